using Hunsuan.Engines.ThaiText;
using Hunsuan.Shared;

namespace Hunsuan.Imports;

/// <summary>What is said of rows that were taken in with a remark (ข้อสังเกตจากการนำเข้า).</summary>
internal static class ImportNoteTexts
{
    public static Text Of(ImportNoteCount note) => (note.Note switch
    {
        ImportNote.WrongCheckDigit => WrongCheckDigit,
        ImportNote.CommonEraDate => CommonEraDate,
        ImportNote.TwoDigitYear => TwoDigitYear,
        ImportNote.ListRowTwice => ListRowTwice,
        ImportNote.ListedTwiceDifferently => ListedTwiceDifferently,
        ImportNote.SharedNumber => SharedNumber,
        ImportNote.ListedThoughDead => ListedThoughDead,
        ImportNote.TitleInFirstName => TitleInFirstName,
        ImportNote.OtherNameLeftOut => OtherNameLeftOut,
    }).With($"{note.Count:N0}", Rows(note));

    private static Text Rows(ImportNoteCount note)
    {
        var days = note.Days.Select(d => DayText.Brief(PartialDate.FromEncoded(d))).ToList();
        return days.Count == 0
            ? new(string.Join(", ", note.FirstRows), string.Join(", ", note.FirstRows))
            : new(string.Join(", ", note.FirstRows.Zip(days, (r, d) => $"{r}: {d.Thai}")), string.Join(", ", note.FirstRows.Zip(days, (r, d) => $"{r}: {d.English}")));
    }

    private static readonly Text WrongCheckDigit = new(
        "เลขประจำตัวที่เลขตรวจสอบไม่ตรง {0} แถว (เช่นแถว {1}) เก็บไว้ให้แก้ แต่ไม่ใช้จับคู่",
        "{0} citizen IDs fail their check digit (rows {1} …): kept to be mended, not used to match");

    private static readonly Text CommonEraDate = new("วันที่เขียนเป็น ค.ศ. {0} แถว (เช่นแถว {1})", "{0} dates were written in the Common Era (rows {1} …)");
    private static readonly Text TwoDigitYear = new("ปีสองหลัก อ่านเป็น พ.ศ. 25xx {0} แถว (เช่นแถว {1})", "{0} years of two digits were read as B.E. 25xx (rows {1} …)");
    private static readonly Text ListRowTwice = new("แถวที่ซ้ำกันทุกช่อง {0} แถว (เช่นแถว {1}) นับครั้งเดียว", "{0} rows repeat another in every cell (rows {1} …): counted once");

    private static readonly Text ListedTwiceDifferently = new(
        "คนเดียวกันมีสองแถวแต่ข้อมูลต่างกัน {0} แถว (เช่นแถว {1}) ใช้แถวแรก โปรดสอบถามหน่วยงานเจ้าของบัญชี",
        "{0} rows name somebody again with other details (rows {1} …): the first row stands; ask the list's owner");

    private static readonly Text SharedNumber = new(
        "เลขประจำตัวเดียวกันแต่คนละชื่อและคนละวันเกิด {0} แถว (เช่นแถว {1}) ต้องมีเลขหนึ่งที่ผิด โปรดตรวจกับบัตร",
        "{0} rows bear another person's citizen ID, with other name and birth date (rows {1} …): one of the two is wrong; check the cards");

    private static readonly Text TitleInFirstName = new(
        "คำนำหน้าติดอยู่กับชื่อ แยกออกแล้ว {0} แถว (เช่นแถว {1})",
        "{0} first names began with a title (rows {1} …): it was taken off and kept as the title");

    private static readonly Text OtherNameLeftOut = new(
        "ชื่ออื่นในวงเล็บหลังชื่อเต็ม {0} แถว (เช่นแถว {1}) ไม่ได้เก็บไว้",
        "{0} whole names had another name in brackets (rows {1} …), which is not kept");

    private static readonly Text ListedThoughDead = new(
        "ผู้ที่บันทึกว่าเสียชีวิตแล้วแต่ยังมีชื่อในไฟล์ {0} แถว (แถวและวันที่เสียชีวิต {1}) ไม่บันทึกแถวเหล่านี้ โปรดตรวจกับครัวเรือน",
        "{0} rows list somebody who is recorded as dead (row and day of death: {1}): these rows are not written; ask the household");
}
