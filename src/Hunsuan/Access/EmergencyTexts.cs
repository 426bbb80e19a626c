using Hunsuan.Shared;

namespace Hunsuan.Access;

internal static class EmergencyTexts
{
    public static readonly Text Open = new("เปิดข้อมูลฉุกเฉิน", "Open in an emergency");
    public static readonly Text OpenLead = new(
        "ใช้เมื่อต้องช่วยคนนอกพื้นที่ทันที เปิดได้ครั้งละหนึ่งครัวเรือน นาน 4 ชั่วโมง หัวหน้างานของพื้นที่นั้นจะเห็นเหตุผลและทบทวน",
        "When somebody outside your area must be helped now: one household, for 4 hours. The supervisor of that area sees your reason and reviews it");
    public static readonly Text Offer = new("ต้องช่วยคนนอกพื้นที่ทันที: เปิดข้อมูลฉุกเฉิน", "Somebody outside your area must be helped now: open in an emergency");
    public static readonly Text OpenedSo = new("เปิดข้อมูลนี้ในกรณีฉุกเฉิน ดูได้อย่างเดียว หัวหน้างานของพื้นที่ได้รับแจ้งแล้ว", "This record is open because of an emergency, to look at only. The area's supervisor has been told");
    public static readonly Text CitizenId = new("เลขประจำตัวประชาชน 13 หลัก", "Citizen ID, 13 digits");
    public static readonly Text CitizenIdHint = new("ของคนใดคนหนึ่งในครัวเรือน", "Of anybody in the household");
    public static readonly Text Reason = new("เหตุฉุกเฉินคืออะไร", "What is the emergency?");
    public static readonly Text ReasonHint = new("เช่น พบผู้สูงอายุหลงทาง ต้องติดต่อครอบครัว", "Such as: an old person was found lost, the family must be reached");
    public static readonly Text IdWrong = new("เลขไม่ครบ 13 หลัก หรือพิมพ์ผิด ตรวจกับบัตรแล้วกรอกใหม่", "The number has not 13 digits, or a digit is wrong. Compare it with the card");
    public static readonly Text ReasonTooShort = new("บอกเหตุผลอย่างน้อย {0} ตัวอักษร", "Give a reason of at least {0} letters");
    public static readonly Text ReasonTooLong = new("ยาวได้ไม่เกิน {0} ตัวอักษร", "At most {0} letters");
    public static readonly Text NotFound = new("ไม่มีคนนี้ในระบบ โทร 1300 เพื่อขอความช่วยเหลือ", "Nobody here has this number. Call 1300 for help");
    public static readonly Text TooOften = new("เปิดฉุกเฉินได้ไม่เกิน {0} ครั้งต่อชั่วโมง ติดต่อหัวหน้างานหรือโทร 1300", "At most {0} tries an hour. Reach your supervisor or call 1300");

    public static readonly Text Reviews = new("ทบทวนการเปิดฉุกเฉิน", "Review emergencies");
    public static readonly Text ReviewsLead = new("ข้อมูลในพื้นที่ของคุณที่ผู้ปฏิบัติงานนอกพื้นที่เปิดในกรณีฉุกเฉิน", "Records of your area that workers from elsewhere opened in an emergency");
    public static readonly Text NoReviews = new("ไม่มีการเปิดฉุกเฉิน", "No record was opened in an emergency");
    public static readonly Text NoReviewsWhy = new("เมื่อมีผู้เปิด รายการจะขึ้นที่นี่ให้ทบทวน", "When one is, it waits here for your review");
    public static readonly Text Who = new("ใคร", "Who");
    public static readonly Text When = new("เมื่อไร", "When");
    public static readonly Text Household = new("ครัวเรือน", "Household");
    public static readonly Text OpenRecord = new("ดูครัวเรือน", "See the household");
    public static readonly Text Looks = new("เปิดดู", "Looks");
    public static readonly Text LooksTimes = new("{0} ครั้ง", "{0} times");
    public static readonly Text Judgement = new("ผลทบทวน", "Review");
    public static readonly Text Review = new("ทบทวน", "Review");
    public static readonly Text Waits = new("รอทบทวน", "Waits");
    public static readonly Text WasRight = new("เหมาะสม", "It was right");
    public static readonly Text WasWrong = new("ไม่เหมาะสม", "It was not right");
    public static readonly Text Note = new("บันทึก", "Note");
    public static readonly Text NoteHint = new("หากไม่เหมาะสม บอกว่าเพราะอะไรและจะทำอะไรต่อ", "Where it was not right: why, and what follows");
    public static readonly Text Save = new("บันทึกผลทบทวน", "Save the review");
    public static readonly Text JudgementRequired = new("เลือกว่าเหมาะสมหรือไม่", "Say whether it was right");
    public static readonly Text NoteRequired = new("บอกว่าไม่เหมาะสมเพราะอะไร", "Say why it was not right");
    public static readonly Text NotYourOwn = new("ทบทวนการเปิดของตัวเองไม่ได้", "You can't review what you opened yourself");
    public static readonly Text JudgedAlready = new("มีผู้ทบทวนแล้ว", "It was reviewed already");
}
