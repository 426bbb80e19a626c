using Hunsuan.Aid.Paying;
using Hunsuan.Shared;
using Hunsuan.Ui;

namespace Hunsuan.Aid;

/// <summary>What the pages of money aid say (ถ้อยคำของหน้าเงินสงเคราะห์).</summary>
internal static class AidPageTexts
{
    public static readonly Text Household = new("ครัวเรือน", "Household");
    public static readonly Text ToApproveLead = new("คำขอที่ท่านไม่ได้ขอและไม่ได้สอบเอง เรื่องที่รอนานที่สุดอยู่บน", "Requests that you neither asked for nor looked into; what waits longest stands first");
    public static readonly Text ToPayLead = new("อนุมัติและกันเงินไว้แล้ว เรื่องที่รอนานที่สุดอยู่บน", "Approved, with the money reserved; what waits longest stands first");
    public static readonly Text StepsOfAid = new(
        "ห้าขั้น: รับเรื่องและตรวจสอบเอกสาร สอบข้อเท็จจริง ขออนุมัติ มอบเงิน สรุปรายงาน", "Five steps: take it in and check the papers, check the facts, approval, payment, report");
    public static readonly Text AndMissing = new("{0} ยังขาด: {1}", "{0}; still missing: {1}");
    public static readonly Text PapersOf = new("เอกสาร: {0}", "papers: {0}");
    public static readonly Text Decision = new("ผลการพิจารณา", "Decision");
    public static readonly Text DecideButton = new("บันทึกผลการพิจารณา", "Save the decision");
    public static readonly Text WordsHint = new("ต้องบอกเหตุผลเมื่อส่งคืนหรือไม่อนุมัติ", "A reason is needed to send it back or to refuse");
    public static readonly Text LineHint = new("เงินถูกกันไว้เมื่ออนุมัติ", "The money is reserved when it is approved");
    public static readonly Text SendBackTitle = new("จ่ายไม่ได้ ส่งคืนคำขอ", "It can't be paid: send it back");
    public static readonly Text SendBackLead = new("เงินที่กันไว้กลับเข้าวงเงิน ผู้ทำงานเคสแก้ไขแล้วขออีกครั้งได้", "The reserved money goes back to its line; whoever works on the case can put it right and ask again");
    public static readonly Text ScanToOpen = new("สแกนเพื่อเปิดคำขอนี้ในระบบ", "Scan to open this request");
    public static readonly Text Menu = new("เงินสงเคราะห์", "Money aid");
    public static readonly Text MenuApprove = new("เงินรออนุมัติ", "Aid to approve");
    public static readonly Text MenuPay = new("เงินรอจ่าย", "Aid to pay");
    public static readonly Text Lead = new("คำขอเงินของพื้นที่ เรื่องที่รอนานที่สุดอยู่บน", "Requests for money of the area; what waits longest stands first");
    public static readonly Text None = new("ไม่มีคำขอในคิวนี้", "No request in this queue");
    public static readonly Text NoneWhy = new("คำขอเงินเริ่มจากเคสที่เปิดอยู่", "Requests begin at an open case");
    public static readonly Text OfCase = new("เงินสงเคราะห์ของเคส", "Money aid of the case");
    public static readonly Text NoneOfCase = new("ยังไม่เคยขอเงินในเคสนี้", "No money was asked for in this case yet");
    public static readonly Text Ask = new("ขอเงินสงเคราะห์", "Ask for money aid");
    public static readonly Text AskLead = new("ขั้นที่ 1 จาก 5: รับเรื่องและตรวจสอบเอกสาร", "Step 1 of 5: take it in and check the papers");
    public static readonly Text AskAgain = new("แก้ไขแล้วขออีกครั้ง", "Put right and ask again");
    public static readonly Text Steps = new("ลำดับเรื่อง", "What happened");
    public static readonly Text Kind = new("ประเภทเงินสงเคราะห์", "Kind of aid");
    public static readonly Text Rules = new("เพดานและเอกสารของแต่ละประเภท", "Limits and papers of each kind");
    public static readonly Text Amount = new("จำนวนเงิน (บาท)", "Amount (baht)");
    public static readonly Text AmountOf = new("{0} บาท", "{0} baht");
    public static readonly Text ForWhom = new("สำหรับ", "For");
    public static readonly Text WholeHousehold = new("ทั้งครัวเรือน", "The whole household");
    public static readonly Text DiedMark = new("{0} (เสียชีวิตแล้ว)", "{0} (has died)");
    public static readonly Text Reason = new("เหตุผลที่ขอ", "Why it is asked for");
    public static readonly Text Papers = new("เอกสารที่เห็นแล้ว", "Papers that were seen");
    public static readonly Text PapersHint = new("ทำเครื่องหมายทีละฉบับเมื่อเห็นแล้ว ที่ยังขาดนำมาภายหลังได้", "Tick each when you have seen it; what is missing can come later");
    public static readonly Text NoPapers = new("ยังไม่เห็นเอกสาร", "None was seen yet");
    public static readonly Text WhyMissing = new("เหตุที่เอกสารขาด", "Why a paper is missing");
    public static readonly Text WhyBeyond = new("เหตุผลที่ขอเกินเพดาน", "Why beyond the limit");
    public static readonly Text WhyBeyondHint = new("กรอกเมื่อระบบเตือนว่าเกินเพดานต่อปีที่ยังไม่ยืนยัน", "Only where it is said that a yearly limit is passed that is not verified");
    public static readonly Text AskedOn = new("วันที่ขอ", "Asked on");
    public static readonly Text BeforeInYear = new("ขอไว้ก่อนใน{0}", "Asked for before in {0}");
    public static readonly Text BeforeOf = new("{0} ครั้ง รวม {1} บาท", "{0} times, {1} baht together");
    public static readonly Text State = new("สถานะ", "State");
    public static readonly Text MostPerTime = new("ไม่เกินครั้งละ {0} บาท", "at most {0} baht each time");
    public static readonly Text TimesPerYear = new("ไม่เกินปีละ {0} ครั้ง", "at most {0} times a year");
    public static readonly Text MostPerYear = new("ไม่เกินปีละ {0} บาท", "at most {0} baht a year");
    public static readonly Text Unverified = new("ยังไม่ยืนยัน", "not verified");
    public static readonly Text YearIsFiscal = new("ปีนับเป็นปีงบประมาณ ซึ่งเป็นการตีความของระบบ", "A year is a fiscal year, which is this program's reading");

    public static readonly Text Facts = new("ข้อเท็จจริง", "Facts");
    public static readonly Text CheckFacts = new("สอบข้อเท็จจริง", "Check the facts");
    public static readonly Text CheckFactsLead = new("ขั้นที่ 2 จาก 5: ใครไปเยี่ยม พบอะไร สนับสนุนคำขอหรือไม่", "Step 2 of 5: who visited, what was found, whether it speaks for the request");
    public static readonly Text VisitedBy = new("ผู้เยี่ยมหรือสอบข้อเท็จจริง", "Who visited or found out");
    public static readonly Text VisitedOn = new("วันที่สอบข้อเท็จจริง", "On the day");
    public static readonly Text Found = new("สิ่งที่พบ", "What was found");
    public static readonly Text Supports = new("ข้อเท็จจริงสนับสนุนคำขอหรือไม่", "Do the facts speak for it?");
    public static readonly Text SupportsYes = new("สนับสนุน", "Yes");
    public static readonly Text SupportsNo = new("ไม่สนับสนุน", "No");

    public static readonly Text Approve = new("พิจารณาอนุมัติ", "Decide");
    public static readonly Text ApproveLead = new("ขั้นที่ 3 จาก 5: ขออนุมัติดำเนินการสงเคราะห์", "Step 3 of 5: approval");
    public static readonly Text TwoNeeded = new("ตั้งแต่ {0} บาทต้องอนุมัติสองคน", "From {0} baht on, two people approve");
    public static readonly Text LimitsOf = new("อำนาจอนุมัติในพื้นที่นี้: {0}", "Limits of approval here: {0}");
    public static readonly Text LimitOfRole = new("{0} ไม่เกิน {1} บาท", "{0} up to {1} baht");
    public static readonly Text Line = new("วงเงินที่ใช้", "Budget line");
    public static readonly Text LineLeft = new("{0} เหลือ {1} บาท", "{0}, {1} baht left");
    public static readonly Text NoLine = new("ไม่มีวงเงินที่ใช้กับคำขอนี้ได้ในปีงบประมาณนี้", "No budget line fits this request in this fiscal year");
    public static readonly Text Words = new("ความเห็น", "Words");
    public static readonly Text FirstApprover = new("ผู้อนุมัติคนแรก", "First approver");
    public static readonly Text Approver = new("ผู้อนุมัติ", "Approver");
    public static readonly Text NotNow = new("ขั้นนี้ทำไม่ได้ในสถานะนี้", "This step can't be done as it stands");

    public static readonly Text ByWords = new("ทำอย่างอื่น", "Something else");
    public static readonly Text Action = new("สิ่งที่จะทำ", "What to do");
    public static readonly Text ActionWords = new("เหตุผล หรือผลที่เกิดขึ้น", "Why, or what came of it");
    public static readonly Text Save = new("บันทึก", "Save");
    public static readonly Text Saved = new("บันทึกแล้ว", "Saved");

    public static readonly Text Pay = new("จ่ายเงิน", "Pay");
    public static readonly Text PayLead = new("ขั้นที่ 4 จาก 5: มอบเงินสงเคราะห์", "Step 4 of 5: pay");
    public static readonly Text Method = new("จ่ายโดย", "Paid by");
    public static readonly Text PaidOn = new("วันที่จ่าย", "Paid on");
    public static readonly Text ByTransfer = new("เมื่อโอน", "Where it is sent");
    public static readonly Text Bank = new("ธนาคาร", "Bank");
    public static readonly Text AccountEnd = new("เลขท้ายบัญชี 4 หลัก", "Last four digits of the account");
    public static readonly Text AccountEndHint = new("ไม่เก็บเลขบัญชีเต็ม", "The whole number is not kept");
    public static readonly Text Reference = new("เลขที่อ้างอิงการโอน", "Reference of the transfer");
    public static readonly Text Receipt = new("ใบสำคัญรับเงิน", "Receipt");
    public static readonly Text InWords = new("จำนวนเงินเป็นตัวอักษร", "In Thai words");

    public static readonly Text Paper = new("หนังสืออนุมัติเงินสงเคราะห์", "Approval paper");
    public static readonly Text PaperShort = new("เอกสารอนุมัติ", "Approval paper");
    public static readonly Text SignAsker = new("ผู้ขอและสอบข้อเท็จจริง", "who asked and checked the facts");
    public static readonly Text SignApprover = new("ผู้อนุมัติ", "who approved");
    public static readonly Text SignSecond = new("ผู้อนุมัติอีกคน", "the other who approved");
    public static readonly Text SignPayer = new("ผู้จ่ายเงิน", "who paid");
    public static readonly Text PayerName = new("ชื่อผู้จ่ายเงิน", "Paid out by");
    public static readonly Text NotPaid = new("ยังไม่ได้จ่ายเงิน", "It is not paid yet");
    public static readonly Text Sign = new("ลงชื่อ ........................................", "Signed ........................................");

    public static TagKind TagOf(AidState state) => state switch
    {
        AidState.Requested or AidState.FactsChecked or AidState.ApprovedByFirst or AidState.Approved => TagKind.Soon,
        AidState.SentBack => TagKind.Late,
        AidState.Paid or AidState.Reported => TagKind.Good,
        AidState.Refused or AidState.Cancelled => TagKind.Quiet,
    };

    /// <summary>Several names in one line.</summary>
    public static Text Together(IReadOnlyCollection<Text> names) => new(string.Join(", ", names.Select(n => n.Thai)), string.Join(", ", names.Select(n => n.English)));

    public static Text Of(AidShelf queue) => queue switch
    {
        AidShelf.ToCheck => new("รอตรวจและสอบ", "To check"),
        AidShelf.ToApprove => new("รออนุมัติ", "Waits for approval"),
        AidShelf.MineToApprove => MenuApprove,
        AidShelf.MineToPay => MenuPay,
        AidShelf.ToPay => new("รอจ่าย", "To pay"),
        AidShelf.SentBack => new("ส่งคืนให้แก้", "Sent back"),
        AidShelf.ToReport => new("รอสรุปผล", "To report"),
        AidShelf.Over => new("จบแล้ว", "Over"),
    };

    public static Text Of(AidMethod method) => method switch
    {
        AidMethod.Cash => new("เงินสด", "Cash"),
        AidMethod.Transfer => new("โอนเข้าบัญชี", "Transfer"),
    };
}
