using Hunsuan.Shared;

namespace Hunsuan.Records.Activities;

/// <content>Words of the page itself.</content>
internal static partial class ActivityTexts
{
    public static readonly Text Title = new("บันทึกกิจกรรม", "Log of activities");
    public static readonly Text Lead = new("ใครทำหรือดูอะไร เมื่อไร และเพราะอะไร ในพื้นที่ของคุณ การดูหน้านี้ถูกบันทึกด้วย", "Who did or read what, when and why, in your area. Reading this is written down too");
    public static readonly Text WhoLooked = new("ใครเปิดดูแฟ้มนี้", "Who looked at this record");
    public static readonly Text Filters = new("ค้นบันทึก", "Search the log");
    public static readonly Text User = new("ผู้ใช้", "User");
    public static readonly Text Kind = new("กิจกรรม", "Activity");
    public static readonly Text Any = new("ทั้งหมด", "All");
    public static readonly Text From = new("ตั้งแต่วันที่ (พ.ศ.)", "From day (B.E.)");
    public static readonly Text Until = new("ถึงวันที่ (พ.ศ.)", "Until day (B.E.)");
    public static readonly Text DayHint = new("เช่น 21/11/2569", "Such as 21/11/2569");
    public static readonly Text Apply = new("ค้น", "Search");
    public static readonly Text Export = new("ส่งออก CSV", "Export CSV");
    public static readonly Text Older = new("เก่ากว่านี้", "Older");
    public static readonly Text Newest = new("ล่าสุด", "Newest");
    public static readonly Text Everybody = new("เอาตัวกรองออก", "Take the filters away");
    public static readonly Text Nothing = new("ไม่พบกิจกรรม", "Nothing found");
    public static readonly Text NothingWhy = new("ลองช่วงวันที่กว้างขึ้น หรือเอาตัวกรองออก", "Try more days, or take filters away");
    public static readonly Text OfHousehold = new("เฉพาะแฟ้มครัวเรือนหนึ่ง", "Of one household");
    public static readonly Text OfPerson = new("เฉพาะครัวเรือนที่บุคคลหนึ่งอยู่หรือเคยอยู่", "Of the households where one person lives or lived");

    public static readonly Text ByMember = new("ดูรวมครัวเรือนที่เคยอยู่ ของ", "With former households, of");

    public static readonly Text When = new("เมื่อ", "When");
    public static readonly Text Who = new("ใคร", "Who");
    public static readonly Text Role = new("บทบาท", "Role");
    public static readonly Text What = new("ทำอะไร", "What");
    public static readonly Text Household = new("ครัวเรือน", "Household");
    public static readonly Text HouseholdId = new("รหัสครัวเรือน", "Household id");
    public static readonly Text Area = new("พื้นที่", "Area");
    public static readonly Text Why = new("เหตุผลหรือรายละเอียด", "Why, or what exactly");
    public static readonly Text Number = new("รหัสกิจกรรม", "Id of the activity");

    public static readonly Text Alarms = new("เปิดแฟ้มจำนวนมากผิดปกติใน 7 วันนี้", "Very many records opened in these 7 days");
    public static readonly Text NoDay = new("กรอกวัน เดือน และปี พ.ศ. เช่น 21/11/2569", "Enter day, month and year B.E., such as 21/11/2569");
    public static readonly Text TooLong = new("ค้นได้ครั้งละไม่เกิน {0} วัน หากไม่เลือกผู้ใช้หรือครัวเรือน", "At most {0} days at once, unless a user or a household is chosen");
}
