using Hunsuan.Shared;

namespace Hunsuan.Reception.Channels;

internal static class ChannelTexts
{
    public static readonly Text FileWrong = new("อ่าน channels.json ไม่ได้ที่บรรทัด {0} ตรวจวงเล็บและเครื่องหมายคำพูด", "channels.json can't be read at line {0}. Look at its brackets and quotes");
    public static readonly Text NotUsed = new("ไม่เปิดช่องทาง {0}: {1}", "The channel {0} is not used: {1}");
    public static readonly Text SecretShort = new("กรอก secret อย่างน้อย {0} ตัว", "give a secret of at least {0} letters");
    public static readonly Text AreaWrong = new("กรอก area เป็นรหัสพื้นที่ที่มีอยู่", "give the code of an area that exists as area");
    public static readonly Text KindWrong = new("kind ต้องเป็น line หรือ webhook และ channel ต้องเป็นชื่อช่องทางที่มี", "kind must be line or webhook, and channel one of the known channels");

    public static readonly Text Hello = new(
        "สวัสดี พิมพ์เล่าเรื่องที่ต้องการความช่วยเหลือได้เลย หากอันตรายให้กดปุ่มเหตุฉุกเฉินหรือโทร 191",
        "Hello. Write what you need help with. In danger press the emergency button or call 191");
    public static readonly Text Taken = new(
        "รับเรื่องแล้ว เลขติดตาม {0} รหัส {1} เก็บไว้เพื่อดูความคืบหน้า",
        "We have it. Number {0}, code {1}: keep both to see where it stands");
    public static readonly Text TakenQuietly = new("ได้รับแล้ว {0}", "Received {0}");
    public static readonly Text Added = new("เพิ่มลงในเรื่องเดิมแล้ว", "Added to what you told us before");
    public static readonly Text NotKept = new(
        "ระบบเก็บเสียง วิดีโอ หรือสติกเกอร์ไม่ได้ กรุณาพิมพ์เป็นข้อความ ส่งภาพ หรือแชร์ตำแหน่ง",
        "Sounds, films and stickers can't be kept. Please write, send a picture, or share where you are");
    public static readonly Text PictureAdded = new("เพิ่มภาพลงในเรื่องเดิมแล้ว", "The picture is added to what you told us before");
    public static readonly Text PictureNotKept = new(
        "เก็บภาพนี้ไม่ได้ ส่งเป็น JPEG ไม่เกิน {0} MB และไม่เกิน {1} ภาพต่อเรื่อง",
        "This picture can't be kept. Send a JPEG of at most {0} MB, and at most {1} for one request");
    public static readonly Text SentPicture = new("ภาพที่ผู้แจ้งส่งทางไลน์", "A picture that the reporter sent by LINE");
    public static readonly Text FromCentre = new("เรื่อง {0} จากศูนย์ช่วยเหลือ", "About {0}, from the centre");
    public static readonly Text ShareWhere = new("แชร์ตำแหน่ง", "Share where I am");
    public static readonly Text SentNotKept = new("ผู้แจ้งส่งสิ่งที่ระบบไม่ได้เก็บ เช่น เสียง วิดีโอ สติกเกอร์ หรือภาพที่ใหญ่เกินไป", "The reporter sent something that is not kept, such as a sound, film or sticker, or too large a picture");
    public static readonly Text SentPosition = new("ผู้แจ้งแชร์ตำแหน่ง {0}", "The reporter shared a position {0}");
}
