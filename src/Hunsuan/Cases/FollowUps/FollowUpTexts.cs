using Hunsuan.Shared;

namespace Hunsuan.Cases.FollowUps;

internal static class FollowUpTexts
{
    public static readonly Text Menu = new("การติดตามผล", "Follow-ups");
    public static readonly Text Lead = new("ถามครัวเรือนว่าเป็นอย่างไร ระหว่างช่วยและหลังปิดเคส เรียงตามวันครบกำหนด", "Asking households how they are, during the help and after it, by due date");
    public static readonly Text None = new("ไม่มีนัดติดตามผล", "No follow-up is planned");
    public static readonly Text NoneWhy = new("นัดติดตามเกิดเมื่อปิดเคส หรือนัดเพิ่มได้จากแฟ้มครัวเรือน", "They are planned when a case is closed, or from the record of a household");
    public static readonly Text Plan = new("นัดติดตามผล", "Plan a follow-up");
    public static readonly Text PlanHint = new("ระบบเสนอหนึ่งเดือนจากวันนี้ โดยทั่วไปติดตามที่ 1, 3 และ 6 เดือน (ข้อเสนอ)", "One month from today is suggested; 1, 3 and 6 months are usual (a suggestion)");
    public static readonly Text DueOn = new("ติดตามวันที่", "To be asked on");
    public static readonly Text Record = new("บันทึกผลการติดตาม", "Record the follow-up");
    public static readonly Text Result = new("พบว่า", "How the household was found");
    public static readonly Text Note = new("รายละเอียด", "Details");
    public static readonly Text NoteHint = new("สิ่งที่ยังดีอยู่ สิ่งที่เปลี่ยน และสิ่งที่ครัวเรือนขอ", "What still holds, what changed, and what the household asks for");
    public static readonly Text DoneOn = new("ติดตามเมื่อวันที่", "Asked on");
    public static readonly Text NextOn = new("ติดตามครั้งต่อไป", "Next time");
    public static readonly Text NextHint = new("เว้นว่างได้ ยกเว้นเมื่อยังไม่พบครัวเรือน", "May be left empty, unless nobody was met");
    public static readonly Text OfCase = new("เคส", "Case");
    public static readonly Text CaseOpen = new("ยังช่วยอยู่", "Help goes on");
    public static readonly Text CaseClosed = new("ปิดเคสแล้วเมื่อ {0}", "Closed on {0}");
    public static readonly Text Done = new("บันทึกแล้วเมื่อ {0}: {1}", "Recorded on {0}: {1}");
    public static readonly Text Planned = new("นัดไว้ {0}", "Planned for {0}");
    public static readonly Text InTimeline = new("ติดตามผล: {0}", "Follow-up: {0}");
    public static readonly Text ReopenNow = new("ครัวเรือนกลับมาลำบาก เปิดเคสอีกครั้งเพื่อช่วยต่อ", "The household needs help again. Reopen the case to go on");
    public static readonly Text ResultRequired = new("เลือกว่าพบครัวเรือนเป็นอย่างไร", "Choose how the household was found");
    public static readonly Text NoteRequired = new("บอกว่าอะไรแย่ลงหรือต้องการอะไรเพิ่ม", "Say what got worse, or what is needed");
    public static readonly Text NextRequired = new("ยังไม่พบครัวเรือน บอกวันที่จะไปอีกครั้ง", "Nobody was met. Say when somebody tries again");
    public static readonly Text DoneAlready = new("มีผู้บันทึกผลการติดตามนี้แล้ว เปิดหน้าใหม่เพื่อดู", "This follow-up is recorded already. Open the page again to see it");
    public static readonly Text PlannedAlready = new("มีนัดติดตามวันนั้นแล้ว เลือกวันอื่น", "There is a follow-up on that day already. Choose another day");
    public static readonly Text BeforeCase = new("วันที่ต้องไม่ก่อน {0} ซึ่งเป็นวันเปิดเคส", "The day can't be before {0}, on which the case was opened");

    public static Text Of(FollowUpResult result) => result switch
    {
        FollowUpResult.Holds => new("ยังดีอยู่", "Still well"),
        FollowUpResult.Worse => new("กลับมาลำบากหรือต้องการความช่วยเหลือเพิ่ม", "Worse again, or more help is needed"),
        FollowUpResult.NotMet => new("ยังไม่พบครัวเรือน", "Nobody was met"),
        FollowUpResult.MovedAway => new("ย้ายออกจากพื้นที่แล้ว", "Has moved away"),
        FollowUpResult.Died => new("ผู้ที่ได้รับความช่วยเหลือเสียชีวิตแล้ว", "Whoever was helped has died"),
        FollowUpResult.Declined => new("ไม่ประสงค์ให้ติดตาม", "Does not want to be asked"),
    };
}
