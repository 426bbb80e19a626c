using Hunsuan.Cases.Contacts;
using Hunsuan.Shared;

namespace Hunsuan.Reception;

/// <summary>Words of the pages that anybody may use (ถ้อยคำของหน้าสาธารณะ).</summary>
internal static class FollowTexts
{
    public static readonly Text Ask = new("ขอความช่วยเหลือ", "Ask for help");
    public static readonly Text AskLead = new("เล่าเรื่องของท่านหรือคนที่ท่านเป็นห่วง ไม่ต้องมีบัญชี ไม่ต้องบอกชื่อก็ได้", "Tell about yourself or somebody you worry about. No account is needed, nor your name");
    public static readonly Text Danger = new("ถ้ามีอันตรายต่อชีวิตขณะนี้ โทร 191 หรือ 1669 ปัญหาสังคมโทร 1300 ได้ตลอด 24 ชั่วโมง", "If a life is in danger now, call 191 or 1669. For social help call 1300, day and night");
    public static readonly Text Send = new("ส่งเรื่อง", "Send");
    public static readonly Text Used = new(
        "เราใช้ข้อมูลนี้เพื่อช่วยเหลือเท่านั้น เจ้าหน้าที่ในพื้นที่ของท่านเป็นผู้เห็น", "We use this only to help. Those who work for your area see it");
    public static readonly Text UseWhere = new("ใช้ตำแหน่งของฉัน", "Use my position");
    public static readonly Text WhereTaken = new("แนบตำแหน่งแล้ว", "Your position goes with it");
    public static readonly Text WhereRefused = new("อ่านตำแหน่งไม่ได้ บอกสถานที่เป็นคำแทน", "The position can't be read. Say the place in words");
    public static readonly Text ToFollow = new("ติดตามเรื่องที่แจ้งไว้", "Follow a request");
    public static readonly Text Follow = new("ติดตามเรื่อง", "Follow a request");
    public static readonly Text FollowLead = new("กรอกเลขติดตามและรหัสจากใบรับเรื่อง", "Enter the number and the code of your receipt");
    public static readonly Text Show = new("ดูความคืบหน้า", "Show where it stands");
    public static readonly Text Wrong = new("เลขติดตามหรือรหัสไม่ถูกต้อง ตรวจจากใบรับเรื่อง ถ้าทำหายให้โทร 1300 หรือไปที่ศูนย์", "The number or the code is wrong. Look at your receipt; if it is lost, call 1300 or go to the centre");
    public static readonly Text Add = new("เขียนถึงศูนย์", "Write to the centre");
    public static readonly Text AddKind = new("เรื่องที่เขียน", "What it is");
    public static readonly Text AddWords = new("ข้อความ", "Words");
    public static readonly Text AddSend = new("ส่งข้อความ", "Send the words");
    public static readonly Text Sent = new("ส่งข้อความแล้ว", "Your words were sent");
    public static readonly Text SendPicture = new("ส่งภาพให้ศูนย์", "Send the centre a picture");
    public static readonly Text PictureHint = new(
        "JPEG PNG หรือ WebP ไม่เกิน {0} MB ระบบตัดพิกัด เวลา และรุ่นกล้องออกจากไฟล์ เจ้าหน้าที่ที่ดูแลเรื่องนี้เท่านั้นที่เห็น",
        "JPEG, PNG or WebP of at most {0} MB. Position, time and camera are taken out of the file. Only those who look after your request see it");
    public static readonly Text PictureSend = new("ส่งภาพ", "Send the picture");
    public static readonly Text PictureSent = new("ส่งภาพแล้ว", "Your picture was sent");
    public static readonly Text PicturesThere = new("ภาพที่ท่านส่งแล้ว", "Pictures that you sent");
    public static readonly Text Messages = new("ข้อความ", "Messages");
    public static readonly Text ReceivedAt = new("รับเรื่องเมื่อ {0}", "Received on {0}");
    public static readonly Text WillAnswer = new("ศูนย์จะติดต่อท่านภายใน {0}", "The centre will speak with you by {0}");
    public static readonly Text HasAnswered = new("ศูนย์ติดต่อท่านแล้วเมื่อ {0}", "The centre spoke with you on {0}");

    public static readonly Text HandedOver = new(
        "เรื่องของท่านไปอยู่กับพื้นที่ที่ดูแลโดยตรงแล้ว เจ้าหน้าที่ที่นั่นดำเนินการต่อ ไม่ต้องแจ้งใหม่ ใช้เลขติดตามเดิม",
        "Your request is now with those who look after the place. They go on with it: you need not tell it again, and the number stays the same");

    /// <summary>Where it stands, in words for whoever asked.</summary>
    public static Text Standing(ContactState state) => state switch
    {
        ContactState.Waiting => new("ศูนย์ได้รับเรื่องแล้ว รอเจ้าหน้าที่รับไปดำเนินการ", "The centre has your request; somebody will take it in hand"),
        ContactState.InHand => new("เจ้าหน้าที่กำลังดำเนินการ", "Somebody is working on it"),
        ContactState.InCase => new("มีเจ้าหน้าที่ดูแลครอบครัวที่แจ้งแล้ว", "An officer looks after the family now"),
        ContactState.Answered => new("ศูนย์ตอบแล้วและจบเรื่อง", "The centre has answered, and the request has ended"),
        ContactState.Merged => new("รวมกับเรื่องที่มีผู้แจ้งไว้ก่อน และดำเนินการไปด้วยกัน", "Somebody had told the same before; both go on together"),
        ContactState.SetAside => new("ศูนย์ไม่ได้ดำเนินการเรื่องนี้ ถ้ายังต้องการความช่วยเหลือให้โทร 1300", "The centre did not take this up. If help is still needed, call 1300"),
    };
}
