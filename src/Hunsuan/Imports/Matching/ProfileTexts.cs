using Hunsuan.Shared;

namespace Hunsuan.Imports.Matching;

internal static class ProfileTexts
{
    public static readonly Text Profiles = new("รูปแบบไฟล์ที่บันทึกไว้", "Saved matchings");
    public static readonly Text ProfilesLead = new("การจับคู่คอลัมน์และรหัสของไฟล์จากหน่วยงาน ใช้ซ้ำได้ทุกครั้งที่ได้ไฟล์รูปแบบเดิม", "How columns and codes of agencies' files are matched to ours, to be used again for files of the same form");
    public static readonly Text None = new("ยังไม่มีรูปแบบไฟล์", "No saved matchings yet");
    public static readonly Text NoneWhy = new("เมื่อจับคู่คอลัมน์ของไฟล์แล้วตั้งชื่อไว้ จะอยู่ที่นี่ หรือเพิ่มจากไฟล์ JSON ด้านล่าง", "A matching that you name while you import stands here; or add one from a JSON file below");
    public static readonly Text Name = new("ชื่อรูปแบบไฟล์", "Name of the matching");
    public static readonly Text NameHint = new("เช่น ชื่อหน่วยงานกับปีที่ได้ไฟล์", "Such as the agency and the year");
    public static readonly Text SaveAs = new("บันทึกการจับคู่นี้ไว้ใช้ครั้งหน้า (ไม่บังคับ)", "Save this matching for next time (not required)");
    public static readonly Text SaveAsHint = new("ตั้งชื่อ เช่น ชื่อหน่วยงานกับปี ชื่อเดิมจะถูกแทนที่", "Give a name, such as the agency and the year; the same name is replaced");
    public static readonly Text Kind = new("ใช้กับ", "For");
    public static readonly Text ColumnCount = new("คอลัมน์ที่จับคู่", "Columns matched");
    public static readonly Text CodeCount = new("คอลัมน์ที่แปลรหัส", "Columns with codes");
    public static readonly Text ConstantCount = new("ค่าเดียวกันทุกแถว", "The same in every row");
    public static readonly Text Rename = new("เปลี่ยนชื่อ", "Rename");
    public static readonly Text Renamed = new("เปลี่ยนชื่อแล้ว", "Renamed");
    public static readonly Text Delete = new("ลบรูปแบบนี้", "Delete");
    public static readonly Text DeleteHint = new("การนำเข้าที่ทำไปแล้วไม่เปลี่ยน", "Imports made with it do not change");
    public static readonly Text Deleted = new("ลบรูปแบบไฟล์แล้ว", "The matching was deleted");
    public static readonly Text Download = new("ดาวน์โหลด JSON", "Download as JSON");
    public static readonly Text DownloadHint = new("ใช้กับคำสั่ง import --profile หรือนำไปเพิ่มในเครื่องอื่น", "For the command import --profile, or to be added elsewhere");
    public static readonly Text AddFromFile = new("เพิ่มจากไฟล์ JSON", "Add from a JSON file");
    public static readonly Text File = new("ไฟล์ JSON", "JSON file");
    public static readonly Text Add = new("เพิ่ม", "Add");
    public static readonly Text Added = new("เพิ่มรูปแบบไฟล์แล้ว", "The matching was added");

    public static readonly Text NameRequired = new("ตั้งชื่อรูปแบบไฟล์", "Give the matching a name");
    public static readonly Text NameTooLong = new("ชื่อยาวได้ไม่เกิน {0} ตัวอักษร", "A name has at most {0} letters");
    public static readonly Text NameTaken = new("มีรูปแบบไฟล์ชื่อนี้แล้ว ใช้ชื่ออื่น", "There is a matching of this name; choose another");
    public static readonly Text NameOfOtherKind = new("มีรูปแบบไฟล์ชื่อนี้สำหรับข้อมูลชนิดอื่น ใช้ชื่ออื่น", "There is a matching of this name for another kind of file; choose another");
    public static readonly Text KindRequired = new("เลือกว่าใช้กับข้อมูลชนิดใด", "Choose what it is for");
    public static readonly Text FileRequired = new("เลือกไฟล์ JSON", "Choose a JSON file");
}
