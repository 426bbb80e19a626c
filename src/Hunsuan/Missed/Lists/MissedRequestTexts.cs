using Hunsuan.Shared;

namespace Hunsuan.Missed.Lists;

/// <summary>Words for taking somebody of a work-list in as a request (ถ้อยคำของการรับผู้ตกหล่นเป็นเรื่อง).</summary>
internal static class MissedRequestTexts
{
    public static readonly Text TakeIn = new("รับเป็นเรื่อง", "Take in as a request");
    public static readonly Text Lead = new("เรื่องจะเข้าคิวของศูนย์พร้อมกำหนดเวลา ให้มีคนไปดูและคุยด้วย", "The request comes into the centre's queue with its clock, so that somebody goes and talks with them");
    public static readonly Text From = new("จากคำถาม", "From the question");
    public static readonly Text Words = new("เรื่อง", "What it is about");
    public static readonly Text Level = new("ความเร่งด่วน", "How urgent");
    public static readonly Text Because = new("เหตุที่เร่งด่วน", "Why it is urgent");
    public static readonly Text MaybeSame = new("อาจรับเรื่องของคนนี้แล้ว", "There may be a request about this person already");
    public static readonly Text MaybeSameWhy = new("พบเรื่องที่มีชื่อเดียวกันในช่วง {0} วัน เปิดดูก่อน ถ้าไม่ใช่ให้กดรับ", "Requests of the last {0} days have this name. Look first; if none is the same, take it in");
    public static readonly Text NotTheSame = new("ไม่ใช่เรื่องเดิม รับเป็นเรื่อง", "None is the same, take it in");
}
