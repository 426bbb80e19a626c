using Hunsuan.Access;
using Hunsuan.Shared;

namespace Hunsuan.Records.Activities;

internal static partial class ActivityTexts
{
    public static readonly Text Title = new("บันทึกกิจกรรม", "Log of activities");
    public static readonly Text Lead = new("ใครทำหรือดูอะไร เมื่อไร และเพราะอะไร ในพื้นที่ของคุณ การดูหน้านี้ถูกบันทึกด้วย", "Who did or read what, when and why, in your area. Reading this is written down too");
    public static readonly Text WhoLooked = new("ใครเปิดดูแฟ้มนี้", "Who looked at this record");
    public static readonly Text Filters = new("ค้นบันทึก", "Search the log");
    public static readonly Text User = new("ผู้ใช้", "User");
    public static readonly Text Kind = new("กิจกรรม", "Activity");
    public static readonly Text Any = new("ทั้งหมด", "All");
    public static readonly Text From = new("ตั้งแต่วันที่ (พ.ศ.)", "From day (B.E.)");
    public static readonly Text Until = new("ถึงวันที่ (พ.ศ.)", "Until day (B.E.)");
    public static readonly Text DayHint = new("เช่น 21/11/2569", "Such as 21/11/2569");
    public static readonly Text Apply = new("ค้น", "Search");
    public static readonly Text Export = new("ส่งออก CSV", "Export CSV");
    public static readonly Text Older = new("เก่ากว่านี้", "Older");
    public static readonly Text Newest = new("ล่าสุด", "Newest");
    public static readonly Text Everybody = new("เอาตัวกรองออก", "Take the filters away");
    public static readonly Text Nothing = new("ไม่พบกิจกรรม", "Nothing found");
    public static readonly Text NothingWhy = new("ลองช่วงวันที่กว้างขึ้น หรือเอาตัวกรองออก", "Try more days, or take filters away");
    public static readonly Text OfHousehold = new("เฉพาะแฟ้มครัวเรือนหนึ่ง", "Of one household");
    public static readonly Text OfPerson = new("เฉพาะครัวเรือนที่บุคคลหนึ่งอยู่หรือเคยอยู่", "Of the households where one person lives or lived");

    public static readonly Text ByMember = new("ดูรวมครัวเรือนที่เคยอยู่ ของ", "With former households, of");

    public static readonly Text When = new("เมื่อ", "When");
    public static readonly Text Who = new("ใคร", "Who");
    public static readonly Text Role = new("บทบาท", "Role");
    public static readonly Text What = new("ทำอะไร", "What");
    public static readonly Text Household = new("ครัวเรือน", "Household");
    public static readonly Text HouseholdId = new("รหัสครัวเรือน", "Household id");
    public static readonly Text Area = new("พื้นที่", "Area");
    public static readonly Text Why = new("เหตุผลหรือรายละเอียด", "Why, or what exactly");
    public static readonly Text Number = new("รหัสกิจกรรม", "Id of the activity");

    public static readonly Text Alarms = new("เปิดแฟ้มจำนวนมากผิดปกติใน 7 วันนี้", "Very many records opened in these 7 days");
    public static readonly Text NoDay = new("กรอกวัน เดือน และปี พ.ศ. เช่น 21/11/2569", "Enter day, month and year B.E., such as 21/11/2569");
    public static readonly Text TooLong = new("ค้นได้ครั้งละไม่เกิน {0} วัน หากไม่เลือกผู้ใช้หรือครัวเรือน", "At most {0} days at once, unless a user or a household is chosen");

    private static readonly Text NotSignedIn = new("ยังไม่เข้าสู่ระบบ", "Not signed in");
    private static readonly Text ByPublic = new("ประชาชนผ่านหน้าเว็บ", "Somebody on the public pages");
    private static readonly Text ByCommand = new("คำสั่งที่เครื่อง", "A command on the machine");

    /// <summary>Who is no user of the table.</summary>
    public static Text Unknown(Guid id) => id == CurrentUser.Operator.Id ? ByCommand : id == CurrentUser.Public.Id ? ByPublic : NotSignedIn;

    public static Text Of(ActivityDetails.How how) => how switch
    {
        ActivityDetails.How.Added => new("เพิ่ม", "Added"),
        ActivityDetails.How.Changed => new("เปลี่ยน", "Changed"),
        ActivityDetails.How.Removed => new("ลบ", "Removed"),
    };

    public static Text Of(ActivityKind kind) => kind switch
    {
        ActivityKind.SignedIn => new("เข้าสู่ระบบ", "Signed in"),
        ActivityKind.SignInRefused => new("เข้าสู่ระบบไม่สำเร็จ", "Sign-in refused"),
        ActivityKind.SignedOut => new("ออกจากระบบ", "Signed out"),
        ActivityKind.PasswordChanged => new("เปลี่ยนรหัสผ่าน", "Changed the password"),
        ActivityKind.UserAdded => new("เพิ่มผู้ใช้", "Added a user"),
        ActivityKind.UserChanged => new("เปลี่ยนผู้ใช้หรือสิทธิ", "Changed a user or rights"),
        ActivityKind.SurveyImported => new("นำเข้าแบบสำรวจ", "Imported a survey"),
        ActivityKind.ListImported => new("นำเข้าบัญชีรายชื่อ", "Imported a list"),
        ActivityKind.ImportRefused => new("การนำเข้าถูกปฏิเสธ", "An import was refused"),
        ActivityKind.ImportStarted => new("ส่งไฟล์หรือตรวจไฟล์", "Sent or checked files"),
        ActivityKind.ImportCancelled => new("ยกเลิกการนำเข้า", "Gave an import up"),
        ActivityKind.ProfileSaved => new("บันทึกรูปแบบไฟล์", "Saved a file format"),
        ActivityKind.BoundariesImported => new("นำเข้าขอบเขตแผนที่", "Imported boundaries"),
        ActivityKind.BoundariesRemoved => new("ลบขอบเขตแผนที่", "Removed boundaries"),
        ActivityKind.ProfilesRecomputed => new("คำนวณห้ามิติใหม่", "Worked the dimensions out anew"),
        ActivityKind.HouseholdRead => new("เปิดดูแฟ้มครัวเรือน", "Opened the record"),
        ActivityKind.PeopleSearched => new("ค้นหาบุคคล", "Searched people"),
        ActivityKind.ListRead => new("ดูรายชื่อ", "Read a list"),
        ActivityKind.ListExported => new("ส่งออกรายชื่อ", "Exported a list"),
        ActivityKind.PersonMoved => new("บันทึกการย้าย", "Recorded a move"),
        ActivityKind.HouseholdSplit => new("แยกครัวเรือน", "Split the household"),
        ActivityKind.HouseholdsMerged => new("รวมครัวเรือน", "Merged households"),
        ActivityKind.DeathRecorded => new("บันทึกการเสียชีวิต", "Recorded a death"),
        ActivityKind.FileRead => new("ดูไฟล์หรือแถวของการนำเข้า", "Read a file or rows of an import"),
        ActivityKind.SecuredRevealed => new("เปิดดูข้อมูลที่ปิดไว้", "Opened secured fields"),
        ActivityKind.CaseOpened => new("เปิดเคส", "Opened a case"),
        ActivityKind.HelpGiven => new("บันทึกความช่วยเหลือ", "Recorded help"),
        ActivityKind.HouseholdMeasured => new("วัดห้ามิติ", "Measured the household"),
        ActivityKind.CaseClosed => new("ปิดเคส", "Closed a case"),
        ActivityKind.CaseHandedOver => new("ส่งมอบเคส", "Handed a case over"),
        ActivityKind.CaseReopened => new("เปิดเคสอีกครั้ง", "Reopened a case"),
        ActivityKind.SessionsEnded => new("สิ้นสุดการเข้าใช้งาน", "Ended sessions"),
        ActivityKind.UserInvited => new("เชิญผู้ใช้ตั้งรหัสผ่าน", "Invited a user to choose a password"),
        ActivityKind.InvitationAccepted => new("รับคำเชิญและตั้งรหัสผ่าน", "Accepted an invitation"),
        ActivityKind.SecondFactorOffered => new("เริ่มตั้งการยืนยันสองขั้น", "Began to set up a second factor"),
        ActivityKind.SecondFactorOn => new("เปิดการยืนยันสองขั้น", "Turned the second factor on"),
        ActivityKind.SecondFactorOff => new("ปิดการยืนยันสองขั้น", "Turned the second factor off"),
        ActivityKind.SecondFactorReset => new("ยกเลิกการยืนยันสองขั้นของผู้ใช้", "Took a user's second factor away"),
        ActivityKind.SecondFactorResetRead => new("รับทราบการยกเลิกการยืนยันสองขั้น", "Was told that the second factor was taken away"),
        ActivityKind.SecondFactorRefused => new("รหัสขั้นที่สองไม่ถูกต้อง", "Second factor refused"),
        ActivityKind.RecoveryCodesRenewed => new("ออกรหัสกู้คืนใหม่", "Renewed recovery codes"),
        ActivityKind.RecoveryCodeUsed => new("ใช้รหัสกู้คืน", "Used a recovery code"),
        ActivityKind.PhoneShared => new("เริ่มใช้เครื่องร่วมกัน", "Shared the phone"),
        ActivityKind.PhoneUnshared => new("เลิกใช้เครื่องร่วมกัน", "Stopped sharing the phone"),
        ActivityKind.PhoneLocked => new("ล็อกเครื่อง", "Locked the phone"),
        ActivityKind.PhoneUnlocked => new("ปลดล็อกเครื่อง", "Unlocked the phone"),
        ActivityKind.PinRefused => new("PIN ไม่ถูกต้อง", "PIN refused"),
        ActivityKind.UserLeft => new("ผู้ใช้พ้นหน้าที่", "A user left"),
        ActivityKind.ConsentRecorded => new("บันทึกความยินยอม", "Recorded a consent"),
        ActivityKind.ConsentWithdrawn => new("ถอนความยินยอม", "Recorded that a consent is withdrawn"),
        ActivityKind.RequestTaken => new("รับคำขอใช้สิทธิ", "Took in a request about personal data"),
        ActivityKind.RequestHandedOver => new("ส่งต่อคำขอใช้สิทธิ", "Handed a request over"),
        ActivityKind.RequestAnswered => new("ตอบคำขอใช้สิทธิ", "Answered a request"),
        ActivityKind.PersonErased => new("ลบตัวตนของบุคคล", "Made a person anonymous"),
        ActivityKind.RestrictionLifted => new("ยกเลิกการระงับใช้ข้อมูล", "Lifted a restriction"),
        ActivityKind.PersonCopied => new("ทำสำเนาข้อมูลบุคคล", "Copied a person's data"),
        ActivityKind.ControllerChanged => new("แก้ไขผู้ควบคุมข้อมูล", "Changed the controller's details"),
        ActivityKind.HoldSet => new("ระงับการลบข้อมูลตามกฎหมาย", "Set a legal hold"),
        ActivityKind.LogValuesForgotten => new("ลบค่าออกจากบันทึกกิจกรรมตามกฎ", "Took values out of the log"),
        ActivityKind.HoldLifted => new("ยกเลิกการระงับการลบ", "Lifted a legal hold"),
        ActivityKind.RetentionRun => new("ลบข้อมูลที่ครบกำหนดเก็บ", "Took away what was kept long enough"),
        ActivityKind.PersonForgotten => new("ลบตัวตนเมื่อครบกำหนดเก็บ", "Made a person anonymous after the time of keeping"),
        ActivityKind.BreachRecorded => new("บันทึกเหตุข้อมูลรั่วไหล", "Recorded a breach"),
        ActivityKind.BreachChanged => new("แก้ไขเหตุข้อมูลรั่วไหล", "Changed the record of a breach"),
        ActivityKind.RoleGranted => new("มอบบทบาท", "Granted a role"),
        ActivityKind.RoleTakenBack => new("ถอนบทบาท", "Took a role back"),
        ActivityKind.OrganisationAdded => new("เพิ่มองค์กร", "Added an organisation"),
        ActivityKind.OrganisationChanged => new("แก้ไของค์กร", "Changed an organisation"),
        ActivityKind.EmergencyOpened => new("เปิดข้อมูลฉุกเฉิน", "Opened in an emergency"),
        ActivityKind.EmergencyNotFound => new("เปิดฉุกเฉินแต่ไม่พบ", "Tried to open in an emergency, nobody found"),
        ActivityKind.EmergencyReviewed => new("ทบทวนการเปิดฉุกเฉิน", "Reviewed an emergency"),
        ActivityKind.KeysRenewed => new("ออกกุญแจลับใหม่", "Renewed secret keys"),
        ActivityKind.KeysForgotten => new("ลบกุญแจลับเก่า", "Removed old secret keys"),
        ActivityKind.AddressChanged => new("เปลี่ยนที่อยู่", "Changed the address"),
        ActivityKind.DeathRevoked => new("ยกเลิกการเสียชีวิต", "Took a death back"),
        ActivityKind.LogBegun => new("เริ่มห่วงโซ่บันทึก", "Began the chain of the log"),
        ActivityKind.LogRead => new("ดูบันทึกกิจกรรม", "Read the log"),
        ActivityKind.LogExported => new("ส่งออกบันทึกกิจกรรม", "Exported the log"),
        ActivityKind.ManyRecordsRead => new("เปิดแฟ้มจำนวนมาก ระบบหยุดไว้", "Opened very many records and was stopped"),
        ActivityKind.CasesRead => new("ดูรายการเคส", "Read a list of cases"),
        ActivityKind.PasskeyAdded => new("เพิ่มพาสคีย์", "Added a passkey"),
        ActivityKind.PasskeyRemoved => new("ลบพาสคีย์", "Removed a passkey"),
        ActivityKind.PasskeyCopied => new("พาสคีย์อาจถูกทำสำเนา ระบบไม่รับ", "A passkey that may have been copied was refused"),
        ActivityKind.SignInLinked => new("เชื่อมบัญชีกับระบบอื่น", "Linked the account with another system"),
        ActivityKind.SignInUnlinked => new("เลิกเชื่อมบัญชีกับระบบอื่น", "Unlinked an account from another system"),
        ActivityKind.RolesFromProvider => new("บทบาทเปลี่ยนตามระบบที่เชื่อมไว้", "Roles changed as in the linked system"),
        ActivityKind.UserFromProvider => new("เพิ่มผู้ใช้จากระบบที่เชื่อมไว้", "A user was added from a linked system"),
        ActivityKind.ApplicationBegun => new("เริ่มยื่นขอสวัสดิการ", "Began an application for a benefit"),
        ActivityKind.ApplicationChanged => new("บันทึกความคืบหน้าการยื่นขอ", "Changed an application for a benefit"),
        ActivityKind.ApplicationsRead => new("ดูรายการยื่นขอสวัสดิการ", "Read a list of applications for benefits"),
        ActivityKind.FactAnswered => new("ตอบคำถามเพื่อพิจารณาสิทธิ", "Answered a question of a benefit"),
        ActivityKind.RuleProposed => new("เสนอร่างกติกาสวัสดิการ", "Proposed a benefit's rule"),
        ActivityKind.RuleApproved => new("อนุมัติกติกาสวัสดิการ", "Approved a benefit's rule"),
        ActivityKind.CampaignBegun => new("เริ่มการลงพื้นที่ค้นหา", "Began a campaign"),
        ActivityKind.CampaignAssigned => new("มอบหมายหมู่บ้านให้ลงพื้นที่", "Asked somebody to go to a village"),
        ActivityKind.OutcomeRecorded => new("บันทึกผลการลงพื้นที่", "Recorded what came of a visit"),
        ActivityKind.CampaignClosed => new("ปิดการลงพื้นที่ค้นหา", "Closed a campaign"),
        ActivityKind.CampaignReopened => new("เปิดการลงพื้นที่ค้นหาอีกครั้ง", "Opened a campaign again"),
        ActivityKind.CorrectionsDrafted => new("ร่างคำขอแก้ไขบัญชี", "Drafted corrections of a list"),
        ActivityKind.CorrectionsSent => new("ส่งคำขอแก้ไขให้เจ้าของบัญชี", "Sent corrections to the owner of a list"),
        ActivityKind.CorrectionAnswered => new("บันทึกคำตอบของเจ้าของบัญชี", "Recorded what the owner of a list answered"),
        ActivityKind.CorrectionTakenBack => new("ยกเลิกหรือย้อนคำขอแก้ไขบัญชี", "Withdrew or took back a correction of a list"),
        ActivityKind.CorrectionsTaken => new("เปิดหนังสือหรือไฟล์คำขอแก้ไขบัญชี", "Took a letter or file of corrections"),
        ActivityKind.ContactReceived => new("รับเรื่อง", "Received a request"),
        ActivityKind.ContactTaken => new("รับเรื่องมาดำเนินการ", "Took a request in hand"),
        ActivityKind.ContactGivenBack => new("คืนเรื่องเข้าคิว", "Gave a request back"),
        ActivityKind.ContactTriaged => new("จัดระดับความเร่งด่วนของเรื่อง", "Set how urgent a request is"),
        ActivityKind.ContactNoted => new("บันทึกการติดต่อของเรื่อง", "Noted something on a request"),
        ActivityKind.ContactPaused => new("หยุดนาฬิกาของเรื่อง", "Stopped the clock of a request"),
        ActivityKind.ContactResumed => new("เดินนาฬิกาของเรื่องต่อ", "Let the clock of a request go on"),
        ActivityKind.ContactPutIntoCase => new("นำเรื่องเข้าเคส", "Put a request into a case"),
        ActivityKind.ContactAnswered => new("ตอบและจบเรื่อง", "Answered and ended a request"),
        ActivityKind.ContactMerged => new("รวมเรื่องกับเรื่องก่อนหน้า", "Merged a request into an earlier one"),
        ActivityKind.ContactSetAside => new("ไม่รับดำเนินการเรื่อง", "Set a request aside"),
        ActivityKind.ContactReopened => new("เปิดเรื่องอีกครั้ง", "Opened a request again"),
        ActivityKind.ContactsRead => new("ดูคิวรับเรื่อง", "Looked at the queue of requests"),
        ActivityKind.ContactRead => new("เปิดดูเรื่อง", "Opened a request"),
        ActivityKind.ContactFollowed => new("ผู้แจ้งดูความคืบหน้าด้วยเลขติดตาม", "The reporter looked where the request stands"),
        ActivityKind.ContactAddedTo => new("ผู้แจ้งให้ข้อมูลเพิ่ม ร้องเรียน หรือขอบคุณ", "The reporter added, complained or thanked"),
        ActivityKind.CentreAdded => new("เพิ่มศูนย์", "Added a centre"),
        ActivityKind.CentreChanged => new("แก้ไขข้อมูลศูนย์", "Changed a centre"),
        ActivityKind.CentreClosed => new("บันทึกว่าศูนย์ปิด", "Recorded that a centre closed"),
        ActivityKind.CentreReopened => new("บันทึกว่าศูนย์เปิดอีกครั้ง", "Recorded that a centre opened again"),
        ActivityKind.CatchmentChanged => new("เปลี่ยนพื้นที่บริการของศูนย์", "Changed whom a centre serves"),
        ActivityKind.CommitteeChanged => new("เปลี่ยนคณะกรรมการศูนย์", "Changed the committee of a centre"),
        ActivityKind.CentreStaffChanged => new("เปลี่ยนเจ้าหน้าที่หรืออาสาสมัครของศูนย์", "Changed staff or volunteers of a centre"),
        ActivityKind.EquipmentChanged => new("เปลี่ยนอุปกรณ์ของศูนย์", "Changed the equipment of a centre"),
        ActivityKind.OpeningRecorded => new("บันทึกงานเปิดศูนย์", "Recorded the opening of a centre"),
        ActivityKind.PhotoAdded => new("เพิ่มภาพของศูนย์", "Added a photo of a centre"),
        ActivityKind.PhotoRemoved => new("ลบภาพของศูนย์", "Removed a photo of a centre"),
        ActivityKind.ServiceAdded => new("เพิ่มบริการในทำเนียบ", "Added a service to the directory"),
        ActivityKind.ServiceChanged => new("แก้ไขบริการในทำเนียบ", "Changed a service of the directory"),
        ActivityKind.ServiceConfirmed => new("ยืนยันว่าบริการยังถูกต้อง", "Confirmed that a service is still right"),
        ActivityKind.DirectoryExported => new("ส่งออกทำเนียบบริการ", "Exported the directory"),
        ActivityKind.GoodsReceived => new("รับสิ่งของเข้าศูนย์", "Took goods in"),
        ActivityKind.GoodsMoved => new("โอนสิ่งของระหว่างศูนย์", "Moved goods to another centre"),
        ActivityKind.GoodsWrittenOff => new("ตัดจำหน่ายสิ่งของ", "Wrote goods off"),
        ActivityKind.GoodsCounted => new("ตรวจนับสิ่งของ", "Counted goods"),
        ActivityKind.GoodsGiven => new("ให้สิ่งของแก่ครัวเรือน", "Gave goods to a household"),
        ActivityKind.PiecesReceived => new("รับอุปกรณ์ให้ยืมเข้าศูนย์", "Took pieces in that are lent"),
        ActivityKind.PieceLent => new("ให้ยืมอุปกรณ์", "Lent a piece"),
        ActivityKind.LoanEnded => new("รับคืนอุปกรณ์หรือแจ้งสูญหาย", "Took a piece back, or called it lost"),
        ActivityKind.LoanExtended => new("ต่อเวลาการยืม", "Let a household keep a piece longer"),
        ActivityKind.PieceChanged => new("เปลี่ยนสถานะอุปกรณ์", "Changed the state of a piece"),
        ActivityKind.WaitingAdded => new("ลงชื่อครัวเรือนรอสิ่งของ", "Wrote a household down as waiting"),
        ActivityKind.WaitingEnded => new("สิ้นสุดการรอสิ่งของ", "Ended the waiting of a household"),
        ActivityKind.LinksListed => new("ดูรายการคู่ที่อาจเป็นคนเดียวกัน", "Read a list of pairs that may be one person"),
        ActivityKind.LinkRead => new("เปิดดูระเบียนที่อาจเป็นคนเดียวกัน", "Opened records that may be one person"),
        ActivityKind.LinkDecided => new("ตัดสินว่าเป็นคนเดียวกันหรือไม่", "Decided whether records are one person"),
        ActivityKind.LinkTakenBack => new("ถอนคำตัดสินเรื่องคนเดียวกัน", "Took back a decision on whether records are one person"),
        ActivityKind.ListsLinked => new("เชื่อมโยงแบบสำรวจกับบัญชี", "Linked the survey and the lists"),
        ActivityKind.RuleCompared => new("เทียบร่างกติกากับข้อมูลของพื้นที่", "Compared a benefit's rule over the people of an area"),
        ActivityKind.RuleDeclined => new("ไม่อนุมัติหรือถอนร่างกติกา", "Did not approve, or took back, a benefit's rule"),
    };
}
