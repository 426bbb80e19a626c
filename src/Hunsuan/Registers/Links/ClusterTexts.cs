using Hunsuan.Shared;

namespace Hunsuan.Registers.Links;

/// <summary>Words of the page of one person's records (ถ้อยคำของหน้ากลุ่มระเบียน).</summary>
internal static class ClusterTexts
{
    public static readonly Text Title = new("ระเบียนทั้งหมดของคนหนึ่ง", "All records of one person");
    public static readonly Text Lead = new("ระเบียนที่ถือว่าเป็นคนเดียวกัน เฉพาะที่อยู่ในพื้นที่ของคุณ", "Records taken to be the same person, those of your area");
    public static readonly Text Gone = new("ขณะนี้ไม่มีระเบียนในกลุ่มนี้แล้ว ดูประวัติด้านล่าง", "No record is in this group any more; its history is below");
    public static readonly Text Records = new("ระเบียน", "Records");
    public static readonly Text Name = new("ชื่อ", "Name");
    public static readonly Text Address = new("ที่อยู่", "Address");
    public static readonly Text Pairs = new("เชื่อมกันด้วยคู่ใด", "The pairs that join them");
    public static readonly Text History = new("ประวัติของกลุ่ม", "History of the group");
    public static readonly Text TakeOut = new("แถวใดไม่ใช่ของคนนี้", "Which row does not belong here?");
    public static readonly Text TakeOutHint = new("แถวที่เลือกจะถือเป็นคนละคนกับแถวอื่นทั้งหมดในหน้านี้ และย้อนกลับได้จากประวัติ", "The chosen row will be a different person than all others on this page. That can be undone in the history");
    public static readonly Text TakeOutButton = new("แยกแถวนี้ออก", "Take it out");
    public static readonly Text TakenOut = new("แยกแถวออกแล้ว", "The row is taken out");
    public static readonly Text RowRequired = new("เลือกแถวหนึ่งแถว", "Choose one row");
    public static readonly Text ByRun = new("การเชื่อมโยงของระบบ", "Linking by the program");
    public static readonly Text ByDecision = new("คำตัดสินของ {0}", "Decided by {0}");
    public static readonly Text ByTakingBack = new("{0} ถอนคำตัดสิน", "{0} took a decision back");
    public static readonly Text ByForgetting = new("ข้อมูลของบุคคลหนึ่งถูกลบ", "A person's data was taken away");
    public static readonly Text Somebody = new("ผู้ใช้งาน", "somebody");
    public static readonly Text CameIn = new("เข้ากลุ่ม: {0}", "Came in: {0}");
    public static readonly Text LeftGroup = new("ออกจากกลุ่ม: {0}", "Left: {0}");
    public static readonly Text NotShown = new("ระเบียนที่แสดงไม่ได้", "a record that can't be shown");
    public static readonly Text PutBack = new("ย้อนกลับ", "Undo");

    /// <param name="by">Who did it, where it was somebody who is known.</param>
    public static Text Of(MoveCause cause, string? by) => cause switch
    {
        MoveCause.Run => ByRun,
        MoveCause.Decision => ByDecision.With((object?)by ?? Somebody),
        MoveCause.Forgotten => ByForgetting,
        MoveCause.TakenBack => ByTakingBack.With((object?)by ?? Somebody),
    };
}
