using Hunsuan.Engines.Linkage;
using Hunsuan.Shared;

namespace Hunsuan.Registers.Linking;

/// <summary>What `hunsuan link` says (ข้อความของการเชื่อมโยงแฟ้ม).</summary>
internal static class LinkTexts
{
    public static readonly Text Link = new("หาระเบียนของคนเดียวกันในแฟ้ม CSV หนึ่งหรือหลายแฟ้ม โดยไม่ต้องมีเฉลย", "Find records of the same person in one or several CSV files, without anybody saying which");
    public static readonly Text Files = new("แฟ้ม CSV (แฟ้มเดียว: หาซ้ำในแฟ้ม)", "CSV files (one alone: duplicates in it)");
    public static readonly Text Spec = new("แฟ้ม JSON บอกคอลัมน์ที่ใช้เทียบ (ไม่ระบุ: เดาจากหัวตาราง)", "JSON file that says what to compare (otherwise guessed from the headings)");
    public static readonly Text Out = new("โฟลเดอร์ผลลัพธ์", "Folder of the results");
    public static readonly Text Memory = new(
        "หน่วยความจำ (MB) ที่ใช้ก่อนพักรายการไว้บนดิสก์ในโฟลเดอร์ผลลัพธ์ (ไม่ระบุ: สามในสี่ของเครื่อง)", "Memory (MB) beyond which lists are kept on the disk, in the folder of the results (otherwise three quarters of the machine's)");
    public static readonly Text Min = new("ความน่าจะเป็นต่ำสุดของคู่ที่เขียนออก", "Least probability of pairs that are written");

    public static readonly Text NoSuchFile = new("ไม่มีแฟ้ม {0} โปรดตรวจชื่อและโฟลเดอร์", "There is no file {0}; check its name and folder");
    public static readonly Text EmptySpec = new("ข้อกำหนดว่าง ต้องเป็น JSON ที่มี fields", "The specification is empty: it is JSON with fields");
    public static readonly Text UnreadableSpec = new(
        "อ่านข้อกำหนด {0} บรรทัด {1} ที่ {2} ไม่ได้ โปรดเทียบกับ docs/engines/linkage.md ({3})", "The specification {0}, line {1}, at {2}, can't be read; compare it with docs/engines/linkage.md ({3})");
    public static readonly Text UnknownWord = new("ในข้อกำหนดที่ {0}: “{1}” ใช้ไม่ได้ คำที่ใช้ได้คือ {2}", "In the specification, at {0}: “{1}” can't be used; use one of {2}");
    public static readonly Text NoFields = new("ไม่มีช่องให้เทียบ โปรดใส่ใน fields", "There is nothing to compare; put it into fields");
    public static readonly Text NoColumns = new("{0} ไม่บอกคอลัมน์ โปรดใส่ \"columns\"", "{0} names no column; fill in \"columns\"");
    public static readonly Text KindTwice = new("ชนิด {0} มีมากกว่าหนึ่งช่อง โปรดเหลือช่องเดียว หรือใช้ text", "There is more than one field of the kind {0}; keep one, or use text");
    public static readonly Text TooManyFields = new("เทียบได้ไม่เกิน {0} ช่อง", "{0} fields at most can be compared");
    public static readonly Text NothingGuessed = new("เดาคอลัมน์จากหัวตารางไม่ได้ โปรดใช้ --spec", "No column was recognised by its heading; use --spec");
    public static readonly Text NoColumn = new("แฟ้ม {0} ไม่มีคอลัมน์ {1} มีแต่ {2}", "The file {0} has no column {1}; it has {2}");
    public static readonly Text NoneOfColumns = new("ไม่มีแฟ้มใดมีคอลัมน์ {0}", "No file has the column {0}");
    public static readonly Text MemoryTooSmall = new("--memory เป็นจำนวนเมกะไบต์ตั้งแต่ 1 ขึ้นไป", "--memory is a number of megabytes, 1 or more");
    public static readonly Text MinOutOfRange = new("--min อยู่ระหว่าง 0 ถึง 1", "--min is between 0 and 1");
    public static readonly Text OutIsFile = new("{0} เป็นแฟ้ม ให้ใช้ชื่อโฟลเดอร์", "{0} is a file; name a folder");
    public static readonly Text NotReadable = new("อ่านแฟ้ม {0} บรรทัด {1} ไม่ได้ โปรดตรวจเครื่องหมายคำพูดและความยาว", "The file {0} can't be read at line {1}; check its quotation marks and lengths");
    public static readonly Text NotText = new("แฟ้ม {0} ไม่ใช่แฟ้มข้อความ โปรดบันทึกเป็น CSV", "The file {0} is no text; save it as CSV");
    public static readonly Text CannotUse = new("ใช้แฟ้มหรือโฟลเดอร์ไม่ได้ โปรดตรวจสิทธิ์และเนื้อที่ดิสก์ ({0})", "A file or folder can't be used; check your rights and the disk ({0})");
    public static readonly Text Stopped = new("ยกเลิกแล้ว ไม่มีแฟ้มใดถูกเขียน", "Cancelled; no file was written");
    public static readonly Text Guessed = new("เดาจากหัวตาราง: {0}", "Guessed from the headings: {0}");
    public static readonly Text Done = new("เทียบ {0} คู่ของ {1} ระเบียน พบ {2} คู่ที่น่าจะตรงกัน ({3} กลุ่ม) ไว้ใน {4}", "Compared {0} pairs of {1} records: {2} pairs are likely the same ({3} clusters), in {4}");
    public static readonly Text LeftOut = new("กฎ {0}: กุญแจ {1} รายการมีระเบียนมากเกินไปและแบ่งไม่ได้ จึงข้าม", "Rule {0}: {1} keys are shared by too many records and could not be split, so they were left out");

    public static Text Of(LinkageStep step) => step switch
    {
        LinkageStep.Read => new("อ่านแฟ้มแล้ว", "Files read"),
        LinkageStep.Compared => new("เทียบคู่แล้ว", "Pairs compared"),
        LinkageStep.Learnt => new("ประมาณแบบจำลองแล้ว", "Model estimated"),
        LinkageStep.Weighed => new("ให้น้ำหนักคู่แล้ว", "Pairs weighed"),
    };
}
