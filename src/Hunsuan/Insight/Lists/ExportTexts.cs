using Hunsuan.Shared;

namespace Hunsuan.Insight.Lists;

/// <summary>Words of taking a list away, and headings of its file.</summary>
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
    public static readonly Text Watermark = new("ผู้ส่งออก เวลา วัตถุประสงค์ รหัสไฟล์", "Exported by, when, what for, file");

    public static readonly Text Export = new("ส่งออกรายชื่อ", "Take a list away");
    public static readonly Text Lead = new("ใช้เท่าที่จำเป็น และลบไฟล์เมื่อใช้เสร็จ", "Take no more than is needed, and delete the file when it has served");
    public static readonly Text List = new("รายชื่อ", "List");
    public static readonly Text NoFilter = new("ไม่มี ทุกคนในรายชื่อ", "None, everybody on the list");
    public static readonly Text Purpose = new("ใช้ทำอะไร", "What is it for?");
    public static readonly Text PurposeMissing = new("เลือกวัตถุประสงค์หนึ่งข้อ", "Choose one purpose");
    public static readonly Text Words = new("จะทำอะไรกับไฟล์ และส่งให้ใคร", "What will you do with the file, and who gets it?");
    public static readonly Text WordsHint = new("เช่น ส่งให้ พมจ. ตรวจสิทธิเบี้ยความพิการ ไม่ต้องใส่ชื่อคนในรายชื่อ", "Such as: to the provincial office, to look into disability allowances. No names of people on the list");
    public static readonly Text WordsMissing = new("บอกด้วย {0} ถึง {1} ตัวอักษร", "Say it in {0} to {1} letters");
    public static readonly Text OnlyWithConsent = new("เฉพาะคนที่ให้ความยินยอมแล้ว ตรวจความยินยอมของแต่ละคนก่อนส่งต่อ", "Only of those who agreed; look at each one's consent before you pass it on");
    public static readonly Text Marked = new("คนที่ระงับการใช้ข้อมูลจะไม่ออกไปกับไฟล์ ทุกแถวของไฟล์มีชื่อคุณ เวลา วัตถุประสงค์ และรหัสไฟล์ และการส่งออกถูกบันทึกไว้", "People whose data is restricted are left out. Every row of the file bears your name, the time, the purpose and the number of the file, and the export is recorded");

    /// <summary>By the numbers in an address.</summary>
    public static IReadOnlyList<Problem> Of(int[]? faults) => [.. (faults ?? []).Select(f => (ExportFault)f).Where(Enum.IsDefined).Select(Of)];

    public static Problem Of(ExportFault fault) => fault switch
    {
        ExportFault.PurposeMissing => new("Purpose", PurposeMissing),
        ExportFault.WordsMissing => new("Words", WordsMissing.With(ExportRequest.WordsMinLength, ExportRequest.WordsMaxLength)),
    };
}
