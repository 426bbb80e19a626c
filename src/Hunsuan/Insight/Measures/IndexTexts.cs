using Hunsuan.Engines.Wellbeing;
using Hunsuan.Shared;

namespace Hunsuan.Insight.Measures;

/// <summary>Words of the page of the measure of an area (ข้อความหน้าดัชนีห้ามิติ).</summary>
internal static class IndexTexts
{
    public static readonly Text Title = new("ดัชนีห้ามิติ: {0}", "Five-dimension index: {0}");
    public static readonly Text Link = new("วิเคราะห์ดัชนี", "Index in depth");
    public static readonly Text Chosen = new("จุดตัด {0} · คำตอบที่ไม่ทราบ: {1} · {2} · สำรวจล่าสุด {3}", "Cut-off {0} · unknown answers: {1} · {2} · latest survey {3}");
    public static readonly Text Edition = new("แบบสำรวจ", "Survey");
    public static readonly Text CutOff = new("จนเมื่อขาดตั้งแต่ (จุดตัด k)", "Poor from a score of (cut-off k)");
    public static readonly Text Unknown = new("คำตอบที่ไม่ทราบ", "Unknown answers");
    public static readonly Text ByLevel = new("แยกราย", "By");
    public static readonly Text Shown = new("ตัวเลขในตารางพื้นที่", "Figures of the table of areas");
    public static readonly Text Show = new("แสดง", "Show");
    public static readonly Text Terms = new("คำอธิบายตัวเลข", "What the figures mean");
    public static readonly Text OwnOnly = new("เลือกได้เฉพาะวิธีของแบบสำรวจเอง เพราะวิธีสองแบบอาจต่างกันเพียงคนเดียว", "Only the survey's own ways can be chosen: two ways may differ by a single person");

    public static readonly Text Levels = new("จนกี่คน และจนแค่ไหน", "How many are poor, and how deeply");
    public static readonly Text H = new("คนจน (H)", "Poor people (H)");
    public static readonly Text HMeans = new("ในร้อยคน มีคนจนหลายมิติ {0} คน", "Of 100 people, {0} are poor");
    public static readonly Text A = new("ความรุนแรง (A)", "Intensity (A)");
    public static readonly Text AMeans = new("คนจนขาดเฉลี่ย {0} จากน้ำหนักทั้งหมด 100", "The poor lack {0} of all 100 points of weight on average");
    public static readonly Text NobodyPoor = new("ไม่มีคนจนที่จุดตัดนี้ จึงไม่มีค่า", "Nobody is poor at this cut-off, so there is none");
    public static readonly Text TryLower = new("ลองจุดตัด {0}", "Try the cut-off {0}");
    public static readonly Text M0 = new("ดัชนี (M0)", "Index (M0)");
    public static readonly Text M0Means = new("H คูณ A: ลดได้ทั้งเมื่อคนจนน้อยลง และเมื่อคนจนขาดน้อยลง", "H times A: it falls when fewer are poor, and when the poor lack less");
    public static readonly Text Bounds = new("หากทราบทุกคำตอบ: {0} ถึง {1}", "If all answers were known: {0} to {1}");
    public static readonly Text CountedAll = new("ตัวเลขนับ {0} จาก {1} คน คำตอบที่ไม่ทราบ: {2}", "Figures count {0} of {1} persons. Unknown answers: {2}");
    public static readonly Text NoError = new("ทะเบียนนับทุกคน ไม่ได้สุ่มตัวอย่าง จึงไม่มีความคลาดเคลื่อนจากการสุ่ม", "A register counts everybody and is no sample, so there is no sampling error");
    public static readonly Text IsPoor = new("คนจน: ผลรวมน้ำหนักของสิ่งที่ขาดถึงจุดตัด k ที่เลือก (เท่ากับ k นับว่าจน)", "Poor: the weights of what a person lacks reach the chosen cut-off k (exactly k is poor)");

    public static readonly Text Dimensions = new("ขาดตรงไหน", "Where it bites");
    public static readonly Text Indicator = new("ตัวชี้วัด", "Indicator");
    public static readonly Text Indicators = new("รายตัวชี้วัด ({0})", "By indicator ({0})");
    public static readonly Text Dimension = new("มิติ", "Dimension");
    public static readonly Text Raw = new("ขาด", "Lack it");
    public static readonly Text RawOfAll = new("ขาด (ของทุกคนที่สำรวจ)", "Lack it (of all surveyed)");
    public static readonly Text CensoredOfIndex = new("ขาดและจน (ของคนในดัชนี)", "Lack it and are poor (of those in the index)");
    public static readonly Text RawMeans = new("ขาด: สัดส่วนคนที่ไม่ผ่าน ไม่ว่าจะจนหรือไม่ มิติหนึ่งนับจากทุกคนที่สำรวจเหมือนหน้าภาพรวม ตัวชี้วัดนับจากคนที่อยู่ในดัชนี", "Lack it: the share who fail, poor or not. A dimension is counted among all surveyed, as on the overview; an indicator among those in the index");
    public static readonly Text RawInParts = new("ขาด: ในร้อยคนที่สำรวจของพื้นที่นั้น มีกี่คนที่ขาดมิติ", "Lack it: of 100 people surveyed in the area, how many are short in the dimension");
    public static readonly Text Censored = new("ขาดและจน", "Lack it and are poor");
    public static readonly Text CensoredMeans = new("ขาดและจน: สัดส่วนคนในดัชนีที่ไม่ผ่านและเป็นคนจนที่จุดตัดนี้", "Lack it and are poor: the share of those in the index who fail and are poor at this cut-off");
    public static readonly Text Contribution = new("ส่วนในดัชนี", "Part of the index");
    public static readonly Text ContributionMeans = new("ส่วนในดัชนี: น้ำหนัก × ขาดและจน หารด้วย M0 รวมทุกมิติได้ 100% มากกว่าน้ำหนักของตัวเองแปลว่าเป็นตัวหลัก", "Part of the index: weight × lack it and are poor, over M0. All add up to 100 %; more than its own weight means that it leads");
    public static readonly Text Weight = new("น้ำหนัก", "Weight");
    public static readonly Text Leads = new("{0} มีส่วนในดัชนีมากที่สุด: {1} ทั้งที่มีน้ำหนัก {2}", "{0} has the largest part of the index: {1}, with a weight of {2}");
    public static readonly Text DetailsHidden = new("ซ่อนรายมิติและรายตัวชี้วัดไว้ เพราะบางตัวมีน้อยกว่า {0} คน", "Dimensions and indicators are hidden: some of them are of fewer than {0} people");

    public static readonly Text Parts = new("ขาดตรงไหน ราย{0}", "Where it bites, by {0}");
    public static readonly Text HeatMeans = new("สีเข้มคือสูง แบ่งสี่ช่วงเท่ากันจาก 0 ถึง {0} ซึ่งสูงสุดในตาราง", "Darker is higher: four equal steps from 0 to {0}, the highest of the table");
    public static readonly Text Drivers = new("พื้นที่ใดขับดัชนี", "Which areas drive the index");
    public static readonly Text Counted = new("คนในดัชนี", "In the index");
    public static readonly Text ShareOfPeople = new("ส่วนของคน", "Share of people");
    public static readonly Text ShareOfPoverty = new("ส่วนของความจน", "Share of poverty");
    public static readonly Text SharesMean = new("ส่วนของความจน: M0 ของพื้นที่ × ส่วนของคน หารด้วย M0 รวม มากกว่าส่วนของคนแปลว่าจนกว่าค่าเฉลี่ย", "Share of poverty: M0 of the area × its share of people, over M0 of all. More than its share of people means poorer than the average");
    public static readonly Text Drives = new("{0} มีความจนมากที่สุด: {1} ของทั้งหมด โดยมีคน {2}", "{0} has most of the poverty: {1} of all, with {2} of the people");
    public static readonly Text Rank = new("อันดับ", "Rank");
    public static readonly Text RankRange = new("อันดับที่เป็นไปได้", "Possible ranks");

    public static readonly Text Sureness = new("ลำดับนี้แน่แค่ไหน", "How sure the order is");
    public static readonly Text AlwaysFirst = new("{0} อยู่อันดับ 1 ทุกแบบที่ลอง ({1} แบบ)", "{0} ranks first in all {1} ways that were tried");
    public static readonly Text NotAlwaysFirst = new("{0} อยู่อันดับ 1 ตามวิธีที่เลือก แต่อยู่ได้ตั้งแต่อันดับ {1} ถึง {2} ใน {3} แบบที่ลอง", "{0} ranks first as chosen, but anywhere from {1} to {2} in the {3} ways that were tried");
    public static readonly Text Kept = new("คู่พื้นที่ที่ยังเรียงลำดับเดิม: อย่างน้อย {0} ในทุกแบบ", "Pairs of areas that keep their order: at least {0} in every way");
    public static readonly Text OnePart = new("ต้องมีอย่างน้อยสองพื้นที่ที่ต่างกันจึงจะจัดลำดับได้", "An order needs two areas at least that differ");
    public static readonly Text Ways = new("แบบที่ลอง ({0})", "Ways that were tried ({0})");
    public static readonly Text Way = new("วิธี", "Way");
    public static readonly Text WayOfCutoff = new("จุดตัด {0}", "Cut-off {0}");
    public static readonly Text WayOfWeight = new("ครึ่งน้ำหนักที่{0}", "Half of the weight on {0}");
    public static readonly Text WayOfAll = new("ทุกตัวชี้วัดน้ำหนักเท่ากัน", "All indicators weigh alike");
    public static readonly Text PairsKept = new("คู่ที่คงลำดับ", "Pairs kept");
    public static readonly Text Correlation = new("สหสัมพันธ์ลำดับ (ρ)", "Rank correlation (ρ)");
    public static readonly Text SurenessMeans = new("อันดับ 1 คือ M0 สูงสุด อันดับที่เป็นไปได้คือดีที่สุดและแย่ที่สุดเมื่อลองทุกแบบ แบบที่พื้นที่ส่วนใหญ่เท่ากัน (เพราะแทบไม่มีคนจน) ไม่นับ ρ = 1 คือลำดับเหมือนเดิมทั้งหมด", "Rank 1 has the highest M0. Possible ranks are the first and the last over all ways; a way in which most areas are equal, for hardly anybody is poor, does not count. ρ = 1 is wholly the same order");

    public static readonly Text Download = new("ดาวน์โหลดตัวเลขที่แสดง:", "Download the figures shown:");
    public static readonly Text FileLevels = new("ดัชนีและองค์ประกอบ", "index and parts");
    public static readonly Text FileRanks = new("อันดับ", "ranks");
    public static readonly Text FileRobustness = new("แบบที่ลอง", "ways tried");
    public static readonly Text FileChanges = new("การเปลี่ยนแปลง", "changes");
    public static readonly Text FileShapley = new("สาเหตุการเปลี่ยนแปลง (Shapley)", "causes of change (Shapley)");

    public static Text OfPolicy(UnknownPolicy policy) => policy switch
    {
        UnknownPolicy.Exclude => new("ไม่นับคนนั้น", "leave the person out"),
        UnknownPolicy.NotDeprived => new("ถือว่าไม่ขาด", "take as not lacking"),
        UnknownPolicy.Deprived => new("ถือว่าขาด", "take as lacking"),
        UnknownPolicy.Reweight => new("เฉลี่ยน้ำหนักให้ข้อที่ทราบ", "share the weight among known answers"),
    };
}
