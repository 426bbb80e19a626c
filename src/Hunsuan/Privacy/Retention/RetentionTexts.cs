using Hunsuan.Shared;

namespace Hunsuan.Privacy.Retention;

internal static class RetentionTexts
{
    public static readonly Text Retention = new("การเก็บและลบข้อมูล", "How long data is kept");
    public static readonly Text RetentionLead = new("กติกาที่หน่วยงานกำหนดเอง ข้อใดยังไม่กำหนด จะไม่มีอะไรถูกลบตามข้อนั้น", "Rules that the agency sets. By one that is not set nothing is deleted");
    public static readonly Text HowToSet = new(
        "กำหนดโดยคัดลอกแฟ้มจาก data/retention ไปไว้ในโฟลเดอร์ retention ของโฟลเดอร์ข้อมูล ใส่ keptDays เป็นจำนวนวัน แล้วเริ่มระบบใหม่ ระบบจะทำทุกวัน หรือใช้คำสั่ง ./hunsuan retention run",
        "Set one by copying its file from data/retention to the folder retention of the data folder, with keptDays as a number of days; then start the program anew. It runs daily, or by ./hunsuan retention run");
    public static readonly Text RuleWrong = new("กติกา {0} ไม่ใช้: ต้องเก็บอย่างน้อย {1} วัน คนให้ทำให้ไม่รู้ว่าเป็นใคร (anonymise) อย่างอื่นให้ลบ (delete)", "The rule {0} is not used: keep at least {1} days, anonymise people, delete all else");
    public static readonly Text Kind = new("ข้อมูล", "Records");
    public static readonly Text After = new("นับจาก", "Counted from");
    public static readonly Text Kept = new("เก็บ", "Kept");
    public static readonly Text Days = new("{0} วัน", "{0} days");
    public static readonly Text Then = new("แล้ว", "Then");
    public static readonly Text AlsoKept = new(
        "ไฟล์ที่นำเข้าถูกลบเมื่อจบ และแถวที่ถูกปฏิเสธลบหลัง 30 วัน การเข้าสู่ระบบที่จบแล้วลบหลัง 30 วัน บันทึกกิจกรรมคงอยู่ โดยค่าของข้อมูลที่ลบจะถูกลบจากบันทึกด้วย",
        "Files of imports are deleted when these end, refused rows after 30 days. Sessions are deleted 30 days after they began. Activities stay; values of what is deleted are taken out of them");
    public static readonly Text Runs = new("ครั้งที่ทำไปแล้ว", "What was done");
    public static readonly Text NoRun = new("ยังไม่เคยทำ", "Nothing was done yet");
    public static readonly Text NoRunWhy = new("เมื่อกำหนดกติกาแล้ว ผลของแต่ละครั้งจะขึ้นที่นี่", "Once a rule is set, each run is reported here");
    public static readonly Text NothingSet = new("ยังไม่มีกติกาใดกำหนดจำนวนวัน จึงไม่มีอะไรถูกลบ", "No rule says how long, so nothing was deleted");
    public static readonly Text Try = new("ลองนับโดยไม่ลบ", "Count, and delete nothing");
    public static readonly Text WasTry = new("ลองนับ ไม่ได้ลบ", "Counted only");
    public static readonly Text WasDone = new("ลบแล้ว", "Deleted");
    public static readonly Text Area = new("พื้นที่", "Area");
    public static readonly Text Removed = new("ครบกำหนด", "Served its time");
    public static readonly Text Held = new("เก็บไว้ตามคำสั่ง", "Held");
    public static readonly Text NothingServed = new("ไม่มีข้อมูลที่ครบกำหนด", "Nothing has served its time");
    public static readonly Text RunCommand = new("ลบหรือทำให้ไม่รู้ว่าเป็นใครตามกติกาที่กำหนด", "Delete or make anonymous by the rules that are set");
    public static readonly Text TryOption = new("นับอย่างเดียว ไม่ลบ", "Count only, delete nothing");
    public static readonly Text Line = new("{0}: ครบกำหนด {1} เก็บไว้ตามคำสั่ง {2}", "{0}: {1} served their time, {2} held");

    public static readonly Text Holds = new("คำสั่งให้เก็บข้อมูลไว้", "Data held");
    public static readonly Text HoldsLead = new("ข้อมูลของครัวเรือนหรือบุคคลเหล่านี้ไม่ถูกลบหรือทำให้ไม่รู้ว่าเป็นใคร", "What is kept of these households or people is neither deleted nor made anonymous");
    public static readonly Text NoHold = new("ไม่มีคำสั่งให้เก็บข้อมูลไว้", "Nothing is held");
    public static readonly Text NoHoldWhy = new("สั่งจากหน้าครัวเรือน เช่น เมื่อศาลขอข้อมูล", "Hold data from the household's record, as when a court asks for it");
    public static readonly Text Hold = new("สั่งให้เก็บข้อมูลไว้", "Hold the data");
    public static readonly Text Whose = new("ของใคร", "Whose");
    public static readonly Text WholeHousehold = new("ทั้งครัวเรือน", "The whole household");
    public static readonly Text NoMember = new("เลือกสมาชิกของครัวเรือนนี้", "Choose a member of this household");
    public static readonly Text Reason = new("เหตุผล", "Reason");
    public static readonly Text ReasonHint = new("เช่น หนังสือศาลเลขที่ …", "Such as: letter of the court no. …");
    public static readonly Text ReasonRequired = new("กรอกเหตุผล", "Give the reason");
    public static readonly Text Since = new("ตั้งแต่", "Since");
    public static readonly Text Until = new("ถึงวันที่", "Until");
    public static readonly Text UntilHint = new("เว้นว่างหากไม่กำหนด", "Empty for no end");
    public static readonly Text Lift = new("ยกเลิกคำสั่ง", "Lift");
    public static readonly Text LiftedAlready = new("ยกเลิกไปแล้ว", "It was lifted already");

    public static Text Of(RetentionAction action) => action switch
    {
        RetentionAction.Delete => new("ลบ", "Deleted"),
        RetentionAction.Anonymise => new("ทำให้ไม่รู้ว่าเป็นใคร", "Made anonymous"),
    };
}
