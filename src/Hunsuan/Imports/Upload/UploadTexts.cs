using Hunsuan.Shared;

namespace Hunsuan.Imports.Upload;

internal static class UploadTexts
{
    public static readonly Text ChooseKind = new("จะนำเข้าอะไร", "What do you bring in?");
    public static readonly Text SurveyHint = new("ไฟล์ครัวเรือนและไฟล์บุคคลของแบบสำรวจ", "The files of households and of persons of a survey");
    public static readonly Text Surveys = new("แบบสำรวจครัวเรือน", "Household survey");
    public static readonly Text Lists = new("บัญชีรายชื่อของหน่วยงาน", "Agencies' lists");
    public static readonly Text UploadLead = new("ไฟล์ CSV หรือ XLSX รวมกันไม่เกิน 2 GB ระบบตรวจก่อน แล้วให้คุณยืนยันจึงบันทึก", "CSV or XLSX files, 2 GB together at most. They are checked first; nothing is written until you confirm");
    public static readonly Text Edition = new("ฉบับของแบบสำรวจ", "Edition of the survey");
    public static readonly Text Profile = new("รูปแบบไฟล์", "Form of the files");
    public static readonly Text ProfileHint = new("ถ้าหัวคอลัมน์เป็นชื่ออื่น ระบบจะให้จับคู่คอลัมน์ในขั้นต่อไป", "Where the columns have other names, you match them in the next step");
    public static readonly Text AnyProfile = new("หารูปแบบที่ตรงให้เอง", "Find one that fits");
    public static readonly Text Send = new("ส่งไฟล์", "Send the files");
    public static readonly Text FileMissing = new("เลือกไฟล์ให้ครบทุกช่อง", "Choose a file in every field");
    public static readonly Text CannotKeep = new("เก็บไฟล์ไม่ได้ เนื้อที่ของเครื่องแม่ข่ายอาจเต็ม ไม่มีข้อมูลใดเปลี่ยน โปรดแจ้งผู้ดูแลระบบ", "The files can't be kept; the server's disk may be full. Nothing was changed. Tell an administrator");

    public static readonly Text Help = new("รูปแบบของไฟล์", "What the files look like");
    public static readonly Text Example = new("ดาวน์โหลดตัวอย่าง {0}", "Download an example: {0}");
    public static readonly Text ExampleHint = new("มีหัวตารางและข้อมูลสมมุติหนึ่งแถว", "It has the header and one invented row");
    public static readonly Text ColumnsOf = new("คอลัมน์ของ {0}", "Columns: {0}");
    public static readonly Text ColumnName = new("ชื่อคอลัมน์", "Column");
    public static readonly Text ColumnMeaning = new("ข้อมูล", "What it is");
    public static readonly Text IndicatorCells = new("ช่องตัวชี้วัด: 1 ผ่าน, 0 ไม่ผ่าน, - ไม่เข้าเกณฑ์, เว้นว่าง ไม่ทราบ", "Indicators: 1 pass, 0 fail, - not applicable, blank not known");
    public static readonly Text Dates = new(
        "วันที่: 05/04/2510 (พ.ศ.) ใส่ 00 หากไม่ทราบวันหรือเดือน รับ ค.ศ. และ 1967-04-05 ด้วย และจะแจ้งไว้ในสรุป",
        "Dates: 05/04/2510 in the Buddhist Era, with 00 for an unknown day or month; the Common Era and 1967-04-05 are read too, and the summary tells");
    public static readonly Text YesNo = new("ใช่หรือไม่: 1 ใช่, 0 ไม่ใช่, เว้นว่าง ไม่ทราบ", "Yes or no: 1 yes, 0 no, blank not known");
    public static readonly Text Blank = new("ช่องว่างแปลว่าไม่ทราบ ไม่ใช่ศูนย์", "A blank cell means not known, never zero");
    public static readonly Text WholeName = new(
        "ชื่อเต็มในช่องเดียวใช้ {0} เช่น นางสาวสมหญิง ใจดี แทนคำนำหน้า ชื่อ และชื่อสกุลได้ ถ้ามีทั้งสองแบบ ระบบใช้ช่องที่แยกไว้",
        "A whole name in one cell is {0}, such as นางสาวสมหญิง ใจดี, instead of title, first and family name; where a file has both, the parts stand");
    public static readonly Text Encodings = new("CSV รับทั้ง UTF-8 และ TIS-620/Windows-874 คั่นด้วยจุลภาค อัฒภาค หรือแท็บ", "CSV in UTF-8 or TIS-620/Windows-874, with commas, semicolons or tabs");

    public static readonly Text AsOf = new("บัญชีนี้เป็นข้อมูล ณ วันใด", "Of which day is this list?");
    public static readonly Text AsOfHint = new("วันที่หน่วยงานตัดยอด ไม่ใช่วันที่ได้รับไฟล์ เว้นว่างได้ถ้าไม่ทราบ ยกเว้นบัญชีเต็มชุด", "The day on which its owner drew it up, not the day you got it. Leave it empty where it is not known, except for a whole list");
    public static readonly Text Scope = new("ไฟล์นี้คือ", "This file is");
    public static readonly Text Whole = new("บัญชีเต็มชุดของพื้นที่", "The whole list of the areas");
    public static readonly Text WholeHint = new("ผู้ที่เคยมีชื่อแต่ไม่มีในไฟล์นี้จะถือว่าออกจากบัญชี", "Whoever was on the list and is not in this file has left it");
    public static readonly Text Additions = new("รายชื่อเพิ่มเติมหรือแก้ไข", "Additions or corrections");
    public static readonly Text AdditionsHint = new("ไม่มีใครออกจากบัญชี", "Nobody leaves the list");
    public static readonly Text Covers = new("พื้นที่ที่บัญชีครอบคลุม", "Areas that the list covers");
    public static readonly Text CoversHint = new("ชื่อหรือรหัสพื้นที่ คั่นด้วยจุลภาค เช่น 5601, 5602 เว้นว่าง = ทั้งพื้นที่ของคุณ", "Names or codes with commas between, such as 5601, 5602. Empty: all of your area");
    public static readonly Text AsOfWrong = new("กรอกวันที่ของบัญชีเป็น วัน เดือน ปี พ.ศ. ที่ไม่อยู่ในอนาคต บัญชีเต็มชุดต้องมีวันที่", "Enter day, month and year (B.E.) of the list, not in the future. A whole list needs its day");
    public static readonly Text CoversWrong = new("มีชื่อพื้นที่ที่ไม่รู้จัก ซ้ำกันหลายแห่ง หรืออยู่นอกพื้นที่ของคุณ ใช้รหัสพื้นที่แทนได้", "An area is not known, several bear its name, or it lies outside yours. You can write its code");

    public static Text Of(UploadFault fault) => fault switch
    {
        UploadFault.FileMissing => FileMissing,
        UploadFault.CannotKeep => CannotKeep,
        UploadFault.AsOfWrong => AsOfWrong,
        UploadFault.CoversWrong => CoversWrong,
    };
}
