using Hunsuan.Shared;

namespace Hunsuan.Access.Factors;

internal static class FactorTexts
{
    public static readonly Text SecondFactor = new("ยืนยันตัวตนสองขั้น", "Second factor");
    public static readonly Text WhatItIs = new("นอกจากรหัสผ่าน ระบบจะถามรหัส 6 หลักจากแอปในโทรศัพท์ของคุณ ผู้ที่รู้แค่รหัสผ่านจึงเข้าไม่ได้", "Besides the password you will be asked for 6 digits from an app on your phone, so that a password alone opens nothing");
    public static readonly Text Needed = new("บทบาทของคุณต้องยืนยันสองขั้นก่อนใช้งานส่วนอื่น", "Your role needs a second factor before anything else opens");
    public static readonly Text RoleNeedsIt = new("บทบาทของคุณต้องยืนยันสองขั้น จึงเลิกใช้ไม่ได้ เปลี่ยนโทรศัพท์ได้", "Your role needs a second factor, so it can't be turned off. You can change the phone");
    public static readonly Text DemoAsksNobody = new("ระบบสาธิตไม่บังคับยืนยันสองขั้น ระบบจริงบังคับผู้ดูแลระบบ", "A demo asks nobody for a second factor. A real installation asks administrators");
    public static readonly Text Password = new("รหัสผ่านของคุณ", "Your password");
    public static readonly Text PasswordHint = new("ยืนยันก่อนเปลี่ยนวิธีเข้าสู่ระบบ เว้นว่างหากไม่มีรหัสผ่านที่นี่", "Before the way you sign in is changed. Leave it empty if you have none here");
    public static readonly Text SetUp = new("ตั้งค่า", "Set up");

    public static readonly Text ScanLead = new("เปิดแอปยืนยันตัวตน เช่น Google Authenticator, Microsoft Authenticator หรือ Aegis แล้วสแกนภาพนี้", "Open an authenticator app, such as Google Authenticator, Microsoft Authenticator or Aegis, and scan this picture");
    public static readonly Text Picture = new("ภาพ QR สำหรับแอปยืนยันตัวตน", "QR code for the authenticator app");
    public static readonly Text SecretToType = new("หากสแกนไม่ได้ พิมพ์รหัสนี้ในแอป", "If you can't scan, type this into the app");
    public static readonly Text FirstCode = new("รหัส 6 หลักที่แอปแสดง", "The 6 digits that the app shows");
    public static readonly Text Confirm = new("ยืนยัน", "Confirm");
    public static readonly Text OfferIsOver = new("หมดเวลาตั้งค่าแล้ว เริ่มใหม่อีกครั้ง", "The time to set it up is over. Begin again");

    public static readonly Text IsOn = new("ใช้อยู่ ตั้งแต่ {0}", "In use since {0}");
    public static readonly Text CodesLeft = new("รหัสกู้คืนเหลือ {0} จาก {1}", "{0} of {1} recovery codes left");
    public static readonly Text FewCodesLeft = new("รหัสกู้คืนใกล้หมด ทำชุดใหม่แล้วพิมพ์เก็บไว้", "Few recovery codes are left. Make new ones and print them");
    public static readonly Text RenewCodes = new("ทำรหัสกู้คืนชุดใหม่", "Make new recovery codes");
    public static readonly Text ChangePhone = new("เปลี่ยนโทรศัพท์", "Change the phone");
    public static readonly Text TurnOff = new("เลิกใช้", "Turn off");
    public static readonly Text TurnedOff = new("เลิกใช้การยืนยันสองขั้นแล้ว", "The second factor is turned off");
    public static readonly Text ToChange = new("เปลี่ยนแปลง", "Change it");

    public static readonly Text RecoveryCodes = new("รหัสกู้คืน แสดงครั้งนี้ครั้งเดียว", "Recovery codes, shown this once");
    public static readonly Text RecoveryLead = new("พิมพ์หรือจดแล้วเก็บไว้แยกจากโทรศัพท์ แต่ละรหัสใช้เข้าสู่ระบบแทนแอปได้หนึ่งครั้งเมื่อโทรศัพท์หาย", "Print or copy them and keep them apart from the phone. Each lets you in once where the phone is lost");
    public static readonly Text Kept = new("เก็บรหัสไว้แล้ว", "I have kept them");
    public static readonly Text IsSetUp = new("ตั้งค่าการยืนยันสองขั้นแล้ว", "The second factor is set up");

    public static readonly Text EnterCode = new("กรอกรหัสจากแอป", "Enter the code of your app");
    public static readonly Text EnterCodeLead = new("ผ่านขั้นแรกแล้ว เหลืออีกขั้นเดียว", "The first step is done; one is left");
    public static readonly Text Code = new("รหัส 6 หลัก", "6 digits");
    public static readonly Text CodeHint = new("แต่ละรหัสใช้ได้ครั้งเดียว ภายใน 30 วินาทีที่แอปแสดง", "Each serves once, in the 30 seconds that the app shows it");
    public static readonly Text CodeRequired = new("กรอกรหัส 6 หลักที่แอปแสดง", "Enter the 6 digits that the app shows");
    public static readonly Text CodeTooLate = new("รหัสนี้เพิ่งหมดเวลา กรอกรหัสใหม่ที่แอปแสดงตอนนี้", "This code has just run out. Enter the one that the app shows now");
    public static readonly Text CodeUsed = new("รหัสนี้ใช้ไปแล้ว รอรหัสถัดไปในแอป ไม่เกิน 30 วินาที", "This code was used already. Wait for the app's next one, 30 seconds at most");
    public static readonly Text CodeWrong = new("รหัสไม่ถูกต้อง ตรวจว่าเป็นบัญชีนี้ในแอป และโทรศัพท์ตั้งเวลาอัตโนมัติ", "The code is wrong. Check that it belongs to this account, and that the phone sets its clock by itself");
    public static readonly Text BeginAgain = new("หมดเวลาแล้ว เข้าสู่ระบบใหม่ตั้งแต่ต้น", "The time is over. Sign in again from the beginning");
    public static readonly Text LostPhone = new("ไม่มีโทรศัพท์อยู่กับตัว", "I don't have the phone");
    public static readonly Text UseRecoveryCode = new("ใช้รหัสกู้คืน", "Use a recovery code");
    public static readonly Text RecoveryCode = new("รหัสกู้คืน", "Recovery code");
    public static readonly Text RecoveryCodeHint = new("จากกระดาษที่พิมพ์ไว้ เช่น K7TMX-3PQRH-9WEFA ใช้ได้รหัสละครั้ง", "From the paper that you printed, such as K7TMX-3PQRH-9WEFA; each serves once");
    public static readonly Text RecoveryCodeWrong = new("รหัสกู้คืนไม่ถูกต้อง หรือใช้ไปแล้ว ลองรหัสอื่นในกระดาษ", "The recovery code is wrong or was used before. Try another of the paper");
    public static readonly Text NoCodesLeft = new("ไม่มีรหัสกู้คืนแล้ว ให้ไปพบผู้ดูแลระบบเพื่อยืนยันตัวตนและเริ่มใหม่", "No recovery code left? See an administrator, who will make sure it is you and let you begin anew");

    public static readonly Text Reset = new("ยกเลิกการยืนยันสองขั้นของผู้ใช้นี้", "Take this user's second factor away");
    public static readonly Text ResetHint = new("ทำเมื่อโทรศัพท์และรหัสกู้คืนหายทั้งคู่ ตรวจตัวตนของผู้ขอก่อน พาสคีย์จะถูกลบด้วย ทุกเครื่องต้องเข้าสู่ระบบใหม่", "For a lost phone without recovery codes. Make sure first who asks. Passkeys are removed too, and all devices have to sign in again");
    public static readonly Text Reason = new("เหตุผล และตรวจตัวตนอย่างไร", "The reason, and how you made sure");
    public static readonly Text ReasonRequired = new("กรอกเหตุผลและวิธีที่ตรวจตัวตน", "Enter the reason and how you made sure who asks");
    public static readonly Text ReasonTooLong = new("ยาวได้ไม่เกิน {0} ตัวอักษร", "Use at most {0} letters");
    public static readonly Text NotYourOwn = new("ยกเลิกของตัวเองที่นี่ไม่ได้ ให้ผู้ดูแลระบบคนอื่นทำ", "You can't do this for yourself. Ask another administrator");
    public static readonly Text HasNone = new("ผู้ใช้นี้ไม่ได้ใช้การยืนยันสองขั้นและไม่มีพาสคีย์", "This user has neither a second factor nor a passkey");
    public static readonly Text ResetDone = new("ยกเลิกการยืนยันสองขั้นของ {0} แล้ว", "The second factor of {0} is taken away");
    public static readonly Text WasReset = new("ผู้ดูแลระบบยกเลิกการยืนยันสองขั้นของคุณเมื่อ {0}", "An administrator took your second factor away on {0}");
    public static readonly Text WasResetHint = new("พาสคีย์ถูกลบด้วย หากคุณไม่ได้ขอ ให้เปลี่ยนรหัสผ่านและแจ้งผู้ดูแลระบบทันที", "Your passkeys were removed too. If you did not ask for it, change your password and tell an administrator at once");
    public static readonly Text IsRead = new("รับทราบ", "I know");
    public static readonly Text On = new("ใช้อยู่", "In use");
    public static readonly Text Off = new("ไม่ได้ใช้", "Not in use");
}
