using Hunsuan.Shared;

namespace Hunsuan.Registers.Links;

/// <summary>Words of the page on how reviewers agree (ถ้อยคำของหน้าความเห็นตรงกัน).</summary>
internal static class AgreementTexts
{
    public static readonly Text Title = new("ความเห็นตรงกันของผู้ตรวจ", "How reviewers agree");
    public static readonly Text Lead = new("คำตัดสินราวหนึ่งในสิบถูกถามอีกคนโดยไม่บอกคำตอบแรก", "About one decision in ten is asked of somebody else, who is not told the first answer");
    public static readonly Text None = new("ยังไม่มีคู่ที่ถามสองคน", "No pair has been asked of two people yet");
    public static readonly Text NoneWhy = new("เมื่อมีคำตัดสินมากขึ้น ระบบจะสุ่มถามคนที่สองเอง", "As more is decided, some pairs come to a second person by themselves.");
    public static readonly Text Agreed = new("ตอบตรงกัน", "Agreed");
    public static readonly Text Of = new("{0} จาก {1} คู่", "{0} of {1} pairs");
    public static readonly Text Kappa = new("ค่าแคปปาของโคเฮน", "Cohen's kappa");
    public static readonly Text Interval = new("{0} (ช่วงเชื่อมั่นร้อยละ 95: {1} ถึง {2})", "{0} (95% interval: {1} to {2})");
    public static readonly Text KappaNot = new("ยังคำนวณไม่ได้ เพราะทุกคนตอบอย่างเดียวกันหมด", "Can't be worked out while everybody gives one and the same answer");
    public static readonly Text KappaWhy = new("1 คือตรงกันทุกคู่ 0 คือตรงกันเท่าที่บังเอิญจะตรง", "1: agreed on every pair; 0: no more than by chance");
    public static readonly Text First = new("คนแรก \\ คนที่สอง", "First \\ second");
    public static readonly Text Disagreements = new("คู่ที่ตอบต่างกันและยังไม่มีคนที่สามตัดสิน", "Pairs on which two differ and no third has decided");
    public static readonly Text NoDisagreement = new("ไม่มีคู่ที่ค้างอยู่", "None is left");
    public static readonly Text OpenPair = new("เปิดคู่", "Open the pair");
}
