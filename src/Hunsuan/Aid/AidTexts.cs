using Hunsuan.Shared;

namespace Hunsuan.Aid;

/// <content>What is refused, and the words of states and actions; what pages say stands in <see cref="AidPageTexts"/>.</content>
internal static class AidTexts
{
    public static readonly Text KindWrong = new("แฟ้มเงินสงเคราะห์ {0} มีจำนวนหรือเอกสารที่ใช้ไม่ได้", "The file of aid {0} has a number or a paper that makes no sense");
    public static readonly Text ApprovalWrong = new("แฟ้มอำนาจอนุมัติ {0} มีจำนวนที่ใช้ไม่ได้", "The file of approval {0} has a number that makes no sense");
    public static readonly Text NobodyApproves = new("ไม่มีแฟ้มอำนาจอนุมัติ จึงไม่มีผู้ใดอนุมัติได้", "There is no file of approval, so nobody can approve");

    public static readonly Text ChangedMeanwhile = new("มีผู้อื่นเพิ่งทำรายการกับคำขอนี้ ดูสถานะใหม่แล้วทำอีกครั้ง", "Somebody else has just done something with it. Look at where it stands now and try again");
    public static readonly Text TooLong = new("ยาวเกิน {0} ตัวอักษร", "Longer than {0} letters");
    public static readonly Text KindRequired = new("เลือกประเภทเงินสงเคราะห์", "Choose the kind of aid");
    public static readonly Text AmountWrong = new("กรอกจำนวนเงินเป็นบาท มากกว่าศูนย์", "Enter an amount in baht, more than zero");
    public static readonly Text OverMost = new("{0} ให้ได้ไม่เกินครั้งละ {1} บาท", "{0} is at most {1} baht each time");
    public static readonly Text PersonRequired = new("เลือกว่าเงินนี้สำหรับใคร", "Choose whom the money is for");
    public static readonly Text MustHaveDied = new("เงินนี้สำหรับผู้ที่เสียชีวิตแล้ว บันทึกการเสียชีวิตในแฟ้มครัวเรือนก่อน หรือเลือกคนอื่น", "This aid is for somebody who has died. Record the death first, or choose somebody else");
    public static readonly Text MustBePresent = new("ผู้นี้ไม่ได้อยู่ในครัวเรือนแล้ว เลือกสมาชิกที่ยังอยู่", "This person no longer lives in the household. Choose a member who does");
    public static readonly Text ReasonRequired = new("บอกว่าเดือดร้อนอย่างไร จึงขอเงินนี้", "Say what hardship the money is asked for");
    public static readonly Text CaseClosed = new("เคสนี้ปิดแล้ว เปิดเคสอีกครั้งก่อนขอเงิน", "This case is closed. Reopen it before asking for money");
    public static readonly Text TimesPassed = new("{0} ขอแล้ว {1} ครั้งในปีงบประมาณนี้ จากไม่เกิน {2} ครั้ง", "{0} was asked for {1} times in this fiscal year, of at most {2}");
    public static readonly Text MostPassed = new("{0} ขอแล้วรวม {1} บาทในปีงบประมาณนี้ จากไม่เกิน {2} บาท", "{0} was asked for {1} baht in this fiscal year, of at most {2}");
    public static readonly Text PassedRefused = new("{0} เพดานนี้ยืนยันแล้ว ลดจำนวนเงิน เลือกประเภทอื่น หรือขอในปีงบประมาณหน้า", "{0}. That limit is confirmed: ask for less, by another kind, or in the next fiscal year");
    public static readonly Text PassedWarned = new("{0} เพดานนี้ยังไม่มีแหล่งยืนยัน หากยังจำเป็น บอกเหตุผลแล้วบันทึกอีกครั้ง", "{0}. That limit is not verified: if it is needed all the same, say why and save again");

    public static readonly Text WhyMissingRequired = new("ทำเครื่องหมายเอกสารที่เห็นแล้วทุกฉบับ หรือบอกเหตุที่ขาด", "Tick every paper that was seen, or say why one is missing");
    public static readonly Text VisitedByRequired = new("บอกว่าใครไปเยี่ยมหรือสอบข้อเท็จจริง", "Say who visited or found out");
    public static readonly Text FoundRequired = new("บอกว่าพบอะไร", "Say what was found");
    public static readonly Text SupportsRequired = new("เลือกว่าข้อเท็จจริงสนับสนุนคำขอหรือไม่", "Choose whether the facts speak for it");

    public static readonly Text NotByYourRole = new("บทบาทของท่านทำขั้นนี้ในพื้นที่ของครัวเรือนนี้ไม่ได้", "Your role does not do this step where the household lives");
    public static readonly Text NotYourOwn = new("ท่านเป็นผู้ขอหรือผู้สอบข้อเท็จจริง จึงอนุมัติเองไม่ได้ ให้ผู้อนุมัติคนอื่นพิจารณา", "You asked for it or checked the facts, so you can't approve it. Somebody else has to");
    public static readonly Text NotTwice = new("ท่านอนุมัติเป็นคนแรกแล้ว ต้องเป็นอีกคนที่อนุมัติครั้งที่สอง", "You were the first to approve. The second has to be somebody else");
    public static readonly Text FactsAgainst = new("ข้อเท็จจริงไม่สนับสนุนคำขอนี้ ส่งคืนให้สอบใหม่ หรือไม่อนุมัติ", "The facts don't speak for it. Send it back to be looked at again, or refuse it");
    public static readonly Text OverYourLimit = new("เกินอำนาจอนุมัติ ท่านอนุมัติได้ไม่เกิน {0} บาท ให้ผู้ที่มีอำนาจมากกว่าอนุมัติ", "It is over your limit of {0} baht. Somebody with a higher one has to approve it");
    public static readonly Text LineRequired = new("เลือกวงเงินที่จะใช้", "Choose the budget line");
    public static readonly Text LineOver = new("วงเงินนี้ไม่ใช่ของปีงบประมาณนี้ เลือกวงเงินอื่น", "The line is not of this fiscal year. Choose another");
    public static readonly Text LineOfOtherKind = new("วงเงินนี้ใช้กับเงินสงเคราะห์ประเภทอื่น เลือกวงเงินอื่น", "The line is for other kinds of aid. Choose another");
    public static readonly Text LineOfOtherArea = new("วงเงินนี้เป็นของพื้นที่อื่น เลือกวงเงินอื่น", "The line is for another area. Choose another");
    public static readonly Text LineTooSmall = new("วงเงินนี้เหลือ {0} บาท ไม่พอ เลือกวงเงินอื่นหรือเพิ่มวงเงิน", "The line has {0} baht left, which is not enough. Choose another, or raise it");
    public static readonly Text LineNotYours = new("เงินนี้กันไว้ในวงเงินของพื้นที่ที่ใหญ่กว่า ให้ผู้ดูแลวงเงินนั้นทำขั้นนี้", "The money is reserved in a line of a larger area. Whoever looks after that line has to do this");
    public static readonly Text ActionRequired = new("เลือกสิ่งที่จะทำ", "Choose what to do");
    public static readonly Text WordsRequired = new("บอกเหตุผล", "Say why");
    public static readonly Text OutcomeRequired = new("สรุปว่าเงินช่วยอะไรได้บ้าง", "Say what the money did");

    public static readonly Text NotPaidByApprover = new("ผู้อนุมัติจ่ายเงินเองไม่ได้ ให้ผู้จ่ายเงินคนอื่นจ่าย", "Whoever approved it can't pay it. Somebody else has to");
    public static readonly Text MethodRequired = new("เลือกว่าจ่ายอย่างไร", "Choose how it is paid");
    public static readonly Text BankRequired = new("กรอกชื่อธนาคาร", "Enter the bank");
    public static readonly Text AccountEndWrong = new("กรอกเลขท้ายบัญชี 4 หลักเท่านั้น", "Enter the last four digits of the account, no more");
    public static readonly Text ReferenceRequired = new("กรอกเลขที่อ้างอิงการโอน", "Enter the reference of the transfer");
    public static readonly Text BeforeApproval = new("อนุมัติเมื่อ {0} จ่ายก่อนนั้นไม่ได้", "It was approved on {0} and can't have been paid before");
    public static readonly Text YearOver = new("วงเงินนี้เป็นของ{0} วันจ่ายอยู่นอกปีนั้น ส่งคืนคำขอเพื่ออนุมัติจากวงเงินปีใหม่", "The line is of {0} and the day lies outside it. Send the request back to be approved from a line of the new year");
    public static readonly Text StillOpen = new("เงินสงเคราะห์: {0} ({1})", "Money aid: {0} ({1})");

    public static Text Of(AidState state) => state switch
    {
        AidState.Requested => new("รอตรวจเอกสารและสอบข้อเท็จจริง", "Waits for papers and facts"),
        AidState.FactsChecked => new("รออนุมัติ", "Waits for approval"),
        AidState.ApprovedByFirst => new("รออนุมัติคนที่สอง", "Waits for the second approval"),
        AidState.Approved => new("อนุมัติแล้ว รอจ่าย", "Approved, waits for payment"),
        AidState.Paid => new("จ่ายแล้ว รอสรุปผล", "Paid, waits for the report"),
        AidState.Reported => new("สรุปผลแล้ว", "Reported"),
        AidState.SentBack => new("ส่งคืนให้แก้ไข", "Sent back"),
        AidState.Refused => new("ไม่อนุมัติ", "Refused"),
        AidState.Cancelled => new("ยกเลิก", "Cancelled"),
    };

    public static Text Of(AidAction action) => action switch
    {
        AidAction.Ask => new("ขอเงินสงเคราะห์", "Ask for money aid"),
        AidAction.CheckFacts => new("สอบข้อเท็จจริง", "Check the facts"),
        AidAction.ApproveFirst => new("อนุมัติเป็นคนแรก", "Approve as the first"),
        AidAction.Approve => new("อนุมัติ", "Approve"),
        AidAction.Pay => new("จ่ายเงิน", "Pay"),
        AidAction.Report => new("สรุปผล", "Report"),
        AidAction.SendBack => new("ส่งคืน", "Send back"),
        AidAction.AskAgain => new("ขออีกครั้งหลังแก้ไข", "Ask again"),
        AidAction.Refuse => new("ไม่อนุมัติคำขอ", "Refuse"),
        AidAction.Cancel => new("ยกเลิกคำขอ", "Cancel"),
    };
}
