using Hunsuan.Shared;

namespace Hunsuan.Insight.Lists;

/// <summary>Headings of exported lists.</summary>
internal static class ExportTexts
{
    public static readonly Text AreaCode = new("รหัสพื้นที่", "Area code");
    public static readonly Text Area = new("พื้นที่", "Area");
    public static readonly Text HouseNumber = new("บ้านเลขที่", "House number");
    public static readonly Text Household = new("รหัสครัวเรือนในระบบ", "Household in the system");
    public static readonly Text Name = new("ชื่อ", "Name");
    public static readonly Text CitizenId = new("เลขประจำตัวประชาชน (ปิดบัง)", "Citizen ID (masked)");
    public static readonly Text ShortIn = new("ขาด{0} (1 ใช่ 0 ไม่ ว่าง ไม่ทราบ)", "Short in {0} (1 yes, 0 no, empty not known)");
    public static readonly Text Disability = new("ความพิการ", "Disability");
}
