using Hunsuan.Cases.FollowUps;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Hunsuan.Wellbeing;

namespace Hunsuan.Records;

internal static partial class RecordTexts
{
    public static readonly Text Search = new("ค้นหา", "Search");
    public static readonly Text SearchLead = new("คนและครัวเรือนในพื้นที่ที่คุณดูแล", "People and households of your area");
    public static readonly Text SearchBox = new("ชื่อ เลขประจำตัว รหัสบ้าน หรือที่อยู่", "Name, citizen ID, house code or address");
    public static readonly Text SearchHint = new("เช่น สมชาย ใจดี · ส่วนหนึ่งของชื่อ · 13 หลัก · 77/1 ม.5 แม่ปืม", "Such as a part of a name, 13 digits, or 77/1 Moo 5 Mae Puem");
    public static readonly Text FirstHits = new("แสดง {0} รายการแรก พิมพ์เพิ่มเพื่อให้แคบลง", "The first {0}; type more to narrow the search");
    public static readonly Text AllHits = new("พบ {0} คน", "{0} found");
    public static readonly Text NothingFound = new("ไม่พบผู้ที่ตรงกับคำค้น", "Nobody found");
    public static readonly Text NothingFoundWhy = new("ลองส่วนที่สั้นลงของชื่อ หรือค้นด้วยที่อยู่ ผู้ที่อยู่นอกพื้นที่ของคุณไม่แสดงที่นี่", "Try a shorter part of the name, or the address. People outside your area are not shown");
    public static readonly Text Name = new("ชื่อ", "Name");
    public static readonly Text Age = new("อายุ", "Age");
    public static readonly Text Address = new("ที่อยู่", "Address");
    public static readonly Text NotKnown = new("ไม่ทราบ", "Not known");
    public static readonly Text AgeNotKnown = new("ไม่ทราบอายุ", "Age not known");
    public static readonly Text Record = new("บันทึก", "Record");
    public static readonly Text SearchPeople = new("ค้นหาคนและครัวเรือนในพื้นที่", "Search the area's people and households");
    public static readonly Text HasDied = new("เสียชีวิตแล้ว", "Died");
    public static readonly Text HasLeft = new("ย้ายออกแล้ว", "Left");

    public static readonly Text Identity = new("ข้อมูลหลักของครัวเรือน", "The household at a glance");
    public static readonly Text MemberCount = new("สมาชิก {0} คน", "{0} members");
    public static readonly Text HouseCode = new("รหัสบ้าน", "House code");
    public static readonly Text Ended = new("สิ้นสุดเป็นครัวเรือนเมื่อ {0}", "No household of its own since {0}");
    public static readonly Text MergedInto = new("ไปที่ครัวเรือนที่รวมด้วย", "Go to the household that it was merged into");
    public static readonly Text SplitFrom = new("แยกมาจากครัวเรือนนี้", "Split from this household");
    public static readonly Text OpenCase = new("เคสที่เปิดอยู่", "Open case");
    public static readonly Text LastCase = new("เคสล่าสุด (ปิดแล้ว)", "Latest case, closed");

    public static readonly Text Dimensions = new("ห้ามิติ ก่อนและตอนนี้", "Five dimensions, before and now");
    public static readonly Text WhatIsLacking = new("ตัวชี้วัดที่ขาดในแต่ละมิติ", "What is lacking in each dimension");
    public static readonly Text WhatIsLackingNowAndBefore = new("ตัวชี้วัดที่ขาดในแต่ละมิติ ก่อนและตอนนี้", "What is lacking in each dimension, before and now");
    public static readonly Text NeverMeasured = new("ยังไม่เคยวัดห้ามิติ", "Never measured");
    public static readonly Text NeverMeasuredWhy = new("ครัวเรือนนี้ไม่มีผลสำรวจ วัดได้เมื่อไปเยี่ยมบ้าน", "There is no survey of this household. Measure it on a visit");
    public static readonly Text FullCircle = new("วงกลมทึบ = ตอนนี้ ({0})", "Full circle: now ({0})");
    public static readonly Text HollowCircle = new("วงกลมโปร่ง = ก่อนหน้า ({0})", "Hollow circle: before ({0})");
    public static readonly Text Income = new("รายได้เฉลี่ย {0} บาทต่อคนต่อปี", "Income of {0} baht a person and year");
    public static readonly Text MeasuredBeforeSplit = new("(วัดก่อนแยกครัวเรือน)", "(measured before the split)");

    public static readonly Text Members = new("สมาชิก", "Members");
    public static readonly Text CitizenId = new("เลขประจำตัวประชาชน", "Citizen ID");
    public static readonly Text ShortIn = new("ขาดมิติ", "Short in");
    public static readonly Text None = new("ไม่ขาด", "Nothing");
    public static readonly Text NoId = new("ยังไม่มีเลข", "No ID yet");
    public static readonly Text IdUnverified = new("เลขยังไม่ตรวจสอบ", "ID not checked");
    public static readonly Text Former = new("ผู้ที่เคยอยู่ที่นี่ ({0})", "Who lived here before ({0})");
    public static readonly Text ShowSecured = new("เปิดข้อมูลที่ปิดไว้", "Open secured fields");
    public static readonly Text ShowSecuredLead = new("เลขประจำตัวเต็ม สุขภาพ และพิกัดบ้าน การเปิดดูจะถูกบันทึกพร้อมเหตุผล และหัวหน้างานเห็นได้", "Whole citizen IDs, health and the position of the house. That you open them, and why, is written down and seen by supervisors");
    public static readonly Text HealthSecured = new("ข้อมูลสุขภาพถูกปิดไว้ เปิดได้เมื่อรับเคสหรือระบุเหตุผล", "Health is secured: it opens when you take the case, or with a reason");
    public static readonly Text Disability = new("ความพิการ", "Disability");
    public static readonly Text ChronicIllness = new("โรคเรื้อรัง", "Chronic illness");
    public static readonly Text Bedridden = new("ติดเตียง", "Bedridden");
    public static readonly Text Position = new("พิกัดบ้าน", "Position of the house");
    public static readonly Text Yes = new("ใช่", "Yes");
    public static readonly Text No = new("ไม่ใช่", "No");
    public static readonly Text Reason = new("เหตุผลที่ต้องใช้เลขเต็ม", "What the whole numbers are needed for");
    public static readonly Text ReasonHint = new("เช่น กรอกคำขอเบี้ยยังชีพผู้สูงอายุ", "Such as an application for the old-age allowance");

    public static readonly Text Move = new("ย้าย", "Move");
    public static readonly Text MoveOf = new("ย้าย {0}", "Move {0}");
    public static readonly Text MoveWithin = new("ย้ายไปครัวเรือนอื่นในพื้นที่", "To another household of the area");
    public static readonly Text FindDestination = new("ค้นหาครัวเรือนปลายทาง", "Find the household");
    public static readonly Text Destination = new("ครัวเรือนปลายทาง", "Household to move to");
    public static readonly Text MovedOn = new("ย้ายเมื่อวันที่", "Moved on");
    public static readonly Text SaveMove = new("บันทึกการย้าย", "Save the move");
    public static readonly Text MoveOut = new("ย้ายออกไปที่อื่น", "To somewhere else");
    public static readonly Text MoveOutLead = new("ใช้เมื่อไปอยู่นอกพื้นที่หรือไม่ทราบที่อยู่ใหม่ ผู้ที่ย้ายออกจะไม่ถูกนับในพื้นที่นี้", "For those who go outside the area or whose new home is not known. They are no longer counted here");
    public static readonly Text LeaveOf = new("{0} ย้ายออก", "{0} leaves");
    public static readonly Text WhereTo = new("ไปที่ใด (เท่าที่ทราบ)", "Where to, as far as known");
    public static readonly Text SaveLeave = new("บันทึกการย้ายออก", "Save that the person left");
    public static readonly Text Death = new("เสียชีวิต", "Died");
    public static readonly Text DeathOf = new("บันทึกการเสียชีวิตของ {0}", "Record the death of {0}");
    public static readonly Text DeathLead = new("หลังบันทึก ผู้นี้จะไม่อยู่ในรายชื่อและตัวเลขของผู้มีชีวิต แต่ประวัติยังอยู่", "After this the person is on no list and in no figure of the living; the history stays");
    public static readonly Text DiedOn = new("เสียชีวิตเมื่อ", "Died on");
    public static readonly Text SaveDeath = new("บันทึกการเสียชีวิต", "Record the death");
    public static readonly Text Split = new("แยกครัวเรือน", "Split the household");
    public static readonly Text SplitLead = new("สมาชิกที่เลือกจะเป็นครัวเรือนใหม่ ประวัติเดิมยังอยู่", "The members you choose become a household of their own; the history stays");
    public static readonly Text WhoLeaves = new("ใครแยกไป", "Who leaves");
    public static readonly Text SplitOn = new("แยกเมื่อวันที่", "Split on");
    public static readonly Text WhereNow = new("อยู่ที่ใด", "Where they live");
    public static readonly Text SameHouse = new("บ้านหลังเดิม", "In the same house");
    public static readonly Text OtherHouse = new("บ้านหลังอื่นในพื้นที่", "In another house of the area");
    public static readonly Text OtherHouseHint = new("กรอกตำบล หมู่ และบ้านเลขที่ด้านล่าง", "Fill in the sub-district, village and house number below");
    public static readonly Text Subdistrict = new("ตำบลหรือแขวง", "Sub-district");
    public static readonly Text Moo = new("หมู่ที่", "Village number (moo)");
    public static readonly Text MooHint = new("เว้นว่างหากไม่มีหรือไม่ทราบ", "Leave it empty where there is none or it is not known");
    public static readonly Text HouseNumber = new("บ้านเลขที่", "House number");
    public static readonly Text Merge = new("รวมครัวเรือน", "Merge households");
    public static readonly Text MergeLead = new("สมาชิกและเคสที่เปิดอยู่ของ {0} จะไปรวมกับครัวเรือนที่เลือก", "The members and the open case of the {0} go over to the household you choose");
    public static readonly Text FindLasting = new("ค้นหาครัวเรือนที่จะรวมด้วย", "Find the household to merge with");
    public static readonly Text Lasting = new("ครัวเรือนที่คงอยู่", "The household that stays");
    public static readonly Text MergedOn = new("รวมเมื่อวันที่", "Merged on");

    public static readonly Text Timeline = new("เส้นเวลา", "Timeline");
    public static readonly Text Narrow = new("เลือกประเภทเหตุการณ์", "Kinds of events");
    public static readonly Text Everything = new("ทั้งหมด", "Everything");

    public static Text Of(TimelineKind kind) => kind switch
    {
        TimelineKind.Measurement => new("การวัด", "Measurements"),
        TimelineKind.Help => new("ความช่วยเหลือ", "Help"),
        TimelineKind.Case => new("เคส", "Case"),
        TimelineKind.Member => new("สมาชิก", "Members"),
        TimelineKind.Address => new("ที่อยู่", "Address"),
        TimelineKind.Read => new("การเปิดดู", "Reads"),
    };

    public static Text Of(MemberMark mark) => mark switch
    {
        MemberMark.Bedridden => new("ผู้ป่วยติดเตียง", "Bedridden"),
        MemberMark.Disabled => new("คนพิการ", "Disabled"),
        MemberMark.ChronicallyIll => new("โรคเรื้อรัง", "Chronic illness"),
        MemberMark.Elderly => new("ผู้สูงอายุ", "Elderly"),
        MemberMark.Child => new("เด็ก", "Child"),
        MemberMark.WithoutId => new("ยังไม่มีเลขที่ตรวจแล้ว", "No valid ID"),
        MemberMark.HoldsCard => new("มีบัตรสวัสดิการ", "Welfare card"),
        MemberMark.Restricted => Privacy.Requests.RequestTexts.Restricted,
    };

    public static TagKind KindOf(MemberMark mark) => mark switch
    {
        MemberMark.Bedridden or MemberMark.Restricted => TagKind.Late,
        MemberMark.Disabled or MemberMark.ChronicallyIll or MemberMark.Elderly or MemberMark.Child => TagKind.Soon,
        MemberMark.WithoutId => TagKind.Quiet,
        MemberMark.HoldsCard => TagKind.Good,
    };

    /// <summary>A dimension in words: how it stands now, and from where it came.</summary>
    public static Text InWords(HouseholdProfile.Change change) => change.Before is not { } before || Standing(before) == Standing(change.Now)
        ? Standing(change.Now)
        : new($"{Standing(before).Thai} → {Standing(change.Now).Thai}", $"{Standing(before).English} → {Standing(change.Now).English}");

    /// <summary>What was just done, told once; null for anything else that stands in the address.</summary>
    public static Text? Done(string? what) => what switch
    {
        "opened" => new("เปิดเคสแล้ว", "The case is open"),
        "helped" => new("บันทึกความช่วยเหลือแล้ว", "The help is recorded"),
        "measured" => new("บันทึกผลการวัดแล้ว", "The measurement is saved"),
        "closed" => new("ปิดเคสแล้ว", "The case is closed"),
        "follow-up-planned" => new("นัดติดตามผลแล้ว", "The follow-up is planned"),
        "followed-up" => new("บันทึกผลการติดตามแล้ว", "The follow-up is recorded"),
        "found-worse" => FollowUpTexts.ReopenNow,
        "handed-over" => new("ส่งมอบเคสแล้ว", "The case is handed over"),
        "reopened" => new("เปิดเคสอีกครั้งแล้ว", "The case is open again"),
        "moved" => new("บันทึกการย้ายแล้ว", "The move is recorded"),
        "left" => new("บันทึกการย้ายออกแล้ว", "It is recorded that the person left"),
        "died" => new("บันทึกการเสียชีวิตแล้ว", "The death is recorded"),
        "revoked" => new("ยกเลิกการบันทึกการเสียชีวิตแล้ว", "The recorded death is taken back"),
        "address" => new("บันทึกที่อยู่แล้ว", "The address is saved"),
        "split" => new("แยกครัวเรือนแล้ว นี่คือครัวเรือนใหม่", "The household is split. This is the new one"),
        "merged" => new("รวมครัวเรือนแล้ว", "The households are merged"),
        _ => null,
    };

    private static Text Standing(MeasuredDimension dimension) => dimension switch
    {
        { Concerned: 0 } => new("ไม่เข้าข่าย", "Does not apply"),
        { Standing: Wellbeing.Standing.FallsShort } => new($"ขาด {dimension.Failed} จาก {dimension.Concerned}", $"short in {dimension.Failed} of {dimension.Concerned}"),
        { Standing: Wellbeing.Standing.Unclear } => new($"ยังบอกไม่ได้ ไม่ทราบ {dimension.Unknown}", $"unclear, {dimension.Unknown} not known"),
        _ => new("ไม่ขาด", "not short"),
    };
}
