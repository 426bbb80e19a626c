using Hunsuan.Shared;
using Hunsuan.Ui;

namespace Hunsuan.Registers.Links;

/// <summary>Words of the queue of pairs and of one pair (ถ้อยคำของหน้าตรวจคู่).</summary>
internal static class PairTexts
{
    public static readonly Text Queue = new("อาจเป็นคนเดียวกัน", "May be the same person");
    public static readonly Text QueueLead = new("{0} คู่ เรียงตามผลที่จะเปลี่ยน", "{0} pairs, by what hangs on the answer");
    public static readonly Text None = new("ไม่มีคู่ที่รอดู", "No pair waits");
    public static readonly Text NoneWhy = new("ระบบเทียบแบบสำรวจกับบัญชีทุกครั้งที่นำเข้า คู่ที่ไม่แน่ใจจะมาอยู่ที่นี่", "The survey and the lists are compared after each import; pairs that are not sure come here.");
    public static readonly Text NoneShown = new("ไม่มีคู่ตามตัวกรองนี้", "No pair with these filters");
    public static readonly Text NoneShownWhy = new("เลือกบัญชีอื่นหรือสถานะอื่น", "Choose another list or another state.");
    public static readonly Text List = new("บัญชี", "List");
    public static readonly Text AnyList = new("ทุกบัญชี", "All lists");
    public static readonly Text Show = new("สถานะ", "State");
    public static readonly Text Filter = new("กรอง", "Filter");
    public static readonly Text Waiting = new("รอดู", "Waiting");
    public static readonly Text Unclear = new("ยังบอกไม่ได้", "Cannot tell yet");
    public static readonly Text Decided = new("ตัดสินแล้ว", "Decided");
    public static readonly Text RunState = new("การเชื่อมโยงล่าสุด", "The last linking");
    public static readonly Text SomeList = new("บัญชีของหน่วยงาน", "An agency's list");
    public static readonly Text Survey = new("แบบสำรวจ", "Survey");
    public static readonly Text GonePerson = new("ผู้เสียชีวิตหรือย้ายออกในแบบสำรวจ", "Survey: died or left");
    public static readonly Text AllPairs = new("ไปที่รายการคู่", "To the pairs");

    public static readonly Text Title = new("คนเดียวกันหรือไม่", "The same person?");
    public static readonly Text Chance = new("น่าจะเป็นคนเดียวกัน ร้อยละ {0}", "Likely the same: {0}%");
    public static readonly Text NotFoundByProgram = new("ระบบไม่เห็นว่าเป็นคนเดียวกัน", "The program sees no reason that they are the same");
    public static readonly Text MissedPerson = new(
        "คนนี้ขาดอย่างน้อยหนึ่งมิติและยังไม่อยู่ในบัญชีใด คำตอบบอกว่าต้องออกตามหาหรือไม่", "This person falls short in a dimension and is in no list yet: the answer tells whether to look for them");
    public static readonly Text Compared = new("ผลเทียบ", "Compared");
    public static readonly Text What = new("ข้อมูล", "What");
    public static readonly Text NotKnown = new("ไม่ทราบ", "Not known");
    public static readonly Text Weights = new("ระบบให้น้ำหนักอย่างไร", "How the program weighed it");
    public static readonly Text WeightsWhy = new("บิตบวกสนับสนุนว่าเป็นคนเดียวกัน บิตลบคัดค้าน", "Bits above zero speak for the same person, below zero against it.");
    public static readonly Text Bits = new("{0} {1} บิต", "{0}: {1} bits");
    public static readonly Text Reason = new("เหตุผล (ไม่บังคับ)", "Reason (optional)");
    public static readonly Text ReasonHint = new("เช่น ไปดูบ้านแล้ว ไม่ต้องใส่เลขประจำตัว", "Such as: asked at the house. No ID numbers");
    public static readonly Text Keys = new("แป้นพิมพ์: 1 คนเดียวกัน 2 คนละคน 3 ยังบอกไม่ได้", "Keys: 1 same, 2 different, 3 cannot tell");
    public static readonly Text Same = new("คนเดียวกัน", "Same person");
    public static readonly Text Different = new("คนละคน", "Different people");
    public static readonly Text CannotTell = new("ยังบอกไม่ได้", "Cannot tell");
    public static readonly Text Skip = new("ข้ามไปคู่ถัดไป", "Skip to the next pair");
    public static readonly Text Saved = new("บันทึกแล้ว: {0}", "Saved: {0}");
    public static readonly Text TakenBack = new("ถอนคำตัดสินแล้ว ทุกอย่างกลับเป็นอย่างเดิม", "The decision is taken back; all is as it was before");
    public static readonly Text TakeBack = new("ถอนคำตัดสิน", "Take back");
    public static readonly Text Undo = new("เลิกทำ", "Undo");
    public static readonly Text JoinedByProgram = new("ระบบรวมคู่นี้เป็นคนเดียวกันแล้ว หากไม่ใช่ บอกได้ที่นี่", "The program has joined these two by itself. If that is wrong, say so here");
    public static readonly Text Said = new("{0} ตัดสินเมื่อ {1}: {2}", "{0} said on {1}: {2}");
    public static readonly Text AskedAgain = new("ข้อมูลเปลี่ยนไปหลังการตัดสินครั้งก่อน จึงถามอีกครั้ง คำตัดสินเดิมยังใช้อยู่", "A record has changed since it was decided, so it is asked again; the former decision still holds");
    public static readonly Text Cut = new(
        "ควรรวมกันแต่ยังแยกไว้ เพราะมีคำตัดสินอื่นที่เกี่ยวข้อง หรือเพราะจะทำให้สองแถวของบัญชีเดียวกันเป็นคนเดียว",
        "Would be joined, but is kept apart by another decision nearby, or because two rows of one list would become one person");
    public static readonly Text Cluster = new("ดูระเบียนทั้งหมดของคนนี้", "All records of this person");
    public static readonly Text OpenHousehold = new("เปิดแฟ้มครัวเรือน", "Open the household");
    public static readonly Text Settle = new("ผู้ตรวจสองคนตอบต่างกัน คำตอบของคุณจะเป็นที่สิ้นสุด", "Two reviewers differ; your answer will hold");
    public static readonly Text WaitsForThird = new("ผู้ตรวจสองคนตอบต่างกัน รอคนที่สามตัดสิน", "Two reviewers differ; a third has to settle it");

    public static readonly Text InLists = new("อยู่ในบัญชี", "Stands in lists");
    public static readonly Text SureByReviewer = new("มีผู้ตรวจยืนยัน", "a reviewer says so");
    public static readonly Text SureByProgram = new("ระบบเชื่อมให้ ร้อยละ {0}", "found by the program, {0}%");
    public static readonly Text SureThroughOther = new("ผ่านบัญชีอื่น", "through another list");

    public static readonly Text VerdictRequired = new("เลือกคำตอบหนึ่งข้อ", "Choose one of the answers");
    public static readonly Text TooLong = new("ยาวเกิน {0} ตัวอักษร", "Longer than {0} characters");
    public static readonly Text DecidedMeanwhile = new("มีคนตัดสินคู่นี้ไปแล้วระหว่างที่คุณดูอยู่ คำตอบของคุณไม่ถูกบันทึก", "Somebody decided on this pair while you looked at it; your answer was not kept");
    public static readonly Text NothingToSettle = new("ไม่มีความเห็นต่างที่คุณตัดสินได้ในคู่นี้", "There is no difference here that you can settle");
    public static readonly Text NothingToTakeBack = new("ไม่มีคำตัดสินให้ถอน อาจมีคนถอนไปแล้ว", "There is no decision to take back; perhaps somebody has done it");
    public static readonly Text NobodyToPart = new("ไม่มีระเบียนอื่นในกลุ่มที่คุณแยกจากแถวนี้ได้", "There is no other record here that you can part it from");

    public static Text Of(PairVerdict verdict) => verdict switch
    {
        PairVerdict.Same => Same,
        PairVerdict.Different => Different,
        PairVerdict.CannotTell => CannotTell,
    };

    public static Text Of(LinkState state) => state switch
    {
        LinkState.Joined => new("รวมโดยระบบ", "Joined by the program"),
        LinkState.ToReview => Waiting,
        LinkState.Same => Same,
        LinkState.Different => Different,
        LinkState.CannotTell => CannotTell,
        LinkState.Apart => new("ไม่เกี่ยวกัน", "Not joined"),
    };

    public static TagKind KindOf(LinkState state) => state switch
    {
        LinkState.Joined or LinkState.Same => TagKind.Good,
        LinkState.ToReview or LinkState.CannotTell => TagKind.Soon,
        LinkState.Different or LinkState.Apart => TagKind.Quiet,
    };
}
