using Hunsuan.Shared;

namespace Hunsuan.Referrals.Sending;

/// <summary>Words of the sender's pages (ถ้อยคำของผู้ส่งต่อ).</summary>
internal static partial class SendTexts
{
    public static readonly Text FallsShort = new("{0}: ขาด (วัดเมื่อ {1})", "{0}: falls short (measured {1})");
    public static readonly Text NotShort = new("{0}: ไม่ขาด (วัดเมื่อ {1})", "{0}: not short (measured {1})");
    public static readonly Text Unclear = new("{0}: ยังบอกไม่ได้ (วัดเมื่อ {1})", "{0}: can't be told (measured {1})");
    public static readonly Text Member = new("{0} อายุ {1}", "{0}, age {1}");
    public static readonly Text Help = new("{0} เมื่อ {1}", "{0}, on {1}");
    public static readonly Text Nothing = new("ไม่มี", "None");
    public static readonly Text Disability = new("ความพิการ: {0}", "Disability: {0}");
    public static readonly Text Illness = new("โรคเรื้อรัง: {0}", "Chronic illness: {0}");
    public static readonly Text Bedridden = new("ติดเตียง", "Bedridden");
    public static readonly Text NotBedridden = new("ไม่ติดเตียง", "Not bedridden");
    public static readonly Text BedriddenNotKnown = new("ไม่ทราบว่าติดเตียงหรือไม่", "Not known whether bedridden");

    public static readonly Text DeskRequired = new("เลือกหน่วยรับเรื่องที่ยังรับเรื่องอยู่", "Choose a desk that takes in referrals");
    public static readonly Text PersonRequired = new("เลือกสมาชิกที่อยู่ในครัวเรือนขณะนี้ว่าส่งต่อเรื่องของใคร", "Choose whom of the present members it is about");
    public static readonly Text PersonRestricted = new("ผู้นี้ขอให้ระงับการใช้ข้อมูล จึงส่งข้อมูลออกไม่ได้จนกว่าจะยกเลิก", "This person asked that the data not be used. Nothing may leave until that is lifted");
    public static readonly Text NeedRequired = new("เลือกว่าต้องการความช่วยเหลือเรื่องใด", "Choose what is needed");
    public static readonly Text AskedRequired = new("บอกว่าขอให้หน่วยนั้นทำอะไร", "Say what the desk is asked to do");
    public static readonly Text GroundRequired = new("เลือกฐานทางกฎหมายที่ให้ส่งข้อมูลได้", "Choose by what right the data may leave");
    public static readonly Text GroundGone = new("ฐานนี้ใช้กับหน่วยนี้ไม่ได้ หรือความยินยอมถูกถอนหรือสิ้นสุดแล้ว เลือกใหม่ หรือบันทึกความยินยอมก่อน", "This ground does not hold for this desk: the consent was withdrawn or is over, or the desk is not the state's. Choose another, or record a consent first");
    public static readonly Text GroundOfOther = new("ความยินยอมนี้เป็นของสมาชิกคนอื่น เลือกความยินยอมของผู้ที่ส่งต่อ", "This consent is of another member. Choose one of the person it is about");
    public static readonly Text ItemsRequired = new("เลือกข้อมูลที่จะส่งอย่างน้อยหนึ่งรายการ", "Choose at least one item that leaves");
    public static readonly Text PhoneRequired = new("กรอกโทรศัพท์ติดต่อ หรือไม่เลือกส่งโทรศัพท์", "Enter the telephone, or do not choose it");
    public static readonly Text HealthOfOwner = new("ข้อมูลสุขภาพส่งได้เฉพาะผู้รับผิดชอบเคส", "Only who answers for the case may send health data");
    public static readonly Text HealthNeedsGround = new("ข้อมูลสุขภาพต้องมีความยินยอมหรือฐานการคุ้มครองทางสังคม เลือกฐานใหม่ หรือไม่ส่งข้อมูลสุขภาพ", "Health leaves only by a consent or for social protection. Choose another ground, or leave health out");
    public static readonly Text ActionRequired = new("เลือกขั้นต่อไป", "Choose the next step");
    public static readonly Text LookAgain = new("ข้อมูลเปลี่ยนไปจากที่แสดง ดูอีกครั้งก่อนส่ง", "The data is no longer what was shown. Look at it again before sending");
    public static readonly Text CaseIsClosed = new("เคสปิดแล้วจึงส่งต่อไม่ได้ เปิดเคสอีกครั้งก่อน", "The case is closed, so nothing can be referred. Reopen it first");
    public static readonly Text DeclinedAlready = new("หน่วยนี้เคยได้รับเรื่องในสายนี้แล้ว เลือกหน่วยอื่น เพื่อไม่ให้เรื่องวนกลับ", "This desk was asked in this chain already. Choose another, so that it does not go round");
    public static readonly Text ProvinceDecides = new("ถูกปฏิเสธแล้ว {0} ครั้ง จังหวัดเป็นผู้ตัดสินว่าจะส่งไปที่ใด", "It was declined {0} times. The province decides where it goes");
    public static readonly Text SendOnInstead = new("เรื่องนี้ถูกปฏิเสธและรอการตัดสินใจอยู่ เปิดการส่งต่อนั้นแล้วส่งต่อหน่วยอื่นจากที่นั่น", "This need was declined and waits for a decision. Open that referral and send it on from there");
    public static readonly Text SentAlready = new("ส่งเรื่องนี้ถึงหน่วยนี้แล้วและยังไม่จบ", "This need was referred to this desk already and is not over");

    public static Text WordsRequired(ReferralAction action) => action switch
    {
        ReferralAction.GiveInfo => new("ตอบคำถามของหน่วยรับเรื่อง", "Answer the question of the desk"),
        ReferralAction.Confirm => new("บอกว่าแจ้งครัวเรือนแล้วอย่างไร", "Say how the household was told"),
        ReferralAction.Send or ReferralAction.SendOn or ReferralAction.AskInfo or ReferralAction.Accept or ReferralAction.Decline or ReferralAction.Finish
            or ReferralAction.Withdraw or ReferralAction.KeepBack => new("บอกเหตุผล", "Give the reason"),
    };
}
