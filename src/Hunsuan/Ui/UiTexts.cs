using Hunsuan.Shared;

namespace Hunsuan.Ui;

internal static class UiTexts
{
    public static readonly Text Skip = new("ข้ามไปยังเนื้อหา", "Skip to content");
    public static readonly Text Synthetic = new("ข้อมูลสมมุติ ไม่มีบุคคลจริง", "Invented data, nobody is real");
    public static readonly Text Menu = new("เมนู", "Menu");
    public static readonly Text ShortMenu = new("เมนูลัด", "Short menu");
    public static readonly Text CloseMenu = new("ปิดเมนู", "Close menu");
    public static readonly Text Home = new("หน้าแรก", "Home");
    public static readonly Text ToHome = new("ไปหน้าแรก", "Go to the first page");
    public static readonly Text MyRoles = new("บทบาทของฉัน", "My roles");
    public static readonly Text Devices = new("อุปกรณ์ที่เข้าใช้งาน", "Where I am signed in");
    public static readonly Text SecondFactor = new("ยืนยันตัวตนสองขั้น", "Second factor");
    public static readonly Text Passkeys = new("พาสคีย์", "Passkeys");
    public static readonly Text ChangePassword = new("เปลี่ยนรหัสผ่าน", "Change password");
    public static readonly Text Lock = new("ล็อกเครื่อง", "Lock");
    public static readonly Text SignOut = new("ออกจากระบบ", "Sign out");
    public static readonly Text Search = new("ค้นหา", "Search");
    public static readonly Text Trail = new("ตำแหน่งของหน้านี้", "Where this page stands");
    public static readonly Text ErrorPrefix = new("มีจุดต้องแก้: {0}", "To put right: {0}");
    public static readonly Text PutRight = new("มีจุดที่ต้องแก้ก่อนไปต่อ", "Put these right to go on");
    public static readonly Text Change = new("แก้ไข", "Change");
    public static readonly Text Greeting = new("สวัสดี {0}", "Welcome, {0}");
    public static readonly Text GreetingLead = new("เลือกงานที่จะทำต่อ", "Choose where to go on");

    public static readonly Text Day = new("วัน", "Day");
    public static readonly Text Month = new("เดือน", "Month");
    public static readonly Text Year = new("ปี พ.ศ.", "Year (B.E.)");
    public static readonly Text DateHint = new("เช่น 7 3 2498 เว้นวันหรือเดือนไว้หากไม่ทราบ", "For example 7 3 2498. Leave out the day or month where it is not known");
    public static readonly Text What = new("รายการ", "Item");
    public static readonly Text BeforeAndNow = new("ก่อนหน้าและตอนนี้", "Before and now");
    public static readonly Text Pages = new("หน้าของรายการ", "Pages of the list");
    public static readonly Text PageOf = new("หน้า {0} จาก {1}", "Page {0} of {1}");
    public static readonly Text Earlier = new("หน้าก่อน", "Previous");
    public static readonly Text Later = new("หน้าถัดไป", "Next");
    public static readonly Text Filters = new("ตัวกรองที่เลือก", "Chosen filters");
    public static readonly Text TakeAway = new("เอาตัวกรองออก:", "Take away the filter:");
    public static readonly Text DoneOf = new("ทำแล้ว {0} จาก {1}", "{0} of {1} done");
    public static readonly Text LookAgain = new("ดูความคืบหน้าล่าสุด", "Look again");
    public static readonly Text Source = new("ที่มาของตัวเลข", "Where this comes from");

    public static readonly Text Hidden = new("ซ่อน", "hidden");

    public static readonly Text Data = new("ข้อมูล", "Data");
    public static readonly Text Administration = new("จัดการระบบ", "Administration");

    public static readonly Text BadRequest = new("ระบบอ่านคำขอนี้ไม่ได้", "This request can't be read");
    public static readonly Text BadRequestLead = new("แบบฟอร์มอาจเปิดค้างไว้นาน หรือมีอักขระที่ใช้ไม่ได้ ไม่มีข้อมูลใดเปลี่ยน ย้อนกลับ โหลดหน้าใหม่ แล้วลองอีกครั้ง", "The form may have been open for long, or holds letters that can't be used. Nothing was changed. Go back, load the page again and retry");
    public static readonly Text Forbidden = new("บัญชีของคุณไม่มีสิทธิใช้หน้านี้", "Your account can't use this page");
    public static readonly Text ForbiddenLead = new("ไม่มีข้อมูลใดเปลี่ยน หากงานของคุณต้องใช้หน้านี้ ให้ผู้ดูแลระบบปรับบทบาท", "Nothing was changed. If your work needs this page, ask an administrator for another role");
    public static readonly Text NotFound = new("ไม่พบสิ่งที่ค้นหา", "Not found");
    public static readonly Text NotFoundLead = new("ที่อยู่นี้ไม่มีในระบบ หรืออยู่นอกพื้นที่ของคุณ", "There is nothing at this address, or it lies outside your area");
    public static readonly Text Conflict = new("มีผู้อื่นเพิ่งเปลี่ยนข้อมูลนี้", "Somebody else has just changed this");
    public static readonly Text ConflictLead = new("สิ่งที่ส่งมาไม่ได้บันทึก เปิดหน้านั้นใหม่ ดูข้อมูลล่าสุดแล้วทำอีกครั้ง", "What you sent was not saved. Open the page again, look at how it stands now, and try again");
    public static readonly Text TooLarge = new("ข้อมูลที่ส่งมาใหญ่เกินไป", "Too much was sent");
    public static readonly Text TooLargeLead = new("ไม่มีข้อมูลใดเปลี่ยน แบ่งเป็นส่วนเล็กลงแล้วส่งใหม่", "Nothing was changed. Send it in smaller parts");
    public static readonly Text TooManyReads = new("คุณเปิดแฟ้มครัวเรือนจำนวนมากในเวลาสั้น", "You have opened very many records in a short time");
    public static readonly Text TooManyReadsLead = new("รอสักครู่แล้วเปิดแฟ้มต่อได้ หัวหน้างานเห็นเรื่องนี้ในบันทึกกิจกรรม หากต้องใช้ข้อมูลหลายครัวเรือน ใช้รายชื่อของพื้นที่แทน", "Wait a few minutes, then you can go on. Supervisors see this in the log. If your work needs many households, use the lists of the area");
    public static readonly Text TooMany = new("ส่งคำขอถี่เกินไป", "Too many tries");
    public static readonly Text TooManyLead = new("มีการลองเข้าสู่ระบบจากเครือข่ายนี้มากเกินไป รอหนึ่งนาทีแล้วลองใหม่ ไม่มีข้อมูลใดเปลี่ยน", "There were too many tries to sign in from this network. Wait a minute, then try again; nothing was changed");
    public static readonly Text Failed = new("ระบบขัดข้อง", "Something went wrong");
    public static readonly Text FailedLead = new("สิ่งที่บันทึกไปก่อนหน้านี้ยังอยู่ครบ สิ่งที่กำลังทำอาจยังไม่ถูกบันทึก ลองอีกครั้งในอีกสักครู่ หากยังไม่ได้ให้แจ้งผู้ดูแลระบบ", "What was saved before is safe; what you were doing may not be saved. Try again in a while, and tell an administrator if it goes on");

    public static Text Of(MenuGroup group) => group switch
    {
        MenuGroup.Requests => new("รับเรื่อง", "Requests"),
        MenuGroup.Cases => new("เคส", "Cases"),
        MenuGroup.Help => new("ความช่วยเหลือ", "Help"),
        MenuGroup.Finding => new("ค้นหาผู้ที่ต้องช่วย", "Who needs help"),
        MenuGroup.Oversight => new("กำกับดูแล", "Oversight"),
        MenuGroup.Data => Data,
        MenuGroup.Administration => Administration,
    };
}
