using Hunsuan.Shared;

namespace Hunsuan.Registers;

internal static class RegistersTexts
{
    public static readonly Text TargetCommand = new("นับคนเป้าหมายและคนตกหล่นตามพื้นที่", "Count the targeted and the missed by area");
    public static readonly Text ByOption = new("ระดับพื้นที่", "Level of area");
    public static readonly Text OutOption = new("เขียนลงไฟล์ CSV (ไม่ระบุ: แสดงบนจอ)", "Write to this CSV file (otherwise to the screen)");
    public static readonly Text CannotWrite = new("เขียนไฟล์ {0} ไม่ได้ โปรดตรวจโฟลเดอร์และสิทธิ์", "The file {0} can't be written; check the folder and your rights");
    public static readonly Text Written = new("เขียน {0} แถวลง {1} แล้ว", "Wrote {0} rows to {1}");
    public static readonly Text KindWrong = new(
        "แฟ้ม lists/{0}.json มีช่วงอายุหรือจำนวนวันที่เป็นไปไม่ได้ หรือใช้ชื่อที่สงวนไว้ จึงยังไม่ใช้", "The file lists/{0}.json has ages or days that can't be, or a reserved name, and is not used");
}
