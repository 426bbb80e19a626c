using Hunsuan.Shared;

namespace Hunsuan.Simulation;

/// <summary>What the simulate command says (ข้อความของคำสั่งจำลอง).</summary>
internal static class SimulateCommandTexts
{
    public static readonly Text Simulate = new(
        "สร้างแบบสำรวจและบัญชีรายชื่อสมมุติของจังหวัด พร้อมเฉลย ไม่มีบุคคลจริง",
        "Make up a province's survey and lists, with the truth beside them; nobody is real");

    public static readonly Text Province = new("รหัสจังหวัด 2 หลัก", "Two-digit code of the province");
    public static readonly Text Households = new("จำนวนครัวเรือน", "How many households");
    public static readonly Text Seed = new("เลขตั้งต้น เลขเดียวกันได้ไฟล์เดียวกัน", "The same seed gives the same files");
    public static readonly Text Out = new("โฟลเดอร์ปลายทาง", "Folder to write to");
    public static readonly Text Place = new("เฉพาะอำเภอหรือตำบลนี้ของจังหวัด", "Only this district or sub-district of the province");
    public static readonly Text Day = new("วันที่ของบัญชีรายชื่อ (ไม่ระบุ: วันนี้)", "Day of the lists (otherwise today)");
    public static readonly Text UnknownProvince = new("ไม่มีจังหวัดรหัส {0}", "There is no province with the code {0}");
    public static readonly Text PlaceElsewhere = new("พื้นที่ {0} ไม่อยู่ในจังหวัด {1}", "The area {0} is not in the province {1}");

    public static readonly Text Done = new(
        "สร้างข้อมูลสมมุติ {0} ครัวเรือน {1} คน ไว้ใน {2}",
        "Made up {0} households with {1} persons in {2}");
}
