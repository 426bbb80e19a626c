using Hunsuan.Engines.Tables;
using Hunsuan.Engines.Wellbeing.Table;
using Hunsuan.Shared;

namespace Hunsuan.Wellbeing.Measuring;

/// <summary>What the measure of a table says.</summary>
internal static class MeasureFileTexts
{
    public static readonly Text Table = new("ตาราง CSV หนึ่งแถวต่อหนึ่งหน่วย (คนหรือครัวเรือน)", "Table as CSV, one row for each unit (person or household)");
    public static readonly Text Spec = new("ไฟล์เกณฑ์ (JSON) ดู docs/engines/measure.md", "File of the specification (JSON), see docs/engines/measure.md");
    public static readonly Text Out = new("โฟลเดอร์ปลายทาง", "Folder to write to");
    public static readonly Text Units = new("เขียน units.csv: คะแนนและสถานะของทุกหน่วย", "Write units.csv too: score and standing of every unit");
    public static readonly Text Json = new("เขียนทุกตารางเป็น JSON ด้วย", "Write every table as JSON too");
    public static readonly Text Robustness = new("เขียน robustness.csv: ลำดับของกลุ่มเมื่อใช้จุดตัดและน้ำหนักอื่น", "Write robustness.csv too: the order of groups under other cut-offs and weights");

    public static readonly Text Done = new("วัดแล้ว {0} แถว นับได้ {1} แถว ผลอยู่ใน {2}", "Measured {0} rows, of which {1} count; the figures are in {2}");
    public static readonly Text Headline = new("จุดตัด {0}: H {1}, A {2}, M0 {3}", "Cut-off {0}: H {1}, A {2}, M0 {3}");
    public static readonly Text Undefined = new("ไม่นิยาม", "undefined");
    public static readonly Text NoSample = new("ไม่มี design จึงไม่มีความคลาดเคลื่อนจากการสุ่มตัวอย่าง", "No design was given, so there is no sampling error");

    public static readonly Text NoSuchFile = new("ไม่พบไฟล์ {0}", "There is no file {0}");
    public static readonly Text IsFolder = new("{0} เป็นโฟลเดอร์ โปรดระบุไฟล์", "{0} is a folder; name a file");
    public static readonly Text CannotOpen = new("เปิดไฟล์ {0} ไม่ได้ โปรดตรวจสิทธิ์การอ่าน", "The file {0} can't be opened; check that it may be read");
    public static readonly Text NoHeader = new("ไฟล์ {0} ว่าง แถวแรกต้องเป็นชื่อคอลัมน์", "The file {0} is empty; its first row must name the columns");
    public static readonly Text NotText = new("ไฟล์ {0} ไม่ใช่ข้อความ CSV โปรดบันทึกเป็น CSV (UTF-8)", "The file {0} is no CSV text; save it as CSV (UTF-8)");
    public static readonly Text Mixed = new("ไฟล์ {0} บรรทัด {1} ไม่ใช่ UTF-8 โปรดบันทึกทั้งไฟล์เป็น CSV (UTF-8)", "The file {0} is not UTF-8 in line {1}; save all of it as CSV (UTF-8)");
    public static readonly Text OutIsFile = new("{0} เป็นไฟล์ โปรดระบุโฟลเดอร์ปลายทางอื่น", "{0} is a file; name another folder to write to");
    public static readonly Text ColumnMissing = new("ไฟล์ไม่มีคอลัมน์ {0} ที่เกณฑ์อ้างถึง คอลัมน์ที่พบ: {1}", "The file has no column {0}, which the specification names. Columns found: {1}");
    public static readonly Text ColumnTwice = new("ไฟล์มีคอลัมน์ {0} มากกว่าหนึ่งคอลัมน์ โปรดเหลือไว้หนึ่ง", "The file has more than one column {0}; keep one");
    public static readonly Text SameYear = new("รอบ {0} และ {1} เป็นปีเดียวกัน ({2}) โปรดแก้คอลัมน์ปี", "The rounds {0} and {1} are of the same year ({2}); correct the column of years");

    private static readonly Text WrongCellCount = new("บรรทัด {0}: มี {2} ช่อง ไม่เท่าหัวตาราง โปรดแก้ หรือใส่เครื่องหมายคำพูดคร่อมข้อความที่มีจุลภาค",
        "Line {0}: {2} cells, not as many as the header; mend it, or put texts with commas in quotation marks");
    private static readonly Text NotAnAnswer = new("บรรทัด {0} คอลัมน์ {1}: “{2}” ใช้ไม่ได้ ใช้ 1 ขัดสน 0 ไม่ขัดสน ว่างคือไม่ทราบ - คือไม่เข้าเกณฑ์",
        "Line {0}, column {1}: “{2}” can't be used; write 1 for deprived, 0 for not, nothing for unknown, - for not applicable");
    private static readonly Text NotAGap = new("บรรทัด {0} คอลัมน์ {1}: “{2}” ไม่ใช่ช่องว่างความขัดสน ใช้เลข 0 ถึง 1", "Line {0}, column {1}: “{2}” is no gap; use a number from 0 to 1");
    private static readonly Text NotAWeight = new("บรรทัด {0} คอลัมน์ {1}: “{2}” ไม่ใช่น้ำหนัก ใช้เลขตั้งแต่ 0", "Line {0}, column {1}: “{2}” is no weight; use a number from 0 up");
    private static readonly Text NotAYear = new("บรรทัด {0} คอลัมน์ {1}: “{2}” ไม่ใช่ปี ใช้ตัวเลข เช่น 2565 หรือ 2564.5", "Line {0}, column {1}: “{2}” is no year; use a number such as 2022 or 2021.5");
    private static readonly Text YearDiffers = new("บรรทัด {0} คอลัมน์ {1}: ปี “{2}” ไม่ตรงกับแถวก่อนของรอบเดียวกัน โปรดใช้ปีเดียวต่อรอบ",
        "Line {0}, column {1}: the year “{2}” is not that of earlier rows of the round; use one year for each round");
    private static readonly Text Blank = new("บรรทัด {0} คอลัมน์ {1}: ว่าง{2} ทุกแถวต้องมีค่า", "Line {0}, column {1}: nothing{2} stands there; every row needs a value");
    private static readonly Text TooManyGroups = new("บรรทัด {0} คอลัมน์ {1}: มีค่าต่างกันเกิน 65,536 ค่า{2} โปรดใช้คอลัมน์ที่หยาบกว่า", "Line {0}, column {1}: more than 65,536 different values{2}; use a coarser column");
    private static readonly Text NotUtf8 = new("บรรทัด {0} คอลัมน์ {1}: “{2}” ไม่ใช่ UTF-8 โปรดบันทึกทั้งไฟล์เป็น CSV (UTF-8)", "Line {0}, column {1}: “{2}” is not UTF-8; save the whole file as CSV (UTF-8)");

    private static readonly Text QuoteNotClosed = new("เครื่องหมายคำพูดที่เปิดในบรรทัด {0} ไม่มีตัวปิด", "The quotation mark opened in line {0} is never closed");
    private static readonly Text LineTooLong = new("บรรทัด {0} ยาวเกินไป ไฟล์นี้อาจไม่ใช่ตาราง หรือเครื่องหมายคำพูดไม่ครบคู่", "Line {0} is too long: the file may not be a table, or a quotation mark is missing");

    public static Text Of(UnitFault fault, IReadOnlyList<string> header) => (fault.Kind switch
    {
        UnitFaultKind.WrongCellCount => WrongCellCount,
        UnitFaultKind.NotAnAnswer => NotAnAnswer,
        UnitFaultKind.NotAGap => NotAGap,
        UnitFaultKind.NotAWeight => NotAWeight,
        UnitFaultKind.NotAYear => NotAYear,
        UnitFaultKind.YearDiffers => YearDiffers,
        UnitFaultKind.Blank => Blank,
        UnitFaultKind.TooManyGroups => TooManyGroups,
        UnitFaultKind.NotUtf8 => NotUtf8,
    }).With(fault.Line, fault.Column < 0 ? "" : header[fault.Column], fault.Cell.Length > 20 ? fault.Cell[..20] + "…" : fault.Cell);

    public static Text Of(CsvFaultException fault) => (fault.Fault switch
    {
        CsvFault.QuoteNotClosed => QuoteNotClosed,
        CsvFault.CellTooLong or CsvFault.RecordTooLong or CsvFault.TooManyColumns => LineTooLong,
    }).With(fault.Line);
}
