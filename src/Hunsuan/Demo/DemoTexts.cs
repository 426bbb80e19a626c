using Hunsuan.Shared;

namespace Hunsuan.Demo;

/// <summary>What is said while a demo is made, and the names of its accounts (ข้อความของระบบสาธิต).</summary>
internal static class DemoTexts
{
    public static readonly Text Command = new("สร้างระบบสาธิตที่ทุกคนในนั้นเป็นบุคคลสมมุติ หากยังไม่มี", "Make a demo in which everybody is invented, where there is none yet");
    public static readonly Text Households = new("จำนวนครัวเรือนสมมุติต่อพื้นที่", "Invented households of each place");
    public static readonly Text WrongHouseholds = new("จำนวนครัวเรือนต่อพื้นที่ใช้ 1 ถึง {0}", "Use 1 to {0} households a place");

    public static readonly Text ToldAtClosing = new("แจ้งครัวเรือนด้วยตนเองในวันที่วัดซ้ำ", "Told the household in person on the day it was measured again");
    public static readonly Text IsThere = new("มีระบบสาธิตอยู่แล้วที่ {0}", "There is a demo already in {0}");
    public static readonly Text Imported = new("{0}: {1} ครัวเรือน {2} คน", "{0}: {1} households, {2} persons");
    public static readonly Text Made = new("สร้างระบบสาธิตแล้วที่ {0} ใน {1} วินาที", "The demo is ready in {0}, made in {1} s");

    public static readonly Text RealFolder = new("{0} มีฐานข้อมูลที่ไม่ใช่ระบบสาธิต จึงไม่แก้ไข ใช้ --data เลือกโฟลเดอร์อื่น", "{0} holds a database that is no demo; nothing was changed. Choose another folder with --data");
    public static readonly Text RealDatabase = new("ฐานข้อมูลนี้มีผู้ใช้หรือครัวเรือนอยู่แล้ว จึงไม่แก้ไข ใช้ --database เลือกฐานข้อมูลที่ว่าง", "This database holds users or households already; nothing was changed. Choose an empty one with --database");
    public static readonly Text UnderWay = new("กำลังสร้างระบบสาธิตใน {0} อยู่แล้ว รอให้เสร็จก่อน", "A demo is being made in {0} already. Wait until it is ready");
    public static readonly Text AccountClosed = new("ปิดบัญชีทดลอง {0} เพราะฐานข้อมูลนี้ไม่ใช่ระบบสาธิต", "Closed the demo's account {0}: this database is no demo");

    public static readonly Text PasswordOfAll = new("รหัสผ่านของทุกบัญชี", "Password of every account");
    public static readonly Text Administrator = new("ผู้ดูแลระบบ", "administrator");
    public static readonly Text Analyst = new("นักวิเคราะห์ของกระทรวง ทั้งประเทศ", "analyst of the ministry, whole country");
    public static readonly Text MemberOfCentralGroup = new("คณะทำงานส่วนกลาง", "member of the central group");
    public static readonly Text SupervisorOfPhayao = new("หัวหน้างานระดับจังหวัดพะเยา", "Supervisor of Phayao");
    public static readonly Text VolunteerOfMaePuem = new("อาสาสมัครหมู่ 1 ต.แม่ปืม", "Volunteer of village 1, Mae Puem");
    public static readonly Text DataProtectionOfficer = new("เจ้าหน้าที่คุ้มครองข้อมูล จังหวัดพะเยา", "data protection officer of Phayao");
    public static readonly Text Auditor = new("ผู้ตรวจสอบ", "Auditor");
    public static readonly Text OfficerOfPhayao = new("เจ้าหน้าที่จังหวัดพะเยา", "officer of Phayao province");
    public static readonly Text OfficerOfChiangRai = new("เจ้าหน้าที่จังหวัดเชียงราย", "officer of Chiang Rai province");
    public static readonly Text AgencyOfChiangRai = new("เจ้าหน้าที่หน่วยงานรับส่งต่อ จังหวัดเชียงราย", "officer of an agency in Chiang Rai that others refer to");
    public static readonly Text WorkerOfMaePuem = new("เจ้าหน้าที่ศูนย์ตำบลแม่ปืม", "centre worker of Mae Puem");
    public static readonly Text ChairOfSanKlang = new("ประธานศูนย์ตำบลสันกลาง", "chair of the centre of San Klang");
    public static readonly Text WorkerOfSanKlang = new("เจ้าหน้าที่ศูนย์ตำบลสันกลาง", "centre worker of San Klang");
}
