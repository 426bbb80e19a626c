using Hunsuan.Shared;

namespace Hunsuan.Access.Devices;

internal static class PhoneTexts
{
    public static readonly Text SharedPhone = new("เครื่องที่ใช้ร่วมกัน", "Shared phone");
    public static readonly Text Lead = new("เมื่อหลายคนใช้เครื่องนี้ ไม่ได้ใช้ 5 นาทีระบบจะล็อก แต่ละคนเปิดต่อด้วย PIN ของตัวเอง", "Where several people use this device: after 5 minutes of rest it locks, and each goes on with a PIN of their own");
    public static readonly Text PinNeeded = new("เครื่องนี้ใช้ร่วมกัน ตั้ง PIN ก่อนใช้งาน", "This device is shared. Choose a PIN before you go on");
    public static readonly Text Pin = new("รหัส PIN", "PIN");
    public static readonly Text PinHint = new("ตัวเลข {0} ถึง {1} หลัก ใช้เฉพาะบนเครื่องนี้ครั้งนี้", "{0} to {1} digits, for this device and this time only");
    public static readonly Text Repeat = new("รหัส PIN อีกครั้ง", "PIN again");
    public static readonly Text PinWrong = new("PIN เป็นตัวเลข {0} ถึง {1} หลัก", "A PIN has {0} to {1} digits");
    public static readonly Text PinTooSimple = new("PIN นี้เดาง่าย อย่าใช้เลขซ้ำหรือเลขเรียง", "This PIN is easy to guess. Don't use one digit again and again, or digits in order");
    public static readonly Text PinsDiffer = new("PIN สองช่องไม่ตรงกัน", "The two PINs differ");
    public static readonly Text TurnOn = new("ใช้เครื่องนี้ร่วมกัน", "Share this device");
    public static readonly Text TurnOff = new("เลิกใช้ร่วมกัน", "Stop sharing");
    public static readonly Text IsOn = new("เครื่องนี้ใช้ร่วมกันอยู่", "This device is shared");
    public static readonly Text IsOnHint = new("ก่อนส่งเครื่องให้คนอื่น กด \"ล็อกเครื่อง\" ในเมนู", "Before you hand it on, press \"Lock\" in the menu");

    public static readonly Text Unlock = new("ใครใช้เครื่องนี้", "Who uses this device now?");
    public static readonly Text UnlockLead = new("เลือกชื่อย่อของคุณแล้วใส่ PIN", "Choose your initial and enter your PIN");
    public static readonly Text Who = new("ฉันคือ", "I am");
    public static readonly Text SignedInAt = new("{0} เข้าใช้ {1}", "{0} signed in {1}");
    public static readonly Text Open = new("เปิดต่อ", "Go on");
    public static readonly Text Another = new("คนอื่นเข้าสู่ระบบ", "Somebody else signs in");
    public static readonly Text ChooseWho = new("เลือกว่าคุณคือใคร", "Choose who you are");
    public static readonly Text PinRequired = new("กรอก PIN", "Enter your PIN");
    public static readonly Text PinRefused = new("PIN ไม่ถูกต้อง ลองได้อีก {0} ครั้ง", "The PIN is wrong. {0} more tries");
    public static readonly Text TooManyPins = new("PIN ผิดหลายครั้ง การเข้าใช้งานนี้สิ้นสุดแล้ว เข้าสู่ระบบใหม่ด้วยรหัสผ่าน", "Too many wrong PINs: this session is over. Sign in again by password");
    public static readonly Text IsOver = new("การเข้าใช้งานนี้สิ้นสุดแล้ว เข้าสู่ระบบใหม่ด้วยรหัสผ่าน", "This session is over. Sign in again by password");
}
