using System.Text.Json;
using Hunsuan.Shared;

namespace Hunsuan.Wellbeing;

/// <summary>What is said about mistakes in files of survey editions and other reference data: where, what, and the remedy.</summary>
internal static class EditionTexts
{
    public static readonly Text FillInRemedy = new("ต้องกรอก", "fill it in");
    public static readonly Text NumberRemedy = new(
        $"ใช้เลขจำนวนเต็ม 1 ถึง {Edition.MaxIndicators}", $"use a whole number from 1 to {Edition.MaxIndicators}");
    public static readonly Text ColumnRemedy = new(
        "ใช้ชื่อคอลัมน์เป็นอักษรอังกฤษตัวเล็ก เช่น bmn08", "use a column name in small Latin letters, such as bmn08");
    public static readonly Text AgeRemedy = new(
        "ใช้อายุเป็นปี เช่น 35 หรือเป็นเดือน เช่น 11m หรือเว้นว่าง", "use years such as 35, months such as 11m, or leave it empty");
    public static readonly Text AgeOrderRemedy = new(
        "อายุสุดท้ายต้องไม่น้อยกว่าอายุแรก", "the last age must not be below the first");
    public static readonly Text HouseholdAgeRemedy = new(
        "ตัวชี้วัดรายครัวเรือนไม่มีเงื่อนไขรายคน ให้เว้นว่าง", "an indicator of the household has no condition of a person: leave it empty");
    public static readonly Text ThresholdRemedy = new(
        "ใช้ตัวเลข เช่น 38000 โดยไม่มีเครื่องหมายคั่นหลักพัน หรือเว้นว่าง", "use a number such as 38000 without separators, or leave it empty");

    public static Text WordRemedy(IEnumerable<string> words) =>
        new($"ใช้คำใดคำหนึ่ง: {string.Join(", ", words)}", $"use one of: {string.Join(", ", words)}");

    public static Text CategoryRemedy(IEnumerable<int> numbers) =>
        new($"ใช้เลขหมวดที่มีใน edition.json: {string.Join(", ", numbers)}", $"use a category of edition.json: {string.Join(", ", numbers)}");

    public static Problem BadCell(ReferenceTable.Row row, string column, Text remedy) => new(column, new(
        $"{row.Table.File} แถว {row.Line} คอลัมน์ {column}: ค่า “{row[column]}” ใช้ไม่ได้ {remedy.Thai}",
        $"{row.Table.File}, row {row.Line}, column {column}: “{row[column]}” cannot be used; {remedy.English}"));

    public static Problem FolderMissing(string folder) => new(null, new(
        $"ไม่พบโฟลเดอร์ {folder} ให้ตรวจที่ตั้งของโฟลเดอร์", $"The folder {folder} was not found; check where it lies"));

    public static Problem FileMissing(string path) => new(null, new(
        $"ไม่พบแฟ้ม {path} ให้วางแฟ้มนี้ไว้ในโฟลเดอร์", $"The file {path} was not found; put it into the folder"));

    public static Problem FileEmpty(string file) => new(null, new(
        $"{file} ว่างเปล่า ต้องมีแถวหัวตารางและข้อมูล", $"{file} is empty; it needs a header row and data"));

    public static Problem ColumnMissing(string file, string column) => new(column, new(
        $"{file} แถว 1: ไม่มีคอลัมน์ {column} ให้เพิ่มคอลัมน์นี้", $"{file}, row 1: the column {column} is missing; add it"));

    public static Problem WrongCellCount(string file, long line, int expected, int found) => new(null, new(
        $"{file} แถว {line}: มี {found} ช่อง แต่หัวตารางมี {expected} ช่อง ให้ใส่เครื่องหมายคำพูดคร่อมข้อความที่มีจุลภาค",
        $"{file}, row {line}: {found} cells where the header has {expected}; put texts with commas in quotation marks"));

    public static Problem CsvBroken(string file, long line) => new(null, new(
        $"{file} แถว {line}: อ่านต่อไม่ได้ ให้ตรวจว่าปิดเครื่องหมายคำพูดครบ และไม่มีช่องที่ยาวผิดปกติ",
        $"{file}, row {line}: cannot be read on; see whether every quotation mark is closed and no cell is far too long"));

    public static Problem JsonUnreadable(string file, JsonException error) => new(error.Path, new(
        $"{file} แถว {(error.LineNumber ?? 0) + 1} ที่ {error.Path ?? "$"}: อ่านไม่ได้ ให้เทียบกับแฟ้มตัวอย่างที่มากับระบบ ({error.Message})",
        $"{file}, row {(error.LineNumber ?? 0) + 1}, at {error.Path ?? "$"}: not readable; compare it with a file that comes with the system ({error.Message})"));

    public static Problem ValueMissing(string file, string name) => new(name, new(
        $"{file} ที่ {name}: ต้องกรอก", $"{file}, at {name}: fill it in"));

    public static Problem BadYears(string file, int first, int last) => new("firstYear", new(
        $"{file} ที่ firstYear, lastYear: ปี {first} ถึง {last} ใช้ไม่ได้ ใช้ปี พ.ศ. และปีแรกไม่หลังปีสุดท้าย",
        $"{file}, at firstYear, lastYear: {first} to {last} cannot be used; use years BE, the first not after the last"));

    public static Problem BadCutOff(string file, string text) => new("cutOffs", new(
        $"{file} ที่ cutOffs: “{text}” ใช้ไม่ได้ ใช้เศษส่วนไม่เกินหนึ่ง เช่น 1/3",
        $"{file}, at cutOffs: “{text}” cannot be used; use a fraction up to one, such as 1/3"));

    public static Problem NamedTwice(string file, string list, string id) => new(list, new(
        $"{file} ที่ {list}: “{id}” ซ้ำ ให้เหลือรายการเดียว",
        $"{file}, at {list}: “{id}” comes twice; keep one"));

    public static Problem IndicatorTwice(string file, string column, string value) => new(column, new(
        $"{file} คอลัมน์ {column}: “{value}” ซ้ำ ตัวชี้วัดแต่ละตัวต้องไม่ซ้ำกัน",
        $"{file}, column {column}: “{value}” comes twice; each indicator needs its own"));

    public static Problem TooManyIndicators(string file, int count) => new(null, new(
        $"{file}: มี {count} ตัวชี้วัด ใช้ได้ไม่เกิน {Edition.MaxIndicators}",
        $"{file}: {count} indicators; no more than {Edition.MaxIndicators} can be used"));

    public static Problem DimensionWithoutIndicator(string file, string id) => new("dimension", new(
        $"{file} คอลัมน์ dimension: มิติ “{id}” ไม่มีตัวชี้วัด ให้จัดตัวชี้วัดเข้ามิตินี้ หรือลบมิติออกจาก edition.json",
        $"{file}, column dimension: no indicator is in “{id}”; put one in, or take the dimension out of edition.json"));

    public static Problem EditionTwice(string folder, string id) => new("id", new(
        $"{folder}: มีฉบับ “{id}” อยู่แล้ว ให้เปลี่ยน id ใน edition.json", $"{folder}: the edition “{id}” exists already; change the id in edition.json"));
}
