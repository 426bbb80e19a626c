using Hunsuan.Shared;
using Hunsuan.Ui;

namespace Hunsuan.Cases.Course;

/// <summary>Words about the steps of a case (ถ้อยคำเรื่องขั้นตอนของเคส).</summary>
internal static class CourseTexts
{
    public static readonly Text Title = new("ขั้นตอนของเคส", "Steps of the case");
    public static readonly Text Lead = new(
        "ระบบคิดจากสิ่งที่บันทึกไว้ ขั้นตอนทำซ้อนกันได้",
        "Worked out from what is recorded. Steps may overlap");
    public static readonly Text DueIs = new("กำหนด {0}", "Due {0}");
    public static readonly Text Suggested = new("กำหนดของการลงเยี่ยมและแจ้งผลเป็นค่าที่แนะนำ", "The limits for the visit and the decision are suggestions");
    public static readonly Text Finish = new("สิ่งที่ต้องทำให้เสร็จก่อนปิดเคส", "To be finished before the case is closed");

    public static Text Of(CaseStep step) => step switch
    {
        CaseStep.Receive => new("รับเรื่อง", "Receive"),
        CaseStep.Assess => new("สอบข้อเท็จจริงและประเมินห้ามิติ", "Verify facts and measure the five dimensions"),
        CaseStep.Entitlements => new("ตรวจและยื่นขอสิทธิ", "Check and apply for benefits"),
        CaseStep.Plan => new("วางแผนและตกลงกับครัวเรือน", "Plan, and agree it with the household"),
        CaseStep.Approve => new("ขออนุมัติเงิน", "Have money approved"),
        CaseStep.Help => new("ช่วยเหลือหรือส่งต่อ", "Help or refer"),
        CaseStep.FollowUp => new("ติดตามผล", "Follow up"),
        CaseStep.MeasureAgain => new("วัดซ้ำหลังช่วยเหลือ", "Measure again after the help"),
        CaseStep.Close => new("ปิดเคส", "Close"),
    };

    public static Text Of(StepStanding standing) => standing switch
    {
        StepStanding.NotBegun => new("ยังไม่เริ่ม", "Not begun"),
        StepStanding.UnderWay => new("กำลังทำ", "Under way"),
        StepStanding.Done => new("เสร็จแล้ว", "Done"),
        StepStanding.NotNeeded => new("ไม่มีเรื่อง", "Nothing asked for"),
    };

    public static TagKind TagOf(StepStanding standing) => standing switch
    {
        StepStanding.NotBegun or StepStanding.NotNeeded => TagKind.Quiet,
        StepStanding.UnderWay => TagKind.Soon,
        StepStanding.Done => TagKind.Good,
    };

    /// <summary>How much of a step was done and is open; null where its standing says all.</summary>
    public static Text? Count(CaseStep step, int done, int open) => step switch
    {
        CaseStep.Plan when done + open > 0 => open > 0 ? GoalsNotAgreed.With(open) : GoalsAgreed.With(done),
        CaseStep.Entitlements or CaseStep.Approve or CaseStep.Help or CaseStep.FollowUp when done + open > 0 => DoneAndOpen.With(done, open),
        _ => null,
    };

    private static readonly Text GoalsAgreed = new("เป้าหมายที่ตกลงแล้ว {0}", "Goals agreed: {0}");
    private static readonly Text GoalsNotAgreed = new("เป้าหมาย {0} ข้อ ครัวเรือนยังไม่ตกลงตามแผนนี้", "Goals: {0}, which the household has not agreed to as they stand");
    private static readonly Text DoneAndOpen = new("เสร็จ {0} · ค้าง {1}", "Done {0} · open {1}");
}
