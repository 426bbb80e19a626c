using Hunsuan.Shared;

namespace Hunsuan.Benefits.Screening;

/// <summary>Words of the command that screens files (ข้อความของการคัดกรองสิทธิ).</summary>
internal static class ScreenTexts
{
    public static readonly Text Screen = new("คัดกรองว่าใครอาจมีสิทธิสวัสดิการใด จากไฟล์ครัวเรือนและไฟล์บุคคล", "Say who may have which benefit, from a household and a person file");
    public static readonly Text Persons = new("ไฟล์บุคคล", "The person file");
    public static readonly Text Households = new("ไฟล์ครัวเรือน", "The household file");
    public static readonly Text On = new("วันที่พิจารณา ค.ศ.-เดือน-วัน (ไม่ระบุ: วันนี้)", "The day, year-month-day of the Common Era (otherwise today)");
    public static readonly Text Rules = new("โฟลเดอร์กติกาที่ใช้แทนกติกาของระบบ", "A folder of rules to use instead of the program's own");
    public static readonly Text Out = new("เขียนผลลงไฟล์ CSV นี้", "Write the answers to this CSV file");
    public static readonly Text Announced = new("เพิ่มสิทธิที่เพิ่งประกาศ ยังไม่ใช้จริง เป็นสถานการณ์สมมติ", "Add what is announced only, as a scenario");

    public static readonly Text BuddhistDay = new("{0} เป็นปี พ.ศ. ให้ใช้ ค.ศ. คือ {1}", "{0} is a year of the Buddhist Era; write {1}");
    public static readonly Text RulesLeftOut = new(
        "กติกามีข้อผิดพลาด {0} ข้อ จึงไม่คัดกรอง เพราะผลจะขาดสวัสดิการเหล่านั้น", "The rules have {0} faults, so nothing was screened: these benefits would be missing");
    public static readonly Text NoRules = new("ไม่มีกติกาที่ใช้ในวันที่ {0}", "No rule is in force on {0}");
    public static readonly Text OverSource = new("{0} เป็นไฟล์ต้นทาง ให้ใช้ชื่ออื่น", "{0} is one of the files to be read; choose another name");
    public static readonly Text CannotWrite = new("เขียนไฟล์ {0} ไม่ได้ โปรดตรวจโฟลเดอร์ สิทธิ์ และเนื้อที่ดิสก์", "The file {0} can't be written; check the folder, your rights and the disk");
    public static readonly Text Stopped = new("ยกเลิกแล้ว ไม่มีไฟล์ใดถูกเขียน", "Cancelled; no file was written");

    public static readonly Text Done = new(
        "{0} สิทธิ · {1} ครัวเรือน · {2} คน · {3} แถว", "{0} benefits · {1} households · {2} persons · {3} lines");
    public static readonly Text Refused = new(
        "ปฏิเสธ {0} ครัวเรือน และ {1} คน ดูเหตุและวิธีแก้ใน {2}", "{0} households and {1} persons were refused; reasons and remedies are in {2}");
    public static readonly Text EndingSoon = new(
        "{0}: ค่า {1} สิ้นสุด {2} โปรดเพิ่มค่าถัดไป", "{0}: the value {1} ends on {2}; add the next one");
    public static readonly Text Unused = new("ไม่ได้ใช้คอลัมน์ {0}", "Columns not used: {0}");
    public static readonly Text UnusedNear = new("ไม่ได้ใช้คอลัมน์ {0} หมายถึง {1} หรือไม่", "Column not used: {0}; is {1} meant?");

    public static readonly Text BornLater = new("เกิดหลังวันที่พิจารณา", "Born after the day asked about");
    public static readonly Text BornLaterRemedy = new("ตรวจวันเกิด หรือลบแถวนี้", "Check the birth date, or remove the row");
    public static readonly Text AgeAgainstBirth = new("ไม่ตรงกับอายุจากวันเกิด ({0})", "It is not the age by the birth date ({0})");
    public static readonly Text AgeAgainstBirthRemedy = new("แก้อายุหรือวันเกิด หรือเว้นว่างช่องอายุ", "Mend one of the two, or leave the age blank");
    public static readonly Text NotAChoice = new("ต้องเป็นคำใดคำหนึ่ง: {0}", "It has to be one of: {0}");
    public static readonly Text NotAChoiceRemedy = new("แก้เป็นคำใดคำหนึ่งในนี้ หรือเว้นว่างถ้าไม่ทราบ", "Write one of these, or leave it blank if it is not known");
    public static readonly Text WholeRemedy = new("ใส่จำนวนเต็ม (บาทมีทศนิยมได้ 2 ตำแหน่ง) หรือเว้นว่างถ้าไม่ทราบ", "Write a whole number (baht may have two places), or leave it blank if it is not known");
    public static readonly Text NoMembers = new("ไม่มีสมาชิกของครัวเรือนนี้ในไฟล์บุคคล จึงบอกเรื่องสมาชิกไม่ได้", "Nobody of this household is in the person file, so nothing can be said of its members");
    public static readonly Text NoMembersRemedy = new("เพิ่มสมาชิกในไฟล์บุคคล หรือแก้ house_code และ family_no ให้ตรงกัน", "Add its members to the person file, or make house_code and family_no agree");
}
