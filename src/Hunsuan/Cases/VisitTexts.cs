using Hunsuan.Shared;
using Hunsuan.Wellbeing;

namespace Hunsuan.Cases;

internal static partial class CaseTexts
{
    public static readonly Text Measure = new("วัดห้ามิติซ้ำ", "Measure again");
    public static readonly Text StepOf = new("ขั้น {0} จาก {1}: {2}", "Step {0} of {1}: {2}");
    public static readonly Text VisitDay = new("วันที่เยี่ยม", "Day of the visit");
    public static readonly Text Income = new("รายได้เฉลี่ยต่อคนต่อปี (บาท)", "Income a person and year (baht)");
    public static readonly Text IncomeHint = new("เว้นว่างหากไม่ทราบ", "Leave empty where it is not known");
    public static readonly Text OtherTopics = new("เรื่องอื่นในแบบสำรวจ", "Other topics of the survey");
    public static readonly Text Review = new("ตรวจคำตอบ", "Check the answers");
    public static readonly Text WholeHousehold = new("ทั้งครัวเรือน", "The household");
    public static readonly Text Next = new("ต่อไป", "Next");
    public static readonly Text Back = new("ย้อนกลับ", "Back");
    public static readonly Text ToReview = new("ไปหน้าตรวจคำตอบ", "Go to the review");
    public static readonly Text StepSummary = new("ไม่ผ่าน {0} ข้อ ไม่ทราบ {1} ข้อ", "{0} not met, {1} not known");
    public static readonly Text Differences = new("สิ่งที่ต่างจากครั้งก่อน", "What differs from the last time");
    public static readonly Text NoDifference = new("ทุกข้อเหมือนครั้งก่อน", "Every answer is the same");
    public static readonly Text SaveMeasurement = new("บันทึกผลการวัด", "Save the measurement");

    /// <summary>The four answers in the order in which they are offered.</summary>
    public static IReadOnlyList<(IndicatorCell Cell, Text Label)> Cells { get; } =
        [.. new[] { IndicatorCell.Pass, IndicatorCell.Fail, IndicatorCell.NotApplicable, IndicatorCell.Unknown }.Select(c => (c, Of(c)))];

    public static Text Of(IndicatorCell cell) => cell switch
    {
        IndicatorCell.Pass => new("ผ่าน", "Met"),
        IndicatorCell.Fail => new("ไม่ผ่าน", "Not met"),
        IndicatorCell.NotApplicable => new("ไม่เข้าข่าย", "Does not apply"),
        IndicatorCell.Unknown => new("ไม่ทราบ", "Not known"),
    };
}
