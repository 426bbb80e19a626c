using Hunsuan.Cases.Contacts;
using Hunsuan.Deadlines;
using Hunsuan.Shared;

namespace Hunsuan.Reception;

/// <summary>Words of the pages of reception (ถ้อยคำของหน้ารับเรื่อง).</summary>
internal static class ReceptionTexts
{
    public static readonly Text Queue = new("คิวรับเรื่อง", "Requests");
    public static readonly Text QueueLead = new("เรื่องที่ครบกำหนดก่อนอยู่บนสุด", "What is due first stands at the top");
    public static readonly Text Overdue = new("เรื่องเกินกำหนด", "Overdue requests");
    public static readonly Text Receive = new("รับเรื่องใหม่", "Receive a request");
    public static readonly Text ReceiveLead = new("เล่าเท่าที่รู้ก็รับได้ เติมภายหลังได้", "Half a story is enough; the rest can follow");
    public static readonly Text None = new("ไม่มีเรื่องในคิวนี้", "No requests here");
    public static readonly Text NoneWhy = new("เรื่องใหม่จากทุกช่องทางจะเข้ามาที่คิว “รอรับ”", "New ones of every channel come into the queue “waiting”");
    public static readonly Text Number = new("เลขติดตาม", "Number");
    public static readonly Text Pin = new("รหัสคู่กัน", "Code");
    public static readonly Text Channel = new("ช่องทาง", "Channel");
    public static readonly Text Reporter = new("ผู้แจ้งคือ", "Who speaks");
    public static readonly Text ReporterName = new("ชื่อผู้แจ้ง", "Name of who speaks");
    public static readonly Text NameHint = new("เว้นว่างได้หากไม่ทราบหรือไม่ประสงค์ออกนาม", "May stay empty where it is not known or not wanted");
    public static readonly Text Phone = new("เบอร์โทรติดต่อกลับ", "Telephone number for an answer");
    public static readonly Text About = new("ผู้ต้องการความช่วยเหลือ (ถ้าไม่ใช่ผู้แจ้ง)", "Who needs help (where that is somebody else)");
    public static readonly Text Area = new("ตำบลหรือหมู่บ้านที่ต้องการความช่วยเหลือ", "Sub-district or village where help is needed");
    public static readonly Text Place = new("สถานที่ เช่น บ้านเลขที่ จุดสังเกต", "Place, such as house number or landmark");
    public static readonly Text Words = new("เรื่องที่แจ้ง", "What it is about");
    public static readonly Text Emergency = new("เหตุฉุกเฉิน (ถ้ามี)", "Emergency (if it is one)");
    public static readonly Text NoEmergency = new("ไม่ใช่เหตุฉุกเฉิน", "No emergency");
    public static readonly Text Level = new("ความเร่งด่วน", "How urgent");
    public static readonly Text Because = new("เหตุที่เร่งด่วน", "Why it is urgent");
    public static readonly Text Save = new("รับเรื่องและออกเลข", "Receive and give a number");
    public static readonly Text MaybeSame = new("อาจเป็นเรื่องเดิม", "It may be the same as an earlier one");
    public static readonly Text MaybeSameWhy = new("พบเรื่องที่มีเบอร์หรือชื่อเดียวกัน เปิดดูก่อน ถ้าไม่ใช่ให้กดรับเป็นเรื่องใหม่", "Earlier requests have this number or name. Look first; if none is the same, receive it as a new one");
    public static readonly Text NotTheSame = new("ไม่ใช่เรื่องเดิม รับเป็นเรื่องใหม่", "None is the same, receive it");
    public static readonly Text Received = new("รับเรื่องแล้ว", "Received");
    public static readonly Text ReceiptHint = new(
        "จดหรือพิมพ์ให้ผู้แจ้ง รหัสนี้แสดงครั้งเดียว ใช้คู่กับเลขติดตามเพื่อดูความคืบหน้า", "Write this down or print it for the reporter. The code is shown once and is typed beside the number to see where it stands");
    public static readonly Text FollowAt = new("ดูความคืบหน้าที่", "Follow it at");
    public static readonly Text ToRequest = new("เปิดเรื่องนี้", "Open the request");
    public static readonly Text Picture = new("คิวอาร์โค้ดไปยังหน้าติดตามเรื่อง", "QR code of the page to follow it");
    public static readonly Text Request = new("เรื่อง {0}", "Request {0}");
    public static readonly Text State = new("สถานะ", "State");
    public static readonly Text Owner = new("ผู้รับผิดชอบ", "In hand of");
    public static readonly Text Nobody = new("ยังไม่มี", "Nobody yet");
    public static readonly Text ReceivedAt = new("รับเมื่อ", "Received");
    public static readonly Text ByItself = new("เข้ามาเอง", "by itself");
    public static readonly Text Due = new("กำหนดขั้นถัดไป", "Next step due");
    public static readonly Text AnsweredAt = new("ติดต่อผู้แจ้งแล้วเมื่อ", "Spoken with on");
    public static readonly Text StandsStill = new("นาฬิกาหยุด: {0}", "The clock stands still: {0}");
    public static readonly Text NotYet = new("ไม่กำหนด", "No limit");
    public static readonly Text Position = new("พิกัด", "Position");
    public static readonly Text EndedAs = new("ผล", "Outcome");
    public static readonly Text MergedInto = new("รวมกับเรื่อง {0}", "Merged into request {0}");
    public static readonly Text AlsoTold = new("เรื่องที่รวมเข้ามา", "Requests merged into this");
    public static readonly Text ToCase = new("เปิดแฟ้มครัวเรือน", "Open the household's record");
    public static readonly Text NextStep = new("ขั้นถัดไป", "Next step");
    public static readonly Text FindHousehold = new("หาครัวเรือนของเรื่องนี้", "Find the household");
    public static readonly Text ChooseHousehold = new("เลือกครัวเรือน", "Choose the household");
    public static readonly Text PutInto = new("นำเข้าเคสของครัวเรือน", "Put into the household's case");
    public static readonly Text PutIntoHint = new("ถ้ายังไม่มีเคสเปิดอยู่ ระบบจะเปิดให้โดยมีท่านเป็นผู้รับผิดชอบ", "Where no case is open one is opened, and you answer for it");
    public static readonly Text Note = new("บันทึกการติดต่อ", "Add a note");
    public static readonly Text NoteKind = new("บันทึกว่า", "What it is");
    public static readonly Text NoteWords = new("ข้อความ", "Words");
    public static readonly Text SaveNote = new("บันทึก", "Save the note");
    public static readonly Text SetLevel = new("เปลี่ยนระดับ", "Change how urgent");
    public static readonly Text Pause = new("หยุดนาฬิกา", "Stop the clock");
    public static readonly Text Resume = new("เดินนาฬิกาต่อ", "Let the clock go on");
    public static readonly Text PauseReason = new("เหตุที่หยุด", "Why it stands still");
    public static readonly Text PauseWords = new("รายละเอียด", "Details");
    public static readonly Text Saving = new("บันทึกขั้นนี้", "Save this step");
    public static readonly Text Timeline = new("สิ่งที่เกิดขึ้น", "What happened");
    public static readonly Text Reply = new("ตอบผู้แจ้งว่าอย่างไร", "What the reporter was told");
    public static readonly Text Reason = new("เหตุผล", "Reason");
    public static readonly Text FirstNumber = new("เลขติดตามของเรื่องแรก", "Number of the first request");
    public static readonly Text MoreSteps = new("ทำอย่างอื่น", "Other steps");
    public static readonly Text Saved = new("บันทึกแล้ว", "Saved");
    public static readonly Text LevelSet = new("ระดับ: {0}", "Level: {0}");
    public static readonly Text ByReporter = new("ผู้แจ้ง", "the reporter");
    public static readonly Text Choose = new("เลือก", "Choose");

    public static readonly Text Emergencies = new("เหตุฉุกเฉิน", "Emergencies");
    public static readonly Text EmergenciesLead = new("เหตุห้าประเภทและการแจ้งเตือนภัยที่ยังไม่จบ เรื่องที่เกินกำหนดนานที่สุดอยู่บนสุด", "Open incidents of the five kinds and alarms; the latest stands at the top");
    public static readonly Text AllKinds = new("ทุกประเภท", "All kinds");
    public static readonly Text KindNotTold = new("ไม่บอกประเภท", "Kind not told");
    public static readonly Text NoEmergencies = new("ไม่มีเหตุฉุกเฉินที่ค้างอยู่", "No emergency is open");
    public static readonly Text NoEmergenciesWhy = new("เหตุที่แจ้งจากทุกช่องทางในพื้นที่ของท่านจะขึ้นที่นี่ทันที", "What is told by any channel in your area stands here at once");
    public static readonly Text NoneOfKind = new("ไม่มีเหตุประเภทนี้ค้างอยู่", "None of this kind is open");
    public static readonly Text NoneOfKindWhy = new("ดูทุกประเภทได้จากปุ่มด้านบน", "Choose “all kinds” above to see the others");
    public static readonly Text AsOf = new("{0} เรื่อง ข้อมูล ณ {1}", "{0} open, as of {1}");
    public static readonly Text Refreshes = new("หน้านี้ดูใหม่เองทุก {0} วินาที", "This page looks again every {0} seconds");
    public static readonly Text StopRefresh = new("หยุดดูใหม่เอง", "Stop that");
    public static readonly Text StandsAsIs = new("หน้านี้ไม่ดูใหม่เอง", "This page does not look again by itself");
    public static readonly Text StartRefresh = new("ดูใหม่เองทุก {0} วินาที", "Look again every {0} seconds");
    public static readonly Text DueIs = new("กำหนด: {0}", "Due: {0}");
    public static readonly Text Alarm = new("แจ้งเตือนภัย ไม่มีข้อความ", "An alarm without words");
    public static readonly Text HandOverTo = new("เรื่องนี้เป็นของพื้นที่ใด", "Which area does it belong to");
    public static readonly Text HandOverWhy = new("เพราะอะไร", "Why");
    public static readonly Text HandOverSeen = new("ผู้รับช่วงอ่านเหตุผลนี้ ผู้แจ้งไม่เห็น", "Those who take it up read this; the reporter does not");
    public static readonly Text HandOverHint = new(
        "ใช้เมื่อเรื่องมาถึงผิดที่ ส่งไปได้ทั่วประเทศ บันทึกทั้งหมดไปด้วย เวลาเดินต่อ และท่านอาจไม่เห็นเรื่องนี้อีก",
        "For what came to the wrong place: it may go anywhere in the country, with all that was noted. Its clock runs on, and you may not see it any more");
    public static readonly Text HandOverNow = new("ส่งต่อ", "Hand over");
    public static readonly Text HandedOver = new("ส่งเรื่อง {0} ไปที่{1}แล้ว", "Request {0} went to {1}");
    public static readonly Text HandedOverWhy = new("ผู้ที่ทำงานในพื้นที่นั้นเห็นเป็นเรื่องรอรับ ผู้แจ้งใช้เลขติดตามเดิม", "Those who work there see it as waiting. The reporter's number stays the same");

    public static Text Of(ContactShelf queue) => queue switch
    {
        ContactShelf.Waiting => new("รอรับ", "Waiting"),
        ContactShelf.Mine => new("ของฉัน", "Mine"),
        ContactShelf.Open => new("ที่ยังไม่จบ", "All open"),
        ContactShelf.Ended => new("ที่จบแล้ว", "Ended"),
        ContactShelf.Received => new("ที่ฉันรับไว้", "Taken in by me"),
        ContactShelf.Escalated => new("แจ้งต่อแล้ว", "Escalated"),
        ContactShelf.RatedLow => new("ผู้แจ้งว่าไม่ดี", "Rated badly"),
        ContactShelf.Emergency => Emergencies,
    };

    public static readonly Text Pictures = new("ภาพประกอบ", "Pictures");
    public static readonly Text NoPictures = new("ยังไม่มีภาพ", "No pictures yet");
    public static readonly Text Kilobytes = new("{0} กิโลไบต์", "{0} kB");
    public static readonly Text AddPicture = new("เพิ่มภาพ", "Add a picture");
    public static readonly Text PictureHint = new(
        "บ้าน เอกสาร หรือสิ่งที่เกิดขึ้น JPEG PNG หรือ WebP ไม่เกิน {0} MB ระบบตัดพิกัด เวลา และรุ่นกล้องออกจากไฟล์ ถ่ายเท่าที่จำเป็นและเมื่อผู้อยู่ในภาพยินยอม",
        "A house, a paper or what happened; JPEG, PNG or WebP of at most {0} MB. Position, time and camera are taken out of the file. No more than is needed, and with the consent of those who are seen");
    public static readonly Text PictureWhatHint = new("เช่น หลังคาที่รั่ว ใบนัดโรงพยาบาล ไม่ต้องใส่ชื่อคน", "Such as: leaking roof, hospital appointment. No names");
    public static readonly Text SavePicture = new("บันทึกภาพ", "Save the picture");
    public static readonly Text PictureAdded = new("เพิ่มภาพแล้ว", "The picture was added");
    public static readonly Text RemovePicture = new("ลบภาพ", "Remove");
    public static readonly Text RemovePictureWhy = new("ลบแล้วเอากลับไม่ได้ บันทึกกิจกรรมยังบอกว่าเคยมีภาพและใครลบ", "It can't be brought back. The log still says that it was there and who removed it");
    public static readonly Text RemovePictureNow = new("ลบถาวร", "Remove for good");

    public static readonly Text Notices = new("แจ้งเตือน", "Notices");
    public static readonly Text NoticesLead = new("เรื่องและขั้นของเคสที่เกินกำหนด ซึ่งระบบแจ้งถึงท่าน", "Late requests and steps of cases that you were told of");
    public static readonly Text NoNotices = new("ไม่มีแจ้งเตือน", "No notices");
    public static readonly Text NoNoticesWhy = new("เมื่อเรื่องหรือขั้นของเคสในพื้นที่เกินกำหนดและถึงลำดับของท่าน จะแจ้งที่นี่", "When a request or a step of a case of your area is late and it is your turn to know, it stands here");
    public static readonly Text RequestLate = new("เรื่อง {0} เกินกำหนด", "Request {0} is late");
    public static readonly Text CaseStepLate = new("ขั้นของเคสเกินกำหนด: {0}", "Step of a case is late: {0}");
    public static readonly Text ToldAs = new("แจ้งลำดับ{0}", "Told as {0}");
    public static readonly Text NotSeen = new("ยังไม่ได้อ่าน", "new");
    public static readonly Text StillOpen = new("ยังไม่จบ", "still open");
    public static readonly Text IsEnded = new("จบแล้ว", "ended");
    public static readonly Text MarkSeen = new("อ่านแล้ว", "Mark as seen");
    public static readonly Text AllSeen = new("อ่านแล้วทั้งหมด", "Mark all as seen");
    private static readonly Text ToldTo = new("แจ้ง{0}แล้ว {1}", "Told {0} on {1}");
    /// <summary>To whom a request went, and since when.</summary>
    public static Text Escalated(EscalationTarget to, DateTimeOffset at) => ToldTo.With(DeadlineTexts.Of(to), DayText.Instant(at));
}
