using Hunsuan.Shared;

namespace Hunsuan.Insight.Overview;

internal static class OverviewTexts
{
    public static readonly Text Menu = new("แผนที่และภาพรวม", "Map and overview");
    public static readonly Text Funnel = new("จากสำรวจถึงชีวิตที่ดีขึ้น (คน)", "From survey to a better life (persons)");
    public static readonly Text Surveyed = new("สำรวจแล้ว", "Surveyed");
    public static readonly Text ShortInAny = new("ขาดอย่างน้อยหนึ่งมิติ", "Short in at least one");
    public static readonly Text BeingHelped = new("กำลังได้รับการช่วยเหลือ", "Being helped");
    public static readonly Text Improved = new("ปิดเคสแล้วดีขึ้น", "Case closed as better");
    public static readonly Text Households = new("ใน {0} ครัวเรือน", "In {0} households");
    public static readonly Text ByDimension = new("ขาดมิติใด (คน)", "Short in which dimension (persons)");
    public static readonly Text ShortIn = new("ขาด{0}", "Short in {0}");
    public static readonly Text NotKnown = new("ไม่ทราบ {0}", "Not known: {0}");
    public static readonly Text NotKnownIn = new("{0} {1} คน", "{0} {1} persons");
    public static readonly Text Persons = new("คน", "Persons");

    public static readonly Text SurveyMeans = new("คนที่มีผลวัดล่าสุดและยังมีชีวิต นับตามพื้นที่ที่อยู่จริง", "People with a latest measurement who are alive, where they really live");
    public static readonly Text ShortMeans = new("คนที่ขาดอย่างน้อยหนึ่งในห้ามิติ เรื่องที่ขาดทั้งครัวเรือนนับแก่สมาชิกทุกคน", "People short in at least one of the five dimensions. What a household lacks counts for each member");
    public static readonly Text ShortInMeans = new("คนที่ขาดมิติ{0} เรื่องที่ขาดทั้งครัวเรือนนับแก่สมาชิกทุกคน", "People short in {0}. What a household lacks counts for each member");
    public static readonly Text TargetedMeans = new("คนที่ขาดอย่างน้อยหนึ่งมิติ และถือบัตรสวัสดิการแห่งรัฐ (เลขประจำตัวประชาชนตรงกัน)", "People short in at least one dimension who hold the state welfare card (same citizen ID)");
    public static readonly Text MissedMeans = new("คนที่ขาดอย่างน้อยหนึ่งมิติ แต่ไม่มีชื่อในบัญชีบัตรสวัสดิการแห่งรัฐ", "People short in at least one dimension who are not on the state welfare card's list");
    public static readonly Text ShareMeans = new("สัดส่วน: ต่อร้อยคนที่สำรวจในพื้นที่เดียวกัน", "Share: per 100 persons surveyed in the same area");
    public static readonly Text AsOf = new("สำรวจล่าสุด {0} · บัญชีบัตรสวัสดิการ ณ {1}", "Latest survey {0} · welfare-card list of {1}");
    public static readonly Text SurveyOnly = new("สำรวจล่าสุด {0} · ยังไม่มีบัญชีบัตรสวัสดิการ", "Latest survey {0} · no welfare-card list yet");
    public static readonly Text NoCardList = new("ยังไม่มีบัญชีบัตรสวัสดิการ ทุกคนที่ขาดจึงนับเป็นตกหล่น", "There is no welfare-card list yet, so everybody who is short counts as missed");
    public static readonly Text EditionIs = new("แบบสำรวจ: {0}", "Survey: {0}");
    public static readonly Text HelpMeans = new("คนในครัวเรือนที่มีเคสเปิดอยู่ หรือปิดเคสแล้วดีขึ้น", "People of households with an open case, or one closed as better");

    public static readonly Text MapOf = new("{0} ราย{1}", "{0} by {1}");
    public static readonly Text MapOfShares = new("{0}ต่อร้อยคน ราย{1}", "{0} per 100 persons, by {1}");
    public static readonly Text ShownFigure = new("ตัวเลขที่แสดง", "Figure");
    public static readonly Text Unit = new("หน่วย", "Unit");
    public static readonly Text PerHundred = new("ต่อร้อยคน", "Per 100 persons");
    public static readonly Text AsNumber = new("จำนวนคน", "Number of persons");
    public static readonly Text Level = new("ราย", "By");
    public static readonly Text Show = new("แสดง", "Show");
    public static readonly Text NumberOf = new("{0} จาก {1} คน ({2} ต่อร้อยคน)", "{0} of {1} persons ({2} per 100)");
    public static readonly Text NoMap = new("ไม่มีขอบเขตพอจะวาดแผนที่ ตัวเลขอยู่ในตาราง", "There are no boundaries to draw. The figures are in the table");

    public static readonly Text Table = new("ตัวเลขรายพื้นที่", "Figures by area");
    public static readonly Text Area = new("พื้นที่", "Area");
    public static readonly Text Counts = new("จำนวนคน", "Persons");
    public static readonly Text Index = new("ดัชนีห้ามิติ", "Five-dimension index");
    public static readonly Text TableViews = new("ตัวเลขในตาราง", "Figures of the table");
    public static readonly Text EmptyParts = new("อีก {0} พื้นที่ยังไม่มีการสำรวจ", "{0} more areas have no survey yet");
    public static readonly Text VillageNotKnown = new("ไม่ทราบหมู่บ้าน", "Village not known");
    public static readonly Text Download = new("ดาวน์โหลดตาราง (CSV)", "Download the table (CSV)");
    public static readonly Text ShareOf = new("{0} ต่อร้อยคน", "{0}, per 100");
    public static readonly Text LargestFirst = new("เรียงจากมากไปน้อย", "largest first");

    public static readonly Text H = new("H สัดส่วนคนจน", "H, share of poor");
    public static readonly Text A = new("A ความรุนแรงเฉลี่ย", "A, mean intensity");
    public static readonly Text M0 = new("M0 ดัชนี", "M0, index");
    public static readonly Text CutOff = new("จุดตัด k", "Cut-off k");
    public static readonly Text Between = new("{0} ถึง {1}", "{0} to {1}");
    public static readonly Text Counted = new("ตัวเลขนับเฉพาะ {0} จาก {1} คนที่ทราบคำตอบครบ ช่วงใต้ตัวเลขนับทุกคน คือค่าต่ำสุดและสูงสุดที่เป็นไปได้หากทราบคำตอบทั้งหมด", "Figures count the {0} of {1} persons whose answers are all known. Below each stands how low and high it could be among everybody, if all were known");
    public static readonly Text OtherEditions = new("อีก {0} คนวัดด้วยแบบสำรวจฉบับอื่น ไม่รวมในดัชนี", "{0} more persons were measured by another edition and are not in the index");
    public static readonly Text MeasureMeans = new("วิธีของ Alkire–Foster: คนจนคือคนที่คะแนนขาดรวมถึงจุดตัด k; H คือสัดส่วนคนจน; A คือคะแนนเฉลี่ยของคนจน; M0 = H × A ทะเบียนนับทุกคน จึงไม่มีความคลาดเคลื่อนจากการสุ่ม", "Alkire–Foster: a person is poor whose score reaches the cut-off k. H is the share of poor, A their mean score, M0 = H × A. A register counts everybody, so there is no sampling error");
    public static readonly Text RulesUnverified = new("กติกาภายในมิติและน้ำหนักเป็นข้อสมมติ ยังไม่ได้รับการยืนยัน", "The rule within a dimension and the weights are assumptions, not confirmed");

    public static readonly Text SomeHidden = new("ตัวเลขที่น้อยกว่า {0} คน และตัวเลขที่ใช้คำนวณย้อนกลับได้ ถูกซ่อนไว้", "Figures below {0} persons are hidden, and those from which they could be worked out");
    public static readonly Text SomeHiddenWhy = new(
        "เพื่อไม่ให้รู้ว่าหมายถึงใคร “ซ่อน” ไม่ได้แปลว่าศูนย์ ผู้มีสิทธิเปิดข้อมูลครัวเรือนในพื้นที่เห็นตัวเลขครบ",
        "So that nobody is recognised by them. “Hidden” does not mean none. Those who may open the area's households see all figures");
    public static readonly Text IndexHidden = new("ซ่อนดัชนีไว้ เพราะมีคนหรือครัวเรือนน้อยกว่า {0} หรือใช้คำนวณตัวเลขที่ซ่อนได้", "The index is hidden: there are fewer than {0} people or households behind it, or a hidden figure could be worked out from it");

    public static readonly Text NoSurvey = new("ยังไม่มีข้อมูลของ{0}", "There is no data of {0} yet");
    public static readonly Text NoSurveyWhy = new("เมื่อนำเข้าแบบสำรวจครัวเรือน จะเห็นคนที่ขาดแต่ละมิติ คนเป้าหมาย และคนตกหล่น บนแผนที่และในรายชื่อ", "Once a household survey is imported, those short in each dimension, the targeted and the missed show on the map and in lists");
    public static readonly Text Import = new("นำเข้าแบบสำรวจ", "Import a survey");
    public static readonly Text AskForImport = new("ให้เจ้าหน้าที่ที่มีสิทธินำเข้าข้อมูลเป็นผู้นำเข้า", "Ask an officer who may import data");
}
