using Hunsuan.Shared;

namespace Hunsuan.Access.Passkeys;

internal static class PasskeyTexts
{
    public static readonly Text Passkey = new("พาสคีย์", "Passkey");
    public static readonly Text Passkeys = new("พาสคีย์", "Passkeys");
    public static readonly Text WhatItIs = new("เข้าสู่ระบบด้วยการปลดล็อกเครื่องของคุณ เช่น ลายนิ้วมือ ใบหน้า หรือ PIN ของเครื่อง ไม่ต้องพิมพ์รหัสผ่านและรหัสจากแอป", "Sign in by unlocking your device, by fingerprint, face or its PIN, without password and code");
    public static readonly Text None = new("ยังไม่มีพาสคีย์", "No passkey yet");
    public static readonly Text Count = new("มีพาสคีย์ {0} รายการ", "Passkeys: {0}");
    public static readonly Text ToPasskeys = new("ดูและเพิ่มพาสคีย์", "See and add passkeys");
    public static readonly Text Added = new("เพิ่มเมื่อ", "Added");
    public static readonly Text LastUsed = new("ใช้ล่าสุด", "Last used");
    public static readonly Text NeverUsed = new("ยังไม่เคยใช้", "Not used yet");
    public static readonly Text Change = new("แก้ไขหรือลบ", "Rename or remove");

    public static readonly Text Add = new("เพิ่มพาสคีย์", "Add a passkey");
    public static readonly Text Name = new("ชื่อพาสคีย์", "Name of the passkey");
    public static readonly Text NameHint = new("ให้คุณแยกได้ว่าอยู่บนเครื่องไหน", "So that you know later on which device it is");
    public static readonly Text NameRequired = new("ตั้งชื่อพาสคีย์", "Give the passkey a name");
    public static readonly Text NameTooLong = new("ชื่อยาวได้ไม่เกิน {0} ตัวอักษร", "A name has at most {0} letters");
    public static readonly Text GoOn = new("ต่อไป", "Go on");
    public static readonly Text Make = new("สร้างพาสคีย์", "Make the passkey");
    public static readonly Text MakeLead = new("กดปุ่มแล้วทำตามที่เครื่องถาม ภายใน 5 นาที", "Press the button and follow what your device asks, within 5 minutes");
    public static readonly Text WasAdded = new("เพิ่มพาสคีย์ {0} แล้ว ครั้งหน้ากด \"ใช้พาสคีย์\" ที่หน้าเข้าสู่ระบบ", "The passkey {0} is added. Next time press \"Use a passkey\" where you sign in");
    public static readonly Text NotMade = new("ระบบตรวจพาสคีย์ใหม่ไม่ผ่าน เครื่องต้องตรวจว่าเป็นคุณ เช่น ด้วยลายนิ้วมือหรือ PIN ลองอีกครั้ง", "The new passkey could not be taken. The device has to make sure it is you, such as by fingerprint or PIN. Try again");
    public static readonly Text AlreadyThere = new("เครื่องนี้มีพาสคีย์ของคุณอยู่แล้ว", "This device already has a passkey of yours");
    public static readonly Text DeviceRefused = new("เครื่องไม่ได้ให้พาสคีย์ อาจถูกยกเลิกหรือหมดเวลา ลองอีกครั้งได้", "The device gave no passkey: it was cancelled, or took too long. You can try again");
    public static readonly Text TimeIsOver = new("หมดเวลาแล้ว เริ่มใหม่อีกครั้ง", "The time is over. Begin again");

    public static readonly Text NeedsScript = new("เพิ่มพาสคีย์ได้เมื่อเบราว์เซอร์รู้จักพาสคีย์และเปิด JavaScript", "To add a passkey, the browser has to know passkeys and to run JavaScript");
    public static readonly Text NotAtThisAddress = new("ที่อยู่นี้ใช้พาสคีย์ไม่ได้ เบราว์เซอร์ยอมเฉพาะเว็บที่เปิดด้วย https และชื่อเว็บ ให้แจ้งผู้ดูแลเครื่องแม่ข่าย", "Passkeys don't work at this address: browsers want https and a name. Tell whoever runs the server");
    public static readonly Text NoPasswordHere = new(
        "คุณเข้าสู่ระบบด้วยระบบอื่นและไม่มีรหัสผ่านที่นี่ จึงเพิ่มพาสคีย์ไม่ได้", "You sign in by another system and have no password here, so no passkey can be added");
    public static readonly Text NotOnSharedPhone = new("เครื่องนี้ใช้ร่วมกัน จึงเพิ่มพาสคีย์ไม่ได้ ผู้อื่นที่ปลดล็อกเครื่องได้จะเข้าเป็นคุณ ให้เพิ่มบนเครื่องของคุณเอง", "This device is shared, so no passkey is added: others who can unlock it would come in as you. Add it on a device of your own");
    public static readonly Text FirstThingsFirst = new("ทำขั้นตอนที่บทบาทของคุณต้องทำก่อนให้เสร็จ แล้วจึงเพิ่มพาสคีย์", "First do what your role needs before anything else; then add a passkey");
    public static readonly Text TooMany = new("มีพาสคีย์ครบ {0} รายการแล้ว ลบรายการที่ไม่ใช้ก่อน", "You have {0} passkeys already. Remove one that you don't use first");

    public static readonly Text Rename = new("เปลี่ยนชื่อ", "Rename");
    public static readonly Text Remove = new("ลบพาสคีย์", "Remove the passkey");
    public static readonly Text RemoveHint = new("ระบบจะไม่รับพาสคีย์นี้อีก ลบออกจากเครื่องของคุณด้วย ที่การตั้งค่าของเครื่อง", "It will open nothing here any more. Remove it from the device too, in the device's settings");
    public static readonly Text LastOne = new("บทบาทของคุณต้องยืนยันสองขั้น และนี่เป็นพาสคีย์สุดท้าย ตั้งแอปยืนยันสองขั้นหรือเพิ่มพาสคีย์อื่นก่อน", "Your role needs a second factor and this is your last passkey. Set up the app or add another passkey first");

    public static readonly Text Use = new("ใช้พาสคีย์", "Use a passkey");
    public static readonly Text Refused = new("ระบบไม่รับพาสคีย์นี้ อาจถูกลบแล้วหรือบัญชีถูกระงับ เข้าสู่ระบบด้วยรหัสผ่าน หรือถามผู้ดูแลระบบ", "This passkey was not taken: it may have been removed, or the account stopped. Sign in by password, or ask an administrator");
    public static readonly Text Needed = new("บทบาทของคุณต้องยืนยันสองขั้น และคุณใช้พาสคีย์ รหัสผ่านอย่างเดียวจึงเข้าไม่ได้", "Your role needs a second factor, and yours is a passkey: the password alone does not let you in");
    public static readonly Text NeededHint = new("กด \"ใช้พาสคีย์\" หากเครื่องหาย ให้ไปพบผู้ดูแลระบบเพื่อยืนยันตัวตนและเริ่มใหม่", "Press \"Use a passkey\". If the device is lost, see an administrator, who will make sure it is you and let you begin anew");
    public static readonly Text CountsAsSecond = new("พาสคีย์ของคุณนับเป็นสองขั้นแล้ว ตั้งแอปไว้ด้วย หากต้องการเข้าด้วยรหัสผ่านบนเครื่องที่ไม่มีพาสคีย์", "Your passkey counts as both steps. Set up the app too if you want to sign in by password where you have no passkey");
}
