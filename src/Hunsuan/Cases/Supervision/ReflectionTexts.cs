using Hunsuan.Shared;

namespace Hunsuan.Cases.Supervision;

/// <summary>Words of reflective notes (ถ้อยคำของบันทึกสะท้อนคิด).</summary>
internal static class ReflectionTexts
{
    public const string Path = "/reflections";

    public static readonly Text Title = new("บันทึกสะท้อนคิด", "Reflective notes");
    public static readonly Text Lead = new(
        "คิดทบทวนงานของตนเอง อยู่นอกแฟ้มครัวเรือน โปรแกรมไม่แสดงให้ผู้อื่นเห็น นอกจากคนที่คุณเลือก",
        "Thoughts about your own work, apart from every household's record. The program shows them to nobody but whom you choose");
    public static readonly Text Write = new("เขียนบันทึก", "Write a note");
    public static readonly Text Words = new("อะไรไปได้ดี อะไรยาก จะลองทำอะไรต่างไป", "What went well, what was hard, what to try");
    public static readonly Text WordsHint = new("เขียนถึงวิธีทำงาน ไม่ใส่ชื่อหรือข้อมูลของผู้รับบริการ", "About the way of working; no names or details of those who are helped");
    public static readonly Text WordsRequired = new("เขียนสิ่งที่คิด", "Write what you think");
    public static readonly Text Reader = new("ให้อ่านด้วย", "Who reads it too");
    public static readonly Text ReaderHint = new("ผู้นิเทศของคุณ หรือผู้ที่คุณนิเทศ เปลี่ยนภายหลังไม่ได้ แต่ลบบันทึกได้", "Who supervises you, or whom you supervise. It can't be changed later, but the note can be removed");
    public static readonly Text Nobody = new("ฉันคนเดียว", "Only me");
    public static readonly Text ReaderWrong = new("เลือกจากรายชื่อ", "Choose somebody of the list");
    public static readonly Text Save = new("บันทึก", "Save the note");
    public static readonly Text Saved = new("บันทึกแล้ว", "The note is saved");
    public static readonly Text Removed = new("ลบบันทึกแล้ว", "The note is removed");
    public static readonly Text Remove = new("ลบ", "Remove");
    public static readonly Text RemoveAsk = new("ลบบันทึกนี้ถาวร", "Remove this note for good");
    public static readonly Text None = new("ยังไม่มีบันทึก", "No notes yet");
    public static readonly Text NoneWhy = new("เริ่มจากงานหนึ่งเรื่องที่ยังคิดอยู่", "Begin with one piece of work that stays in your mind");
    public static readonly Text With = new("ให้ {0} อ่านด้วย", "{0} reads it too");
    public static readonly Text From = new("จาก {0}", "From {0}");
    public static readonly Text Gone = new("ผู้ที่ไม่อยู่แล้ว", "somebody who left");
}
