using Hunsuan.Shared;

namespace Hunsuan.Imports;

/// <summary>What is said of files that are brought in (ข้อความของการนำเข้า).</summary>
internal static class ImportTexts
{
    public static readonly Text HouseholdFile = new("ไฟล์ครัวเรือน", "File of households");
    public static readonly Text PersonFile = new("ไฟล์บุคคล", "File of persons");
    public static readonly Text ListFile = new("ไฟล์บัญชีรายชื่อ", "File of the list");

    public static readonly Text ProfileUnreadable = new(
        "อ่านรูปแบบไฟล์ไม่ได้ ต้องเป็น JSON ที่มี Columns, Codes หรือ Constants เช่น { \"Columns\": { \"first_name\": \"ชื่อ\" } }",
        "The matching of columns can't be read: it is JSON with Columns, Codes or Constants, such as { \"Columns\": { \"first_name\": \"ชื่อ\" } }");

    public static readonly Text ProfileWordUnknown = new(
        "รูปแบบไฟล์มีคำที่ไม่รู้จัก: {0} คำที่ใช้ได้คือ {1} (ตัวพิมพ์เล็กใหญ่ต้องตรงกัน)",
        "The matching of columns has words that are not known: {0}. It may have {1}, in these capital and small letters");

    public static readonly Text ProfileNameUnknown = new(
        "ใน {0} ของรูปแบบไฟล์มีชื่อคอลัมน์ที่ไม่รู้จัก: {1} ชื่อที่ใช้ได้คือ {2}",
        "In {0} of the matching there are columns that are not known: {1}. The known ones are {2}");

    public static readonly Text ProfileNotFound = new("ไม่พบรูปแบบไฟล์ชื่อ {0}", "There is no saved matching named {0}");

    public static readonly Text ColumnMissing = new(
        "ไม่มีคอลัมน์ {0} ({1}) คอลัมน์ที่พบ: {2} โปรดแก้หัวตาราง หรือเลือกรูปแบบไฟล์ที่จับคู่คอลัมน์ไว้",
        "Column {0} ({1}) is missing. Columns found: {2}. Change the header, or choose a saved matching of columns");

    public static readonly Text ColumnOrWholeMissing = new(
        "ไม่มีคอลัมน์ {0} ({1}) และไม่มี {2} ({3}) ที่ใช้แทนได้ คอลัมน์ที่พบ: {4} โปรดแก้หัวตาราง หรือเลือกรูปแบบไฟล์ที่จับคู่คอลัมน์ไว้",
        "Column {0} ({1}) is missing, and so is {2} ({3}), which would do instead. Columns found: {4}. Change the header, or choose a saved matching of columns");

    public static readonly Text ColumnTwice = new("มีคอลัมน์ {0} มากกว่าหนึ่งคอลัมน์ โปรดลบให้เหลือหนึ่ง", "Column {0} stands there more than once; keep one");
    public static readonly Text NoHeader = new(
        "แถวแรกของไฟล์ {0} ต้องเป็นชื่อคอลัมน์ แต่มีเลขประจำตัวประชาชน โปรดเพิ่มแถวหัวตาราง",
        "The first row of {0} must be the names of the columns, but a citizen ID stands there; add a header");
    public static readonly Text NoSuchFile = new("ไม่พบไฟล์ {0}", "There is no file {0}");
    public static readonly Text CannotOpen = new("เปิดไฟล์ {0} ไม่ได้ โปรดตรวจสิทธิ์การอ่าน", "The file {0} can't be opened; check that it may be read");
    public static readonly Text IsFolder = new("{0} เป็นโฟลเดอร์ โปรดระบุไฟล์ข้างใน", "{0} is a folder; name a file in it");
    public static readonly Text CannotKeepRefused = new(
        "บันทึกไฟล์แถวที่ถูกปฏิเสธลงใน {0} ไม่ได้ จึงไม่บันทึกข้อมูลใด โปรดตรวจสิทธิ์และเนื้อที่ว่าง หรือเลือกโฟลเดอร์อื่นด้วย --refused",
        "The refused rows can't be written to {0}, so nothing was written. See that there is room and a right to write, or name another folder with --refused");

    public static readonly Text EmptyFile = new("ไฟล์ {0} ว่าง โปรดส่งออกจากระบบต้นทางใหม่", "The file {0} is empty; export it again");
    public static readonly Text NoRows = new("ไฟล์ {0} มีแต่หัวตาราง ไม่มีข้อมูล", "The file {0} has a header but no rows");
    public static readonly Text MixedEncodings = new(
        "ไฟล์ {0} ปนรหัสอักขระหลายแบบ เริ่มที่บรรทัด {1} โปรดบันทึกทั้งไฟล์เป็น UTF-8",
        "The file {0} mixes encodings, from line {1} on; save the whole file as UTF-8");

    public static readonly Text LineTooLong = new(
        "บรรทัด {0} ยาวเกินไป ไฟล์นี้อาจไม่ใช่ตาราง หรือเครื่องหมายคำพูดไม่ครบคู่",
        "Line {0} is too long: the file may not be a table, or a quotation mark is missing");

    public static readonly Text QuoteNotClosed = new("เครื่องหมายคำพูดที่เปิดในบรรทัด {0} ไม่มีตัวปิด", "The quotation mark opened in line {0} is never closed");
    public static readonly Text WorkbookTooLarge = new("ไฟล์ XLSX ใหญ่เกินไปเมื่อขยาย โปรดบันทึกเป็น CSV", "The workbook is too large when unpacked; save it as CSV");
    public static readonly Text WorkbookBroken = new("เปิดไฟล์ XLSX ไม่ได้ ไฟล์อาจเสียหรือถูกตั้งรหัสผ่าน", "The workbook can't be opened: it is damaged or has a password");
    public static readonly Text UnknownEdition = new("ไม่มีแบบสำรวจฉบับ {0} ที่มีคือ {1}", "There is no survey edition {0}; there are {1}");
    public static readonly Text UnknownList = new("ไม่มีบัญชีรายชื่อชนิด {0} ที่มีคือ {1}", "There is no kind of list {0}; there are {1}");
    public static readonly Text SameFileTwice = new("ต้องเป็นไฟล์ครัวเรือนและไฟล์บุคคลอย่างละหนึ่งไฟล์", "One household file and one person file are needed");
    public static readonly Text RightsLost = new(
        "ผู้นำเข้าไม่มีสิทธินำเข้าในพื้นที่นี้แล้ว จึงไม่บันทึกสิ่งใด",
        "Whoever started this import may no longer import for this area, so nothing was written");

    public static readonly Text TriedTooOften = new(
        "ระบบหยุดกลางคันทุกครั้งที่อ่านไฟล์นี้ จึงเลิกพยายาม ไม่มีข้อมูลใดถูกบันทึก โปรดแบ่งไฟล์ให้เล็กลง หรือแจ้งผู้ดูแลระบบ",
        "The program stopped each time it read these files, so it gave up. Nothing was written. Divide the files, or tell an administrator");

    public static readonly Text ProgramFailed = new(
        "ระบบขัดข้องระหว่างนำเข้า ไม่มีข้อมูลใดถูกบันทึก โปรดลองอีกครั้ง หากยังไม่ได้ให้แจ้งผู้ดูแลระบบ",
        "Something went wrong in the program. Nothing was written. Try again, and tell an administrator if it goes on");

    public static readonly Text FilesGone = new(
        "ไฟล์ของการนำเข้านี้ไม่ได้เก็บไว้แล้ว โปรดส่งไฟล์ใหม่",
        "The files of this import are no longer kept; send them again");

    public static readonly Text Cancelled = new("ยกเลิกแล้ว ไม่มีข้อมูลใดถูกบันทึก", "Cancelled; nothing was written");
}
