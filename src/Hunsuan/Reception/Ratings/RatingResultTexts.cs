using Hunsuan.Areas;
using Hunsuan.Shared;

namespace Hunsuan.Reception.Ratings;

/// <summary>Words of the page on how it went (ถ้อยคำของหน้าผลความพึงพอใจ).</summary>
internal static class RatingResultTexts
{
    public static readonly Text Title = new("ความพึงพอใจของผู้แจ้ง", "How it went for those who asked");
    public static readonly Text Lead = new("คำตอบของผู้แจ้งที่หน้าติดตามเรื่อง รายตำบล ไม่มีชื่อและข้อความ", "What reporters answer on the page where they follow their request, by sub-district, without names or sentences");
    public static readonly Text Quarter = new("90 วันล่าสุด", "Last 90 days");
    public static readonly Text Year = new("1 ปีล่าสุด", "Last year");
    public static readonly Text Period = new("ช่วงเวลา", "Period");
    public static readonly Text Place = new("พื้นที่", "Area");
    public static readonly Text Code = new("รหัสพื้นที่", "Code of the area");
    public static readonly Text From = new("ตั้งแต่", "From");
    public static readonly Text Until = new("ถึง", "Until");
    public static readonly Text Rated = new("จำนวนผู้ตอบ", "Answers");
    public static readonly Text All = new("รวมทั้งพื้นที่", "Whole area");
    public static readonly Text File = new("ดาวน์โหลดตาราง (CSV)", "Download the table (CSV)");
    public static readonly Text None = new("ยังไม่มีคำตอบในช่วงเวลานี้", "No answers in this period");
    public static readonly Text NoneWhy = new(
        "ผู้แจ้งตอบได้เมื่อเรื่องตอบแล้วหรือเข้าเคสแล้ว บอกผู้แจ้งว่าตอบได้ที่หน้าติดตามเรื่องด้วยเลขและรหัสในใบรับเรื่อง",
        "Reporters can answer once their request is answered or put into a case. Tell them that they can, by the number and code of their receipt");
    public static readonly Text Few = new("น้อยกว่า {0}", "fewer than {0}");
    public static readonly Text Note = new(
        "พื้นที่ที่มีผู้ตอบน้อยกว่า {0} คนไม่แสดงสัดส่วน และซ่อนพื้นที่อื่นเท่าที่จำเป็น เพื่อไม่ให้คำนวณย้อนกลับได้",
        "Where fewer than {0} answered, no shares are shown; as many other areas are hidden as it takes that these can't be worked out");
    public static readonly Text Days = new("ตั้งแต่ {0} ถึง {1}", "From {0} to {1}");
    public static readonly Text LowQueue = new("ดูเรื่องที่ผู้แจ้งว่าไม่ดี", "Look at the requests that were rated badly");

    public static Text Of(RatingPeriod period) => period switch
    {
        RatingPeriod.Quarter => Quarter,
        RatingPeriod.Year => Year,
    };

    public static Text NameOf(RatingResults.Row row, AreaBook areas) => row.AreaCode.Length == 0 ? All : areas.FullName(row.AreaCode) ?? new Text(row.AreaCode, row.AreaCode);
}
