using Hunsuan.Households;
using Hunsuan.Shared;

namespace Hunsuan.Records;

internal static partial class RecordTexts
{
    public static readonly Text ChangeAddress = new("เปลี่ยนที่อยู่", "Change the address");
    public static readonly Text ChangeRegistered = new("เปลี่ยนที่อยู่ตามทะเบียนบ้าน", "Change the registered address");
    public static readonly Text RegisteredNotKnown = new("ยังไม่ทราบที่อยู่ตามทะเบียนบ้าน", "The registered address is not known yet");
    public static readonly Text RegisteredAt = new("ทะเบียนบ้าน: {0}", "Registered at {0}");
    public static readonly Text LivesHereSince = new("อยู่ที่นี่ตั้งแต่ {0}", "Lives here since {0}");
    public static readonly Text FormerAddresses = new("ที่อยู่เดิม ({0})", "Former addresses ({0})");

    public static readonly Text GoBackWhy = new("หากบันทึกการย้ายครั้งล่าสุดผิด", "Was the latest move recorded by mistake?");
    public static readonly Text GoBack = new("กลับไปที่ {0}", "Go back to {0}");
    public static readonly Text WhyChanged = new("เปลี่ยนเพราะอะไร", "What happened");
    public static readonly Text HasMoved = new("ย้ายที่อยู่", "The address changed");
    public static readonly Text HasMovedHint = new("ที่อยู่เดิมยังอยู่ในประวัติ", "The old one stays in the history");
    public static readonly Text WasWrong = new("ที่อยู่ที่บันทึกไว้ผิด", "The recorded address was wrong");
    public static readonly Text WasWrongHint = new("แก้ให้ถูกโดยไม่ต้องกรอกวันที่", "It is put right; no day is needed");
    public static readonly Text HouseCodeOfNew = new("รหัสประจำบ้าน 11 หลัก (ถ้าทราบ)", "House code, 11 digits, if known");
    public static readonly Text HouseCodeHint = new("ช่วยให้การสำรวจครั้งหน้าพบครัวเรือนนี้", "With it the next survey finds this household");
    public static readonly Text Since = new("ตั้งแต่วันที่", "From which day");
    public static readonly Text SinceHint = new("วัน เดือน ปี พ.ศ. เว้นว่างเมื่อแก้ที่อยู่ที่บันทึกผิด", "Day, month, year (B.E.). Leave it empty for a wrong address");
    public static readonly Text ReasonOfChange = new("เหตุผล", "Reason");
    public static readonly Text ReasonOfChangeHint = new("เช่น ย้ายไปอยู่กับลูก พิมพ์เลขที่ผิด", "Such as: moved in with the children; wrong number typed");
    public static readonly Text SaveAddress = new("บันทึกที่อยู่", "Save the address");
    public static readonly Text MovedTo = new("ย้ายมาอยู่ที่ {0}", "Moved to {0}");
    public static readonly Text AddressCorrected = new("แก้ที่อยู่เป็น {0}", "Address corrected to {0}");
    public static readonly Text RegisteredNow = new("ที่อยู่ตามทะเบียนบ้าน: {0}", "Registered address: {0}");

    public static readonly Text Revoke = new("ยกเลิกการบันทึกการเสียชีวิต", "Take the recorded death back");
    public static readonly Text RevokeOf = new("ยกเลิกการบันทึกการเสียชีวิตของ {0}", "Take back the recorded death of {0}");
    public static readonly Text RevokeLead = new("ใช้เมื่อบันทึกผิด ผู้นี้จะกลับเป็นสมาชิกตามเดิมและถูกนับในตัวเลข การยกเลิกถูกบันทึกไว้พร้อมเหตุผล", "For a death recorded by mistake. The person is a member again as before and counted; this is written down with the reason");
    public static readonly Text RevokeHint = new("เช่น เลือกผิดคน", "Such as: wrong person chosen");
    public static readonly Text SaveRevoke = new("ยกเลิกการบันทึก", "Take it back");
    public static readonly Text DeathRevoked = new("ยกเลิกการบันทึกการเสียชีวิตของ {0}", "Recorded death of {0} taken back");

    public static Text Of(AddressKind kind) => kind switch
    {
        AddressKind.Actual => new("อยู่จริง", "lived there"),
        AddressKind.Registered => new("ทะเบียนบ้าน", "registered"),
    };

    /// <summary>From the first to the last day; the first may not be known.</summary>
    public static Text Between(DateOnly? from, DateOnly last) => from is { } first
        ? new Text("{0} – {1}", "{0} – {1}").With(DayText.Brief(first), DayText.Brief(last))
        : new Text("ถึง {0}", "until {0}").With(DayText.Brief(last));
}
