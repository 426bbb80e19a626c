using Hunsuan.Shared;

namespace Hunsuan.Cases.Supervision;

/// <summary>Words of supervision (ถ้อยคำของการนิเทศงาน).</summary>
internal static class SupervisionTexts
{
    public static readonly Text Workload = new("ภาระงานรายคน", "Workload");
    public static readonly Text WorkloadLead = new("งานในมือของแต่ละคนในพื้นที่ ผู้ที่มีงานมากอยู่บน", "What each person of the area has in hand; who has most stands first");
    public static readonly Text None = new("ยังไม่มีผู้ทำงานเคสในพื้นที่", "Nobody works on cases in this area yet");
    public static readonly Text NoneWhy = new("ผู้ดูแลระบบมอบบทบาทเจ้าหน้าที่ศูนย์ให้ผู้ใช้ได้", "An administrator can give users the role of a centre worker");
    public static readonly Text Waiting = new("เรื่องที่ยังไม่มีใครรับ {0} เรื่อง เกินกำหนด {1} เรื่อง", "{0} requests wait for somebody to take them, {1} of them late");
    public static readonly Text Who = new("ผู้รับผิดชอบ", "Who");
    public static readonly Text Gone = new("ไม่ได้ทำงานในพื้นที่นี้แล้ว ต้องส่งมอบงาน", "No longer works here: hand the work over");
    public static readonly Text Load = new("น้ำหนักงาน", "Load");
    public static readonly Text OpenCases = new("เคสที่เปิดอยู่", "Open cases");
    public static readonly Text Overdue = new("เคสเกินกำหนด", "Overdue");
    public static readonly Text Requests = new("เรื่องในมือ", "Requests in hand");
    public static readonly Text Urgent = new("เรื่องด่วน", "Urgent");
    public static readonly Text Late = new("เรื่องเกินกำหนด", "Late");
    public static readonly Text FollowUps = new("ถึงวันติดตามผล", "Follow-ups due");
    public static readonly Text HowWeighed = new("น้ำหนักงานคิดอย่างไร", "How the load is weighed");
    public static readonly Text Weights = new(
        "เคสที่เปิดอยู่ {0} เคสเกินกำหนดเพิ่มอีก {1} เรื่องในมือ {2} เรื่องด่วน {3} การติดตามที่ถึงวัน {4}", "An open case {0}, {1} more where it is overdue; a request in hand {2}, an urgent one {3}; a follow-up that is due {4}");
    public static readonly Text Unverified = new("ยังไม่ยืนยัน", "not verified");
    public static readonly Text WeightsWrong = new("แฟ้มน้ำหนักภาระงาน {0} มีจำนวนที่ใช้ไม่ได้", "The file of weights {0} has a number that makes no sense");

    public static readonly Text Reviews = new("ทบทวนคุณภาพเคส", "Case reviews");
    public static readonly Text ReviewsLead = new("เคสที่ปิดแล้วซึ่งสุ่มมาทบทวน ไม่ใช่เคสของผู้ทบทวนเอง", "Closed cases drawn by lot, none of the reviewer's own");
    public static readonly Text Draw = new("สุ่มเคส", "Draw cases");
    public static readonly Text Count = new("จำนวนเคส", "How many");
    public static readonly Text CountWrong = new("กรอกจำนวน 1 ถึง {0}", "Enter a number from 1 to {0}");
    public static readonly Text NothingToDraw = new("ไม่มีเคสที่ปิดใน {0} วันที่ผ่านมาซึ่งยังไม่ได้ทบทวน", "There is no case closed in the last {0} days that was not reviewed yet");
    public static readonly Text Drawn = new("สุ่มเคสแล้ว", "Cases are drawn");
    public static readonly Text NoReviews = new("ยังไม่มีเคสที่สุ่มมาทบทวน", "No cases were drawn yet");
    public static readonly Text NoReviewsWhy = new("สุ่มเคสที่ปิดแล้วเพื่อดูว่างานเป็นไปตามแบบทบทวนหรือไม่", "Draw closed cases to see whether the work keeps to the checklist");
    public static readonly Text ToDo = new("รอทบทวน", "To be reviewed");
    public static readonly Text Done = new("ทบทวนแล้ว", "Reviewed");
    public static readonly Text DrawnOn = new("สุ่มเมื่อ", "Drawn");
    public static readonly Text Results = new("ผลของพื้นที่", "Results of the area");
    public static readonly Text Item = new("ข้อ", "Item");
    public static readonly Text Held = new("เป็นไปตามนั้น", "Held");
    public static readonly Text HeldOf = new("{0} จาก {1}", "{0} of {1}");
    public static readonly Text Review = new("ทบทวนเคส", "Review a case");
    public static readonly Text ReviewLead = new("ทบทวนจากแฟ้มครัวเรือน แล้วตอบทุกข้อ", "Read the household's record, then answer each item");
    public static readonly Text OpenRecord = new("เปิดแฟ้มครัวเรือน", "Open the record");
    public static readonly Text Words = new("สิ่งที่ควรเรียนรู้", "What is to be learnt");
    public static readonly Text WordsHint = new("เขียนถึงวิธีทำงาน ไม่ใช่ตัวบุคคล", "About the work, not about people");
    public static readonly Text Save = new("บันทึกการทบทวน", "Save the review");
    public static readonly Text Saved = new("บันทึกการทบทวนแล้ว", "The review is saved");
    public static readonly Text AnswerRequired = new("ตอบข้อ \"{0}\"", "Answer \"{0}\"");
    public static readonly Text ChecklistWrong = new("แฟ้มแบบทบทวน case.json ใช้ไม่ได้ จึงใช้แบบที่มากับโปรแกรม", "The checklist case.json can't be used; the one that comes along is");

    public static Text Of(ReviewAnswer answer) => answer switch
    {
        ReviewAnswer.Yes => new("ใช่", "Yes"),
        ReviewAnswer.No => new("ไม่ใช่", "No"),
        ReviewAnswer.NotApplicable => new("ไม่เกี่ยวกับเคสนี้", "Does not apply"),
    };
}
