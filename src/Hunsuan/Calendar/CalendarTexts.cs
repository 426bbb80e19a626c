using Hunsuan.Shared;

namespace Hunsuan.Calendar;

/// <summary>Words of the calendar (ถ้อยคำของปฏิทินงาน).</summary>
internal static class CalendarTexts
{
    public static readonly Text Title = new("ปฏิทินงานของฉัน", "My calendar");
    public static readonly Text Lead = new("ติดตามผล ประชุม เรื่องและเคสที่ครบกำหนด และของยืมที่ต้องรับคืน ใน {0} วันข้างหน้า", "Follow-ups, conferences, requests and cases that are due, and loans to take back in the next {0} days");
    public static readonly Text Late = new("เลยกำหนด", "Overdue");
    public static readonly Text Today = new("วันนี้ {0}", "Today, {0}");
    public static readonly Text None = new("ไม่มีนัดใน {0} วันข้างหน้า", "No dates in the next {0} days");
    public static readonly Text NoneWhy = new("เมื่อนัดติดตามผล นัดประชุม หรือรับเรื่องมาดำเนินการ วันครบกำหนดจะอยู่ที่นี่", "Once you plan a follow-up, call a conference or take a request in hand, its date stands here");
    public static readonly Text Feed = new("ดูในปฏิทินของโทรศัพท์", "In the calendar of your telephone");
    public static readonly Text FeedLead = new(
        "โปรแกรมปฏิทินอ่านนัดของท่านได้จากที่อยู่ลับ ในปฏิทินมีเพียงประเภทงาน วันเวลา ตำบล และลิงก์ที่ต้องเข้าสู่ระบบ ไม่มีชื่อ เบอร์โทร บ้านเลขที่ หรือเนื้อเรื่อง เพราะผู้ให้บริการปฏิทินมักเก็บข้อมูลไว้นอกประเทศ",
        "A calendar program can read your dates at a secret address. It gets the kind of work, day and hour, the sub-district and a link that asks to sign in: no name, telephone, house number or words, since providers of calendars often keep them abroad");
    public static readonly Text Make = new("สร้างที่อยู่", "Make an address");
    public static readonly Text Renew = new("สร้างที่อยู่ใหม่แทนของเดิม", "Make a new address instead");
    public static readonly Text End = new("เลิกใช้ที่อยู่นี้", "End this address");
    public static readonly Text Made = new("แสดงครั้งนี้ครั้งเดียว ใครมีที่อยู่นี้เห็นวันนัดของท่าน หากผู้อื่นรู้ให้สร้างใหม่", "Shown this once only. Whoever has it sees your dates; if others learn it, make a new one");
    public static readonly Text HowTo = new("ในโปรแกรมปฏิทิน เลือกเพิ่มปฏิทินจาก URL แล้ววางที่อยู่นี้ หรือสแกนภาพ", "In your calendar program, add a calendar from a URL and paste this address, or scan the picture");
    public static readonly Text Picture = new("ภาพ QR ของที่อยู่ปฏิทิน", "QR code of the calendar's address");
    public static readonly Text Since = new("มีที่อยู่ตั้งแต่ {0}", "There is an address since {0}");
    public static readonly Text LastRead = new("อ่านล่าสุดเมื่อ {0}", "Last read on {0}");
    public static readonly Text NeverRead = new("ยังไม่มีโปรแกรมใดอ่าน", "No program has read it yet");
    public static readonly Text Ended = new("ที่อยู่ปฏิทินใช้ไม่ได้แล้ว", "The calendar's address serves no longer");
    public static readonly Text NameInPrograms = new("งานหุ้นส่วน", "Hunsuan work");

    /// <summary>What is to be done, without whom it concerns.</summary>
    public static Text Of(CalendarKind kind) => kind switch
    {
        CalendarKind.Conference => new("ประชุมรายกรณี", "Case conference"),
        CalendarKind.Request => new("เรื่องครบกำหนด", "Request is due"),
        CalendarKind.FollowUp => new("ติดตามผลเคส", "Follow up a case"),
        CalendarKind.Case => new("เคสครบกำหนด", "Case is due"),
        CalendarKind.Loan => new("รับคืนของยืม", "Take back a loan"),
    };
}
