using Hunsuan.Shared;

namespace Hunsuan.Aid;

/// <summary>Where a request for money stands (สถานะคำขอเงินสงเคราะห์); numbers are stored.</summary>
public enum AidState
{
    Requested = 1,
    FactsChecked = 2,
    ApprovedByFirst = 3,
    Approved = 4,
    Paid = 5,
    Reported = 6,
    SentBack = 7,
    Refused = 8,
    Cancelled = 9,
}

/// <summary>What is done with a request for money (สิ่งที่ทำกับคำขอเงินสงเคราะห์); numbers are stored.</summary>
public enum AidAction
{
    /// <summary>The first step; no row of the table leads by it.</summary>
    Ask = 1,
    CheckFacts = 2,
    ApproveFirst = 3,
    Approve = 4,
    Pay = 5,
    Report = 6,
    SendBack = 7,
    AskAgain = 8,
    Refuse = 9,
    Cancel = 10,
}

/// <summary>What may be done with a request for money in which state (ตารางสถานะคำขอเงินสงเคราะห์).</summary>
internal static class AidStates
{
    private static readonly Text Other = new("ผู้อนุมัติที่ไม่ได้ขอและไม่ได้สอบข้อเท็จจริง พร้อมเหตุผล", "an approver who neither asked nor checked the facts does it, with a reason");
    private static readonly Text Words = new("พร้อมเหตุผล", "a reason is given");
    private static readonly Text Frees = new("พร้อมเหตุผล เงินที่กันไว้กลับเข้าวงเงิน", "a reason is given; the reserved money goes back to its line");

    /// <summary>Nothing of the case is open in these.</summary>
    public static IReadOnlyList<AidState> Over { get; } = [AidState.Reported, AidState.Refused, AidState.Cancelled];

    /// <summary>Counted neither as a time nor as money of the year.</summary>
    public static IReadOnlyList<AidState> NotGiven { get; } = [AidState.Refused, AidState.Cancelled];

    /// <summary>Whoever did one of these can't approve.</summary>
    public static IReadOnlyList<AidAction> ByAskers { get; } = [AidAction.Ask, AidAction.AskAgain, AidAction.CheckFacts];

    /// <summary>What whoever works on the case does with words alone.</summary>
    public static IReadOnlyList<AidAction> OfWorker { get; } = [AidAction.Report, AidAction.Cancel];

    /// <summary>What an approver does instead of approving.</summary>
    public static IReadOnlyList<AidAction> OfApprover { get; } = [AidAction.SendBack, AidAction.Refuse];

    /// <summary>The money is reserved in a line.</summary>
    public static bool HoldsMoney(AidState state) => state is AidState.Approved;

    public static StateTable<AidState, AidAction> Table { get; } = new(
        new("คำขอเงินสงเคราะห์", "Request for money aid"), AidState.Requested, AidTexts.Of, AidTexts.Of,
        new(AidState.Requested, AidAction.CheckFacts, AidState.FactsChecked, new("เห็นเอกสารครบ หรือบอกเหตุที่ขาด", "all papers were seen, or it is said why one is missing")),
        new(AidState.Requested, AidAction.Cancel, AidState.Cancelled, Words),
        new(AidState.FactsChecked, AidAction.ApproveFirst, AidState.ApprovedByFirst, new("เมื่อจำนวนเงินต้องใช้ผู้อนุมัติสองคน", "the amount needs two who approve")),
        new(AidState.FactsChecked, AidAction.Approve, AidState.Approved, new("อยู่ในอำนาจของผู้อนุมัติ และวงเงินพอ", "it is within the limit of the approver, and the line has enough")),
        new(AidState.FactsChecked, AidAction.SendBack, AidState.SentBack, Other),
        new(AidState.FactsChecked, AidAction.Refuse, AidState.Refused, Other),
        new(AidState.FactsChecked, AidAction.Cancel, AidState.Cancelled, Words),
        new(AidState.ApprovedByFirst, AidAction.Approve, AidState.Approved, new("โดยอีกคนหนึ่ง และวงเงินพอ", "somebody else does it, and the line has enough")),
        new(AidState.ApprovedByFirst, AidAction.SendBack, AidState.SentBack, Other),
        new(AidState.ApprovedByFirst, AidAction.Refuse, AidState.Refused, Other),
        new(AidState.ApprovedByFirst, AidAction.Cancel, AidState.Cancelled, Words),
        new(AidState.Approved, AidAction.Pay, AidState.Paid, new("โดยผู้ที่ไม่ได้อนุมัติ ในปีงบประมาณของวงเงิน", "somebody who did not approve it pays, in the fiscal year of the line")),
        new(AidState.Approved, AidAction.SendBack, AidState.SentBack, Frees),
        new(AidState.Approved, AidAction.Cancel, AidState.Cancelled, Frees),
        new(AidState.SentBack, AidAction.AskAgain, AidState.Requested),
        new(AidState.SentBack, AidAction.Cancel, AidState.Cancelled, Words),
        new(AidState.Paid, AidAction.Report, AidState.Reported, new("พร้อมผลที่เกิดขึ้น", "it is said what came of it")));
}
