using Hunsuan.Shared;

namespace Hunsuan.Referrals;

/// <summary>Words of referrals that both sides read (ถ้อยคำเรื่องการส่งต่อ).</summary>
internal static class ReferralTexts
{
    public static readonly Text TooLong = new("ยาวได้ไม่เกิน {0} ตัวอักษร", "Use at most {0} letters");
    public static readonly Text NotKnown = new("ไม่ทราบ", "Not known");
    public static readonly Text ChangedMeanwhile = new("มีผู้เปลี่ยนการส่งต่อนี้ไปแล้ว เปิดหน้าใหม่เพื่อดูก่อน", "Somebody has changed this referral meanwhile. Open the page again and look first");
    public static readonly Text TitleOf = new("ส่งต่อ: {0}", "Referral: {0}");
    public static readonly Text Need = new("ความต้องการ", "What is needed");
    public static readonly Text Asked = new("สิ่งที่ขอให้ทำ", "What is asked for");
    public static readonly Text Urgent = new("เร่งด่วน", "Urgent");
    public static readonly Text Late = new("เลยกำหนดตอบ", "Answer is late");
    public static readonly Text DueAt = new("ตอบภายใน", "Answer by");
    public static readonly Text SentAt = new("ส่งเมื่อ", "Sent on");
    public static readonly Text State = new("สถานะ", "Where it stands");
    public static readonly Text Ground = new("ฐานทางกฎหมาย", "Legal ground");
    public static readonly Text ByConsent = new("ความยินยอม: {0}", "Consent: {0}");
    public static readonly Text Data = new("ข้อมูลที่ส่ง", "Data that was sent");
    public static readonly Text Steps = new("ลำดับการส่งต่อ", "What happened");
    public static readonly Text Words = new("รายละเอียด", "In words");
    public static readonly Text Reason = new("เหตุผล", "Reason");
    public static readonly Text Outcome = new("ผลลัพธ์", "Outcome");
    public static readonly Text Proposed = new("เสนอให้ส่งต่อ: {0}", "Proposes instead: {0}");
    public static readonly Text TheDesk = new("หน่วยรับเรื่อง", "The desk");
    public static readonly Text ByCode = new("หน่วยรับเรื่อง (ด้วยรหัส)", "The desk, by its code");
    public static readonly Text StillOpen = new("การส่งต่อถึง{0}ยังไม่จบ ({1})", "The referral to {0} is not over ({1})");
    public static readonly Text ConsentGone = new("เจ้าของข้อมูลถอนความยินยอมแล้ว หรือความยินยอมสิ้นสุดแล้ว", "The person has withdrawn the consent, or it is over");

    public static Text Of(ReferralState state) => state switch
    {
        ReferralState.Sent => new("รอหน่วยรับเรื่องตอบ", "Waiting for the desk"),
        ReferralState.InfoAsked => new("หน่วยรับเรื่องขอข้อมูลเพิ่ม", "The desk asks for more"),
        ReferralState.Accepted => new("รับไว้ดำเนินการ", "Accepted"),
        ReferralState.Declined => new("ถูกปฏิเสธ", "Declined"),
        ReferralState.Finished => new("แจ้งผลแล้ว รอผู้ส่งยืนยัน", "Outcome told, to be confirmed"),
        ReferralState.Confirmed => new("ยืนยันและจบแล้ว", "Confirmed and closed"),
        ReferralState.Withdrawn => new("ถอนเรื่องแล้ว", "Withdrawn"),
        ReferralState.SentOn => new("ส่งต่อหน่วยอื่นแล้ว", "Sent on to another desk"),
        ReferralState.KeptBack => new("ผู้ส่งดำเนินการเอง", "Kept by the sender"),
    };

    public static Text Of(ReferralAction action) => action switch
    {
        ReferralAction.Send => new("ส่งต่อ", "Refer"),
        ReferralAction.AskInfo => new("ขอข้อมูลเพิ่ม", "Ask for more"),
        ReferralAction.GiveInfo => new("ตอบคำถาม", "Answer the question"),
        ReferralAction.Accept => new("รับเรื่อง", "Accept"),
        ReferralAction.Decline => new("ปฏิเสธ", "Decline"),
        ReferralAction.Finish => new("แจ้งผลลัพธ์", "Tell the outcome"),
        ReferralAction.Confirm => new("ยืนยันว่าจบ", "Confirm and close"),
        ReferralAction.Withdraw => new("ถอนเรื่อง", "Withdraw"),
        ReferralAction.SendOn => new("ส่งต่อหน่วยอื่น", "Send on"),
        ReferralAction.KeepBack => new("ดำเนินการเอง", "Keep it ourselves"),
    };

    public static Text Of(DeclineReason reason) => reason switch
    {
        DeclineReason.NotOurTask => new("ไม่อยู่ในหน้าที่ของหน่วย", "Not our task"),
        DeclineReason.OutsideOurArea => new("อยู่นอกพื้นที่ของหน่วย", "Outside our area"),
        DeclineReason.NoCapacity => new("เต็มหรือไม่มีงบประมาณขณะนี้", "Full, or no budget now"),
        DeclineReason.CriteriaNotMet => new("ไม่เข้าเกณฑ์", "Criteria are not met"),
        DeclineReason.HelpedAlready => new("ได้รับความช่วยเหลือเรื่องนี้แล้ว", "Helped with this already"),
        DeclineReason.PersonRefused => new("เจ้าตัวไม่ประสงค์รับ", "The person does not want it"),
        DeclineReason.Other => new("เหตุผลอื่น", "Another reason"),
    };

    public static Text Of(ReferralOutcome outcome) => outcome switch
    {
        ReferralOutcome.Helped => new("ช่วยได้ตามที่ขอ", "Helped as asked"),
        ReferralOutcome.PartlyHelped => new("ช่วยได้บางส่วน", "Helped in part"),
        ReferralOutcome.NotHelped => new("ช่วยไม่ได้", "Could not help"),
    };

    public static Text Of(ReferralItemKind item) => item switch
    {
        ReferralItemKind.Name => new("ชื่อ", "Name"),
        ReferralItemKind.Age => new("อายุ", "Age"),
        ReferralItemKind.Address => new("ที่อยู่", "Address"),
        ReferralItemKind.Phone => new("โทรศัพท์ติดต่อ", "Telephone"),
        ReferralItemKind.MaskedId => new("เลขประจำตัวสามหลักท้าย", "Last three digits of the citizen ID"),
        ReferralItemKind.Summary => new("เรื่องที่ต้องช่วย", "What the case is about"),
        ReferralItemKind.Dimensions => new("ด้านที่ขาด (ไม่รวมสุขภาพ)", "Where the household falls short (not health)"),
        ReferralItemKind.Members => new("สมาชิกคนอื่น (ความสัมพันธ์และอายุ ไม่มีชื่อ)", "Other members (relation and age, no names)"),
        ReferralItemKind.Helps => new("ความช่วยเหลือที่ให้แล้ว", "Help given so far"),
        ReferralItemKind.Health => new("ข้อมูลสุขภาพ", "Health"),
    };
}
