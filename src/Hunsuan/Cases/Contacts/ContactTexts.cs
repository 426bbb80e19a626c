using Hunsuan.Shared;

namespace Hunsuan.Cases.Contacts;

/// <summary>Words about requests (ถ้อยคำเรื่องการรับเรื่อง).</summary>
internal static class ContactTexts
{
    public static readonly Text WordsRequired = new("เล่าว่าเกิดอะไรขึ้น หรือต้องการอะไร", "Say what happened, or what is needed");
    public static readonly Text TooManyPictures = new("มีภาพครบ {0} ภาพแล้ว", "There are {0} pictures already");
    public static readonly Text TooLong = new("ยาวได้ไม่เกิน {0} ตัวอักษร", "Use at most {0} letters");
    public static readonly Text ChannelRequired = new("เลือกช่องทางที่เรื่องเข้ามา", "Choose how it came in");
    public static readonly Text ReporterRequired = new("เลือกว่าใครเป็นผู้แจ้ง", "Choose who speaks");
    public static readonly Text PhoneWrong = new("เบอร์โทรมี 9 หรือ 10 หลัก เริ่มด้วย 0 เว้นว่างหากไม่มี", "A telephone number has 9 or 10 digits and begins with 0. Leave it empty where there is none");
    public static readonly Text PositionWrong = new("อ่านพิกัดไม่ได้ บอกสถานที่เป็นคำแทน", "The position can't be read. Say the place in words");
    public static readonly Text EmergencyWrong = new("เลือกประเภทเหตุจากรายการ", "Choose the kind of incident from the list");
    public static readonly Text ReasonRequired = new("บอกเหตุผล", "Give the reason");
    public static readonly Text AnswerRequired = new("บอกว่าตอบผู้แจ้งไปอย่างไร", "Say what the reporter was told");
    public static readonly Text NobodySpoke = new("ยังไม่มีใครติดต่อผู้แจ้ง บันทึกการติดต่อก่อน แล้วจึงปิดเรื่อง", "Nobody has spoken with the reporter yet. Note that first, then close");
    public static readonly Text ChangedMeanwhile = new("มีผู้อื่นเพิ่งแก้เรื่องนี้ ดูอีกครั้งแล้วทำต่อ", "Somebody has just changed this. Look again and go on");
    public static readonly Text FirstUnknown = new("ไม่พบเรื่องแรกตามเลขนี้ในพื้นที่ของท่าน", "No request of your area has this number");
    public static readonly Text FirstIsItself = new("รวมเข้ากับตัวเองไม่ได้ กรอกเลขของเรื่องที่มาก่อน", "It can't be merged into itself. Enter the number of the earlier one");
    public static readonly Text FirstIsMerged = new("เรื่องนั้นรวมอยู่กับเรื่องอื่นแล้ว กรอกเลขของเรื่องแรก", "That one is merged itself. Enter the number of the first");
    public static readonly Text NoteKindRequired = new("เลือกว่าเป็นบันทึกแบบใด", "Choose what sort of note it is");
    public static readonly Text NoteRequired = new("เขียนบันทึก", "Write the note");
    public static readonly Text PausedAlready = new("นาฬิกาหยุดอยู่แล้ว", "The clock stands still already");
    public static readonly Text NotPaused = new("นาฬิกาเดินอยู่แล้ว", "The clock is running already");
    public static readonly Text Ended = new("เรื่องนี้จบแล้ว เปิดอีกครั้งก่อน", "This has ended. Open it again first");
    public static readonly Text SameArea = new("เรื่องอยู่ที่พื้นที่นี้แล้ว เลือกพื้นที่อื่น", "It lies in this area already. Choose another one");
    public static readonly Text ProvinceDecides = new(
        "เรื่องนี้ส่งต่อมาแล้ว {0} ครั้ง ครั้งนี้ส่งได้ถึง{1}ทั้งจังหวัด เพื่อให้จังหวัดตัดสินว่าเป็นของที่ใด", "It was handed over {0} times already. This time it goes to {1} as a whole, and the province decides where it belongs");
    public static readonly Text LevelElsewhere = new("ระดับ “{0}” ไม่มีใน “{1}” จึงใช้ระดับที่ใกล้ที่สุดซึ่งไม่ช้ากว่า", "There is no level “{0}” in “{1}”: the nearest one that is not less urgent holds");
    public static readonly Text HouseholdRequired = new("เลือกครัวเรือน", "Choose the household");

    public static Text Of(ContactState state) => state switch
    {
        ContactState.Waiting => new("รอรับ", "waiting"),
        ContactState.InHand => new("กำลังดำเนินการ", "in hand"),
        ContactState.InCase => new("อยู่ในเคส", "in a case"),
        ContactState.Answered => new("ตอบแล้ว", "answered"),
        ContactState.Merged => new("รวมกับเรื่องก่อนหน้า", "merged into an earlier one"),
        ContactState.SetAside => new("ไม่รับดำเนินการ", "set aside"),
    };

    public static Text Of(ContactAction action) => action switch
    {
        ContactAction.Take => new("รับเรื่อง", "Take"),
        ContactAction.GiveBack => new("คืนเข้าคิว", "Give back"),
        ContactAction.PutIntoCase => new("นำเข้าเคส", "Put into a case"),
        ContactAction.Answer => new("ตอบและจบเรื่อง", "Answer and end"),
        ContactAction.Merge => new("รวมกับเรื่องก่อนหน้า", "Merge into an earlier one"),
        ContactAction.SetAside => new("ไม่รับดำเนินการ", "Set aside"),
        ContactAction.Reopen => new("เปิดอีกครั้ง", "Open again"),
        ContactAction.HandOver => new("ส่งต่อให้พื้นที่อื่น", "Hand to another area"),
    };

    public static Text Of(ContactChannel channel) => channel switch
    {
        ContactChannel.WalkIn => new("มาที่ศูนย์", "At the centre"),
        ContactChannel.Telephone => new("โทรศัพท์ (เช่น 1300)", "Telephone (as 1300)"),
        ContactChannel.Line => new("ไลน์", "LINE"),
        ContactChannel.EmergencyAlarm => new("แจ้งเหตุฉุกเฉิน (ESS)", "Emergency alarm (ESS)"),
        ContactChannel.Visit => new("อาสาสมัครหรือเจ้าหน้าที่ไปพบ", "Met on a visit"),
        ContactChannel.Letter => new("หนังสือจากหน่วยงาน", "Letter of a partner"),
        ContactChannel.WebForm => new("แบบฟอร์มบนเว็บ", "Web form"),
        ContactChannel.MissedList => new("บัญชีผู้ตกหล่น", "List of the missed"),
    };

    public static Text Of(ReporterKind reporter) => reporter switch
    {
        ReporterKind.Self => new("ผู้ต้องการความช่วยเหลือเอง", "The person who needs help"),
        ReporterKind.Family => new("คนในครอบครัว", "Somebody of the family"),
        ReporterKind.Neighbour => new("เพื่อนบ้านหรือผู้พบเห็น", "A neighbour or passer-by"),
        ReporterKind.Volunteer => new("อาสาสมัคร", "A volunteer"),
        ReporterKind.Officer => new("เจ้าหน้าที่หรือหน่วยงาน", "An officer or agency"),
        ReporterKind.Anonymous => new("ไม่ประสงค์ออกนาม", "Does not want to be named"),
        ReporterKind.NotKnown => new("ไม่ทราบ", "Not known"),
    };

    public static Text Of(EmergencyKind kind) => kind switch
    {
        EmergencyKind.Assault => new("ข่มขู่ว่าจะทำร้ายหรือทำร้าย", "Threatening harm or harming"),
        EmergencyKind.Confinement => new("กักขังหน่วงเหนี่ยว", "Holding somebody against their will"),
        EmergencyKind.SexualDanger => new("เสี่ยงถูกล่วงละเมิดทางเพศ", "Danger of sexual abuse"),
        EmergencyKind.Frenzy => new("ผู้คลุ้มคลั่งก่อให้เกิดเหตุร้าย", "Somebody in a frenzy who does harm"),
        EmergencyKind.Gathering => new("มั่วสุมจนก่อให้เกิดเหตุร้าย", "A gathering that does harm"),
    };

    public static Text Of(ContactNoteKind kind) => kind switch
    {
        ContactNoteKind.Spoke => new("พูดคุยกับผู้แจ้งแล้ว", "Spoke with the reporter"),
        ContactNoteKind.NoReply => new("ติดต่อแล้วไม่มีผู้รับ", "Tried, nobody answered"),
        ContactNoteKind.Inside => new("บันทึกภายใน", "Note for colleagues"),
        ContactNoteKind.Told => new("แจ้งผู้ขอ (ผู้ขอเห็นด้วยเลขติดตาม)", "Message to the reporter (seen by the number)"),
        ContactNoteKind.Added => new("ผู้แจ้งให้ข้อมูลเพิ่ม", "The reporter added"),
        ContactNoteKind.Complaint => new("คำร้องเรียน", "Complaint"),
        ContactNoteKind.Thanks => new("คำขอบคุณ", "Thanks"),
        ContactNoteKind.Escalated => new("แจ้งเพราะเกินกำหนด", "Told because it is late"),
        ContactNoteKind.HandedOver => new("ส่งต่อให้พื้นที่อื่นแล้ว", "Handed to another area"),
    };
}
