using Hunsuan.Engines.Tables;
using Hunsuan.Shared;

namespace Hunsuan.Imports.Reading;

/// <summary>What is said of files that are no table, and how to make one of them (ข้อความเมื่ออ่านไฟล์ไม่ได้).</summary>
internal static class ReadingTexts
{
    public static readonly Text OldMacLines = new(
        "ไฟล์ {0} ขึ้นบรรทัดใหม่แบบ Macintosh รุ่นเก่า โปรดบันทึกใหม่เป็น CSV (UTF-8) หรือ XLSX",
        "The file {0} divides its lines as old Macintosh programs did; save it again as CSV (UTF-8) or XLSX");

    public static readonly Text OtherEncoding = new(
        "ไฟล์ {0} เป็นข้อความในรหัสอักขระที่ไม่ใช่ไทย (บรรทัด {1}) โปรดบันทึกเป็น CSV (UTF-8) หรือ XLSX",
        "The file {0} is text in an encoding that is not Thai (line {1}); save it as CSV (UTF-8) or XLSX");

    public static readonly Text NotAWorkbook = new(
        "ไฟล์ ZIP นี้ไม่ใช่ XLSX (workbook) ถ้าเป็นไฟล์บีบอัดให้แตกไฟล์ก่อน ถ้าเป็นตารางจากโปรแกรมอื่นให้บันทึกเป็น XLSX หรือ CSV (UTF-8)",
        "This ZIP archive is no XLSX workbook: unpack it if it is packed; save it as XLSX or CSV (UTF-8) if it is a table of another program");

    private static readonly Text Save = new("โปรดบันทึกเป็น CSV (UTF-8) หรือ XLSX", "save it as CSV (UTF-8) or XLSX");
    private static readonly Text OldOffice = new("เป็นไฟล์ Excel รุ่นเก่า (.xls) หรือมีรหัสผ่าน", "is an old Excel file (.xls) or has a password");
    private static readonly Text Pdf = new("เป็น PDF", "is a PDF");
    private static readonly Text Picture = new("เป็นรูปภาพ", "is a picture");
    private static readonly Text Packed = new("เป็นไฟล์บีบอัด ให้แตกไฟล์ก่อน", "is packed: unpack it first");
    private static readonly Text Database = new("เป็นไฟล์ฐานข้อมูล", "is a database");
    private static readonly Text Markup = new("เป็นหน้าเว็บหรือ XML ที่ตั้งชื่อเป็นไฟล์ตาราง", "is a web page or XML under the name of a table");
    private static readonly Text NotText = new("มีอักขระที่ไม่ใช่ข้อความ (NUL)", "holds what is no text (NUL)");

    /// <summary>{0}: the file; then that it is neither, what it is instead, and what to do.</summary>
    public static Text NotATable(FileKind kind)
    {
        var what = What(kind);
        return new($"ไฟล์ {{0}} ไม่ใช่ CSV หรือ XLSX: {what.Thai} {Save.Thai}", $"The file {{0}} is neither CSV nor XLSX: it {what.English}; {Save.English}");
    }

    private static Text What(FileKind kind) => kind switch
    {
        FileKind.OldOffice => OldOffice,
        FileKind.Pdf => Pdf,
        FileKind.Picture => Picture,
        FileKind.Packed => Packed,
        FileKind.Database => Database,
        FileKind.Markup => Markup,
        FileKind.Other or FileKind.Zip => NotText,
    };
}
