using Hunsuan.Access;

namespace Hunsuan.Goods.Gifts;

/// <summary>Where the picture of a gift or a loan is opened (ที่เปิดภาพถ่ายการรับของ).</summary>
internal static class PhotoOfHandover
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(GoodsAddress.Home + "/gifts/{id:guid}/photo", OfGift).RequireAuthorization(Permit.WorkCases);
        routes.MapGet(GoodsAddress.Loans + "/{id:guid}/photo", OfLoan).RequireAuthorization(Permit.WorkCases);
    }

    private static async Task<IResult> OfGift(Guid id, HouseholdGoods goods, KeepHandoverPhoto photos, HttpContext http)
    {
        var gift = await goods.Gift(id, http.RequestAborted);
        return await photos.Send(gift?.Id, gift?.HouseholdId, http);
    }

    private static async Task<IResult> OfLoan(Guid id, HouseholdGoods goods, KeepHandoverPhoto photos, HttpContext http)
    {
        var loan = await goods.Loan(id, http.RequestAborted);
        return await photos.Send(loan?.Id, loan?.HouseholdId, http);
    }
}
