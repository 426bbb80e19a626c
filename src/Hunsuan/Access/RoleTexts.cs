using Hunsuan.Shared;

namespace Hunsuan.Access;

internal static class RoleTexts
{
    public static readonly Text FileNameWrong = new(
        "ชื่อแฟ้มบทบาท {0} ต้องเป็นตัวอักษรอังกฤษเล็ก ตัวเลข และ - ลงท้ายด้วย .json", "The file of a role, {0}, is named by small letters, digits and -, and ends in .json");

    public static readonly Text FileUnreadable = new(
        "แฟ้มบทบาท {0} อ่านไม่ได้ ต้องมี name, does, permits และ needsSecondFactor ตามแบบใน data/roles", "The file of a role, {0}, can't be read. It has name, does, permits and needsSecondFactor as those in data/roles");

    public static readonly Text PermitUnknown = new("แฟ้มบทบาท {0} ให้สิทธิ \"{1}\" ที่ระบบไม่รู้จัก", "The file of a role, {0}, gives a permit \"{1}\" that is not known");

    public static readonly Text NotYourOwn = new("เปลี่ยนบทบาทของตัวเองไม่ได้ ให้ผู้ดูแลระบบคนอื่นทำ", "You can't change your own roles. Ask another administrator");
    public static readonly Text TakeBackOutside = new("บทบาทนี้มาจากระบบที่เชื่อมไว้ ถอนที่ระบบนั้น หรือเลิกเชื่อมที่หน้า \"การเข้าสู่ระบบ\" ของผู้ใช้", "This role came from a linked system. Take it away there, or unlink the user on the page \"Signing in\"");
    public static readonly Text UntilPast = new("วันสุดท้ายต้องไม่อยู่ในอดีต", "The last day can't be in the past");
    public static readonly Text OrganisationUnknown = new("ไม่พบองค์กรนี้ เลือกจากรายการ", "There is no such organisation. Choose from the list");
    public static readonly Text HeldAlready = new("มีบทบาทนี้ในพื้นที่นี้อยู่แล้ว", "The role is held for this area already");
    public static readonly Text Grant = new("มอบบทบาท", "Grant a role");
    public static readonly Text Granted = new("มอบบทบาท {0} แล้ว", "The role {0} is granted");
    public static readonly Text TakeBack = new("ถอนบทบาท", "Take back");
    public static readonly Text TakeBackOf = new("ถอนบทบาท {0} ({1})", "Take back {0} ({1})");
    public static readonly Text TakenBack = new("ถอนบทบาท {0} แล้ว", "The role {0} is taken back");
    public static readonly Text RolesAndAreas = new("บทบาทและพื้นที่", "Roles and areas");
    public static readonly Text NoRole = new("ยังไม่มีบทบาท จึงยังดูและทำอะไรไม่ได้", "No role yet, so nothing can be seen or done");
    public static readonly Text Until = new("ถึงวันที่", "Until");
    public static readonly Text UntilHint = new("วันสุดท้ายที่ใช้บทบาทได้ เว้นว่างหากไม่กำหนด", "The last day on which the role holds; empty for no end");
    public static readonly Text Organisation = new("องค์กร", "Organisation");
    public static readonly Text AnyOrganisation = new("ไม่ระบุองค์กร", "No organisation");
    public static readonly Text UnknownRole = new("บทบาท {0} ไม่มีในระบบแล้ว จึงไม่ให้สิทธิใด", "The role {0} is not known here any more and gives no permit");

    public static readonly Text Roles = new("บทบาทและสิทธิ", "Roles and permits");
    public static readonly Text RolesLead = new("แต่ละบทบาททำอะไรได้บ้าง ทุกสิทธิใช้ได้เฉพาะในพื้นที่ที่ได้รับมอบ", "What each role may do; every permit holds only for the areas it was granted for");
    public static readonly Text NeedsSecondFactor = new("ต้องยืนยันตัวตนสองขั้น", "Needs a second factor");
    public static readonly Text MyRolesLead = new("สิ่งที่คุณทำได้ และพื้นที่ที่ทำได้", "What you may do, and where");

    public static readonly Text UseOwnAccount = new("ใช้บัญชีของตัวเอง", "Use the own account");
    public static readonly Text SeeFigures = new("ดูตัวเลขและแผนที่", "See figures and maps");
    public static readonly Text SeeHouseholds = new("ค้นหาและเปิดข้อมูลครัวเรือนและบุคคล", "Search and open households and people");
    public static readonly Text SeeSecured = new("เปิดข้อมูลที่ปิดไว้ (เลขประจำตัว สุขภาพ พิกัดบ้าน) โดยระบุเหตุผล", "Open secured fields (ID numbers, health, position of the house) with a reason");
    public static readonly Text ExportLists = new("นำรายชื่อออกเป็นไฟล์", "Take lists away as files");
    public static readonly Text SeeReads = new("ดูว่าใครเปิดข้อมูลครัวเรือน", "See who opened a household's record");
    public static readonly Text SeeActivities = new("ค้นบันทึกว่าใครทำหรือดูอะไร", "Search who did or saw what");
    public static readonly Text Import = new("นำเข้าข้อมูลสำรวจและรายชื่อ", "Bring in surveys and lists");
    public static readonly Text ReviewLinks = new("ดูคู่ระเบียนที่อาจเป็นคนเดียวกันและตัดสิน", "Look at pairs that may be one person, and decide");
    public static readonly Text ReceiveContacts = new("รับเรื่อง และดูเรื่องที่ตนรับไว้", "Take in requests, and see those one took in");
    public static readonly Text WorkCases = new("เปิดเคส ช่วยเหลือ วัดซ้ำ และปิดเคส", "Open cases, help, measure again and close");
    public static readonly Text AnswerReferrals = new("ตอบเรื่องที่ส่งต่อมาถึงหน่วยของตน", "Answer what is referred to the own desk");
    public static readonly Text ApproveAid = new("อนุมัติเงินสงเคราะห์ที่ผู้อื่นขอ ตามอำนาจของบทบาท", "Approve money aid that others asked for, up to the limit of the role");
    public static readonly Text PayAid = new("จ่ายเงินสงเคราะห์ที่อนุมัติแล้ว และดูแลวงเงิน", "Pay money aid that was approved, and look after its budget");
    public static readonly Text Supervise = new("ดูภาระงานรายคน และทบทวนเคสที่ปิดแล้วของผู้อื่น", "See the workload, and review closed cases of others");
    public static readonly Text SeeDirectory = new("ดูทำเนียบศูนย์และบริการ", "Read the directory of centres and services");
    public static readonly Text ManageCentres = new("ดูแลศูนย์ บริการ และสิ่งของในพื้นที่", "Look after centres, services and goods of the own area");
    public static readonly Text OpenInEmergency = new("เปิดข้อมูลนอกพื้นที่เมื่อฉุกเฉิน โดยระบุเหตุผล", "Open a record outside the area in an emergency, with a reason");
    public static readonly Text ReviewEmergencies = new("ทบทวนการเปิดข้อมูลฉุกเฉิน", "Review records opened in an emergency");
    public static readonly Text AnswerRequests = new("รับและตอบคำขอใช้สิทธิของเจ้าของข้อมูล", "Take in and answer what people ask about their own data");
    public static readonly Text ManagePrivacy = new("ดูแลการเก็บและลบข้อมูล เหตุละเมิด และบันทึกรายการกิจกรรม", "Look after how long data is kept, breaches and the record of processing");
    public static readonly Text ProposeRules = new("เสนอร่างกติกาสวัสดิการ", "Propose rules of benefits");
    public static readonly Text ApproveRules = new("อนุมัติกติกาสวัสดิการที่ผู้อื่นเสนอ", "Approve rules of benefits that somebody else proposed");
    public static readonly Text Administer = new("จัดการผู้ใช้ องค์กร และขอบเขตพื้นที่", "Manage users, organisations and boundaries");

    /// <exception cref="ArgumentException">There is no such permit.</exception>
    public static Text OfPermit(string permit) => permit switch
    {
        Permit.UseOwnAccount => UseOwnAccount,
        Permit.SeeFigures => SeeFigures,
        Permit.SeeHouseholds => SeeHouseholds,
        Permit.SeeSecured => SeeSecured,
        Permit.ExportLists => ExportLists,
        Permit.SeeReads => SeeReads,
        Permit.SeeActivities => SeeActivities,
        Permit.Import => Import,
        Permit.ReviewLinks => ReviewLinks,
        Permit.ReceiveContacts => ReceiveContacts,
        Permit.WorkCases => WorkCases,
        Permit.AnswerReferrals => AnswerReferrals,
        Permit.ApproveAid => ApproveAid,
        Permit.PayAid => PayAid,
        Permit.Supervise => Supervise,
        Permit.SeeDirectory => SeeDirectory,
        Permit.ManageCentres => ManageCentres,
        Permit.OpenInEmergency => OpenInEmergency,
        Permit.ReviewEmergencies => ReviewEmergencies,
        Permit.AnswerRequests => AnswerRequests,
        Permit.ManagePrivacy => ManagePrivacy,
        Permit.ProposeRules => ProposeRules,
        Permit.ApproveRules => ApproveRules,
        Permit.Administer => Administer,
        _ => throw new ArgumentException("There is no such permit.", nameof(permit)),
    };
}
