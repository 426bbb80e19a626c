using Hunsuan.Shared;

namespace Hunsuan.Access.Invitations;

internal static class InvitationTexts
{
    public static readonly Text Invitation = new("รับคำเชิญ", "Take up an invitation");
    public static readonly Text Lead = new("กรอกรหัสเชิญที่ได้รับจากผู้ดูแลระบบ แล้วตั้งรหัสผ่านของคุณ", "Enter the code that an administrator gave you, then choose a password");
    public static readonly Text Code = new("รหัสเชิญ", "Invitation code");
    public static readonly Text CodeHint = new("เช่น K7TMX-3PQRH-9WEFA-2DCX4", "Such as K7TMX-3PQRH-9WEFA-2DCX4");
    public static readonly Text CodeRequired = new("กรอกรหัสเชิญ", "Enter the invitation code");
    public static readonly Text CodeWrong = new("รหัสเชิญไม่ถูกต้อง ใช้ไปแล้ว หรือหมดอายุ ตรวจตัวอักษร หรือขอรหัสใหม่จากผู้ดูแลระบบ", "The code is wrong, was used, or has run out. Check its letters, or ask an administrator for a new one");
    public static readonly Text GoOn = new("ไปต่อ", "Go on");
    public static readonly Text ChoosePassword = new("ตั้งรหัสผ่าน", "Choose a password");
    public static readonly Text Welcome = new("สวัสดี {0} ชื่อผู้ใช้ของคุณคือ {1}", "Welcome, {0}. Your user name is {1}");
    public static readonly Text HaveInvitation = new("ได้รับคำเชิญ หรือรหัสผ่านหาย", "I have an invitation, or lost my password");
    public static readonly Text LostPassword = new("รหัสผ่านหาย ให้ขอรหัสเชิญใหม่จากผู้ดูแลระบบ", "Lost your password? Ask an administrator for a new invitation");

    public static readonly Text ToHandOver = new("คำเชิญของ {0} แสดงครั้งนี้ครั้งเดียว", "Invitation of {0}, shown this once only");
    public static readonly Text HandOverHint = new("มอบให้เจ้าตัวโดยตรง พิมพ์หน้านี้ หรือให้สแกนภาพ ใช้ได้ครั้งเดียว ถึง {0}", "Hand it over in person, on paper or by the picture. It serves once, until {0}");
    public static readonly Text Address = new("เปิด", "Open");
    public static readonly Text Picture = new("ภาพ QR ของคำเชิญ", "QR code of the invitation");
    public static readonly Text InviteAgain = new("ออกคำเชิญใหม่", "Give a new invitation");
    public static readonly Text InviteAgainHint = new("เมื่อรหัสผ่านหายหรือมีผู้อื่นรู้ รหัสผ่านเดิมใช้ไม่ได้ทันที และทุกเครื่องต้องเข้าสู่ระบบใหม่ แอปและพาสคีย์ยังใช้ได้ หากผู้อื่นอาจเพิ่มพาสคีย์ไว้ ให้ยกเลิกการยืนยันสองขั้นด้วย", "For a password that is lost or known to others. The old one stops serving at once, and all devices have to sign in again. App and passkeys stay: if others may have added a passkey, take the second factor away too");
    public static readonly Text IsInvited = new("ยังไม่ได้ตั้งรหัสผ่าน", "No password chosen yet");
    public static readonly Text SignInOf = new("การเข้าสู่ระบบของ {0}", "How {0} signs in");
    public static readonly Text SignInOfShort = new("การเข้าสู่ระบบ", "Signing in");
}
