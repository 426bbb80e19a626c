using Hunsuan.Shared;

namespace Hunsuan.Imports.Rows;

/// <summary>What is said of a refused row and how to mend it (ข้อความของแถวที่ถูกปฏิเสธ).</summary>
internal static class RowTexts
{
    public static readonly Text Required = new("ต้องระบุ", "A value is needed");
    public static readonly Text RequiredRemedy = new("เติมค่าในช่องนี้", "Fill in this cell");

    public static readonly Text Formula = new("ข้อความขึ้นต้นด้วย = + - หรือ @ ซึ่งเป็นสูตร", "The text begins with =, +, - or @, which makes it a formula");
    public static readonly Text FormulaRemedy = new("ลบสูตรออก แล้วพิมพ์เฉพาะข้อความ", "Remove the formula and write the text only");

    public static readonly Text TooLong = new("ยาวเกิน {0} ตัวอักษร", "Longer than {0} characters");
    public static readonly Text TooLongRemedy = new("ย่อข้อความให้สั้นลง", "Shorten the text");

    public static readonly Text NotAWholeName = new("แยกชื่อกับชื่อสกุลไม่ได้", "First and family name can't be told apart");
    public static readonly Text NotAWholeNameRemedy = new(
        "เว้นวรรคระหว่างชื่อกับชื่อสกุล เช่น นางสาวสมหญิง ใจดี ถ้าไม่มีชื่อสกุลให้ใส่ - ท้ายชื่อ เช่น สมหญิง -",
        "Write a space between first and family name, such as นางสาวสมหญิง ใจดี; where there is no family name, end with -, such as สมหญิง -");

    public static readonly Text NotANumber = new("ไม่ใช่ตัวเลข หรืออยู่นอกช่วง {0} ถึง {1}", "Not a number, or outside {0} to {1}");
    public static readonly Text NotANumberRemedy = new("ใส่ตัวเลข หรือเว้นว่างถ้าไม่ทราบ", "Write a number, or leave it blank if it is not known");

    public static readonly Text NotYesNo = new("ต้องเป็น 1 (ใช่) 0 (ไม่ใช่) หรือเว้นว่าง", "It must be 1 (yes), 0 (no) or blank");
    public static readonly Text NotYesNoRemedy = new("แก้เป็น 1 หรือ 0 หรือเว้นว่างถ้าไม่ทราบ", "Write 1 or 0, or leave it blank if it is not known");

    public static readonly Text NotADate = new("อ่านเป็นวันที่ไม่ได้", "It can't be read as a date");
    public static readonly Text ImpossibleDay = new("ไม่มีวันนี้ในปฏิทิน", "There is no such day in the calendar");
    public static readonly Text InFuture = new("วันที่อยู่ในอนาคต", "The date lies in the future");
    public static readonly Text TooLongAgo = new("วันที่เก่าเกินกว่าที่เป็นไปได้", "The date lies too far back");
    public static readonly Text NotADateRemedy = new(
        "เขียนเป็น วว/ดด/ปปปป ปี พ.ศ. เช่น 05/04/2510 ถ้าไม่ทราบวันหรือเดือนใส่ 00",
        "Write dd/mm/yyyy in the Buddhist Era, such as 05/04/2510, with 00 for an unknown day or month");

    public static readonly Text DayNotWhole = new("ต้องทราบทั้งวัน เดือน และปี", "The day, month and year must all be known");
    public static readonly Text DayNotWholeRemedy = new("ใส่วันที่ให้ครบ", "Write the whole date");

    public static readonly Text NotACitizenId = new("เลขประจำตัวประชาชนต้องเป็นตัวเลข 13 หลัก", "A citizen ID has 13 digits");
    public static readonly Text NotACitizenIdRemedy = new(
        "ตรวจเลขกับบัตร (โปรแกรมตารางคำนวณอาจตัดเลข 0 ตัวหน้าออก) หรือเว้นว่างถ้ายังไม่มีเลข",
        "Check it with the card (a spreadsheet may have cut a leading 0), or leave it blank if there is none yet");

    public static readonly Text NotAHouseCode = new("รหัสประจำบ้านต้องเป็นตัวเลข 11 หลัก", "A house code has 11 digits");
    public static readonly Text NotAHouseCodeRemedy = new(
        "ตรวจรหัสกับทะเบียนบ้าน (โปรแกรมตารางคำนวณอาจตัดเลข 0 ตัวหน้าออก)",
        "Check it with the house registration (a spreadsheet may have cut a leading 0)");

    public static readonly Text NotAnIndicatorCell = new(
        "ผลตัวชี้วัดต้องเป็น 1 (ผ่าน) 0 (ไม่ผ่าน) - (ไม่เข้าเกณฑ์) หรือเว้นว่าง (ไม่ทราบ)",
        "An indicator is 1 (pass), 0 (fail), - (not applicable) or blank (not known)");

    public static readonly Text NotAnIndicatorCellRemedy = new("แก้เป็นค่าใดค่าหนึ่งในนี้", "Write one of these");

    public static readonly Text NotASex = new("เพศต้องเป็น M, F, ชาย หรือ หญิง", "Sex is M, F, ชาย or หญิง");
    public static readonly Text NotASexRemedy = new("แก้เป็นค่าใดค่าหนึ่ง หรือเว้นว่างถ้าไม่ทราบ", "Write one of these, or leave it blank if it is not known");

    public static readonly Text UnknownArea = new("ไม่มีรหัสตำบลนี้", "There is no sub-district with this code");
    public static readonly Text UnknownAreaRemedy = new("ใช้รหัสตำบล 6 หลักของกรมการปกครอง", "Use the 6-digit code of the Department of Provincial Administration");
    public static readonly Text AreaOutOfUse = new("รหัสตำบลนี้เลิกใช้แล้ว", "This sub-district code is no longer in use");
    public static readonly Text UseInstead = new("ใช้รหัส {0} แทน", "Use {0} instead");
    public static readonly Text OutsideArea = new("พื้นที่นี้อยู่นอกความรับผิดชอบของผู้นำเข้า", "This area is outside that of the person who imports");
    public static readonly Text OutsideAreaRemedy = new("ให้ผู้รับผิดชอบพื้นที่นั้นเป็นผู้นำเข้า", "Let someone who is responsible for that area import the row");

    public static readonly Text HouseholdTwice = new("ครัวเรือนนี้ซ้ำกับแถว {0}", "The same household as in row {0}");
    public static readonly Text PersonTwice = new("บุคคลนี้ซ้ำกับแถว {0}", "The same person as in row {0}");
    public static readonly Text TwiceRemedy = new("เก็บไว้แถวเดียว", "Keep one of the rows");

    public static readonly Text NoHousehold = new("ไม่พบครัวเรือนของบุคคลนี้ในไฟล์ครัวเรือน", "This person's household is not in the household file");
    public static readonly Text NoHouseholdRemedy = new("เพิ่มครัวเรือน หรือแก้ house_code และ family_no ให้ตรงกัน", "Add the household, or make house_code and family_no agree");
    public static readonly Text HouseholdRefused = new("ครัวเรือนของบุคคลนี้ถูกปฏิเสธ (แถว {0})", "This person's household was refused (row {0})");
    public static readonly Text HouseholdRefusedRemedy = new("แก้แถวของครัวเรือนก่อน แล้วนำเข้าอีกครั้ง", "Mend the household's row first, then import again");
}
