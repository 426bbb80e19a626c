using Hunsuan.Engines.ThaiText;
using Hunsuan.Shared;

namespace Hunsuan.Insight.Measures;

/// <summary>Words about what changed between two rounds of a survey (ข้อความเรื่องการเปลี่ยนแปลงระหว่างรอบ).</summary>
internal static class RoundTexts
{
    public static readonly Text Title = new("อะไรเปลี่ยนระหว่างรอบสำรวจ", "What changed between rounds of the survey");
    public static readonly Text NoRound = new("ยังไม่มีรอบสำรวจที่นำเข้าเป็นไฟล์ การเยี่ยมบ้านไม่นับเป็นรอบ เพราะไปเฉพาะบ้านที่ช่วย", "No round of a survey was imported by file yet. Visits are no round, for they go where help was given");
    public static readonly Text OneRound = new("มีข้อมูลรอบเดียว ({0}, {1} ครัวเรือน) เมื่อนำเข้าอีกรอบ จะเห็นว่าดัชนีเปลี่ยนเพราะอะไร", "There is one round only ({0}, {1} households). Once another is imported, this shows what made the index change");
    public static readonly Text NotShown = new("ไม่แสดงการเปลี่ยนแปลงแก่ผู้ที่ไม่เห็นตัวเลขน้อย เพราะผลต่างระหว่างสองรอบอาจเป็นคนเพียงไม่กี่คน", "Changes are not shown to readers from whom small numbers are hidden: two rounds may differ by a few people only");
    public static readonly Text From = new("จากรอบ", "From the round of");
    public static readonly Text To = new("ถึงรอบ", "To the round of");
    public static readonly Text Compare = new("เปรียบเทียบ", "Compare");
    public static readonly Text Choose = new("เลือกสองรอบที่จะเปรียบเทียบ", "Choose two rounds to compare");
    public static readonly Text Earlier = new("เลือกรอบแรกที่มาก่อนรอบหลัง", "Choose a first round that is earlier than the second");
    public static readonly Text Round = new("{0} · {1} ครัวเรือน", "{0} · {1} households");
    public static readonly Text Figure = new("ตัวเลข", "Figure");
    public static readonly Text Change = new("เปลี่ยน", "Change");
    public static readonly Text Relative = new("เทียบรอบแรก", "Of the first");
    public static readonly Text Yearly = new("ต่อปี", "A year");
    public static readonly Text RelativeYearly = new("ต่อปี เทียบปีก่อน", "A year, of the year before");
    public static readonly Text Points = new("{0} จุด", "{0} points");
    public static readonly Text Fell = new("ดัชนีลดลง {0}: เพราะจำนวนคนจน {1} และเพราะความรุนแรง {2}", "The index fell by {0}: {1} through how many are poor, {2} through how deeply");
    public static readonly Text Rose = new("ดัชนีเพิ่มขึ้น {0}: เพราะจำนวนคนจน {1} และเพราะความรุนแรง {2}", "The index rose by {0}: {1} through how many are poor, {2} through how deeply");
    public static readonly Text Same = new("ดัชนีเท่าเดิม: เพราะจำนวนคนจน {1} และเพราะความรุนแรง {2}", "The index is the same: {1} through how many are poor, {2} through how deeply");
    public static readonly Text Undefined = new("รอบใดรอบหนึ่งไม่มีใครอยู่ในดัชนี จึงเปรียบเทียบไม่ได้", "Nobody is in the index in one of the rounds, so they can't be compared");
    public static readonly Text Parts = new("พื้นที่ใดทำให้เปลี่ยน", "Which areas made the change");
    public static readonly Text Within = new("เพราะในพื้นที่เปลี่ยน", "Through change within");
    public static readonly Text Demographic = new("เพราะสัดส่วนคนเปลี่ยน", "Through its share of people");
    public static readonly Text Total = new("รวม", "All");
    public static readonly Text Means = new("แบ่งแบบ Shapley: ทุกส่วนรวมกันได้เท่าการเปลี่ยนแปลงพอดี “จุด” คือผลต่างของร้อยละ", "Divided as Shapley does: the parts add up to the change exactly. “Points” are what two percentages differ by");
    public static readonly Text Who = new("แต่ละรอบนับทุกคนในครัวเรือนที่สำรวจปีนั้น ตามพื้นที่ของครัวเรือน รวมคนที่เสียชีวิตหรือย้ายแล้ว จึงอาจไม่เท่าตัวเลขปัจจุบันข้างบน ครัวเรือนที่สำรวจซ้ำในปีเดียวใช้ผลครั้งหลัง", "Each round counts everybody of the households surveyed in that year, by the household's area, those who died or moved since too; so it may differ from the present figures above. Of a household surveyed twice in a year the later result counts");

    /// <summary>พ.ศ. 2568 / 2025</summary>
    public static Text Year(int year) => new($"พ.ศ. {year + ThaiCalendar.BuddhistOffset}", $"Year {year}");
}
