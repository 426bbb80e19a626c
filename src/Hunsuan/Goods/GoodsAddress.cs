namespace Hunsuan.Goods;

/// <summary>Addresses of stock, gifts and loans (ที่อยู่ของหน้าสิ่งของ).</summary>
internal static class GoodsAddress
{
    public const string Home = "/goods", Loans = "/goods/loans", Waiting = "/goods/waiting";

    public static string Of(Guid centre) => $"{Home}/centres/{centre}";

    public static string Of(Guid centre, string part) => $"{Home}/centres/{centre}/{part}";

    public static string OfLot(Guid lot) => $"{Home}/lots/{lot}";

    public static string OfPiece(Guid piece) => $"{Home}/pieces/{piece}";

    public static string MoveOf(Guid piece) => $"{Home}/pieces/{piece}/move";

    public static string OfLoan(Guid loan) => $"{Loans}/{loan}";

    public static string ReceiptOfLoan(Guid loan) => $"{Loans}/{loan}/receipt";

    public static string ReceiptOfGift(Guid gift) => $"{Home}/gifts/{gift}/receipt";

    public static string PhotoOfGift(Guid gift) => $"{Home}/gifts/{gift}/photo";

    public static string PhotoOfLoan(Guid loan) => $"{Loans}/{loan}/photo";

    public static string TakeBackOf(Guid gift) => $"{Home}/gifts/{gift}/take-back";

    public static string OfHousehold(Guid household) => $"/households/{household}/goods";

    public static string OfHousehold(Guid household, string part) => $"/households/{household}/goods/{part}";
}
