namespace Hunsuan.Missed.Corrections;

/// <summary>Addresses of corrections (ที่อยู่ของหน้าคำขอแก้ไขบัญชี).</summary>
internal static class CorrectionAddress
{
    public const string Home = "/corrections";

    public static string OfOwner(ListOwner owner) => $"{Home}/owners/{owner.Id}";

    public static string Of(Guid request) => $"{Home}/{request}";

    public static string LetterOf(Guid sending) => $"{Home}/letters/{sending}";

    public static string FileOf(Guid sending) => $"{LetterOf(sending)}/rows.csv";

    public static string New(Guid entry, Guid? target = null) => $"{Home}/new/{entry}" + (target is null ? "" : $"?target={target}");
}
