using Hunsuan.Shared;

namespace Hunsuan.Missed.Corrections;

/// <summary>Words of the pages on corrections of lists (ถ้อยคำของหน้าคำขอแก้ไขบัญชี).</summary>
internal static class CorrectionPageTexts
{
    public static readonly Text Menu = new("คำขอแก้ไขบัญชี", "Corrections of lists");
    public static readonly Text Lead = new("แจ้งเจ้าของบัญชีว่าแถวใดไม่ตรงกับที่พบในพื้นที่", "Tells owners of lists which rows do not match what was found on the spot");
    public static readonly Text None = new("ยังไม่มีคำขอแก้ไข", "No corrections yet");
    public static readonly Text NoneWhy = new("ร่างได้จากผลการลงพื้นที่ หรือจากรายชื่อที่เสียชีวิตหรือย้ายออก", "They are drafted from outcomes of a campaign, or from the list of the dead and moved");
    public static readonly Text NoneHere = new("ไม่มีคำขอตามที่เลือก", "None as chosen");
    public static readonly Text NoneHereWhy = new("ลองเลือกสถานะหรือพื้นที่อื่น", "Choose another state or area");
    public static readonly Text Owner = new("เจ้าของบัญชี", "Owner of the list");
    public static readonly Text Open = new("ยังไม่จบ", "Open");
    public static readonly Text State = new("สถานะ", "State");
    public static readonly Text Drafted = new("รอส่ง {0}", "{0} to send");
    public static readonly Text Waiting = new("รอคำตอบ {0}", "{0} waiting for an answer");
    public static readonly Text Corrected = new("แก้ไขแล้ว {0}", "{0} corrected");
    public static readonly Text Oldest = new("รอนานที่สุด {0} วัน", "Longest wait {0} days");
    public static readonly Text Age = new("{0} วันแล้ว", "{0} days");
    public static readonly Text Today = new("วันนี้", "Today");
    public static readonly Text Row = new("แถวในบัญชี", "Row of the list");
    public static readonly Text Found = new("สิ่งที่พบ", "What was found");
    public static readonly Text Version = new("ฉบับ ณ {0}", "Version of {0}");
    public static readonly Text RowGone = new("ไม่มีแถวนี้แล้ว หรือถูกระงับการใช้", "The row is gone, or its use is restricted");
    public static readonly Text SeenOn = new("พบเมื่อ", "Seen on");
    public static readonly Text SeenBy = new("ผู้พบ", "Seen by");
    public static readonly Text RoleNotKnown = new("ผู้ลงพื้นที่", "A visitor");
    public static readonly Text Evidence = new("หลักฐาน", "Evidence");
    public static readonly Text DraftedOn = new("ร่างเมื่อ", "Drafted");
    public static readonly Text SentOn = new("ส่งเมื่อ", "Sent");
    public static readonly Text AnsweredOn = new("ตอบเมื่อ", "Answered");
    public static readonly Text Answer = new("คำตอบหรือเหตุผล", "Answer or reason");
    public static readonly Text AnswerHint = new("ถ้าเจ้าของบัญชีไม่แก้ไข ให้ใส่เหตุผล", "Where the owner refuses, the reason is needed");
    public static readonly Text Confirmed = new("บัญชีฉบับ ณ {0} แสดงการแก้ไขแล้ว", "The version of {0} shows the change");
    public static readonly Text ConfirmedIn = new("บัญชีฉบับที่ {0} แสดงการแก้ไขแล้ว", "Version {0} shows the change");
    public static readonly Text NotShownYet = new("ยังไม่เห็นในบัญชีฉบับใหม่", "Not seen in a new version yet");

    public static readonly Text Draft = new("แจ้งแก้ไขบัญชี", "Ask for a correction");
    public static readonly Text DraftLead = new("ร่างไว้ก่อน แล้วส่งรวมกับคำขออื่นถึงเจ้าของบัญชี", "It is drafted first, and goes to the list's owner together with others");
    public static readonly Text Fault = new("อะไรไม่ถูกต้อง", "What is wrong?");
    public static readonly Text Words = new("รายละเอียดสำหรับเจ้าของบัญชี (ไม่บังคับ)", "Words for the owner (optional)");
    public static readonly Text WordsHint = new(
        "เช่น ชื่อหรือที่อยู่ที่ถูกต้อง ห้ามใส่เรื่องสุขภาพ และสิ่งที่รู้จากบัญชีของหน่วยงานอื่น", "Such as the right name or address. Nothing about health, and nothing that another agency's list told");
    public static readonly Text DraftIt = new("ร่างคำขอ", "Draft the request");
    public static readonly Text Learnt = new("สิ่งที่ได้รู้", "What was learnt");
    public static readonly Text LearntCount = new("มี {0} ผลที่ควรแจ้งเจ้าของบัญชี", "{0} outcomes that owners of lists should know");
    public static readonly Text LearntNone = new("ยังไม่มีผลที่ต้องแจ้งเจ้าของบัญชีเพิ่ม", "No more outcomes to tell owners of lists about");
    public static readonly Text DraftAll = new("ร่างคำขอแก้ไขทั้งหมด", "Draft them all");
    public static readonly Text DraftedCount = new("ร่างคำขอแก้ไขแล้ว", "The requests are drafted");

    public static readonly Text SendTitle = new("ส่งให้เจ้าของบัญชี", "Send to the owner");
    public static readonly Text ToSend = new("ร่างไว้ {0} คำขอในพื้นที่ที่เลือก ส่งได้ครั้งละไม่เกิน {1}", "{0} drafted in the area chosen; at most {1} go at once");
    public static readonly Text NothingToSend = new("ไม่มีคำขอที่รอส่งในพื้นที่นี้", "Nothing waits to be sent in this area");
    public static readonly Text WhoSends = new("ผู้ที่มีสิทธินำรายชื่อออกเป็นไฟล์เป็นผู้ส่ง", "Who may take lists away as files sends them");
    public static readonly Text OneEach = new("แยกหนังสือรายตำบล", "A letter for each sub-district");
    public static readonly Text OneEachHint = new(
        "เลือกเมื่อเจ้าของบัญชีเป็น อปท. หรือหน่วยงานประจำตำบล เพื่อไม่ให้เห็นรายชื่อของตำบลอื่น", "For local governments and other offices of one sub-district, so that none reads of another's people");
    public static readonly Text OneLetter = new("ฉบับเดียว ถึงหน่วยงานเดียว", "One letter, to one office");
    public static readonly Text Send = new("ทำหนังสือและบันทึกว่าส่งแล้ว", "Make the letter and mark as sent");
    public static readonly Text SentNow = new("ทำหนังสือแล้ว พิมพ์หรือดาวน์โหลดไฟล์ส่งเจ้าของบัญชี", "The letter is made. Print it, or send the file to the owner");
    public static readonly Text Letters = new("หนังสือที่ส่งแล้ว", "Letters sent");
    public static readonly Text LetterLine = new("{0} · {1} คำขอ · รอคำตอบ {2}", "{0} · {1} requests · {2} waiting");
    public static readonly Text OpenLetter = new("เปิดหนังสือ", "Open the letter");
    public static readonly Text OpenFile = new("ดาวน์โหลดไฟล์", "Download the file");
    public static readonly Text TakingNoted = new("การเปิดหนังสือและไฟล์ถูกบันทึกไว้", "Opening a letter or file is recorded");

    public static readonly Text Next = new("ขั้นต่อไป", "Next step");
    public static readonly Text Save = new("บันทึก", "Save");
    public static readonly Text Saved = new("บันทึกแล้ว", "Saved");
    public static readonly Text WithdrawIt = new("ยกเลิกคำขอนี้", "Withdraw this request");
    public static readonly Text NotSent = new("ยังไม่ได้ส่งจริง กลับเป็นร่าง", "It was not sent after all: back to the drafts");
    public static readonly Text AnswerBack = new("บันทึกคำตอบผิด กลับเป็นรอคำตอบ", "The answer was a mistake: back to waiting");
    public static readonly Text TakeUp = new("ร่างใหม่อีกครั้ง", "Take up again");

    public static readonly Text FaultRequired = new("เลือกว่าอะไรไม่ถูกต้อง", "Choose what is wrong");
    public static readonly Text EvidenceRequired = new("เลือกหลักฐาน", "Choose the evidence");
    public static readonly Text WordsRequired = new("บอกว่าข้อมูลใดไม่ถูกต้อง", "Say what is wrong in the row");
    public static readonly Text ReasonRequired = new("ใส่เหตุผลที่เจ้าของบัญชีไม่แก้ไข", "Write down why the owner refuses");
    public static readonly Text StepRequired = new("เลือกขั้นต่อไป", "Choose a step");
    public static readonly Text NoSuchStep = new("ทำขั้นนี้ไม่ได้ในสถานะปัจจุบัน", "This step can't be taken from where the request stands");
    public static readonly Text TooLong = new("ยาวเกิน {0} ตัวอักษร", "Longer than {0} characters");
    public static readonly Text IsUnderWay = new("มีคำขอของแถวนี้อยู่แล้ว", "A request about this row is under way already");
    public static readonly Text ShownAlready = new("บัญชีฉบับล่าสุดแสดงอย่างนั้นอยู่แล้ว จึงไม่ต้องแจ้ง", "The list's present version shows that already, so there is nothing to ask");
    public static readonly Text NothingToDraft = new("ไม่มีอะไรต้องแจ้ง บัญชีฉบับล่าสุดแสดงอยู่แล้ว", "Nothing to tell: the lists' present versions show it already");
    public static readonly Text DraftedMeanwhile = new("มีผู้ร่างคำขอไปแล้ว ดูรายการล่าสุด", "Somebody has drafted requests meanwhile. Look at the list");
    public static readonly Text ChangedMeanwhile = new("มีผู้แก้คำขอนี้ไปแล้ว ดูสถานะล่าสุดก่อนบันทึก", "Somebody has changed it meanwhile. Look at it before you save");
}
