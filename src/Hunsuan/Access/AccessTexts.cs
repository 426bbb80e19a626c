using Hunsuan.Access.Invitations;
using Hunsuan.Shared;
using Hunsuan.Ui;

namespace Hunsuan.Access;

internal static class AccessTexts
{
    public static readonly Text SignIn = new("เข้าสู่ระบบ", "Sign in");
    public static readonly Text SignOut = new("ออกจากระบบ", "Sign out");
    public static readonly Text UserName = new("ชื่อผู้ใช้", "User name");
    public static readonly Text UserNameHint = new("ตัวอักษรอังกฤษเล็ก ตัวเลข . _ - อย่างน้อย 3 ตัว", "Small letters, digits, . _ -; at least 3");
    public static readonly Text Password = new("รหัสผ่าน", "Password");
    public static readonly Text UserNameRequired = new("กรอกชื่อผู้ใช้", "Enter your user name");
    public static readonly Text PasswordRequired = new("กรอกรหัสผ่าน", "Enter your password");
    public static readonly Text SignInRefused = new("ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง ตรวจแล้วลองอีกครั้ง", "The user name or the password is wrong. Check both and try again");
    public static readonly Text WaitBeforeSignIn = new("กรอกผิดหลายครั้ง กรุณารอ {0} วินาทีแล้วลองใหม่", "Too many wrong tries. Wait {0} seconds, then try again");
    public static readonly Text DemoAccounts = new("บัญชีสำหรับทดลอง", "Accounts to try");

    public static readonly Text ChangePassword = new("เปลี่ยนรหัสผ่าน", "Change password");
    public static readonly Text PresentPassword = new("รหัสผ่านปัจจุบัน", "Present password");
    public static readonly Text NewPassword = new("รหัสผ่านใหม่", "New password");
    public static readonly Text NewPasswordHint = new("อย่างน้อย {0} ตัวอักษร เช่น คำที่ไม่เกี่ยวกันสามคำ ภาษาไทยก็ได้", "At least {0} letters, such as three words that have nothing to do with each other; Thai is fine");
    public static readonly Text RepeatPassword = new("รหัสผ่านใหม่อีกครั้ง", "New password again");
    public static readonly Text PresentPasswordWrong = new("รหัสผ่านปัจจุบันไม่ถูกต้อง", "The present password is wrong");
    public static readonly Text PasswordTooShort = new("รหัสผ่านต้องมีอย่างน้อย {0} ตัวอักษร", "A password has at least {0} letters");
    public static readonly Text PasswordTooLong = new("รหัสผ่านยาวได้ไม่เกิน {0} ตัวอักษร", "A password has at most {0} letters");
    public static readonly Text PasswordGuessable = new("รหัสผ่านนี้เดาง่าย เช่น เป็นคำที่คนใช้กันมาก ชื่อคุณ ชื่อจังหวัด ปี หรือแป้นเรียงกัน ใช้คำที่ไม่เกี่ยวกันสามคำ", "This password is easy to guess: a common one, your name, a province, a year, or keys in a row. Use three words that have nothing to do with each other");
    public static readonly Text PasswordBreached = new("รหัสผ่านนี้อยู่ในรายการที่เคยรั่วไหลจากที่อื่น ใช้รหัสอื่น", "This password was stolen somewhere before. Use another");
    public static readonly Text PasswordsDiffer = new("รหัสผ่านใหม่สองช่องไม่ตรงกัน", "The two new passwords differ");
    public static readonly Text PasswordUnchanged = new("รหัสผ่านใหม่ต้องต่างจากเดิม", "The new password is the same as the present one");
    public static readonly Text PasswordWasChanged = new("เปลี่ยนรหัสผ่านแล้ว อุปกรณ์อื่นต้องเข้าสู่ระบบใหม่", "Your password is changed. Other devices have to sign in again");

    public static readonly Text Users = new("ผู้ใช้งาน", "Users");
    public static readonly Text UsersHint = new("ผู้ที่เข้าสู่ระบบได้ในพื้นที่ของคุณ", "Who may sign in for your area");
    public static readonly Text AddUser = new("เพิ่มผู้ใช้", "Add a user");
    public static readonly Text Name = new("ชื่อที่แสดง", "Name");
    public static readonly Text NameHint = new("ชื่อที่เพื่อนร่วมงานเห็นในงานและบันทึก", "Shown to colleagues beside work and notes");
    public static readonly Text Role = new("บทบาท", "Role");
    public static readonly Text Area = new("พื้นที่", "Area");
    public static readonly Text AreaHint = new("พิมพ์ชื่อ เช่น จ.พะเยา หรือ ต.แม่ปืม หมู่บ้านใช้รหัส 8 หลัก เว้นว่างหากทั้งประเทศ", "Type its name, such as Phayao or Mae Puem, Phayao; for a village its 8 digits. Empty for the whole country");
    public static readonly Text WholeCountry = new("ทั้งประเทศ", "Whole country");
    public static readonly Text State = new("สถานะ", "State");
    public static readonly Text Active = new("ใช้งานได้", "May sign in");
    public static readonly Text Stopped = new("ระงับแล้ว", "Stopped");
    public static readonly Text Stop = new("ระงับการใช้งาน", "Stop");
    public static readonly Text LetInAgain = new("เปิดใช้งานอีกครั้ง", "Let in again");
    public static readonly Text LetInNow = new("{0} เข้าสู่ระบบได้อีกครั้งแล้ว", "{0} may sign in again");

    public static readonly Text UserNameWrong = new("ใช้ตัวอักษรอังกฤษเล็ก ตัวเลข . _ - จำนวน 3 ถึง {0} ตัว", "Use 3 to {0} small letters, digits, . _ -");
    public static readonly Text UserNameTaken = new("มีผู้ใช้ชื่อนี้แล้ว", "This user name is taken");
    public static readonly Text UserNameUnknown = new("ไม่มีผู้ใช้ชื่อนี้", "There is no such user");
    public static readonly Text NameRequired = new("กรอกชื่อที่แสดง", "Enter a name");
    public static readonly Text NameTooLong = new("ชื่อยาวได้ไม่เกิน {0} ตัวอักษร", "A name has at most {0} letters");
    public static readonly Text RoleRequired = new("เลือกบทบาท", "Choose a role");
    public static readonly Text AreaCodeWrong = new("รหัสพื้นที่เป็นตัวเลข 2, 4, 6 หรือ 8 หลัก", "An area code has 2, 4, 6 or 8 digits");
    public static readonly Text AreaNotYours = new("พื้นที่นี้อยู่นอกพื้นที่ที่คุณดูแล", "This area lies outside yours");
    public static readonly Text NotYourself = new("ระงับบัญชีของตัวเองไม่ได้ ให้ผู้ดูแลระบบคนอื่นทำ", "You can't stop yourself. Ask another administrator");

    public static readonly Text WhomToAsk = new("หากงานของคุณต้องใช้ข้อมูลนอกพื้นที่ ถามผู้ที่ดูแลพื้นที่กว้างกว่าหรือผู้ดูแลระบบ", "If your work needs what lies outside your area, ask those who look after a wider one, or an administrator");

    public static readonly Text Administrator = new("ผู้ดูแลระบบ", "Administrator");
    public static readonly Text FirstAdministrator = new("ผู้ดูแลระบบคนแรก ตั้งรหัสผ่านที่หน้า /invitation ด้วยรหัสเชิญนี้ แสดงครั้งนี้ครั้งเดียว ใช้ได้ 7 วัน", "The first administrator. Choose the password on the page /invitation by this code; shown this once, good for 7 days");
    public static readonly Text UserCommand = new("จัดการผู้ใช้", "Manage users");
    public static readonly Text ResetPasswordCommand = new("ออกรหัสเชิญให้ผู้ใช้ตั้งรหัสผ่านใหม่ แสดงครั้งเดียว", "Give a user an invitation to choose a new password, shown once");

    public static Text StateOf(UserList.Row user) => user switch
    {
        { IsActive: false } => Stopped,
        { IsInvited: true } => InvitationTexts.IsInvited,
        _ => Active,
    };

    /// <summary>The area that somebody works for, by its name; its code where the area is not known here.</summary>
    public static string AreaOf(string code, IAreaNames areas) => code.Length == 0 ? WholeCountry : areas.FullName(code)?.ToString() ?? code;
}
