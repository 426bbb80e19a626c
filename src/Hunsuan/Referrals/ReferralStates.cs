using Hunsuan.Shared;

namespace Hunsuan.Referrals;

/// <summary>Where a referral stands (สถานะการส่งต่อ); numbers are stored.</summary>
public enum ReferralState
{
    Sent = 1,
    InfoAsked = 2,
    Accepted = 3,
    Declined = 4,
    Finished = 5,
    Confirmed = 6,
    Withdrawn = 7,
    SentOn = 8,
    KeptBack = 9,
}

/// <summary>What is done with a referral (สิ่งที่ทำกับการส่งต่อ); numbers are stored.</summary>
public enum ReferralAction
{
    /// <summary>The first step; no row of the table leads by it.</summary>
    Send = 1,
    AskInfo = 2,
    GiveInfo = 3,
    Accept = 4,
    Decline = 5,
    Finish = 6,
    Confirm = 7,
    Withdraw = 8,
    SendOn = 9,
    KeepBack = 10,
}

/// <summary>What may be done with a referral in which state, and by whom (ตารางสถานะการส่งต่อ).</summary>
internal static class ReferralStates
{
    /// <summary>What the desk does; everything else is the sender's.</summary>
    public static IReadOnlyList<ReferralAction> OfDesk { get; } = [ReferralAction.Accept, ReferralAction.AskInfo, ReferralAction.Decline, ReferralAction.Finish];

    /// <summary>What the sender does with a button and words; sending on is a referral of its own.</summary>
    public static IReadOnlyList<ReferralAction> OfSender { get; } = [ReferralAction.GiveInfo, ReferralAction.Confirm, ReferralAction.KeepBack, ReferralAction.Withdraw];

    /// <summary>Nothing of the case is open in these.</summary>
    public static IReadOnlyList<ReferralState> Ends { get; } = [ReferralState.Confirmed, ReferralState.Withdrawn, ReferralState.SentOn, ReferralState.KeptBack];

    public static StateTable<ReferralState, ReferralAction> Table { get; } = new(
        new("การส่งต่อ", "Referral"), ReferralState.Sent, ReferralTexts.Of, ReferralTexts.Of,
        new(ReferralState.Sent, ReferralAction.Accept, ReferralState.Accepted, new("โดยหน่วยรับเรื่อง ขณะที่ฐานทางกฎหมายยังอยู่", "the desk does it, while the legal ground still stands")),
        new(ReferralState.Sent, ReferralAction.AskInfo, ReferralState.InfoAsked, new("โดยหน่วยรับเรื่อง พร้อมคำถาม", "the desk does it and says what it needs to know")),
        new(ReferralState.Sent, ReferralAction.Decline, ReferralState.Declined, new("โดยหน่วยรับเรื่อง พร้อมเหตุผล", "the desk does it and gives a reason")),
        new(ReferralState.Sent, ReferralAction.Withdraw, ReferralState.Withdrawn, new("โดยผู้ส่ง พร้อมเหตุผล", "the sender does it and gives a reason")),
        new(ReferralState.InfoAsked, ReferralAction.GiveInfo, ReferralState.Sent, new("โดยผู้ส่ง พร้อมคำตอบ", "the sender does it and answers the question")),
        new(ReferralState.InfoAsked, ReferralAction.Decline, ReferralState.Declined, new("โดยหน่วยรับเรื่อง พร้อมเหตุผล", "the desk does it and gives a reason")),
        new(ReferralState.InfoAsked, ReferralAction.Withdraw, ReferralState.Withdrawn, new("โดยผู้ส่ง พร้อมเหตุผล", "the sender does it and gives a reason")),
        new(ReferralState.Accepted, ReferralAction.Finish, ReferralState.Finished, new("โดยหน่วยรับเรื่อง พร้อมผลลัพธ์", "the desk does it and tells the outcome")),
        new(ReferralState.Accepted, ReferralAction.Withdraw, ReferralState.Withdrawn, new("โดยผู้ส่ง พร้อมเหตุผล", "the sender does it and gives a reason")),
        new(ReferralState.Finished, ReferralAction.Confirm, ReferralState.Confirmed, new("โดยผู้ส่ง เมื่อแจ้งครัวเรือนแล้ว", "the sender does it and says how the household was told")),
        new(ReferralState.Declined, ReferralAction.SendOn, ReferralState.SentOn, new("โดยผู้ส่ง ไปยังหน่วยที่ยังไม่เคยปฏิเสธ เมื่อถูกปฏิเสธสามครั้งแล้วโดยจังหวัด", "the sender does it, to a desk that has not declined it yet; after three declines, the province")),
        new(ReferralState.Declined, ReferralAction.KeepBack, ReferralState.KeptBack, new("โดยผู้ส่ง พร้อมเหตุผล เมื่อถูกปฏิเสธสามครั้งแล้วโดยจังหวัด", "the sender does it and gives a reason; after three declines, the province")));
}
