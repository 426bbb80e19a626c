using Hunsuan.Shared;
using Hunsuan.Ui;

namespace Hunsuan.Benefits.Applications;

/// <summary>Words about applications for benefits (ข้อความเกี่ยวกับการยื่นขอ).</summary>
internal static class ApplicationTexts
{
    public static readonly Text Mine = new("คำขอสวัสดิการของฉัน", "My applications");
    public static readonly Text OfArea = new("คำขอสวัสดิการในพื้นที่", "Applications in the area");
    public static readonly Text Lead = new("งานยื่นขอสวัสดิการที่ยังไม่จบ เรียงตามวันครบกำหนด", "Applications for benefits that have not ended, by due date");
    public static readonly Text None = new("ไม่มีคำขอที่ค้างอยู่", "No open applications");
    public static readonly Text NoneWhy = new("เริ่มยื่นขอได้จากหน้าสวัสดิการของครัวเรือน", "They are begun on the page of a household's benefits.");
    public static readonly Text Title = new("การยื่นขอ: {0}", "Application: {0}");
    public static readonly Text Begin = new("เริ่มยื่นขอ", "Begin application");
    public static readonly Text State = new("ความคืบหน้า", "Where it stands");
    public static readonly Text DueOn = new("ครบกำหนด", "Due");
    public static readonly Text DueHint = new("วันที่ตั้งใจจะทำขั้นต่อไปให้เสร็จ ใช้เมื่อยังไม่จบ", "When the next step is meant to be done; while it has not ended");
    public static readonly Text Note = new("บันทึก", "Note");
    public static readonly Text Save = new("บันทึกความคืบหน้า", "Save");
    public static readonly Text TakeOver = new("รับเรื่องต่อ", "Take over");
    public static readonly Text Owner = new("ผู้รับผิดชอบ", "Responsible");
    public static readonly Text OwnerGone = new("ผู้รับผิดชอบพ้นหน้าที่แล้ว", "Whoever was responsible has left");
    public static readonly Text Where = new("ยื่นที่", "Where to apply");
    public static readonly Text Papers = new("เอกสารที่ใช้", "Papers");
    public static readonly Text TimeLimit = new("กำหนดเวลา", "Time limit");
    public static readonly Text NotKnown = new("ไม่มีข้อมูล สอบถามหน่วยงาน", "Not known; ask the agency");
    public static readonly Text BegunOn = new("เริ่มเมื่อ", "Begun");
    public static readonly Text SecuredBenefit = new("สวัสดิการที่ปกปิดชื่อ", "A benefit that is not named");
    public static readonly Text Whole = new("ทั้งครัวเรือน", "The household");

    public static readonly Text HouseholdEnded = new("ครัวเรือนนี้สิ้นสุดแล้ว เปิดครัวเรือนที่สมาชิกอยู่ปัจจุบัน", "This household has ended. Open the one that its members live in now.");
    public static readonly Text NoSuchBenefit = new("ไม่มีสวัสดิการนี้ในวันนี้ เลือกจากรายการ", "There is no such benefit today. Choose one of the list.");
    public static readonly Text WrongApplicant = new("เลือกสมาชิกของครัวเรือนสำหรับสวัสดิการรายบุคคล หรือทั้งครัวเรือนสำหรับสวัสดิการรายครัวเรือน", "Choose a member of the household for a person's benefit, or the household for a household's.");
    public static readonly Text OpenAlready = new("มีคำขอนี้ที่ยังไม่จบอยู่แล้ว", "There is such an application already that has not ended.");
    public static readonly Text StateRequired = new("เลือกความคืบหน้า", "Choose where it stands");
    public static readonly Text WhyRefused = new("เขียนว่าหน่วยงานปฏิเสธเพราะอะไร", "Write why the agency refused");
    public static readonly Text TooLong = new("ยาวเกิน {0} ตัวอักษร", "Longer than {0} characters");

    public static Text Of(ApplicationState state) => state switch
    {
        ApplicationState.Begun => new("กำลังเตรียมเอกสาร", "Papers are being gathered"),
        ApplicationState.Sent => new("ยื่นต่อหน่วยงานแล้ว", "Handed to the agency"),
        ApplicationState.Granted => new("ได้รับแล้ว", "Granted"),
        ApplicationState.Refused => new("หน่วยงานไม่อนุมัติ", "Refused"),
        ApplicationState.Withdrawn => new("ยกเลิก", "Withdrawn"),
    };

    public static readonly IReadOnlyList<Choice> States = [.. Enum.GetValues<ApplicationState>().Select(s => new Choice($"{s}", Of(s)))];

    public static TagKind KindOf(ApplicationState state) => state switch
    {
        ApplicationState.Begun or ApplicationState.Sent => TagKind.Soon,
        ApplicationState.Granted => TagKind.Good,
        ApplicationState.Refused => TagKind.Late,
        ApplicationState.Withdrawn => TagKind.Quiet,
    };
}
