using Hunsuan.Shared;

namespace Hunsuan.Reception.Notices;

/// <summary>Words of what users are told outside of the program (ถ้อยคำของที่อยู่รับแจ้งเตือน).</summary>
internal static class NoticeTexts
{
    public static readonly Text MailFileWrong = new("อ่าน mail.json ไม่ได้ที่บรรทัด {0} ตรวจวงเล็บและเครื่องหมายคำพูด", "mail.json can't be read at line {0}. Look at its brackets and quotes");
    public static readonly Text MailNotUsed = new("ไม่ส่งอีเมล: {0}", "No mail is sent: {0}");
    public static readonly Text HostMissing = new("กรอก host เป็นชื่อเครื่องที่รับส่งอีเมล", "give the name of the mail server as host");
    public static readonly Text PortWrong = new("port ต้องเป็น 1 ถึง 65535", "port must be 1 to 65535");
    public static readonly Text FromWrong = new("กรอก from เป็นที่อยู่อีเมลของผู้ส่ง เช่น hunsuan@example.go.th", "give the sender's address as from, such as hunsuan@example.go.th");

    public static readonly Text Title = new("รับแจ้งเตือนทางอื่น", "Be told elsewhere too");
    public static readonly Text Lead = new(
        "เมื่อเรื่องหรือขั้นของเคสเกินกำหนดและถึงลำดับของท่าน ระบบส่งเลขเรื่องและลิงก์ที่ต้องเข้าสู่ระบบไปให้ ไม่มีชื่อ เบอร์โทร ที่อยู่ หรือเนื้อเรื่อง",
        "When a request or a step of a case is late and it is your turn to know, the number of the request goes there, with a link that asks to sign in: no name, telephone, address or words");
    public static readonly Text ToTitle = new("รับทางอีเมลและไลน์", "By e-mail and LINE");

    public static readonly Text Mail = new("อีเมล", "E-mail");
    public static readonly Text NoMail = new("ที่นี่ยังส่งอีเมลไม่ได้ ผู้ดูแลระบบตั้งค่าได้ใน mail.json", "No mail is sent from here yet. Whoever runs the program sets it up in mail.json");
    public static readonly Text Address = new("ที่อยู่อีเมล", "E-mail address");
    public static readonly Text AddressHint = new("ระบบส่งรหัสไปที่อยู่นี้ก่อน", "A code is sent there first");
    public static readonly Text SendCode = new("ส่งรหัส", "Send a code");
    public static readonly Text CodeSent = new("ส่งรหัสไปที่ {0} เมื่อ {1} รหัสใช้ได้ 1 ชั่วโมง", "A code was sent to {0} on {1}. It serves for an hour");
    public static readonly Text Code = new("รหัสในอีเมล", "Code in the mail");
    public static readonly Text Prove = new("ยืนยันที่อยู่", "Confirm the address");
    public static readonly Text Another = new("ส่งรหัสอีกครั้ง หรือใช้ที่อยู่อื่น", "Send another code, or use another address");
    public static readonly Text MailSince = new("ส่งไปที่ {0} ตั้งแต่ {1}", "Goes to {0} since {1}");
    public static readonly Text EndMail = new("เลิกรับทางอีเมล", "End e-mail");
    public static readonly Text MailWrong = new("กรอกที่อยู่อีเมลให้ครบ เช่น somchai@example.go.th", "Give a whole address, such as somchai@example.go.th");
    public static readonly Text WaitAMinute = new("เพิ่งส่งรหัสไป รอ 1 นาทีแล้วลองอีกครั้ง", "A code was just sent. Wait a minute and try again");
    public static readonly Text MailUnknown = new("เครื่องรับอีเมลไม่รู้จักที่อยู่นี้ ตรวจตัวสะกด", "The mail server doesn't know this address. Look at its letters");
    public static readonly Text MailNotTaken = new("ติดต่อเครื่องส่งอีเมลไม่ได้ในตอนนี้ ลองอีกครั้งในอีกสักครู่ ถ้ายังไม่ได้ให้แจ้งผู้ดูแลระบบ", "The mail server can't be reached now. Try again in a while; if it still fails, tell whoever runs the program");
    public static readonly Text CodeTooOld = new("รหัสนี้ใช้ไม่ได้แล้ว ขอรหัสใหม่ในหน้าแจ้งเตือน", "This code serves no longer. Ask for another on the page of notices");
    public static readonly Text CodeWrong = new("รหัสไม่ตรง ดูในอีเมลฉบับล่าสุด", "This is not the code. Look at the newest mail");

    public static readonly Text Line = new("ไลน์", "LINE");
    public static readonly Text NoLine = new("ที่นี่ยังไม่มีบัญชีไลน์ที่ส่งข้อความได้ ผู้ดูแลระบบตั้งค่าได้ใน channels.json", "No account of LINE sends messages from here yet. Whoever runs the program sets it up in channels.json");
    public static readonly Text LineHow = new("ขอรหัส แล้วส่งรหัสนั้นจากไลน์ของท่านไปยังบัญชีทางการของศูนย์", "Ask for a code, and send it from your LINE to the centre's official account");
    public static readonly Text MakeCode = new("ขอรหัส", "Ask for a code");
    public static readonly Text LineCode = new("ส่งข้อความนี้จากไลน์ของท่านภายใน 1 ชั่วโมง แล้วเปิดหน้านี้อีกครั้ง แสดงครั้งนี้ครั้งเดียว", "Send this from your LINE within an hour, then open this page again. It is shown this once only");
    public static readonly Text LineWaits = new("ขอรหัสเมื่อ {0} ยังไม่มีใครส่งมาจากไลน์", "A code was asked for on {0}; nobody has sent it from LINE yet");
    public static readonly Text LineSince = new("ส่งไปที่ไลน์ของท่านตั้งแต่ {0}", "Goes to your LINE since {0}");
    public static readonly Text EndLine = new("เลิกรับทางไลน์", "End LINE");
    public static readonly Text LineProved = new("ผูกบัญชีแล้ว ต่อไปแจ้งเตือนงานของท่านจะส่งมาที่นี่ด้วย", "Done. Notices of your work come here too from now on");

    public static readonly Text Proved = new("ยืนยันแล้ว", "Confirmed");
    public static readonly Text Ended = new("เลิกแล้ว", "Ended");
    public static readonly Text LastTaken = new("ส่งถึงล่าสุด {0}", "Last sent on {0}");
    public static readonly Text Failed = new("ส่งไม่ถึงเมื่อ {0} ตรวจที่อยู่ หรือเลิกแล้วตั้งใหม่", "Could not be sent on {0}. Look at the address, or end it and begin anew");

    public static readonly Text CodeSubject = new("รหัสยืนยันที่อยู่อีเมล", "Code to confirm your address");
    public static readonly Text CodeIs = new("รหัส {0} ใช้ได้ 1 ชั่วโมง", "Your code is {0}. It serves for an hour");
    public static readonly Text NotYou = new("ถ้าท่านไม่ได้ขอ ไม่ต้องทำอะไร", "If you did not ask for it, do nothing");
    public static readonly Text Late = new("งานเกินกำหนดที่ถึงลำดับของท่าน {0} รายการ", "Late work that you are to know of: {0}");
    public static readonly Text AndMore = new("และอีก {0} เรื่อง", "and {0} more");
    public static readonly Text CasesLate = new("เคสที่มีขั้นเกินกำหนด {0}", "Cases with a late step: {0}");
    public static readonly Text OpenAt = new("เปิดดูที่ {0}", "Open {0}");
    public static readonly Text OpenProgram = new("เปิดดูในหน้าแจ้งเตือนของโปรแกรม", "See the page of notices in the program");
}
