using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Goods.Gifts;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Aid.Paying;

/// <summary>Where the picture of a payment is opened (ที่เปิดภาพถ่ายการรับเงิน).</summary>
internal static class PhotoOfPayment
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(AidAddress.All + "/{id:guid}/receipt/photo", Send).RequireAuthorization(Permit.WorkCases);

    private static async Task<IResult> Send(Guid id, HunsuanDb db, KeepHandoverPhoto photos, HttpContext http)
    {
        var paid = await db.AidPayments.AsNoTracking().SingleOrDefaultAsync(p => p.RequestId == id, http.RequestAborted);
        return await photos.Send(paid?.Id, paid?.HouseholdId, http);
    }
}
