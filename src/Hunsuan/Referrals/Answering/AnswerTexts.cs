using Hunsuan.Shared;

namespace Hunsuan.Referrals.Answering;

/// <summary>Words of the pages of a desk (ถ้อยคำของหน่วยรับเรื่อง).</summary>
internal static partial class AnswerTexts
{
    public static readonly Text ActionRequired = new("เลือกคำตอบ", "Choose your answer");
    public static readonly Text ReasonRequired = new("เลือกเหตุผลที่ปฏิเสธ", "Choose why it is declined");
    public static readonly Text WordsOfReason = new("บอกเหตุผลเป็นคำ", "Give the reason in words");
    public static readonly Text QuestionRequired = new("บอกว่าต้องการทราบอะไรเพิ่ม", "Say what has to be known");
    public static readonly Text OutcomeRequired = new("เลือกผลลัพธ์", "Choose the outcome");
    public static readonly Text OutcomeWords = new("บอกว่าได้ทำอะไรให้ หรือเหตุใดจึงช่วยไม่ได้", "Say what was done, or why nothing could be");
    public static readonly Text GroundGone = new("รับเรื่องไม่ได้ เพราะเจ้าของข้อมูลถอนความยินยอมแล้ว หรือความยินยอมสิ้นสุดแล้ว ติดต่อผู้ส่ง", "It can't be accepted: the consent was withdrawn or is over. Speak with the sender");
    public static readonly Text ProposedWrong = new("เลือกหน่วยอื่นที่ยังรับเรื่องอยู่", "Choose another desk that takes in referrals");
    public static readonly Text CodeWrong = new("รหัสไม่ถูกต้อง ใช้ไปแล้ว หรือหมดอายุ ตรวจจากหนังสือส่งต่อ หรือขอหนังสือใหม่จากผู้ส่ง", "The code is wrong, used or over. Look at the letter, or ask the sender for a new one");
    public static readonly Text NothingToAnswer = new("การส่งต่อนี้ไม่มีอะไรให้ตอบแล้ว จึงไม่ต้องมีรหัส", "There is nothing more to answer, so no code is needed");
    public static readonly Text HiddenWithdrawn = new("ผู้ส่งถอนเรื่องแล้ว ข้อมูลที่ส่งมาจึงไม่แสดงอีก ลบหรือทำลายสำเนาที่มี", "The sender has withdrawn it. What was sent is shown no more; destroy copies that you have");
    public static readonly Text HiddenConsent = new("เจ้าของข้อมูลถอนความยินยอมแล้ว หรือความยินยอมสิ้นสุดแล้ว ข้อมูลที่ส่งมาจึงไม่แสดงอีก ติดต่อผู้ส่งก่อนทำต่อ", "The consent was withdrawn or is over. What was sent is shown no more; speak with the sender before you go on");
    public static readonly Text HiddenOver = new("เรื่องนี้จบที่หน่วยนี้แล้ว ข้อมูลที่ส่งมาจึงไม่แสดงอีก", "This is over at your desk. What was sent is shown no more");
}
