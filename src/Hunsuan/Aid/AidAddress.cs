namespace Hunsuan.Aid;

/// <summary>Addresses of money aid and its budget (ที่อยู่ของหน้าเงินสงเคราะห์).</summary>
internal static class AidAddress
{
    public const string All = "/aid", ToApprove = "/aid/approve", ToPay = "/aid/pay", Budget = "/budget";

    public static string Of(Guid request) => $"{All}/{request}";

    public static string FactsOf(Guid request) => $"{All}/{request}/facts";

    public static string AgainOf(Guid request) => $"{All}/{request}/again";

    public static string ApproveOf(Guid request) => $"{All}/{request}/approve";

    public static string PayOf(Guid request) => $"{All}/{request}/pay";

    public static string ReceiptOf(Guid request) => $"{All}/{request}/receipt";

    public static string PhotoOf(Guid request) => $"{ReceiptOf(request)}/photo";

    public static string PaperOf(Guid request) => $"{All}/{request}/paper";

    public static string OfCase(Guid of) => $"/cases/{of}/aid";

    public static string New(Guid of) => $"/cases/{of}/aid/new";

    public static string OfLine(Guid line) => $"{Budget}/{line}";
}
