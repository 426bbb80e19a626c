using Hunsuan.Shared;

namespace Hunsuan.Referrals.Answering;

internal static partial class AnswerTexts
{
    public static readonly Text Menu = new("เรื่องส่งต่อถึงหน่วยของฉัน", "Referred to my desk");
    public static readonly Text Lead = new("เรื่องที่หน่วยอื่นส่งมา เห็นเฉพาะข้อมูลที่ส่งมาด้วย", "What others referred to your desk; you see what was sent with it and nothing else");
    public static readonly Text DesksOf = new("หน่วยของคุณ: {0}", "Your desks: {0}");
    public static readonly Text NoDesk = new("คุณยังไม่ได้อยู่ในหน่วยรับเรื่องต่อใด", "You work at no desk yet");
    public static readonly Text NoDeskWhy = new("ให้ผู้ดูแลศูนย์หรือจังหวัดเพิ่มคุณในหน่วยรับเรื่องต่อ", "Whoever looks after centres adds you to a desk");
    public static readonly Text None = new("ไม่มีเรื่องส่งต่อในรายการนี้", "Nothing is referred to your desk here");
    public static readonly Text NoneWhy = new("เรื่องใหม่ขึ้นที่นี่ทันทีที่มีผู้ส่งมา", "New ones stand here as soon as somebody refers them");
    public static readonly Text Open = new("ที่ต้องทำ", "To do");
    public static readonly Text Over = new("จบแล้ว", "Over");
    public static readonly Text Sender = new("ผู้ส่ง", "Sender");
    public static readonly Text Place = new("พื้นที่", "Place");
    public static readonly Text Answer = new("ตอบเรื่องนี้", "Answer");
    public static readonly Text What = new("คำตอบ", "Your answer");
    public static readonly Text ReasonHint = new("เมื่อปฏิเสธ", "When you decline");
    public static readonly Text ProposedDesk = new("เสนอหน่วยอื่น (ถ้ามี)", "Another desk instead, if any");
    public static readonly Text NoProposal = new("ไม่เสนอ", "None");
    public static readonly Text WordsHint = new("คำถาม เหตุผล หรือสิ่งที่ทำให้แล้ว ผู้ส่งจะเห็น", "A question, a reason, or what was done; the sender sees it");
    public static readonly Text SendAnswer = new("ส่งคำตอบ", "Send the answer");
    public static readonly Text Answered = new("ส่งคำตอบแล้ว", "Your answer was sent");
    public static readonly Text WaitsForSender = new("รอผู้ส่งตอบคำถาม", "The sender has to answer the question");
    public static readonly Text Title = new("ตอบรับการส่งต่อ", "Answer a referral");
    public static readonly Text CodeLead = new("กรอกรหัสจากหนังสือส่งต่อ ไม่ต้องมีบัญชี", "Enter the code of the letter. No account is needed");
    public static readonly Text CodeHint = new("ตัวพิมพ์เล็กใหญ่และขีดไม่มีผล", "Small letters and lines between the groups make no difference");
    public static readonly Text Show = new("เปิดดู", "Open");
    public static readonly Text NextCode = new("เก็บรหัสนี้ไว้ใช้ครั้งต่อไป รหัสเดิมใช้ไม่ได้แล้ว", "Keep this code for the next time; the old one no longer works");
    public static readonly Text OnlyForHelp = new("ใช้ข้อมูลนี้เพื่อช่วยเหลือตามที่ขอเท่านั้น การเปิดแต่ละครั้งถูกบันทึกไว้", "Use this only to help as asked. Each opening is written down");
}
