using Hunsuan.Shared;

namespace Hunsuan.Imports.Matching;

internal static class MatchingTexts
{
    public static readonly Text Steps = new("จับคู่คอลัมน์", "Match the columns");
    public static readonly Text StepsLead = new("บอกระบบว่าคอลัมน์ใดในไฟล์คือข้อมูลใด ระบบเดาไว้ให้แล้ว ตรวจแล้วแก้ได้", "Say which column of the file is which. A guess is made already: look it over");
    public static readonly Text Matched = new("จับคู่แล้ว {0} จาก {1} คอลัมน์", "{0} of {1} columns matched");
    public static readonly Text NotMatchedYet = new("ยังไม่ได้จับคู่", "Not matched yet");
    public static readonly Text Codes = new("รหัสในไฟล์", "Codes in the files");
    public static readonly Text CodesLead = new("ค่าที่พบใน 1,000 แถวแรก เลือกว่าค่าใดของไฟล์คือค่าใดของระบบ", "The values found in the first 1,000 rows. Choose what each of them is to us");
    public static readonly Text CodesClear = new("อ่านได้ทุกค่า", "All values are clear");
    public static readonly Text CodesDoubtful = new("คอลัมน์ที่ควรแปลรหัส: {0}", "Columns with codes to translate: {0}");
    public static readonly Text CodesTranslated = new("คอลัมน์ที่แปลรหัสแล้ว: {0}", "Columns with codes translated: {0}");
    public static readonly Text MatchFirst = new("จับคู่คอลัมน์ก่อน", "Match the columns first");
    public static readonly Text NoCodes = new("ไม่มีคอลัมน์ที่เป็นรหัส", "There are no columns of codes");
    public static readonly Text OtherCodes = new("คอลัมน์อื่นที่มีค่าไม่กี่แบบ", "Other columns with few different values");
    public static readonly Text Indicators = new("ตัวชี้วัดทุกข้อ", "All indicators");

    public static readonly Text Columns = new("คอลัมน์ใน {0}", "Columns of {0}");
    public static readonly Text OurColumn = new("ข้อมูล", "What we need");
    public static readonly Text TheirColumn = new("คอลัมน์ในไฟล์", "Column of the file");
    public static readonly Text ColumnOf = new("คอลัมน์ในไฟล์สำหรับ {0}", "Column of the file for {0}");
    public static readonly Text NotInFile = new("– ไม่มีในไฟล์ –", "– not in the file –");
    public static readonly Text Required = new("จำเป็น", "needed");
    public static readonly Text FirstRows = new("10 แถวแรกของไฟล์", "The first 10 rows of the file");
    public static readonly Text Constants = new("ค่าเดียวกันทุกแถว", "The same value in every row");
    public static readonly Text ConstantsHint = new("สำหรับข้อมูลที่ไม่มีคอลัมน์ในไฟล์ เช่น ทั้งไฟล์เป็นตำบลเดียว", "For what has no column in the file, such as when all rows are of one sub-district");
    public static readonly Text ChooseColumn = new("เลือกคอลัมน์สำหรับ {0} หรือใส่ค่าเดียวกันทุกแถว", "Choose the column for {0}, or give one value for every row");
    public static readonly Text ChooseOneColumn = new("เลือกคอลัมน์สำหรับ {0}", "Choose the column for {0}");
    public static readonly Text ChooseOneOrWhole = new("เลือกคอลัมน์สำหรับ {0} หรือสำหรับ {1}", "Choose the column for {0}, or the one for {1}");
    public static readonly Text RequiredOr = new("จำเป็น หรือใช้ {0}", "needed, or {0}");
    public static readonly Text NoSuchColumn = new("ไฟล์ไม่มีคอลัมน์ {0}", "The file has no column {0}");
    public static readonly Text ConstantTooLong = new("ค่าของ {0} ยาวได้ไม่เกิน {1} ตัวอักษร", "The value of {0} has at most {1} letters");
    public static readonly Text Next = new("บันทึกแล้วไปต่อ", "Save and go on");
    public static readonly Text AllIndicators = new("ตัวชี้วัด", "Indicators");

    public static readonly Text Value = new("ค่าในไฟล์", "Value in the file");
    public static readonly Text Rows = new("จำนวนแถว", "Rows");
    public static readonly Text Meaning = new("ค่าของระบบ", "What it is to us");
    public static readonly Text MeaningOf = new("ค่า {0} ของ {1} คือ", "What {0} of {1} is to us");
    public static readonly Text Keep = new("ใช้ตามเดิม", "As it stands");
    public static readonly Text TakeAsUnknown = new("ไม่ทราบ", "Not known");
    public static readonly Text WordsHint = new("พิมพ์คำที่อ่านเข้าใจ เว้นว่างหากใช้ตามเดิม ใส่ - หากไม่ทราบ", "Write words that a reader understands; leave blank to keep it, write - for not known");
    public static readonly Text MeaningTooLong = new("คำแปลของ {0} ยาวได้ไม่เกิน {1} ตัวอักษร", "The words for {0} have at most {1} letters");
    public static readonly Text Male = new("ชาย", "male");
    public static readonly Text Female = new("หญิง", "female");
    public static readonly Text Yes = new("ใช่", "yes");
    public static readonly Text No = new("ไม่ใช่", "no");
    public static readonly Text Pass = new("ผ่าน", "pass");
    public static readonly Text Fail = new("ไม่ผ่าน", "fail");
    public static readonly Text NotApplicable = new("ไม่เข้าเกณฑ์", "not applicable");

    public static readonly Text CheckFiles = new("ตรวจไฟล์", "Check the files");
    public static readonly Text CheckLead = new("ยังไม่บันทึกสิ่งใด จนกว่าคุณจะยืนยันหลังตรวจ", "Nothing is written until you confirm after the check");
    public static readonly Text NotReady = new("จับคู่คอลัมน์ที่จำเป็นให้ครบก่อนตรวจ", "Match all needed columns before the check");
    public static readonly Text FilledFromProfile = new("กรอกไว้ตามรูปแบบไฟล์ “{0}” ที่บันทึกไว้", "Filled in from the saved matching “{0}”");
}
