using Hunsuan.Shared;

namespace Hunsuan.Imports;

/// <summary>What the import command says (ข้อความของคำสั่งนำเข้า).</summary>
internal static class ImportCommandTexts
{
    public static readonly Text Import = new("นำเข้าแบบสำรวจหรือบัญชีรายชื่อจากไฟล์ CSV หรือ XLSX", "Bring in a survey or an agency's list from CSV or XLSX files");
    public static readonly Text Survey = new("นำเข้าแบบสำรวจ: ไฟล์ครัวเรือนและไฟล์บุคคล", "Bring in a survey: the file of households and that of persons");
    public static readonly Text List = new("นำเข้าบัญชีรายชื่อของหน่วยงาน", "Bring in an agency's list");
    public static readonly Text ListKind = new("ชนิดบัญชี เช่น welfare-card", "Kind of list, such as welfare-card");
    public static readonly Text DryRun = new("ตรวจและเปรียบเทียบเท่านั้น ไม่บันทึก", "Check and compare only; write nothing");
    public static readonly Text GoodRows = new("บันทึกแถวที่ถูกต้อง แม้มีแถวที่ถูกปฏิเสธ", "Keep the good rows although others are refused");
    public static readonly Text Profile = new("รูปแบบไฟล์ที่บันทึกไว้ หรือไฟล์ JSON", "A saved matching of columns, or a JSON file with one");
    public static readonly Text Edition = new("ฉบับของแบบสำรวจ (ไม่ระบุ: ฉบับล่าสุด)", "Edition of the survey (otherwise the newest)");
    public static readonly Text Refused = new("โฟลเดอร์สำหรับไฟล์แถวที่ถูกปฏิเสธ", "Folder for the files of refused rows");

    public static readonly Text Progress = new("{0} {1} แถว {2} เหลือประมาณ {3} วินาที", "{0} {1} row {2}, about {3} seconds left");

    public static readonly Text FileCounts = new(
        "{0} ({1}): {2} แถว ใหม่ {3} เปลี่ยน {4} เหมือนเดิม {5} ซ้ำในไฟล์ {6} ปฏิเสธ {7}",
        "{0} ({1}): {2} rows, new {3}, changed {4}, unchanged {5}, repeated in the file {6}, refused {7}");

    public static readonly Text Moved = new("  ย้ายที่อยู่ {0}", "  moved {0}");
    public static readonly Text UnusedColumns = new("  คอลัมน์ที่ไม่ได้ใช้: {0}", "  columns not used: {0}");
    public static readonly Text MissingColumns = new("  ไม่มีคอลัมน์ (ถือว่าไม่ทราบ): {0}", "  columns not there (taken as not known): {0}");
    public static readonly Text RefusedRow = new("  แถว {0} คอลัมน์ {1}: {2} → {3}", "  row {0}, column {1}: {2} → {3}");
    public static readonly Text RefusedFile = new("  แถวที่ถูกปฏิเสธทั้งหมดอยู่ใน {0} แก้แล้วนำเข้าใหม่ได้", "  all refused rows are in {0}; mend them and import that file");

    public static readonly Text NothingKept = new(
        "ปฏิเสธ {0} แถว จึงไม่บันทึกสิ่งใด แก้แถวเหล่านั้น หรือใช้ --good-rows เพื่อบันทึกเฉพาะแถวที่ถูกต้อง",
        "{0} rows were refused, so nothing was written. Mend them, or use --good-rows to keep the others");

    public static readonly Text DryRunDone = new("ตรวจเสร็จแล้ว ไม่ได้บันทึก", "Checked; nothing was written");
    public static readonly Text Kept = new("บันทึกแล้ว ใช้เวลา {0} วินาที", "Written in {0} seconds");
    public static readonly Text Note = new("  ข้อสังเกต: {0}", "  note: {0}");
    public static readonly Text AsOf = new("บัญชีเป็นข้อมูล ณ วันใด เช่น 01/10/2569", "Day on which the list was so, such as 2026-10-01");
    public static readonly Text Whole = new("เป็นบัญชีเต็มชุด: ผู้ที่ไม่มีชื่อถือว่าหลุดจากบัญชี", "The list is whole: who is not on it has left");
    public static readonly Text Covers = new(
        "พื้นที่ที่บัญชีครอบคลุม เช่น 5601,5602 หรือ country (ไม่ระบุ: พื้นที่ของผู้นำเข้า)", "Areas that the list covers, such as 5601,5602 or country (otherwise the importer's)");
    public static readonly Text Version = new("  ฉบับที่ {0}: เข้า {1} กลับมา {2} เปลี่ยน {3} เหมือนเดิม {4}", "  version {0}: came {1}, came back {2}, changed {3}, unchanged {4}");
    public static readonly Text VersionLeft = new("  ออกจากบัญชี {0} จากเดิม {1}", "  left the list: {0} of {1} before");
}
