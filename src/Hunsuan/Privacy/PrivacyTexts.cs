using Hunsuan.Shared;

namespace Hunsuan.Privacy;

internal static class PrivacyTexts
{
    public static readonly Text Unverified = new("ยังไม่ยืนยัน", "Not confirmed");
    public static readonly Text Announced = new("ประกาศแล้ว", "Announced");
    public static readonly Text Confirmed = new("ยืนยันแล้ว", "Confirmed");
    public static readonly Text UnverifiedLaw = new(
        "ข้อกฎหมายในหน้านี้ยังไม่ได้ตรวจกับตัวบท ให้ผู้ควบคุมข้อมูลตรวจก่อนใช้", "What this page says of the law was not checked against the Act. The controller checks it before it is used");
    public static readonly Text NotSet = new("ยังไม่กำหนด", "Not set yet");
    public static readonly Text Print = new("ใช้คำสั่งพิมพ์ของเบราว์เซอร์ เมนูและปุ่มจะไม่ถูกพิมพ์", "Print with the browser; menus and buttons are left out");
    public static readonly Text TooLong = new("ยาวได้ไม่เกิน {0} ตัวอักษร", "At most {0} letters");
    public static readonly Text Choose = new("เลือก", "Choose");
    public static readonly Text Save = new("บันทึก", "Save");
    public static readonly Text Saved = new("บันทึกแล้ว", "Saved");

    public static Text Of(Certainty certainty) => certainty switch
    {
        Certainty.Unverified => Unverified,
        Certainty.Announced => Announced,
        Certainty.Confirmed => Confirmed,
    };
}
