using Hunsuan.Shared;

namespace Hunsuan.Households;

internal static class HouseholdTexts
{
    public static readonly Text NameNotKnown = new("ไม่ทราบชื่อ", "Name not known");
    public static readonly Text FamilyOf = new("ครอบครัว{0}", "{0} family");
    public static readonly Text HouseOf = new("บ้านเลขที่ {0}", "House {0}");
    public static readonly Text NamelessHousehold = new("ครัวเรือนไม่ทราบชื่อ", "Household without a name");

    public static readonly Text Years = new("{0} ปี", "{0} years");
    public static readonly Text YearsBetween = new("{0}–{1} ปี", "{0}–{1} years");

    public static readonly Text TooLong = new("ยาวได้ไม่เกิน {0} ตัวอักษร", "Use at most {0} letters");
    public static readonly Text IsNoMember = new("ผู้นี้ไม่อยู่ในครัวเรือนแล้ว เปิดแฟ้มดูประวัติล่าสุด", "This person is no longer a member. Open the record to see what happened");
    public static readonly Text BeforeStay = new("วันที่ต้องไม่ก่อน {0} ซึ่งเป็นวันแรกที่พบว่าอยู่ในครัวเรือนนี้", "The day can't be before {0}, the first day known in this household");
    public static readonly Text LivesThere = new("ผู้นี้อยู่ครัวเรือนนั้นอยู่แล้ว", "The person already lives there");
    public static readonly Text ChooseHousehold = new("เลือกครัวเรือนปลายทางในพื้นที่ของคุณ", "Choose a household in your area");
    public static readonly Text DeathIsKnown = new("บันทึกการเสียชีวิตของผู้นี้ไว้แล้ว", "This death is already recorded");
    public static readonly Text BeforeBirth = new("วันเสียชีวิตต้องไม่ก่อนวันเกิด ({0})", "The day of death can't be before the birth ({0})");
    public static readonly Text ChooseMembers = new("เลือกสมาชิกที่แยกไปอย่างน้อยหนึ่งคน", "Choose at least one member");
    public static readonly Text SomebodyStays = new("ต้องมีสมาชิกอยู่ครัวเรือนเดิมอย่างน้อยหนึ่งคน", "Somebody has to stay in the household");
    public static readonly Text MooWrong = new("กรอกหมู่ที่เป็นตัวเลข 1 ถึง 99 หรือเว้นว่าง", "Enter the village number, 1 to 99, or leave it empty");
    public static readonly Text AreaNotYours = new("พื้นที่นี้อยู่นอกพื้นที่ที่คุณดูแล ให้ผู้ที่ดูแลทั้งสองพื้นที่บันทึกให้ หรือบันทึกว่าสมาชิกย้ายออก", "This area lies outside yours. Ask somebody who looks after both areas, or record that the members left");
}
