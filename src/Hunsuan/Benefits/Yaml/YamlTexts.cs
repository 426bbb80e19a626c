using Hunsuan.Shared;

namespace Hunsuan.Benefits.Yaml;

/// <summary>What is said of files that are not written as a rule file is (ข้อความเมื่ออ่านแฟ้มกติกาไม่ได้).</summary>
internal static class YamlTexts
{
    public static readonly Text Empty = new("แฟ้มว่าง ให้เทียบกับแฟ้มที่มากับระบบ", "the file is empty; compare it with one that comes with the program");
    public static readonly Text NotAMap = new("แฟ้มต้องเป็นรายการ “ชื่อ: ค่า”", "the file has to consist of “key: value”");
    public static readonly Text SecondDocument = new("มี --- คั่นเป็นสองส่วน ให้แยกเป็นคนละแฟ้ม", "--- divides the file; make two files of it");
    public static readonly Text TooDeep = new("ซ้อนกันหลายชั้นเกินไป", "it is nested too deeply");
    public static readonly Text Alias = new("ใช้ & หรือ * อ้างถึงส่วนอื่นไม่ได้ ให้เขียนซ้ำ หรือใส่เครื่องหมายคำพูด", "& and * to refer to other parts are not used here; write it out, or put quotation marks round it");
    public static readonly Text Tag = new("ใช้ ! นำหน้าค่าไม่ได้ ให้ใส่เครื่องหมายคำพูด", "! in front of a value is not used here; put quotation marks round it");
    public static readonly Text KeyIsNoText = new("ชื่อหน้าเครื่องหมาย : ต้องเป็นคำ", "what stands in front of : has to be a word");
    public static readonly Text KeyTwice = new("มี “{0}” สองครั้ง ให้ลบออกหนึ่งครั้ง", "“{0}” stands twice; remove one");

    public static Problem At(string file, int line, Text what) => new(null, new($"{file} แถว {line}: {what.Thai}", $"{file}, line {line}: {what.English}"));

    public static Problem Syntax(string file, int line, int column) => At(file, line, new(
        $"อ่านต่อไม่ได้ที่ตัวอักษรที่ {column} ให้ตรวจย่อหน้า วงเล็บ และใส่เครื่องหมายคำพูดรอบข้อความที่มี : , # หรือ ?",
        $"can't be read on at character {column}; check indentation and brackets, and put quotation marks round texts with : , # or ?"));

    public static Problem TooLarge(string file, int most) => new(null, new(
        $"{file} ใหญ่เกิน {most} KB แฟ้มกติกาหนึ่งแฟ้มมีสวัสดิการเดียว", $"{file} is larger than {most} KB; one file holds one benefit"));

    public static Problem NotUtf8(string file) => new(null, new($"{file} ไม่ได้บันทึกเป็น UTF-8 ให้บันทึกใหม่", $"{file} is not saved as UTF-8; save it again"));

    public static Problem CannotOpen(string path) => new(null, new($"เปิดแฟ้ม {path} ไม่ได้ โปรดตรวจสิทธิ์", $"The file {path} can't be opened; check your rights"));

    public static Problem Missing(YamlPlace place) => Wrong(place, new("ต้องกรอก", "it is needed"));

    public static Problem UnknownKey(YamlPlace place, string? near, IEnumerable<string> known) => Wrong(place, near is null
        ? new($"ไม่รู้จักชื่อนี้ ที่ใช้ได้คือ {string.Join(", ", known)}", $"there is no such key; there are {string.Join(", ", known)}")
        : new($"ไม่รู้จักชื่อนี้ หมายถึง “{near}” หรือไม่", $"there is no such key; is “{near}” meant?"));

    public static Problem UnknownWord(YamlPlace place, string word, string? near, IEnumerable<string> known) => Wrong(place, near is null
        ? new($"ใช้ “{word}” ไม่ได้ ที่ใช้ได้คือ {string.Join(", ", known)}", $"“{word}” can't be used; there are {string.Join(", ", known)}")
        : new($"ใช้ “{word}” ไม่ได้ หมายถึง “{near}” หรือไม่", $"“{word}” can't be used; is “{near}” meant?"));

    public static Problem NotText(YamlPlace place) => Wrong(place, new("ต้องเป็นข้อความเดียว", "it has to be a single text"));
    public static Problem NotList(YamlPlace place) => Wrong(place, new("ต้องเป็นรายการ ขึ้นต้นแต่ละข้อด้วย -", "it has to be a list, each item after a -"));
    public static Problem NotMap(YamlPlace place) => Wrong(place, new("ต้องเป็นรายการ “ชื่อ: ค่า”", "it has to consist of “key: value”"));
    public static Problem NotDay(YamlPlace place, string text) => Wrong(place, new(
        $"“{text}” ไม่ใช่วันที่ ให้เขียน ค.ศ.-เดือน-วัน เช่น 2024-10-01", $"“{text}” is no date; write year-month-day of the Common Era, such as 2024-10-01"));
    public static Problem BuddhistDay(YamlPlace place, string text, int year) => Wrong(place, new(
        $"“{text}” เป็นปี พ.ศ. ในแฟ้มกติกาใช้ ค.ศ. คือ {year}", $"“{text}” is a year of the Buddhist Era; rule files use the Common Era: {year}"));
    public static Problem NotWhole(YamlPlace place, string text, long least, long most) => Wrong(place, new(
        $"“{text}” ไม่ใช่จำนวนเต็มตั้งแต่ {least} ถึง {most}", $"“{text}” is no whole number from {least} to {most}"));
    public static Problem NotYesNo(YamlPlace place, string text) => Wrong(place, new($"“{text}” ต้องเป็น true หรือ false", $"“{text}” has to be true or false"));
    public static Problem NotLink(YamlPlace place, string text) => Wrong(place, new(
        $"“{text}” ไม่ใช่ที่อยู่เว็บ ให้ขึ้นต้นด้วย https:// หรือ http://", $"“{text}” is no web address; begin with https:// or http://"));

    public static Problem Wrong(YamlPlace place, Text what) => new(place.Key, new(
        $"{place.File} แถว {place.Line} ที่ {place.Key}: {what.Thai}", $"{place.File}, line {place.Line}, at {place.Key}: {what.English}"));
}
