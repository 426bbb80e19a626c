using Hunsuan.Shared;

namespace Hunsuan.Imports;

internal static class SummaryTexts
{
    public static readonly Text File = new("ไฟล์", "File");
    public static readonly Text Rows = new("แถวทั้งหมด", "Rows");
    public static readonly Text New = new("ใหม่", "New");
    public static readonly Text Changed = new("เปลี่ยน", "Changed");
    public static readonly Text Unchanged = new("เหมือนเดิม", "Unchanged");
    public static readonly Text Repeated = new("ซ้ำในไฟล์", "Repeated in the file");
    public static readonly Text Refused = new("ปฏิเสธ", "Refused");
    public static readonly Text Moved = new("ย้ายที่อยู่", "Moved");
    public static readonly Text CheckedCounts = new("สิ่งที่พบในไฟล์ (ยังไม่บันทึก)", "What the files hold (nothing is written yet)");
    public static readonly Text WrittenCounts = new("สิ่งที่บันทึก", "What was written");
    public static readonly Text FoundCounts = new("สิ่งที่พบในไฟล์ (ไม่ได้บันทึก)", "What the files held (nothing was written)");
    public static readonly Text Notes = new("ข้อสังเกต", "Remarks");
    public static readonly Text UnusedColumns = new("คอลัมน์ที่ไม่ได้ใช้: {0}", "Columns not used: {0}");
    public static readonly Text MissingColumns = new("ไม่มีคอลัมน์ (ถือว่าไม่ทราบ): {0}", "Columns not there (taken as not known): {0}");
    public static readonly Text ChangeColumns = new("แก้การจับคู่คอลัมน์", "Change how columns are matched");
    public static readonly Text RefusedRows = new("แถวที่ถูกปฏิเสธ: {0}", "Refused rows: {0}");
    public static readonly Text AllReasons = new("เหตุผลทุกแถว", "The reasons of all of them");
    public static readonly Text FirstOf = new("{0} แถวแรกจาก {1} แถว ทั้งหมดอยู่ในไฟล์ให้ดาวน์โหลด", "The first {0} of {1} rows; all are in the file to download");
    public static readonly Text Row = new("แถว", "Row");
    public static readonly Text Column = new("คอลัมน์", "Column");
    public static readonly Text Reason = new("เหตุผล", "Reason");
    public static readonly Text Remedy = new("วิธีแก้", "Remedy");
    public static readonly Text Download = new("ดาวน์โหลดแถวที่ถูกปฏิเสธ: {0}", "Download the refused rows: {0}");
    public static readonly Text DownloadHint = new("ไฟล์ CSV มีเหตุผลและวิธีแก้ทุกแถว แก้แล้วนำเข้าใหม่ได้เลย เก็บไว้ 30 วัน", "A CSV file with reason and remedy in each row; mend it and import it again. It is kept for 30 days");

    public static readonly Text Decide = new("จะทำอย่างไรต่อ", "What shall be done?");
    public static readonly Text WriteAll = new("บันทึกทั้งหมด", "Write everything");
    public static readonly Text WriteGood = new("บันทึกเฉพาะแถวที่ถูกต้อง", "Write the good rows");
    public static readonly Text GiveUp = new("ไม่บันทึก ทิ้งไฟล์นี้", "Give up and drop the files");
    public static readonly Text AllGood = new("ทุกแถวถูกต้อง บันทึกทั้งหมดในครั้งเดียว หากเกิดเหตุระหว่างทางจะไม่มีแถวใดถูกบันทึก", "Every row is good. All are written at once; if anything goes wrong on the way, none is");
    public static readonly Text WholeIsNotPossible = new(
        "บันทึกทั้งไฟล์ไม่ได้เพราะมีแถวที่ถูกปฏิเสธ แก้แถวเหล่านั้นแล้วส่งไฟล์ใหม่ หรือบันทึกเฉพาะแถวที่ถูกต้อง",
        "The whole can't be written because rows are refused. Mend them and send the file again, or write the good rows only");
    public static readonly Text WriteGoodHint = new("บันทึก {0} แถว เว้น {1} แถวที่ถูกปฏิเสธ ซึ่งแก้แล้วนำเข้าภายหลังได้", "Rows written: {0}. Rows left out: {1}, which can be mended and imported later");
    public static readonly Text NothingNew = new("ทุกแถวมีอยู่ในระบบแล้วและไม่เปลี่ยน การบันทึกจะไม่เปลี่ยนข้อมูลใด", "Every row is known and unchanged: writing changes nothing");
    public static readonly Text StillSo = new(
        "รายชื่อไม่เปลี่ยน การบันทึกเพียงบอกว่าบัญชีเป็นเช่นนี้ในวันของฉบับนี้", "The list is as it was: writing only says that it was so on the day of this version");
    public static readonly Text NoGoodRow = new("ไม่มีแถวที่บันทึกได้ แก้แถวที่ถูกปฏิเสธแล้วส่งไฟล์ใหม่", "There is no row to write. Mend the refused rows and send the file again");
    public static readonly Text FilesNotHere = new("ไฟล์ไม่ได้อยู่ที่เครื่องแม่ข่ายนี้แล้ว จึงบันทึกจากหน้านี้ไม่ได้ ส่งไฟล์ใหม่ได้", "The files are not on this server, so they can't be written from this page. Send them again");

    public static readonly Text Written = new("บันทึกข้อมูลแล้ว", "The data is written");
    public static readonly Text NotWritten = new("ไม่มีข้อมูลใดถูกบันทึก", "Nothing was written");
    public static readonly Text TryAgain = new("นำเข้าไฟล์ใหม่", "Bring in files again");
    public static readonly Text Version = new("เทียบกับบัญชีที่มีอยู่", "Compared with what was known");
    public static readonly Text VersionOfDay = new("ฉบับที่ {0} ณ {1} {2}", "Version {0} of {1}, {2}");
    public static readonly Text DayNotGiven = new("ไม่ทราบวันที่ของข้อมูล", "a day not known");
    public static readonly Text IsWhole = new("บัญชีเต็มชุดของ {0}", "whole list of {0}");
    public static readonly Text IsAddition = new("รายชื่อเพิ่มเติมของ {0}", "additions for {0}");
    public static readonly Text Came = new("เข้าใหม่", "Came");
    public static readonly Text Back = new("กลับมา", "Came back");
    public static readonly Text Left = new("ออกจากบัญชี", "Left");
    public static readonly Text Before = new("เดิมอยู่ในบัญชี", "On the list before");
    public static readonly Text LeftNotKnown = new("ไม่ทราบ เพราะเป็นรายชื่อเพิ่มเติม", "not known: the file only adds");
    public static readonly Text LeftOfBefore = new("จะออก {0} จาก {1} ราย", "{0} of {1} would leave");
    public static readonly Text LargeDrop = new(
        "จะมีผู้หลุดจากบัญชีเกินหนึ่งในสาม ตรวจว่าไฟล์ครบและพื้นที่ถูกต้อง ถ้าเป็นเพียงบางส่วนให้นำเข้าเป็นรายชื่อเพิ่มเติม",
        "More than a third of those on the list would leave it. Check that the file is complete and the areas are right; if it is only a part, bring it in as additions");
}
