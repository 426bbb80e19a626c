using Hunsuan.Shared;

namespace Hunsuan.Privacy.Requests;

internal static class LetterTexts
{
    public static readonly Text Subject = new("เรื่อง ผลการพิจารณาคำขอใช้สิทธิตามกฎหมายคุ้มครองข้อมูลส่วนบุคคล", "Subject: your request under the law on personal data protection");
    public static readonly Text Draft = new("ร่าง ยังไม่ได้พิจารณา", "Draft; not decided yet");
    public static readonly Text To = new("เรียน {0}", "Dear {0}");
    public static readonly Text Received = new("ตามที่ได้ยื่นคำขอเมื่อวันที่ {0} เรื่อง{1} โดยมีรายละเอียดว่า “{2}”", "On {0} you asked: {1}, in these words: “{2}”.");
    public static readonly Text Decided = new("{0} พิจารณาแล้ว มีผลดังนี้", "{0} has decided as follows.");
    public static readonly Text TheAgency = new("หน่วยงาน", "The agency");
    public static readonly Text EraseKept = new(
        "ข้อมูลที่ยังคงไว้และเหตุผล: ปีเกิด เพศ การศึกษา ผลการวัด และที่อยู่ของครัวเรือน เก็บไว้เพื่อการนับโดยไม่รู้ว่าเป็นใคร บันทึกกิจกรรมยังเก็บค่าก่อนเปลี่ยนไว้เพื่อการตรวจสอบ บัญชีรายชื่อเป็นของหน่วยงานเจ้าของบัญชี",
        "What stays, and why: year of birth, sex, schooling, results and where the household lives, to be counted without knowing who it was. The activities hold values from before, for audits. Lists belong to the agencies that keep them.");
    public static readonly Text Complain = new(
        "หากไม่เห็นด้วย ขอให้ทบทวนได้ที่เจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล หรือร้องเรียนต่อคณะกรรมการคุ้มครองข้อมูลส่วนบุคคล (ม. 71–76 ยังไม่ได้ตรวจกับตัวบท)",
        "If you do not agree, ask the data protection officer to look at it again, or complain to the Personal Data Protection Committee (s. 71–76, not checked against the Act).");
    public static readonly Text Enclosed = new("ข้อมูลที่ระบบมีเกี่ยวกับคุณ ณ วันที่ {0}", "What the registry holds about you on {0}");
    public static readonly Text EnclosedHint = new("สิ่งที่ไม่มีในรายการนี้คือไม่ทราบ สำเนาสำหรับเครื่องขอได้จากเจ้าหน้าที่", "What is not listed is not known. A copy for machines is given on request");
    public static readonly Text Closing = new("ขอแสดงความนับถือ", "Yours faithfully");
    public static readonly Text Signature = new("ลงชื่อ ........................................", "Signed ........................................");
    public static readonly Text Contact = new("ติดต่อ {0}", "Contact: {0}");
}
