using Hunsuan.Shared;
using Hunsuan.Ui;

namespace Hunsuan.Cases.Conferences;

internal static class ConferenceTexts
{
    public static readonly Text Menu = new("ประชุมรายกรณี", "Case conferences");
    public static readonly Text Title = new("ประชุมรายกรณี", "Case conference");
    public static readonly Text ListLead = new("ประชุมที่นัดไว้และยังไม่บันทึกผล ในพื้นที่ของคุณ", "Conferences of your area that are called and have no minutes yet");
    public static readonly Text None = new("ไม่มีประชุมที่นัดไว้", "No conference is called");
    public static readonly Text NoneWhy = new("นัดประชุมได้จากแฟ้มครัวเรือนที่มีเคสเปิดอยู่", "A conference is called from the record of a household that has an open case");
    public static readonly Text OfCase = new("ประชุมของเคสนี้", "Conferences of this case");
    public static readonly Text NoneOfCase = new("เคสนี้ยังไม่เคยประชุม", "No conference about this case yet");
    public static readonly Text NoneOfCaseWhy = new("นัดประชุมเมื่อต้องตัดสินใจร่วมกันหลายหน่วยงาน", "Call one where several agencies have to decide together");
    public static readonly Text Call = new("นัดประชุม", "Call a conference");
    public static readonly Text Change = new("แก้ไขนัดประชุม", "Change the conference");
    public static readonly Text HeldOn = new("วันประชุม", "Day");
    public static readonly Text StartsAt = new("เวลา", "Time");
    public static readonly Text StartsAtHint = new("เช่น 13.30", "Such as 13.30");
    public static readonly Text Place = new("สถานที่", "Place");
    public static readonly Text PlaceHint = new("ห้องประชุม หรือลิงก์ประชุมออนไลน์", "A room, or the link of an online meeting");
    public static readonly Text Agenda = new("วาระ", "Agenda");
    public static readonly Text AgendaHint = new("บรรทัดละเรื่อง", "One matter a line");
    public static readonly Text Guests = new("ผู้ร่วมประชุม", "Who is asked");
    public static readonly Text NoGuests = new("ยังไม่ได้เชิญใคร", "Nobody is asked yet");
    public static readonly Text AddGuest = new("เพิ่มผู้ร่วมประชุม", "Ask somebody");
    public static readonly Text GuestName = new("ชื่อ", "Name");
    public static readonly Text Organisation = new("หน่วยงาน", "Organisation");
    public static readonly Text OrganisationHint = new("เว้นว่างสำหรับครัวเรือนหรือญาติ", "Empty for the household or a relative");
    public static readonly Text Remove = new("ถอนชื่อ", "Take off");
    public static readonly Text Came = new("มา", "came");
    public static readonly Text DidNotCome = new("ไม่มา", "did not come");
    public static readonly Text WhoCame = new("ใครมาบ้าง", "Who came");
    public static readonly Text Minutes = new("รายงานการประชุม", "Minutes");
    public static readonly Text MinutesHint = new("สิ่งที่พูดคุยและตัดสินใจ งานที่มอบหมายให้เพิ่มเป็นกิจกรรมของแผนข้างล่าง", "What was said and decided. Add what somebody is to do as an action of the plan below");
    public static readonly Text WriteMinutes = new("บันทึกรายงานการประชุม", "Save the minutes");
    public static readonly Text Tasks = new("งานที่มอบหมาย", "What was assigned");
    public static readonly Text NoTasks = new("ยังไม่ได้มอบหมายงาน", "Nothing was assigned yet");
    public static readonly Text Assign = new("มอบหมายงานเพื่อเป้าหมาย: {0}", "Assign something for the goal: {0}");
    public static readonly Text NoGoals = new("แผนของเคสนี้ไม่มีเป้าหมายที่เปิดอยู่ เพิ่มเป้าหมายก่อนมอบหมายงาน", "The plan has no open goal. Add one before something is assigned");
    public static readonly Text Cancel = new("ยกเลิกประชุม", "Cancel the conference");
    public static readonly Text Reason = new("เหตุผลที่ยกเลิก", "Why it is cancelled");
    public static readonly Text Letter = new("หนังสือเชิญ", "Letter");
    public static readonly Text LetterLead = new("ขอเชิญร่วมประชุมรายกรณี หนังสือนี้ไม่ระบุชื่อครัวเรือน", "You are asked to a case conference. This letter names no household");
    public static readonly Text LetterPrint = new("พิมพ์หนังสือเชิญ (Ctrl+P) แล้วส่งให้หน่วยงาน", "Print the letter (Ctrl+P) and send it to the agencies");
    public static readonly Text CalledBy = new("ผู้นัดประชุม", "Called by");
    public static readonly Text Scan = new("เจ้าหน้าที่ในพื้นที่สแกนเพื่อเปิดประชุมนี้", "Workers of the area scan this to open the conference");

    public static readonly Text CaseClosed = new("เคสนี้ปิดแล้ว เปิดเคสอีกครั้งก่อนนัดประชุมหรือแก้รายงาน", "This case is closed. Reopen it before a conference is called or its minutes are changed");
    public static readonly Text TimeWrong = new("กรอกเวลาเช่น 9.00 หรือ 13.30", "Enter a time such as 9.00 or 13.30");
    public static readonly Text PlaceRequired = new("กรอกสถานที่", "Enter the place");
    public static readonly Text AgendaRequired = new("กรอกวาระอย่างน้อยหนึ่งเรื่อง", "Enter what is to be spoken about");
    public static readonly Text NameRequired = new("กรอกชื่อผู้ร่วมประชุม", "Enter a name");
    public static readonly Text TooManyGuests = new("เชิญได้ไม่เกิน {0} คน", "At most {0} people can be asked");
    public static readonly Text GuestAlready = new("ชื่อนี้อยู่ในรายชื่อแล้ว", "This name is on the list already");
    public static readonly Text MinutesRequired = new("กรอกสิ่งที่พูดคุยและตัดสินใจ", "Enter what was said and decided");
    public static readonly Text NotYet = new("ยังไม่ถึงวันประชุม แก้วันประชุมก่อนหากประชุมไปแล้ว", "Its day has not come. Change the day first if it was held before");
    public static readonly Text GuestWrong = new("เลือกจากรายชื่อผู้ร่วมประชุม", "Choose of those who were asked");
    public static readonly Text StillCalled = new("มีประชุมวันที่ {0} ที่ยังไม่บันทึกผล", "A conference of {0} waits for its minutes");

    public static Text Of(ConferenceState state) => state switch
    {
        ConferenceState.Called => new("นัดไว้", "called"),
        ConferenceState.Held => new("ประชุมแล้ว", "held"),
        ConferenceState.Cancelled => new("ยกเลิก", "cancelled"),
    };

    public static Text Of(ConferenceStep step) => step switch
    {
        ConferenceStep.Change => Change,
        ConferenceStep.WriteMinutes => WriteMinutes,
        ConferenceStep.Cancel => Cancel,
    };

    public static TagKind KindOf(ConferenceState state) => state switch
    {
        ConferenceState.Called => TagKind.Soon,
        ConferenceState.Held => TagKind.Good,
        ConferenceState.Cancelled => TagKind.Quiet,
    };

    /// <summary>What was just done, told once; null for anything else that stands in the address.</summary>
    public static Text? Done(string? what) => what switch
    {
        "called" => new("นัดประชุมแล้ว", "The conference is called"),
        "changed" => new("บันทึกนัดประชุมแล้ว", "The conference is changed"),
        "guests" => new("บันทึกรายชื่อแล้ว", "The list of guests is saved"),
        "minutes" => new("บันทึกรายงานการประชุมแล้ว", "The minutes are saved"),
        "assigned" => new("มอบหมายงานแล้ว", "It is assigned"),
        "cancelled" => new("ยกเลิกประชุมแล้ว", "The conference is cancelled"),
        _ => null,
    };
}
