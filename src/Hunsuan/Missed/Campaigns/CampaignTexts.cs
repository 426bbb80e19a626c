using Hunsuan.Shared;
using Hunsuan.Ui;

namespace Hunsuan.Missed.Campaigns;

/// <summary>Words of looking for people on the spot (ถ้อยคำของการลงพื้นที่ค้นหา).</summary>
internal static class CampaignTexts
{
    public static readonly Text Menu = new("การลงพื้นที่ค้นหา", "Campaigns");
    public static readonly Text Lead = new("รายชื่อที่มอบหมายให้ไปค้นหาทีละหมู่บ้าน", "Lists of people who are looked for, village by village");
    public static readonly Text Mine = new("คนที่ฉันต้องไปหา", "People I am to find");
    public static readonly Text MineLead = new("เหลือ {0} คน", "{0} left");
    public static readonly Text None = new("ยังไม่มีการลงพื้นที่", "No campaigns yet");
    public static readonly Text NoneWhy = new("เริ่มได้จากรายชื่อของคำถามหนึ่ง", "A campaign is begun from the list of a question");
    public static readonly Text NoneMine = new("ไม่มีใครที่มอบหมายให้คุณไปหา", "Nobody is asked of you");
    public static readonly Text NoneMineWhy = new("เมื่อเจ้าหน้าที่มอบหมายหมู่บ้านให้ รายชื่อจะขึ้นที่นี่", "When a worker asks you to go to a village, its people stand here");
    public static readonly Text Begin = new("เริ่มลงพื้นที่ค้นหา", "Begin a campaign");
    public static readonly Text BeginLead = new("{0} จะเก็บรายชื่อตามที่เป็นอยู่ขณะนี้", "{0}. The list is kept as it is now");
    public static readonly Text Name = new("ชื่อการลงพื้นที่", "Name of the campaign");
    public static readonly Text Due = new("ครบกำหนด", "Due");
    public static readonly Text DueHint = new("วันที่ควรไปครบทุกคน", "The day by which everybody should have been visited");
    public static readonly Text List = new("บัญชี", "List");
    public static readonly Text AnyList = new("ทุกบัญชี", "All lists");
    public static readonly Text Question = new("คำถาม", "Question");
    public static readonly Text Area = new("พื้นที่", "Area");
    public static readonly Text BegunBy = new("เริ่มโดย", "Begun by");
    public static readonly Text BegunOn = new("เริ่มเมื่อ", "Begun");
    public static readonly Text Visited = new("ไปแล้ว {0} จาก {1}", "{0} of {1} visited");
    public static readonly Text VisitedTitle = new("ไปแล้ว", "Visited");
    public static readonly Text Targets = new("ทั้งหมด", "All");
    public static readonly Text Assigned = new("มอบหมายแล้ว", "Assigned");
    public static readonly Text FoundTitle = new("พบตัว", "Found");
    public static readonly Text NotYet = new("ยังไม่ไป", "Not yet");
    public static readonly Text Coverage = new("แผนที่ความครอบคลุม", "Coverage map");
    public static readonly Text ShownFigure = new("แสดง", "Show");
    public static readonly Text MapOf = new("{0} ต่อร้อยคนที่ต้องไปหา รายหมู่บ้าน", "{0} of each hundred to be found, by village");
    public static readonly Text MapMeans = new("สีเข้มคือสัดส่วนมาก ตัวเลขทุกหมู่บ้านอยู่ในตารางด้านล่าง", "Darker is a larger share; every village's numbers stand in the table below");
    public static readonly Text NoMap = new("พื้นที่นี้วาดแผนที่ไม่ได้ หรือมีหมู่บ้านมากเกินไป ดูตารางแทน", "No map can be drawn of this area, or it has too many villages; see the table");
    public static readonly Text NumberOf = new("{0} {1} จาก {2} คน", "{0} {1} of {2} people");
    public static readonly Text ByVillage = new("ความคืบหน้ารายหมู่บ้าน", "By village");
    public static readonly Text Village = new("หมู่บ้าน", "Village");
    public static readonly Text Visitor = new("ผู้ลงพื้นที่", "Visitor");
    public static readonly Text Nobody = new("ยังไม่มอบหมาย", "Nobody yet");
    public static readonly Text Assign = new("มอบหมาย", "Ask");
    public static readonly Text AssignTitle = new("มอบหมายหมู่บ้าน", "Ask somebody to go");
    public static readonly Text AssignHint = new("เปลี่ยนเฉพาะคนที่ยังไม่มีผล", "Changes only those who have no outcome yet");
    public static readonly Text Outcomes = new("ผลที่บันทึกแล้ว", "Outcomes");
    public static readonly Text NoOutcomes = new("ยังไม่มีผล", "No outcomes yet");
    public static readonly Text People = new("คน", "People");
    public static readonly Text OpenPeople = new("ดูรายชื่อ", "See the people");
    public static readonly Text Close = new("ปิดการลงพื้นที่", "Close the campaign");
    public static readonly Text Reopen = new("เปิดอีกครั้ง", "Open again");
    public static readonly Text ClosedOn = new("ปิดเมื่อ {0}", "Closed on {0}");
    public static readonly Text Outcome = new("ผลการไปหา", "Outcome");
    public static readonly Text Note = new("หมายเหตุ (ไม่บังคับ)", "Note (optional)");
    public static readonly Text Now = new("บันทึกแล้ว: {0} เมื่อ {1}", "Recorded: {0} on {1}");
    public static readonly Text Change = new("เปลี่ยนผล", "Change the outcome");
    public static readonly Text Saved = new("บันทึกผลแล้ว", "The outcome is recorded");
    public static readonly Text OpenHousehold = new("เปิดครัวเรือน", "Open the household");
    public static readonly Text OpenCase = new("เปิดเคส", "Open a case");
    public static readonly Text Withheld = new("ข้อมูลเปลี่ยนไปแล้ว หรือถูกระงับการใช้", "The record has changed, or its use is restricted");

    public static readonly Text NameRequired = new("ตั้งชื่อการลงพื้นที่", "Name the campaign");
    public static readonly Text TooLong = new("ยาวเกิน {0} ตัวอักษร", "Longer than {0} characters");
    public static readonly Text NobodyToFind = new("ไม่มีใครในรายชื่อนี้แล้ว", "Nobody is on this list now");
    public static readonly Text TooMany = new("มี {0} คน เกินที่เริ่มได้ครั้งละ {1} เลือกพื้นที่ที่แคบลงหรือบัญชีเดียว", "{0} people are more than the {1} of one campaign. Choose a smaller area or one list");
    public static readonly Text IsClosed = new("การลงพื้นที่นี้ปิดแล้ว เปิดอีกครั้งก่อนจึงบันทึกได้", "This campaign is closed. Open it again to record anything");
    public static readonly Text VisitorWrong = new("เลือกผู้ที่ดูแลหมู่บ้านนี้", "Choose somebody who looks after this village");
    public static readonly Text OutcomeRequired = new("เลือกผลข้อหนึ่ง", "Choose an outcome");
    public static readonly Text AnsweredMeanwhile = new("มีผู้บันทึกผลของคนนี้ไปแล้ว ดูผลล่าสุดก่อนบันทึกอีกครั้ง", "Somebody has recorded an outcome meanwhile. Look at it before you record yours");

    public static Text Of(VisitOutcome outcome) => outcome switch
    {
        VisitOutcome.Found => new("พบ", "Found"),
        VisitOutcome.Moved => new("ย้ายไปแล้ว", "Moved away"),
        VisitOutcome.Refused => new("ไม่ประสงค์", "Refused"),
        VisitOutcome.Dead => new("เสียชีวิต", "Dead"),
        VisitOutcome.AlreadyHelped => new("ได้รับช่วยแล้ว", "Already helped"),
        VisitOutcome.WrongEntry => new("ข้อมูลผิด", "Wrong entry"),
    };

    public static TagKind KindOf(VisitOutcome outcome) => outcome switch
    {
        VisitOutcome.Found or VisitOutcome.AlreadyHelped => TagKind.Good,
        VisitOutcome.Moved or VisitOutcome.Refused or VisitOutcome.Dead => TagKind.Quiet,
        VisitOutcome.WrongEntry => TagKind.Soon,
    };
}
