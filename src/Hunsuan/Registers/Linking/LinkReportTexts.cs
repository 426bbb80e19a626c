using Hunsuan.Shared;

namespace Hunsuan.Registers.Linking;

/// <summary>Words of the report on links (ข้อความของรายงานการเชื่อมโยง).</summary>
internal static class LinkReportTexts
{
    public static readonly Text Title = new("รายงานการเชื่อมโยง", "Report on links");
    public static readonly Text Compared = new("{0} ระเบียนของ {1} เทียบ {2} คู่ จากทั้งหมด {3} คู่", "{0} records of {1}; {2} pairs compared of {3}");
    public static readonly Text Thresholds = new("คุณภาพที่ประมาณได้", "Estimated quality");
    public static readonly Text ThresholdsWhy = new(
        "ประมาณจากแบบจำลอง ไม่มีเฉลย ถูกต้องเท่าที่สมมุติฐานในคู่มือเป็นจริง ในวงเล็บคือช่วงที่ค่าจริงอยู่ 95 ใน 100 ครั้งโดยบังเอิญ ถ้าความน่าจะเป็นถูกต้อง",
        "Estimated by the model, without anybody saying which are the same; as good as its assumptions (see the manual). In brackets: where the true share is 95 times in 100 by chance alone, if the probabilities are right");
    public static readonly Text Probability = new("ความน่าจะเป็นตั้งแต่", "Probability from");
    public static readonly Text Pairs = new("คู่", "Pairs");
    public static readonly Text Precision = new("ความแม่น (precision)", "Precision");
    public static readonly Text Recall = new("ความครบ (recall)", "Recall");
    public static readonly Text Fields = new("น้ำหนักของแต่ละช่อง", "What each field says");
    public static readonly Text FieldsWhy = new(
        "บิตบวกสนับสนุนว่าเป็นคนเดียวกัน บิตลบค้าน ค่าที่หายากหนักกว่าค่าที่พบบ่อย", "Bits above 0 speak for the same person, below 0 against; a rare value weighs more than a common one");
    public static readonly Text Field = new("ช่อง", "Field");
    public static readonly Text Level = new("ความตรงกัน", "Agreement");
    public static readonly Text OfSame = new("คนเดียวกัน", "The same");
    public static readonly Text OfHousehold = new("คนในบ้านเดียวกัน", "One household");
    public static readonly Text OfStrangers = new("คนทั่วไป", "Any two");
    public static readonly Text Bits = new("บิต", "Bits");
    public static readonly Text Missing = new("ส่วนที่ไม่ทราบค่า", "Share not known");
    public static readonly Text Rules = new("กฎจับคู่เบื้องต้น", "How pairs were brought together");
    public static readonly Text RulesWhy = new("คู่ของคนเดียวกันที่กฎเหล่านี้พบ ประมาณ {0}", "These rules find about {0} of the pairs that are the same");
    public static readonly Text Rule = new("กฎ", "Rule");
    public static readonly Text LeftOut = new("กุญแจที่ข้าม", "Keys left out");
    public static readonly Text Waterfalls = new("ตัวอย่างคู่และเหตุผล", "Sample pairs and why");
    public static readonly Text Unknown = new("ไม่ทราบ", "not known");
}
