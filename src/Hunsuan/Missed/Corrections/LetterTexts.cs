using Hunsuan.Shared;

namespace Hunsuan.Missed.Corrections;

/// <summary>Words of the letter to the owner of a list, and headings of its file (ถ้อยคำของหนังสือขอแก้ไขบัญชี).</summary>
internal static class LetterTexts
{
    public static readonly Text Title = new("หนังสือขอแก้ไขบัญชี", "Letter asking for corrections");
    public static readonly Text Subject = new("เรื่อง ขอให้ตรวจสอบและแก้ไขรายชื่อในบัญชี", "Subject: please check and correct rows of your list");
    public static readonly Text To = new("เรียน {0}", "To: {0}");
    public static readonly Text Body = new(
        "จากการลงพื้นที่และทะเบียนของ {0} พบรายชื่อ {1} รายการในบัญชีของท่านที่อาจไม่ตรงกับความเป็นจริง ตามตารางด้านล่าง ขอให้ตรวจสอบ แก้ไขตามอำนาจหน้าที่ และแจ้งผลกลับ",
        "Rows of your list that may not be so, by visits and the registry of {0}: {1}, in the table below. Please check them, correct what is yours to correct, and tell us what came of it.");
    public static readonly Text Careful = new(
        "ข้อมูลนี้เป็นข้อเท็จจริงที่พบเท่านั้น มิใช่การตัดสิทธิ ท่านเป็นผู้พิจารณา", "This is what was seen, and no decision on anybody's entitlement; that is yours.");
    public static readonly Text Minimum = new(
        "หนังสือมีเฉพาะข้อมูลจากบัญชีของท่านและสิ่งที่พบ โปรดเก็บเป็นความลับและทำลายเมื่อใช้เสร็จ", "It holds only what your own list says and what was found. Keep it confidential and destroy it when it has served.");
    public static readonly Text Closing = new("ขอแสดงความนับถือ", "Yours faithfully");
    public static readonly Text Signature = new("ลงชื่อ ........................................ ตำแหน่ง ........................................", "Signed ........................ Position ........................");
    public static readonly Text Reference = new("เลขที่อ้างอิง {0}", "Reference {0}");
    public static readonly Text Number = new("ลำดับ", "No.");
    public static readonly Text List = new("บัญชี", "List");
    public static readonly Text VersionOn = new("บัญชี ณ วันที่", "List as of");
    public static readonly Text Fault = new("สิ่งที่ไม่ถูกต้อง", "What is wrong");
    public static readonly Text Seen = new("รายละเอียด", "Details");
    public static readonly Text SeenOn = new("พบเมื่อ", "Seen on");
    public static readonly Text SeenBy = new("บทบาทผู้พบ", "Role of who saw it");
    public static readonly Text Evidence = new("หลักฐาน", "Evidence");
    public static readonly Text Answer = new("คำตอบของเจ้าของบัญชี", "Owner's answer");
    public static readonly Text Boxes = new("☐ แก้ไขแล้ว ☐ ไม่แก้ไข เพราะ ........ ☐ ถูกต้องอยู่แล้ว", "☐ corrected ☐ refused because ........ ☐ right already");
    public static readonly Text Letter = new("เลขที่หนังสือในระบบ", "Number of the letter in the system");
    public static readonly Text NobodyLeft = new("รายชื่อในหนังสือนี้ไม่มีในบัญชีแล้ว หรือถูกระงับการใช้ จึงไม่มีอะไรให้ส่ง", "The rows of this letter are gone, or their use is restricted: nothing is left to send");
}
