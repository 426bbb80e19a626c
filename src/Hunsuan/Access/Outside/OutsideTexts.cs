using Hunsuan.Shared;

namespace Hunsuan.Access.Outside;

internal static class OutsideTexts
{
    public static readonly Text SignInWith = new("เข้าสู่ระบบด้วย {0}", "Sign in with {0}");
    public static readonly Text GoingTo = new("กำลังไปที่ {0}", "Going on to {0}");
    public static readonly Text GoingLead = new("ยืนยันตัวตนที่นั่น แล้วระบบจะพากลับมา", "Show there who you are; you come back here afterwards");
    public static readonly Text GoOnTo = new("ไปที่ {0}", "Go on to {0}");
    public static readonly Text InsteadOfPassword = new("ใช้ {0} แทนการตั้งรหัสผ่าน", "Use {0} instead of a password");

    public static readonly Text NotSignedIn = new("ยังไม่ได้เข้าสู่ระบบ", "You are not signed in");
    public static readonly Text NotDone = new("ยังไม่ได้เชื่อมบัญชี", "Nothing was linked");
    public static readonly Text TryAgain = new("กลับไปหน้าเข้าสู่ระบบ", "Back to signing in");
    public static readonly Text BeginAgain = new("ขั้นตอนนี้หมดเวลา ใช้ไปแล้ว หรือเริ่มจากเบราว์เซอร์อื่น เริ่มใหม่อีกครั้ง", "This took too long, was used already, or began in another browser. Begin again");
    public static readonly Text GivenUp = new("คุณยกเลิกที่ {0} ลองอีกครั้ง หรือเข้าด้วยรหัสผ่าน", "You gave up at {0}. Try again, or use your password");
    public static readonly Text Refused = new("{0} ไม่ยืนยันตัวตนของคุณ ลองอีกครั้ง หรือเข้าด้วยรหัสผ่าน", "You were not confirmed by {0}. Try again, or use your password");
    public static readonly Text Unreachable = new("ติดต่อ {0} ไม่สำเร็จในตอนนี้ รอสักครู่แล้วลองใหม่ หรือเข้าด้วยรหัสผ่าน", "Asking {0} did not work just now. Try again in a while, or use your password");
    public static readonly Text NotTrusted = new("คำตอบจาก {0} ไม่ผ่านการตรวจ จึงไม่ให้เข้า ลองอีกครั้ง หากยังไม่ได้ให้แจ้งผู้ดูแลเครื่องแม่ข่าย", "The answer of {0} did not stand the check, so it opens nothing. Try again; if it goes on, tell whoever runs this system");
    public static readonly Text IsStopped = new("บัญชีของคุณที่นี่ถูกระงับ ถามผู้ดูแลระบบ", "Your account here was stopped. Ask an administrator");
    public static readonly Text NoPlace = new("{0} ยืนยันตัวตนของคุณแล้ว แต่ยังไม่มีใครให้คุณเข้าใช้ที่นี่ ขอบัญชีหรือคำเชิญจากผู้ดูแลระบบของหน่วยงาน หากมีบัญชีอยู่แล้ว เข้าด้วยรหัสผ่านแล้วเชื่อมบัญชี", "You were confirmed by {0}, but nobody has given you a place here yet. Ask your office's administrator for an account or an invitation. If you have one, sign in by password and link it");
    public static readonly Text NoPlaceAsk = new("{0} ยืนยันตัวตนของคุณแล้ว แต่ยังไม่มีใครให้คุณเข้าใช้ที่นี่ ติดต่อ {1} หากมีบัญชีอยู่แล้ว เข้าด้วยรหัสผ่านแล้วเชื่อมบัญชี", "You were confirmed by {0}, but nobody has given you a place here yet. Ask {1}. If you have an account, sign in by password and link it");
    public static readonly Text RoleUnknown = new("{0} ให้บทบาท \"{1}\" ที่ระบบนี้ไม่รู้จัก จึงยังไม่ให้เข้า แจ้งผู้ดูแลระบบ", "The role \"{1}\" that {0} gives is not known here, so nothing was opened. Tell an administrator");
    public static readonly Text AreaUnknown = new("{0} ให้พื้นที่ \"{1}\" ที่ระบบนี้ไม่รู้จัก จึงยังไม่ให้เข้า แจ้งผู้ดูแลระบบ", "The area \"{1}\" that {0} names is not known here, so nothing was opened. Tell an administrator");
    public static readonly Text OrganisationUnknown = new("{0} ระบุองค์กรที่ระบบนี้ไม่รู้จัก จึงยังไม่ให้เข้า แจ้งผู้ดูแลระบบ", "An organisation in the rules for {0} is not known here, so nothing was opened. Tell an administrator");

    public static readonly Text Links = new("เข้าสู่ระบบด้วยระบบอื่น", "Sign in by other systems");
    public static readonly Text LinksLead = new("เชื่อมบัญชีนี้กับระบบที่คุณมีบัญชีอยู่แล้ว เพื่อเข้าใช้โดยไม่ต้องใช้รหัสผ่านของที่นี่", "Link this account to one that you have elsewhere, and sign in without the password of this system");
    public static readonly Text LinkedSince = new("เชื่อมเมื่อ {0}", "Linked since {0}");
    public static readonly Text NoLinks = new("ยังไม่ได้เชื่อมกับระบบใด", "Not linked to any system");
    public static readonly Text NoProviders = new("ที่นี่ยังไม่ได้เปิดให้เข้าด้วยระบบอื่น", "No other system is set up here");
    public static readonly Text LinkWith = new("เชื่อมกับ {0}", "Link with {0}");
    public static readonly Text Unlink = new("เลิกเชื่อม {0}", "Unlink {0}");
    public static readonly Text Unlinked = new("เลิกเชื่อมแล้ว", "It is unlinked");
    public static readonly Text ToChange = new("เปลี่ยนแปลง", "Change it");
    public static readonly Text OnlyWayIn = new("นี่เป็นทางเดียวที่คุณเข้าได้ ขอคำเชิญจากผู้ดูแลระบบเพื่อตั้งรหัสผ่านก่อน", "This is your only way in. Ask an administrator for an invitation and choose a password first");
    public static readonly Text OfAnother = new("บัญชี {0} นี้เชื่อมกับผู้ใช้อื่นอยู่", "This account of {0} belongs to another user here");
    public static readonly Text LinkedAlready = new("คุณเชื่อมกับบัญชีอื่นของ {0} อยู่แล้ว เลิกเชื่อมก่อน", "You are linked to another account of {0}. Unlink it first");
    public static readonly Text InvitationIsOver = new("คำเชิญใช้ไปแล้วหรือหมดอายุ ขอคำเชิญใหม่จากผู้ดูแลระบบ", "The invitation was used or has run out. Ask an administrator for a new one");
    public static readonly Text SignInAgain = new("คุณไม่มีรหัสผ่านที่นี่ ออกจากระบบ เข้าใหม่ด้วยระบบเดิม แล้วทำรายการนี้ภายใน {0} นาที", "You have no password here. Sign out, sign in again as you did, and do this within {0} minutes");
    public static readonly Text NoPasswordHere = new("คุณไม่มีรหัสผ่านที่นี่ หากต้องการ ขอคำเชิญจากผู้ดูแลระบบ", "You have no password here. If you need one, ask an administrator for an invitation");

    public static readonly Text NotLinked = new("ไม่ได้เชื่อม", "Not linked");
    public static readonly Text UnlinkAll = new("เลิกเชื่อมทุกระบบ", "Unlink all systems");
    public static readonly Text UnlinkAllHint = new("เมื่อบัญชีที่ระบบนั้นตกไปอยู่กับผู้อื่น บทบาทที่มาจากระบบนั้นถูกถอน และทุกเครื่องต้องเข้าสู่ระบบใหม่", "For an account elsewhere that is in other hands. The roles that came from there go too, and all devices have to sign in again");
    public static readonly Text UnlinkedAll = new("เลิกเชื่อมบัญชีของ {0} ทุกระบบแล้ว", "{0} is linked to no other system any more");
    public static readonly Text RoleFromOutside = new("มาจากระบบที่เชื่อมไว้ เปลี่ยนได้ที่ระบบนั้น", "From the linked system; changed there");
}
