using Hunsuan.Shared;
using Hunsuan.Ui;

namespace Hunsuan.Registers.Corrections;

/// <summary>Words of what is asked of owners of lists (ถ้อยคำของคำขอแก้ไขบัญชี).</summary>
internal static class CorrectionTexts
{
    public static readonly Text AskedOn = new("ส่งคำขอแก้ไข {0} แล้วเมื่อ {1}", "Correction of {0} asked for on {1}");
    public static readonly Text DraftedOn = new("ร่างคำขอแก้ไข {0} เมื่อ {1}", "Correction of {0} drafted on {1}");

    public static Text Of(CorrectionState state) => state switch
    {
        CorrectionState.Drafted => new("ร่างไว้ ยังไม่ส่ง", "Drafted, not sent"),
        CorrectionState.Sent => new("ส่งแล้ว รอคำตอบ", "Sent, waiting for an answer"),
        CorrectionState.Corrected => new("แก้ไขแล้ว", "Corrected"),
        CorrectionState.Refused => new("เจ้าของบัญชีไม่แก้ไข", "Refused by the owner"),
        CorrectionState.AlreadyRight => new("เจ้าของบัญชีแจ้งว่าถูกต้องแล้ว", "Right already, the owner says"),
        CorrectionState.Withdrawn => new("ยกเลิกคำขอ", "Withdrawn"),
    };

    public static TagKind KindOf(CorrectionState state) => state switch
    {
        CorrectionState.Drafted => TagKind.Soon,
        CorrectionState.Sent or CorrectionState.AlreadyRight or CorrectionState.Withdrawn => TagKind.Quiet,
        CorrectionState.Corrected => TagKind.Good,
        CorrectionState.Refused => TagKind.Late,
    };

    public static Text Of(CorrectionFault fault) => fault switch
    {
        CorrectionFault.Dead => new("เสียชีวิตแล้ว", "Has died"),
        CorrectionFault.MovedAway => new("ย้ายออกจากที่อยู่นี้แล้ว", "Has moved away from this address"),
        CorrectionFault.NotKnownThere => new("ไม่มีผู้ใดรู้จักบุคคลนี้ในที่อยู่นี้", "Nobody there knows this person"),
        CorrectionFault.OtherName => new("พบบุคคลนี้ในชื่ออื่น", "Found under another name"),
        CorrectionFault.OtherNumber => new("เลขประจำตัวประชาชนไม่ใช่ของบุคคลนี้", "The citizen ID is not this person's"),
        CorrectionFault.OtherAddress => new("ที่อยู่ไม่ถูกต้อง", "The address is wrong"),
        CorrectionFault.AlreadyHelped => new("ได้รับความช่วยเหลือตามบัญชีนี้แล้ว", "Has received what the list is for already"),
        CorrectionFault.DroppedWrongly => new("หลุดจากบัญชี แต่ยังอยู่ในพื้นที่", "Dropped from the list, and lives there all the same"),
        CorrectionFault.WrongEntry => new("ข้อมูลในแถวนี้ไม่ถูกต้อง", "The row is wrong"),
    };

    public static Text Of(CorrectionEvidence evidence) => evidence switch
    {
        CorrectionEvidence.Visit => new("ไปเยี่ยมถึงบ้าน", "Visited at home"),
        CorrectionEvidence.Family => new("ครอบครัวหรือเพื่อนบ้านแจ้ง", "Told by family or neighbours"),
        CorrectionEvidence.Document => new("เห็นเอกสาร เช่น ใบมรณบัตร ทะเบียนบ้าน", "Saw a document, such as a death certificate or house registration"),
        CorrectionEvidence.Registry => new("บันทึกในทะเบียนของพื้นที่", "Recorded in the area's registry"),
    };
}
