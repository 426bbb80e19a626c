using Hunsuan.Shared;

namespace Hunsuan.Wellbeing;

internal static class MeasureTexts
{
    public static readonly Text Measure = new("วัดความขัดสนหลายมิติจากตาราง หรือทำงานกับผลที่วัดไว้", "Measure poverty of many dimensions in a table, or work with what was measured");
    public static readonly Text Recompute = new("คำนวณสถานะห้ามิติใหม่ หลังเกณฑ์ของฉบับแบบสำรวจเปลี่ยน", "Work out anew where people stand, after the rule of an edition changed");
    public static readonly Text Progress = new("ตรวจแล้ว {0} จาก {1} คน", "{0} of {1} persons");
    public static readonly Text Recomputed = new("ตรวจ {0} คน สถานะเปลี่ยน {1} คน", "Looked at {0} persons, changed the standing of {1}");
    public static readonly Text LeftAlone = new("เว้นไว้ {0} คน เพราะไม่รู้จักฉบับของแบบสำรวจ", "Left {0} persons as they are: their edition is not known here");
    public static readonly Text Stopped = new("หยุดแล้ว สั่งซ้ำได้ ระบบจะทำส่วนที่เหลือต่อ", "Stopped. Run it again and it does what is left");
    public static readonly Text Outdated = new("เกณฑ์ของ{0}เปลี่ยนไป แต่สถานะห้ามิติยังเป็นของเกณฑ์เดิม", "The rule of {0} has changed, but people's standing is still by an earlier one");
    public static readonly Text OutdatedFigures = new("ตัวเลขนี้ยังเป็นของเกณฑ์เดิมของ{0}: สั่ง ./hunsuan measure recompute ก่อน", "These figures are still by an earlier rule of {0}: run ./hunsuan measure recompute first");
    public static readonly Text OutdatedRemedy = new("ให้ผู้ดูแลเครื่องสั่ง ./hunsuan measure recompute", "Let whoever runs the machine give the command ./hunsuan measure recompute");
}
