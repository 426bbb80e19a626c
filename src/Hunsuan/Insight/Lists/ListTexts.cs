using Hunsuan.Engines.ThaiText;
using Hunsuan.Shared;

namespace Hunsuan.Insight.Lists;

internal static class ListTexts
{
    public static readonly Text All = new("ทั้งหมด", "All");
    public static readonly Text Targeted = new("คนเป้าหมาย", "Targeted");
    public static readonly Text Missed = new("ตกหล่น", "Missed");
    public static readonly Text AllMeans = new("ทุกคนที่สำรวจแล้วและยังมีชีวิต", "Everybody who was surveyed and is alive");
    public static readonly Text TargetedMeans = new("ขาดอย่างน้อยหนึ่งมิติ และถือบัตรสวัสดิการแห่งรัฐ", "Short in at least one dimension and holding the state welfare card");
    public static readonly Text MissedMeans = new("ขาดอย่างน้อยหนึ่งมิติ แต่ไม่มีชื่อในบัญชีบัตรสวัสดิการแห่งรัฐ", "Short in at least one dimension, but not on the state welfare card's list");
    public static readonly Text TitleOfPersons = new("{0} {1} คน", "{0}: {1} persons");
    public static readonly Text TitleOfHouseholds = new("{0} {1} คน ใน {2} ครัวเรือน", "{0}: {1} persons in {2} households");

    public static readonly Text Views = new("มุมมองและลำดับ", "View and order");
    public static readonly Text ByPerson = new("รายคน", "Persons");
    public static readonly Text ByHousehold = new("รายครัวเรือน", "Households");
    public static readonly Text InHouseOrder = new("เรียงตามหมู่บ้านและบ้านเลขที่", "By village and house");
    public static readonly Text InDimensionOrder = new("เรียงตามจำนวนมิติที่ขาด", "Most dimensions first");
    public static readonly Text Restricted = new("(ระงับการใช้ข้อมูล)", "(use restricted)");
    public static readonly Text Export = new("ส่งออกเป็นไฟล์ CSV", "Export as CSV");
    public static readonly Text ExportHint = new("ได้ทุกแถวของตัวกรองนี้ เลขประจำตัวประชาชนถูกปิดบัง และการส่งออกถูกบันทึกไว้", "All rows of this filter. Citizen IDs are masked, and the export is recorded");

    public static readonly Text Filters = new("ตัวกรอง", "Filters");
    public static readonly Text MoreFilters = new("ตัวกรองเพิ่มเติม", "More filters");
    public static readonly Text Apply = new("แสดงรายชื่อ", "Show the list");
    public static readonly Text Area = new("พื้นที่ (ชื่อหรือรหัส)", "Area (name or code)");
    public static readonly Text WholeArea = new("ทั้งพื้นที่ของคุณ", "Your whole area");
    public static readonly Text ShortInEach = new("ขาดมิติ (ครบทุกมิติที่เลือก)", "Short in (each one chosen)");
    public static readonly Text LeastField = new("ขาดอย่างน้อยกี่มิติ", "Short in at least");
    public static readonly Text Least = new("ขาดอย่างน้อย {0} มิติ", "Short in at least {0} dimensions");
    public static readonly Text AgeField = new("กลุ่มอายุ", "Age");
    public static readonly Text Child = new("เด็ก อายุต่ำกว่า 18 ปี", "Children under 18");
    public static readonly Text Working = new("วัยทำงาน 18–59 ปี", "Working age, 18–59");
    public static readonly Text Elderly = new("ผู้สูงอายุ 60 ปีขึ้นไป", "Elderly, 60 and over");
    public static readonly Text AgeNotKnown = new("ไม่ทราบอายุ", "Age not known");
    public static readonly Text SexField = new("เพศ", "Sex");
    public static readonly Text Male = new("ชาย", "Male");
    public static readonly Text Female = new("หญิง", "Female");
    public static readonly Text Any = new("ไม่จำกัด", "Any");
    public static readonly Text People = new("เฉพาะคนที่", "Only people who");
    public static readonly Text Bedridden = new("ติดเตียง", "Bedridden");
    public static readonly Text Disabled = new("มีความพิการ", "Disabled");
    public static readonly Text NoCitizenId = new("ไม่มีเลขประจำตัวประชาชน", "Without citizen ID");
    public static readonly Text HelpField = new("การช่วยเหลือ", "Help");
    public static readonly Text BeingHelped = new("กำลังได้รับการช่วยเหลือ", "Being helped");
    public static readonly Text Improved = new("ปิดเคสแล้วดีขึ้น", "Case closed as better");
    public static readonly Text DefinitionField = new("นิยามครัวเรือนเปราะบาง", "Definition of a vulnerable household");
    public static readonly Text PartsOf = new("แบ่งตามพื้นที่", "By area");

    public static readonly Text Person = new("ชื่อ", "Name");
    public static readonly Text Age = new("อายุ", "Age");
    public static readonly Text NotKnown = new("ไม่ทราบ", "Not known");
    public static readonly Text Address = new("ที่อยู่", "Address");
    public static readonly Text Dimensions = new("มิติที่ขาด", "Short in");
    public static readonly Text NotShort = new("ไม่ขาด", "Nothing");
    public static readonly Text DimensionNotKnown = new("{0}: ไม่ทราบ", "{0}: not known");
    public static readonly Text Card = new("บัตรสวัสดิการ", "Welfare card");
    public static readonly Text HasCard = new("มี", "Yes");
    public static readonly Text HasNoCard = new("ไม่มีในบัญชี", "Not on the list");
    public static readonly Text Household = new("ครัวเรือน", "Household");
    public static readonly Text Members = new("สมาชิกที่ตรงตัวกรอง", "Members who match");
    public static readonly Text Holders = new("{0} จาก {1} คน", "{0} of {1}");
    public static readonly Text NameNotKnown = new("ไม่ทราบชื่อ", "Name not known");
    public static readonly Text HouseNumber = new("บ้านเลขที่ {0}", "House {0}");
    public static readonly Text NoHouseNumber = new("ไม่ทราบบ้านเลขที่", "House number not known");

    public static readonly Text FitsField = new("ผลตามนิยาม", "By the definition");
    public static readonly Text Fits = new("เข้านิยาม", "Fits");
    public static readonly Text FitsNot = new("ไม่เข้านิยาม", "Does not fit");
    public static readonly Text CannotTell = new("ข้อมูลไม่พอจะบอก", "Cannot tell");
    public static readonly Text Level = new("ระดับ {0}", "Level {0}");
    public static readonly Text AnswerCount = new("{0} {1} ครัวเรือน", "{0}: {1} households");
    public static readonly Text Certain = new("นิยามยืนยันแล้ว", "Confirmed definition");
    public static readonly Text Announced = new("ประกาศแล้ว ยังไม่ทราบวันใช้", "Announced, not known to be in force");
    public static readonly Text Unverified = new("นิยามยังไม่ได้รับการยืนยัน", "Unconfirmed definition");
    public static readonly Text SourceIs = new("ที่มา: {0}", "Source: {0}");

    public static readonly Text NobodyMatches = new("ไม่มีใครตรงกับตัวกรองนี้", "Nobody matches these filters");
    public static readonly Text TakeFiltersAway = new("เอาตัวกรองออกบางข้อ หรือเลือกพื้นที่ที่กว้างขึ้น", "Take some filters away, or choose a larger area");
    public static readonly Text NobodyYet = new("ยังไม่มีการสำรวจในพื้นที่นี้", "Nobody was surveyed here yet");
    public static readonly Text NobodyYetWhy = new("รายชื่อมาจากแบบสำรวจครัวเรือน เมื่อนำเข้าแบบสำรวจแล้วจะเห็นที่นี่", "Lists come from household surveys. Once a survey is imported they show here");
    public static readonly Text WhichArea = new("หมายถึงพื้นที่ใด", "Which area is meant?");
    public static readonly Text NoSuchArea = new("ไม่พบพื้นที่ “{0}” ในพื้นที่ของคุณ ตรวจตัวสะกดหรือใช้รหัสพื้นที่", "There is no area “{0}” within yours. Check the spelling or use its code");

    public static Text MeaningOf(PeopleKind kind) => kind switch
    {
        PeopleKind.All => AllMeans,
        PeopleKind.Targeted => TargetedMeans,
        PeopleKind.Missed => MissedMeans,
    };

    public static Text Of(AgeGroup age) => age switch
    {
        AgeGroup.Child => Child,
        AgeGroup.Working => Working,
        AgeGroup.Elderly => Elderly,
        AgeGroup.NotKnown => AgeNotKnown,
    };

    public static Text Of(Sex sex) => sex switch
    {
        Sex.Male => Male,
        Sex.Female => Female,
    };

    public static Text Of(HelpState help) => help switch
    {
        HelpState.BeingHelped => BeingHelped,
        HelpState.Improved => Improved,
    };

    public static Text Of(Certainty certainty) => certainty switch
    {
        Certainty.Unverified => Unverified,
        Certainty.Announced => Announced,
        Certainty.Confirmed => Certain,
    };

    public static Text Of(Answer answer) => answer switch
    {
        Answer.Yes => Fits,
        Answer.No => FitsNot,
        Answer.CannotTell => CannotTell,
    };
}
