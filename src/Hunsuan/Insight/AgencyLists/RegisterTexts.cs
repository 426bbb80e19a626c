using Hunsuan.Registers.Versions;
using Hunsuan.Shared;

namespace Hunsuan.Insight.AgencyLists;

internal static class RegisterTexts
{
    public const string Path = "/registers";

    public static readonly Text Menu = new("บัญชีรายชื่อหน่วยงาน", "Agencies' lists");
    public static readonly Text Lead = new("บัญชีใดมีแล้ว ใครเป็นเจ้าของ ใหม่เพียงใด และครอบคลุมพื้นที่ใด", "Which lists there are, whose they are, how new, and for which areas");
    public static readonly Text BringIn = new("นำเข้าบัญชี", "Bring in a list");
    public static readonly Text BringInThis = new("นำเข้าฉบับใหม่", "Bring in a new version");
    public static readonly Text List = new("บัญชี", "List");
    public static readonly Text Owner = new("เจ้าของบัญชี", "Owner");
    public static readonly Text AsOf = new("ข้อมูล ณ วันที่", "As of");
    public static readonly Text Age = new("ความใหม่", "Age");
    public static readonly Text Areas = new("พื้นที่ที่ครอบคลุม", "Areas covered");
    public static readonly Text OnlyAdds = new("{0} (ไม่เต็มชุด)", "{0} (not whole)");
    public static readonly Text InYourArea = new("ในพื้นที่ของคุณ", "In your area");
    public static readonly Text Old = new("เก่า ควรขอฉบับใหม่", "Old: ask for a new one");
    public static readonly Text Fresh = new("ยังใหม่", "New enough");
    public static readonly Text Today = new("วันนี้", "today");
    public static readonly Text DaysAgo = new("{0} วันก่อน", "{0} days ago");
    public static readonly Text MonthsAgo = new("ประมาณ {0} เดือนก่อน", "about {0} months ago");
    public static readonly Text DayNotKnown = new("ไม่ทราบวันที่ของข้อมูล", "The day is not known");
    public static readonly Text BroughtIn = new("นำเข้าเมื่อ {0}", "Brought in on {0}");
    public static readonly Text InAt = new("นำเข้าเมื่อ", "Brought in");
    public static readonly Text BeforeVersions = new("นำเข้าก่อนเริ่มเก็บเป็นฉบับ", "From before versions were kept");
    public static readonly Text NotYet = new("บัญชีที่ยังไม่มีในพื้นที่ของคุณ", "Lists that are not there yet for your area");
    public static readonly Text NotYetWhy = new("ขอจากเจ้าของบัญชีได้", "Their owners can be asked for them");
    public static readonly Text Nothing = new("ยังไม่มีบัญชีของหน่วยงานในพื้นที่ของคุณ", "There is no agency's list for your area yet");
    public static readonly Text NothingWhy = new("เมื่อนำเข้าบัญชี เช่น บัตรสวัสดิการแห่งรัฐ จะเห็นที่นี่ว่าใหม่เพียงใดและใครตกหล่น", "Once one is brought in, such as the welfare card's, this page shows how new it is");
    public static readonly Text Whom = new("บัญชีนี้ควรมีใคร", "Whom it should hold");
    public static readonly Text Basis = new("ฐานกฎหมาย", "Legal basis");
    public static readonly Text NotKnown = new("ไม่ทราบ", "Not known");
    public static readonly Text Ages = new("ช่วงอายุ", "Ages");
    public static readonly Text AnyAge = new("ไม่จำกัดอายุ หรือไม่ทราบ", "Any, or not known");
    public static readonly Text FromAge = new("{0} ปีขึ้นไป", "{0} and over");
    public static readonly Text ToAge = new("ไม่เกิน {0} ปี", "Up to {0}");
    public static readonly Text BetweenAges = new("{0}–{1} ปี", "{0} to {1}");
    public static readonly Text Versions = new("ฉบับที่นำเข้าแล้ว", "Versions brought in");
    public static readonly Text Version = new("ฉบับที่", "Version");
    public static readonly Text ListOfDay = new("{0} ณ {1}", "{0} as of {1}");
    public static readonly Text ListOfVersion = new("{0} ฉบับที่ {1}", "{0}, version {1}");
    public static readonly Text VersionNumber = new("ฉบับที่ {0}", "Version {0}");
    public static readonly Text NoVersions = new("ยังไม่มีฉบับของพื้นที่ของคุณ", "No version for your area yet");
    public static readonly Text NoVersionsWhy = new("ขอบัญชีจากเจ้าของ แล้วนำเข้าพร้อมบอกวันที่ของข้อมูล", "Ask its owner for the list, and bring it in with its day");
    public static readonly Text Kind = new("ชนิด", "Kind");
    public static readonly Text Whole = new("เต็มชุด", "Whole");
    public static readonly Text Additions = new("เพิ่มเติม", "Additions");
    public static readonly Text Rows = new("แถวในไฟล์", "Rows in the file");
    public static readonly Text Came = new("เข้าใหม่", "Came");
    public static readonly Text Back = new("กลับมา", "Came back");
    public static readonly Text Left = new("ออก", "Left");
    public static readonly Text Changed = new("ข้อมูลเปลี่ยน", "Changed");
    public static readonly Text Unchanged = new("เหมือนเดิม", "Unchanged");
    public static readonly Text Before = new("เดิมอยู่ในบัญชี", "On the list before");
    public static readonly Text Comparison = new("เทียบกับก่อนหน้า", "Compared with before");
    public static readonly Text ComparedWith = new("เทียบกับฉบับที่ {0} และรายชื่อก่อนหน้านั้น", "Compared with version {0} and what was there before it");
    public static readonly Text ComparedWithNothing = new("ไม่มีฉบับก่อนหน้าในพื้นที่นี้", "There was no version for these areas before");
    public static readonly Text LeftNotKnown = new("ไม่ทราบ (ไฟล์เพิ่มเติม)", "Not known (it only adds)");
    public static readonly Text Count = new("จำนวน", "Number");
    public static readonly Text Names = new("ดูรายชื่อ", "See the names");
    public static readonly Text Quality = new("คุณภาพของไฟล์", "Quality of the file");
    public static readonly Text QualityLead = new("นับจาก {0} แถว ณ {1} ตอนนำเข้า ปฏิเสธ {2} แถว", "Counted in {0} rows of {1} when they were brought in; refused: {2}");
    public static readonly Text Column = new("คอลัมน์", "Column");
    public static readonly Text Missing = new("ไม่มีค่า", "Missing");
    public static readonly Text Invalid = new("ใช้ไม่ได้", "Invalid");
    public static readonly Text Finding = new("จุดที่ควรถามเจ้าของบัญชี", "To ask the list's owner about");
    public static readonly Text Of = new("จาก", "Of");
    public static readonly Text Share = new("ร้อยละ", "Share");
    public static readonly Text NoFinding = new("ไม่พบจุดที่ควรถาม", "Nothing to ask about was found");
    public static readonly Text PartOnly = new("ตัวเลขของทั้งฉบับเห็นได้เฉพาะผู้ดูแลพื้นที่ทั้งหมดที่บัญชีครอบคลุม", "Figures of the whole version are for those who look after all areas that it covers");
    public static readonly Text Coarse = new("ตัวเลขปัดลงทีละ {0} เพราะท่านไม่มีสิทธิดูรายครัวเรือน", "Rounded down to multiples of {0}: you see no households");
    public static readonly Text Source = new("ที่มา: ไฟล์ที่เจ้าของบัญชีส่ง นับขณะนำเข้า ช่องว่างคือไม่ทราบ", "Source: the file of the list's owner, counted while it was brought in; a blank is not known");
    public static readonly Text Person = new("ชื่อ", "Name");
    public static readonly Text Address = new("ที่อยู่ตามบัญชี", "Address on the list");
    public static readonly Text PersonAge = new("อายุ", "Age");
    public static readonly Text Since = new("ตั้งแต่", "Since");
    public static readonly Text PeopleLead = new("เฉพาะที่อยู่ในพื้นที่ของคุณ ตามที่เป็นอยู่ตอนนี้ {0} ราย", "With an address in your area, as it stands now: {0}");
    public static readonly Text PeopleNow = new("ผู้ที่กลับมาหรือเปลี่ยนในฉบับหลัง หรือถูกลบตามกำหนดแล้ว ไม่อยู่ในรายชื่อนี้", "Whoever came back in a later version, or was deleted in due time, is not here any more");
    public static readonly Text Nobody = new("ไม่มีรายชื่อในพื้นที่ของคุณ", "Nobody in your area");
    public static readonly Text Changes = new("การเปลี่ยน", "What happened");
    public static readonly Text Secured = new("บัญชีนี้บอกเรื่องสุขภาพ จึงแสดงเฉพาะจำนวน", "This list tells about health; only numbers are shown");
    public static readonly Text NamesOf = new("รายชื่อที่{0}: {1}", "Names ({0}): {1}");

    public static Text OfChange(EntryChange change) => change switch
    {
        EntryChange.Came => Came,
        EntryChange.Back => Back,
        EntryChange.Left => Left,
        EntryChange.Changed => Changed,
    };

    public static Text OfCheck(QualityCheck check) => check switch
    {
        QualityCheck.WrongCheckDigit => WrongCheckDigit,
        QualityCheck.SameNumber => SameNumber,
        QualityCheck.SameNameAndHouse => SameNameAndHouse,
        QualityCheck.AmountBelowZero => AmountBelowZero,
        QualityCheck.OutsideAges => OutsideAges,
        QualityCheck.BornAfterAsOf => BornAfterAsOf,
        QualityCheck.SinceAfterAsOf => SinceAfterAsOf,
        QualityCheck.SinceBeforeBirth => SinceBeforeBirth,
        QualityCheck.OutsideAreas => OutsideAreas,
        QualityCheck.Dead => Dead,
        QualityCheck.MovedAway => MovedAway,
    };

    private static readonly Text WrongCheckDigit = new("เลขประจำตัวที่เลขตรวจสอบไม่ตรง", "Citizen IDs that fail their check digit");
    private static readonly Text SameNumber = new("เลขประจำตัวซ้ำในไฟล์", "Citizen IDs that come again in the file");
    private static readonly Text SameNameAndHouse = new("ชื่อ วันเกิด และบ้านเดียวกันซ้ำในไฟล์", "Same name, birth date and house again");
    private static readonly Text AmountBelowZero = new("จำนวนเงินติดลบ", "Amounts below zero");
    private static readonly Text OutsideAges = new("อายุนอกช่วงของบัญชี", "Age outside what the list should hold");
    private static readonly Text BornAfterAsOf = new("เกิดหลังวันของข้อมูล", "Born after the list's day");
    private static readonly Text SinceAfterAsOf = new("เริ่มหลังวันของข้อมูล", "Since a day after the list's");
    private static readonly Text SinceBeforeBirth = new("เริ่มก่อนเกิด", "Since a day before birth");
    private static readonly Text OutsideAreas = new("ที่อยู่นอกพื้นที่ที่ครอบคลุม", "Address outside the areas covered");
    private static readonly Text Dead = new("บันทึกว่าเสียชีวิตแล้ว", "Recorded as dead");
    private static readonly Text MovedAway = new("บันทึกว่าย้ายออกแล้ว", "Recorded as moved away");
}
