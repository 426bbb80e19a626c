using Hunsuan.Shared;

namespace Hunsuan.Referrals.Sending;

internal static partial class SendTexts
{
    public static readonly Text Menu = new("การส่งต่อ", "Referrals");
    public static readonly Text MenuProvince = new("ส่งต่อที่รอจังหวัดตัดสิน", "Referrals for the province");
    public static readonly Text Lead = new("เรื่องที่ส่งถึงหน่วยอื่น เรื่องที่รอเราทำต่อขึ้นก่อน ตามด้วยเรื่องที่เลยกำหนดตอบ", "What was referred to other desks: what waits for us first, then late answers");
    public static readonly Text Refer = new("ส่งต่อหน่วยอื่น", "Refer to another desk");
    public static readonly Text OfCase = new("การส่งต่อของเคส", "Referrals of the case");
    public static readonly Text None = new("ไม่มีการส่งต่อในรายการนี้", "There is no referral in this list");
    public static readonly Text NoneWhy = new("ส่งต่อได้จากแฟ้มครัวเรือนที่มีเคสเปิดอยู่", "Refer from the record of a household with an open case");
    public static readonly Text WaitsForUs = new("รอเราทำต่อ", "Waits for us");
    public static readonly Text FindDesk = new("หาหน่วยรับเรื่อง", "Find a desk");
    public static readonly Text FindDeskLead = new("เลือกว่าต้องการอะไร หน่วยที่ให้บริการนั้นในพื้นที่ของครัวเรือนขึ้นก่อน", "Choose what is needed. Desks that give it where the household lives come first");
    public static readonly Text Find = new("ค้นหา", "Find");
    public static readonly Text ChooseNeed = new("เลือกความต้องการ", "Choose a need");
    public static readonly Text NoDesk = new("ไม่พบหน่วยรับเรื่องต่อที่ดูแลพื้นที่นี้", "No desk works for this place");
    public static readonly Text NoDeskWhy = new("ผู้ดูแลศูนย์เพิ่มหน่วยรับเรื่องต่อได้ที่เมนูหน่วยรับเรื่องต่อ", "Whoever looks after centres adds desks in the menu Referral desks");
    public static readonly Text Meets = new("มีบริการนี้", "Gives this");
    public static readonly Text MeetsNot = new("ไม่มีบริการนี้ในทำเนียบ", "Does not name this service");
    public static readonly Text WasAsked = new("เคยได้รับเรื่องนี้แล้ว", "Was asked already");
    public static readonly Text WasProposed = new("หน่วยก่อนหน้าเสนอ", "Proposed by the last desk");
    public static readonly Text To = new("ส่งถึง", "To");
    public static readonly Text OtherDesk = new("เลือกหน่วยอื่น", "Choose another desk");
    public static readonly Text About = new("ส่งต่อเรื่องของใคร", "Whom it is about");
    public static readonly Text AskedHint = new("เขียนเท่าที่หน่วยนั้นต้องรู้ ทุกคำที่เขียนจะส่งไปด้วย", "Write what the desk needs to know; every word of it leaves");
    public static readonly Text IsUrgent = new("เร่งด่วน", "It is urgent");
    public static readonly Text IsUrgentHint = new("ขอคำตอบภายในหนึ่งวันทำการ (ข้อเสนอ)", "An answer within one working day is asked for (a suggestion)");
    public static readonly Text GroundLabel = new("ส่งข้อมูลด้วยฐานใด", "By what right the data leaves");
    public static readonly Text GroundHint = new("ฐานจากแฟ้มวัตถุประสงค์ ยังไม่ได้ยืนยันกับตัวบทกฎหมาย หน่วยที่ไม่ใช่ของรัฐต้องมีความยินยอม", "Bases come from the purposes and were not verified against the Act; who is not the state needs a consent");
    public static readonly Text NoGround = new("ยังไม่มีฐานที่ส่งข้อมูลให้หน่วยนี้ได้", "Nothing may leave to this desk yet");
    public static readonly Text NoGroundWhy = new("หน่วยนี้ไม่ใช่ของรัฐ ขอและบันทึกความยินยอมของเจ้าของข้อมูลก่อน", "It is not the state's. Ask the person, and record the consent first");
    public static readonly Text RecordConsent = new("บันทึกความยินยอม", "Record a consent");
    public static readonly Text ItemsLabel = new("ข้อมูลที่จะส่ง", "Data that leaves");
    public static readonly Text ItemsHint = new("เลือกเท่าที่จำเป็น จะแสดงทีละคำก่อนส่ง ข้อมูลสุขภาพไม่ถูกเลือกไว้", "Choose what is necessary; it is shown word by word before sending. Health is never chosen beforehand");
    public static readonly Text Sensitive = new("ข้อมูลอ่อนไหว", "Sensitive");
    public static readonly Text PhoneLabel = new("โทรศัพท์ติดต่อครัวเรือน", "Telephone of the household");
    public static readonly Text ShowFirst = new("ดูก่อนส่ง", "Look before sending");
    public static readonly Text PreviewTitle = new("สิ่งที่จะส่งออกไป", "What will leave");
    public static readonly Text PreviewLead = new("หน่วยรับเรื่องจะเห็นเท่านี้ ไม่เห็นแฟ้มครัวเรือน", "The desk will see this and nothing else of the household's record");
    public static readonly Text SendNow = new("ส่งต่อ", "Send");
    public static readonly Text ChangeIt = new("กลับไปแก้", "Change it");
    public static readonly Text StaysYours = new("{0} ยังรับผิดชอบเคสจนจบ การส่งต่อไม่เปลี่ยนผู้รับผิดชอบ", "{0} goes on answering for the case; referring does not change that");
    public static readonly Text NextStep = new("ขั้นต่อไป", "Next step");
    public static readonly Text Do = new("บันทึก", "Save");
    public static readonly Text WordsHint = new("คำตอบ เหตุผล หรือแจ้งครัวเรือนแล้วอย่างไร หน่วยรับเรื่องเห็นข้อความนี้", "The answer, the reason, or how the household was told; the desk sees it");
    public static readonly Text SendOnNow = new("เลือกหน่วยต่อไป", "Choose the next desk");
    public static readonly Text Letter = new("หนังสือส่งต่อ", "Letter to the desk");
    public static readonly Text LetterTitle = new("หนังสือส่งต่อถึง{0}", "Letter to {0}");
    public static readonly Text LetterHint = new("พิมพ์หน้านี้ หรือบันทึกเป็น PDF จากเมนูพิมพ์ของเบราว์เซอร์", "Print this page, or save it as PDF from the browser's print menu");
    public static readonly Text LetterNoCode = new("หน่วยที่ไม่มีบัญชีตอบด้วยรหัสในหนังสือ รหัสแสดงครั้งเดียว ออกรหัสใหม่แล้วรหัสเดิมใช้ไม่ได้", "A desk without an account answers by a code on the letter. It is shown once, and a new one ends the old");
    public static readonly Text MakeCode = new("ออกหนังสือพร้อมรหัส", "Make the letter with a code");
    public static readonly Text HowToAnswer = new("ตอบรับเรื่องนี้", "How to answer");
    public static readonly Text HowToAnswerLead = new("สแกนภาพ หรือเปิด {0} แล้วกรอกรหัส รหัสตอบได้หนึ่งครั้ง ใช้ได้ถึง {1}", "Scan the picture, or open {0} and enter the code. It answers once, until {1}");
    public static readonly Text Code = new("รหัสตอบรับ", "Answer code");
    public static readonly Text Picture = new("ภาพคิวอาร์สำหรับตอบรับ", "QR picture to answer by");
    public static readonly Text From = new("จาก", "From");
    public static readonly Text ChainTitle = new("สายการส่งต่อ", "Where it went before");
    public static readonly Text HopOf = new("ครั้งที่ {0}: {1} ({2})", "No. {0}: {1} ({2})");
    public static readonly Text SendDone = new("ส่งต่อแล้ว พิมพ์หนังสือถึงหน่วยที่ไม่มีบัญชีได้", "It is sent. Print the letter for a desk without an account");
    public static readonly Text StepDone = new("บันทึกแล้ว", "Saved");
    public static readonly Text WithdrawNow = new("ถอนเรื่องนี้ หรือขอความยินยอมใหม่แล้วส่งอีกครั้ง", "Withdraw it, or ask for a new consent and send it again");

    public static Text Of(ReferralShelf shelf) => shelf switch
    {
        ReferralShelf.Mine => new("เคสของฉัน", "Of my cases"),
        ReferralShelf.Area => new("ทั้งพื้นที่", "Of the area"),
        ReferralShelf.Province => new("รอจังหวัดตัดสิน", "For the province"),
        ReferralShelf.Ended => new("จบแล้ว", "Over"),
    };
}
