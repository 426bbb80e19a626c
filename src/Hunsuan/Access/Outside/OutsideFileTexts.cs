using Hunsuan.Shared;

namespace Hunsuan.Access.Outside;

/// <summary>For whoever runs the installation, in the log at start (ข้อความเรื่องแฟ้มตั้งค่า).</summary>
internal static class OutsideFileTexts
{
    public static readonly Text NameWrong = new(
        "ชื่อแฟ้ม {0} ต้องเป็นตัวอักษรอังกฤษเล็ก ตัวเลข และ - ไม่เกิน {1} ตัว ลงท้ายด้วย .json", "The file of a provider, {0}, is named by at most {1} small letters, digits and -, and ends in .json");

    public static readonly Text Unreadable = new(
        "แฟ้ม {0} อ่านไม่ได้ หรือมีรายการที่ไม่รู้จัก ดูตัวอย่างใน docs/sign-in-by-provider.md", "The file of a provider, {0}, can't be read or holds something unknown. See docs/sign-in-by-provider.md");

    public static readonly Text AuthorityWrong = new("แฟ้ม {0}: authority ต้องเป็นที่อยู่ https", "{0}: authority has to be an https address without anything behind it");

    public static readonly Text SecretMissing = new(
        "แฟ้ม {0}: ไม่พบรหัสลับ ตั้งในตัวแปร HUNSUAN_SIGN_IN_SECRET_… หรือแฟ้มใน keys/", "{0}: no secret. Set it in HUNSUAN_SIGN_IN_SECRET_… or in a file in keys/, or say publicClient");

    public static readonly Text RoleUnknown = new("แฟ้ม {0}: ไม่มีบทบาท \"{1}\"", "{0}: there is no role \"{1}\"");

    public static readonly Text AdministratorNotAllowed = new(
        "แฟ้ม {0}: บทบาท \"{1}\" จัดการผู้ใช้ได้ ต้องตั้ง allowAdministrator ก่อน", "{0}: the role \"{1}\" may manage users; say allowAdministrator if that is meant");

    public static readonly Text AreasMissing = new("แฟ้ม {0}: แต่ละกฎมี areas หรือ areasClaim อย่างใดอย่างหนึ่ง", "{0}: each rule has either areas or areasClaim");

    public static readonly Text AreaUnknown = new("แฟ้ม {0}: ไม่รู้จักพื้นที่ \"{1}\"", "{0}: the area \"{1}\" is not known");
}
