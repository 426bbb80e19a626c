using Hunsuan.Shared;

namespace Hunsuan.Registers.Versions;

/// <summary>What is said of versions of lists while they are brought in (ข้อความของฉบับบัญชี).</summary>
internal static class VersionTexts
{
    public const string AsOfOption = "--as-of", CoversOption = "--covers", WholeOption = "--whole";

    public static readonly Text InFuture = new("วันที่ของบัญชีอยู่ในอนาคต ตรวจวันที่", "The day of the list lies in the future. Check it");
    public static readonly Text NotADay = new("อ่านวันที่ \"{0}\" ไม่ได้ เขียนเช่น 01/10/2569 หรือ 2026-10-01", "The day \"{0}\" can't be read. Write it as 01/10/2569 or 2026-10-01");
    public static readonly Text WholeNeedsDay = new(
        "บัญชีเต็มชุดต้องบอกว่าเป็นข้อมูล ณ วันใด จึงจะรู้ว่าใครหลุดจากบัญชีตั้งแต่เมื่อใด", "A whole list needs its day, so that it is known since when somebody is not on it");
    public static readonly Text WholeNeedsAreas = new(
        "บอกว่าบัญชีเต็มชุดนี้ครอบคลุมพื้นที่ใด เช่น 56 หรือ 5601,5602 หรือ country ทั้งประเทศ มิฉะนั้นคนของพื้นที่อื่นจะถูกถือว่าหลุดจากบัญชี",
        "Say which areas this whole list covers, such as 56, 5601,5602 or country; otherwise everybody elsewhere would count as having left");
    public static readonly Text UnknownArea = new("ไม่มีพื้นที่รหัส {0}", "There is no area with the code {0}");
    public static readonly Text OutsideArea = new("พื้นที่ {0} อยู่นอกความรับผิดชอบของผู้นำเข้า", "Area {0} lies outside that of the person who imports");
    public static readonly Text Older = new(
        "มีบัญชีนี้ของพื้นที่เดียวกัน ณ {0} แล้ว ฉบับ ณ {1} เก่ากว่าจึงไม่รับ ถ้าวันที่ผิดให้แก้แล้วนำเข้าใหม่ วันเดียวกันถือเป็นฉบับแก้ไข",
        "This list of {0} is already in for some of these areas; that of {1} is older and not taken. If the day is wrong, correct it; the same day counts as a correction");
    public static readonly Text WholeIsEmpty = new(
        "บัญชีเต็มชุดนี้ไม่มีแถวที่ใช้ได้ในพื้นที่ที่ครอบคลุม จึงไม่รับ เพราะทุกคนจะหลุดจากบัญชี ตรวจไฟล์และพื้นที่",
        "No good row of this whole list lies in the areas that it covers. It is not taken, because everybody would leave the list. Check the file and the areas");
}
