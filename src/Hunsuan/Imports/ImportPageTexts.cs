using Hunsuan.Shared;

namespace Hunsuan.Imports;

internal static class ImportPageTexts
{
    public static readonly Text Imports = new("นำเข้าข้อมูล", "Imports");
    public static readonly Text ImportsLead = new("แบบสำรวจและบัญชีรายชื่อที่นำเข้าในพื้นที่ของคุณ ล่าสุดอยู่บนสุด", "Surveys and agencies' lists brought in for your area, the newest first");
    public static readonly Text NewImport = new("นำเข้าไฟล์ใหม่", "Bring in files");
    public static readonly Text None = new("ยังไม่มีการนำเข้า", "Nothing was brought in yet");
    public static readonly Text NoneWhy = new("เริ่มจากไฟล์แบบสำรวจครัวเรือน แล้วตามด้วยบัญชีบัตรสวัสดิการแห่งรัฐ จึงจะเห็นคนเป้าหมายและคนตกหล่น", "Begin with the files of a household survey, then the list of welfare cards: then the targeted and the missed can be seen");
    public static readonly Text Survey = new("แบบสำรวจครัวเรือน", "Household survey");
    public static readonly Text What = new("ข้อมูล", "What");
    public static readonly Text State = new("สถานะ", "State");
    public static readonly Text Counts = new("ผล", "Result");
    public static readonly Text Who = new("ผู้นำเข้า", "Who");
    public static readonly Text When = new("เมื่อ", "When");
    public static readonly Text ByCommand = new("คำสั่งที่เครื่องแม่ข่าย", "command at the server");
    public static readonly Text BriefCounts = new("ใหม่ {0} เปลี่ยน {1} ปฏิเสธ {2}", "new {0}, changed {1}, refused {2}");

    public static readonly Text Mapping = new("รอจับคู่คอลัมน์", "Columns to be matched");
    public static readonly Text WaitingToCheck = new("รอตรวจ", "Waiting to be checked");
    public static readonly Text Checking = new("กำลังตรวจ", "Being checked");
    public static readonly Text Checked = new("ตรวจแล้ว รอยืนยัน", "Checked, to be confirmed");
    public static readonly Text WaitingToCommit = new("รอบันทึก", "Waiting to be written");
    public static readonly Text Committing = new("กำลังบันทึก", "Being written");
    public static readonly Text Committed = new("บันทึกแล้ว", "Written");
    public static readonly Text Refused = new("ไม่ได้บันทึก", "Not written");
    public static readonly Text Cancelled = new("ยกเลิกแล้ว", "Cancelled");

    public static readonly Text Files = new("ไฟล์", "Files");
    public static readonly Text StartedAt = new("เริ่มเมื่อ", "Started");
    public static readonly Text EndedAt = new("เสร็จเมื่อ", "Ended");
    public static readonly Text WaitsForOwner = new("รอ {0} ดำเนินการต่อ", "Waits for {0} to go on");

    public static readonly Text QueuedBehind = new("มีงานนำเข้าก่อนหน้า {0} งาน", "{0} imports are before it");
    public static readonly Text NextInTurn = new("เป็นงานถัดไป", "It is the next one");
    public static readonly Text RowsSoFar = new("{0}: อ่านแล้ว {1} แถว", "{0}: {1} rows read");
    public static readonly Text Beginning = new("กำลังเริ่ม", "Beginning");
    public static readonly Text MinutesLeft = new("เหลือประมาณ {0} นาที", "about {0} minutes left");
    public static readonly Text SecondsLeft = new("เหลือประมาณ {0} วินาที", "about {0} seconds left");
    public static readonly Text LeavePage = new("ปิดหน้านี้ได้ งานทำต่อเอง และกลับมาดูได้ที่ “นำเข้าข้อมูล”", "You may leave this page: the work goes on, and stands under “Imports”");
    public static readonly Text Cancel = new("ยกเลิกการนำเข้า", "Cancel the import");
    public static readonly Text CancelHint = new("ยกเลิกแล้วไม่มีข้อมูลใดถูกบันทึก", "Nothing is written when you cancel");

    public static Text Of(ImportState state) => state switch
    {
        ImportState.Mapping => Mapping,
        ImportState.WaitingToCheck => WaitingToCheck,
        ImportState.Checking => Checking,
        ImportState.Checked => Checked,
        ImportState.WaitingToCommit => WaitingToCommit,
        ImportState.Committing => Committing,
        ImportState.Committed => Committed,
        ImportState.Refused => Refused,
        ImportState.Cancelled => Cancelled,
    };
}
