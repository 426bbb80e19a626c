using Hunsuan.Shared;

namespace Hunsuan.Missed.Lists;

/// <summary>Words of the questions and their work-lists (ถ้อยคำของรายชื่อผู้ตกหล่น).</summary>
internal static class MissedTexts
{
    public static readonly Text Menu = new("ค้นหาผู้ตกหล่น", "Find the missed");
    public static readonly Text Lead = new("คำถามที่เทียบแบบสำรวจกับบัญชีของหน่วยงาน เพื่อหาคนที่ความช่วยเหลือไปไม่ถึง", "Questions that compare the survey with agencies' lists, to find people whom help has not reached");
    public static readonly Text Question = new("คำถาม", "Question");
    public static readonly Text Count = new("จำนวน", "Count");
    public static readonly Text Area = new("พื้นที่ (ชื่อหรือรหัส)", "Area (name or code)");
    public static readonly Text Show = new("แสดง", "Show");
    public static readonly Text TooWide = new("เลือกพื้นที่ที่แคบลง", "Choose a smaller area");
    public static readonly Text TooWideWhy = new("คำถามเหล่านี้ถามทีละอำเภอหรือแคบกว่านั้น", "These questions are asked of one district or a smaller area at a time");
    public static readonly Text LinkedAt = new("เทียบทะเบียนล่าสุดเมื่อ {0}", "Records were last compared on {0}");
    public static readonly Text OpenList = new("ดูรายชื่อ", "Open the list");
    public static readonly Text NotKnownYet = new("ยังตอบไม่ได้", "Not known yet");
    public static readonly Text NeverLinked = new("ยังไม่เคยเชื่อมโยงทะเบียน จึงยังบอกไม่ได้ว่าใครตกหล่น", "The records have never been linked, so nobody can be called missed yet");
    public static readonly Text NeverLinkedNext = new("ไปหน้าการเชื่อมโยงทะเบียน", "Go to linking");
    public static readonly Text NoLists = new("ยังไม่มีบัญชีของหน่วยงานในพื้นที่นี้", "No agency's list has been brought in for this area");
    public static readonly Text NoSurvey = new("ยังไม่มีผลสำรวจในพื้นที่นี้", "Nobody of this area has been surveyed");
    public static readonly Text BringIn = new("นำเข้าข้อมูล", "Bring data in");
    public static readonly Text AskSomebody = new("แจ้งเจ้าหน้าที่จังหวัดให้นำเข้าหรือเชื่อมโยงข้อมูล", "Ask the province's officer to bring the data in or to link it");
    public static readonly Text Nobody = new("ไม่พบใคร", "Nobody found");
    public static readonly Text NobodyWhy = new("คำถามนี้ไม่พบใครในพื้นที่ที่เลือก ลองเลือกพื้นที่อื่นหรือคำถามอื่น", "This question finds nobody in the area chosen. Choose another area or question");
    public static readonly Text OneProvinceOnly = new("เห็นได้เฉพาะผู้ดูแลมากกว่าหนึ่งจังหวัด", "Only somebody who looks after more than one province can see this");
    public static readonly Text WithoutHealth = new("ไม่รวมบัญชีที่บอกเรื่องสุขภาพหรือความพิการ และผู้ที่ขอระงับการใช้ข้อมูล", "Without lists that tell of health or disability, and without people who asked that their data be not used");
    public static readonly Text Name = new("ชื่อ", "Name");
    public static readonly Text Age = new("อายุ", "Age");
    public static readonly Text Address = new("ที่อยู่", "Address");
    public static readonly Text List = new("บัญชี", "List");
    public static readonly Text NoList = new("ไม่มีในบัญชีใด", "On no list");
    public static readonly Text Reason = new("เหตุผล", "Reason");
    public static readonly Text HowSure = new("แน่ใจเพียงใด", "How sure");
    public static readonly Text NotKnown = new("ไม่ทราบ", "Not known");
    public static readonly Text LookAtPair = new("ดูคู่ที่คล้ายกัน", "Look at the similar pair");
    public static readonly Text Rows = new("พบ {0} รายการ เรียงตามหมู่บ้าน", "{0} found, in the order of villages");

    public static readonly Text NothingAlike = new("ไม่พบรายการที่คล้ายกัน (ตามคู่ที่เทียบแล้ว แน่ใจเกิน {0}%)", "Nothing alike was found (by the pairs compared, over {0}% sure)");
    public static readonly Text QuiteSure = new("ค่อนข้างแน่ {0}%", "Quite sure, {0}%");
    public static readonly Text Likely = new("น่าจะใช่ {0}%", "Likely, {0}%");
    public static readonly Text LookFirst = new("ควรตรวจก่อน {0}%", "Look first, {0}%");
    public static readonly Text ByNumber = new("เลขประจำตัวประชาชนตรงกัน", "By the same citizen ID");
    public static readonly Text ByLink = new("เชื่อมโยงกันแล้ว", "By linked records");
    public static readonly Text NoNumber = new("แถวไม่มีเลขที่ใช้ได้ เทียบด้วยชื่อและที่อยู่", "The row has no valid number; compared by name and address");

    public static readonly Text Short = new("ขาดในมิติที่แสดง และไม่พบชื่อในบัญชีใด", "Falls short as shown, and stands on no list");
    public static readonly Text LeftOn = new("ไม่อยู่ในบัญชีฉบับ ณ {0}", "Not on the version of {0}");
    public static readonly Text LeftIn = new("ไม่อยู่ในบัญชีฉบับที่ {0}", "Not on version {0}");
    public static readonly Text Died = new("บันทึกว่าเสียชีวิตแล้ว", "Recorded as dead");
    public static readonly Text Moved = new("บันทึกว่าย้ายออกแล้ว", "Recorded as having moved away");
    public static readonly Text AlsoIn = new("มีชื่อในบัญชีเดียวกันที่ {0} ด้วย", "On the same list in {0} too");
    public static readonly Text NotSurveyed = new("มีชื่อในบัญชี แต่ไม่ตรงกับใครในแบบสำรวจ", "Stands on the list, and matches nobody who was surveyed");

    public static readonly Text Unclaimed = new("มีสิทธิตามกติกา แต่ยังไม่ได้รับ", "Entitled by rule and not receiving");
    public static readonly Text UnclaimedWhy = new("นับตามกติกาของสวัสดิการแต่ละอย่าง", "Counted by the rule of each benefit");

    public static Text TitleOf(MissedQuestion question) => question switch
    {
        MissedQuestion.NoList => new("ขัดสนแต่ไม่อยู่ในบัญชีใด", "In need and on no list"),
        MissedQuestion.LeftList => new("เคยอยู่ในบัญชี แต่ฉบับล่าสุดไม่มี", "Dropped from a list"),
        MissedQuestion.Gone => new("มีชื่อในบัญชี แต่เสียชีวิตหรือย้ายออก", "Listed, but dead or moved away"),
        MissedQuestion.TwoProvinces => new("มีชื่อในบัญชีเดียวกันสองจังหวัด", "On one list in two provinces"),
        MissedQuestion.NotSurveyed => new("มีชื่อในบัญชี แต่ไม่มีใครไปสำรวจ", "Listed, but surveyed by nobody"),
    };

    public static Text WhyOf(MissedQuestion question) => question switch
    {
        MissedQuestion.NoList => new("ขาดอย่างน้อยหนึ่งมิติ และไม่พบชื่อในบัญชีของหน่วยงานใด", "Falls short in a dimension at least, and is found on no agency's list"),
        MissedQuestion.LeftList => new("ตรวจว่าหลุดไปเพราะเหตุใด และยังควรได้รับหรือไม่", "See why they dropped off, and whether they should still receive"),
        MissedQuestion.Gone => new("แจ้งเจ้าของบัญชีให้แก้ไข", "Let the owner of the list put it right"),
        MissedQuestion.TwoProvinces => new("ตรวจว่าเป็นคนเดียวกัน และอยู่ที่ใดจริง", "See whether it is one person, and where the person lives"),
        MissedQuestion.NotSurveyed => new("ไปเยี่ยมและสำรวจ เพื่อให้รู้ว่าขาดอะไร", "Visit and survey them to learn what they lack"),
    };
}
