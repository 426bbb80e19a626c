using Hunsuan.Engines.Deadlines;
using Hunsuan.Shared;

namespace Hunsuan.Deadlines;

/// <summary>Words about limits of time (ถ้อยคำเรื่องกำหนดเวลา).</summary>
internal static class DeadlineTexts
{
    public static readonly Text YearWrong = new("แฟ้มวันหยุด {0} มีวันที่ไม่ใช่ปี {1} จึงไม่ใช้ แก้วันที่หรือปีในแฟ้ม", "The file of holidays {0} has days outside {1} and is not used. Put the days or the year right");
    public static readonly Text SchemeWrong = new(
        "แฟ้มระดับความเร่งด่วน {0} ใช้ไม่ได้ ตรวจเวลาทำการ กำหนดเวลา (อย่างละหนึ่งหน่วย) และรหัสระดับที่ซ้ำ",
        "The levels of urgency in {0} can't be used. Check the office hours, the limits (one unit each) and ids that stand twice");
    public static readonly Text Menu = new("กำหนดเวลาและวันหยุด", "Limits and holidays");
    public static readonly Text Lead = new("ระดับความเร่งด่วน กำหนดเวลาของแต่ละขั้น และวันที่สำนักงานปิด", "Levels of urgency, how much time each step has, and when offices are closed");
    public static readonly Text WholeCountry = new("ทั้งประเทศ", "Whole country");
    public static readonly Text ForArea = new("ใช้กับ", "For");
    public static readonly Text OpenAt = new("เวลาทำการ", "Office hours");
    public static readonly Text Level = new("ระดับ", "Level");
    public static readonly Text When = new("เลือกเมื่อ", "When to choose it");
    public static readonly Text Escalated = new("เมื่อเกินกำหนด แจ้ง", "When the time is over, told");
    public static readonly Text NoLimit = new("ไม่กำหนด", "No limit");
    public static readonly Text Holidays = new("วันหยุดราชการ", "Public holidays");
    public static readonly Text Day = new("วัน", "Day");
    public static readonly Text Name = new("ชื่อ", "Name");
    public static readonly Text Certainty = new("การยืนยัน", "Certainty");
    public static readonly Text YearUnknown = new("ยังไม่มีวันหยุดของปี {0} วันทำการของปีนั้นจึงอาจคลาดเคลื่อน", "The holidays of {0} are not known yet, so its working days may be wrong");
    public static readonly Text Suggested = new("ค่าที่แนะนำ ยังไม่มีกฎหมายหรือประกาศยืนยัน จังหวัดเปลี่ยนได้ด้วยแฟ้ม", "Suggestions: no law or announcement confirms them. A province changes them by a file");
    public static readonly Text AtOnce = new("ทันที", "at once");
    public static readonly Text LevelRequired = new("เลือกระดับความเร่งด่วน", "Choose how urgent it is");
    public static readonly Text BecauseRequired = new("บอกเหตุที่เร่งด่วน", "Say why it is urgent");
    public static readonly Text PauseRequired = new("เลือกเหตุที่หยุดนับเวลา", "Choose why the clock stands still");
    public static readonly Text DueBecause = new("เพราะระดับ{0}: {3}ภายใน {1} นับจาก {2}", "Because it is “{0}”: {3} within {1} from {2}");

    public static Text Of(TimedStep step) => step switch
    {
        TimedStep.Answer => new("ติดต่อกลับ", "First answer"),
        TimedStep.Visit => new("ลงเยี่ยม", "Visit"),
        TimedStep.Decision => new("แจ้งผลพิจารณา", "Decision"),
    };

    public static Text Of(EscalationTarget target) => target switch
    {
        EscalationTarget.Worker => new("เจ้าหน้าที่", "the worker"),
        EscalationTarget.Chair => new("ประธานศูนย์", "the centre's chair"),
        EscalationTarget.Province => new("จังหวัด", "the province"),
        EscalationTarget.Ministry => new("หน่วยเร่งรัดของกระทรวง", "the ministry's rapid unit"),
    };

    public static Text Of(PauseReason reason) => reason switch
    {
        PauseReason.WaitsForAnswer => new("รอเอกสารหรือข้อมูลจากผู้ขอ", "Papers or facts of whoever asked are missing"),
        PauseReason.PersonAsked => new("ผู้ขอขอเลื่อน", "The person asked to wait"),
        PauseReason.PersonAway => new("ผู้ขออยู่โรงพยาบาลหรือไม่อยู่ในพื้นที่", "The person is in hospital or away"),
        PauseReason.PlaceUnreachable => new("เข้าพื้นที่ไม่ได้ เช่น น้ำท่วม", "Nobody can get there, as in a flood"),
    };

    public static Text Of(Certainty certainty) => certainty switch
    {
        Shared.Certainty.Unverified => new("ยังไม่ยืนยัน", "Unverified"),
        Shared.Certainty.Announced => new("ประกาศแล้ว", "Announced"),
        Shared.Certainty.Confirmed => new("ยืนยันแล้ว", "Confirmed"),
    };

    /// <summary>Such as 24 ชั่วโมง, 3 วันทำการ.</summary>
    public static Text InWords(TimeLimit limit) => limit.Unit switch
    {
        TimeUnit.Minutes => Lasting(limit.Amount),
        TimeUnit.OfficeMinutes => new($"{Lasting(limit.Amount).Thai}ในเวลาทำการ", $"{Lasting(limit.Amount).English} of office time"),
        TimeUnit.WorkingDays => new($"{limit.Amount} วันทำการ", limit.Amount == 1 ? "1 working day" : $"{limit.Amount} working days"),
    };

    /// <summary>Minutes, hours or days, whichever is whole.</summary>
    public static Text Lasting(int minutes) => minutes switch
    {
        0 => AtOnce,
        _ when minutes % 1440 == 0 && minutes > 1440 => new($"{minutes / 1440} วัน", $"{minutes / 1440} days"),
        _ when minutes % 60 == 0 => new($"{minutes / 60} ชั่วโมง", minutes == 60 ? "1 hour" : $"{minutes / 60} hours"),
        _ => new($"{minutes} นาที", minutes == 1 ? "1 minute" : $"{minutes} minutes"),
    };

    public static Text Of(DayOfWeek day) => day switch
    {
        DayOfWeek.Sunday => new("อาทิตย์", "Sunday"),
        DayOfWeek.Monday => new("จันทร์", "Monday"),
        DayOfWeek.Tuesday => new("อังคาร", "Tuesday"),
        DayOfWeek.Wednesday => new("พุธ", "Wednesday"),
        DayOfWeek.Thursday => new("พฤหัสบดี", "Thursday"),
        DayOfWeek.Friday => new("ศุกร์", "Friday"),
        DayOfWeek.Saturday => new("เสาร์", "Saturday"),
    };

    private static readonly Text ToldMany = new("เกินกำหนด แจ้ง{0}แล้ว {1} คน", "Late: told {0} ({1})");
    private static readonly Text ToldNobody = new("เกินกำหนด ถึงลำดับ{0} แต่ไม่มีผู้รับ", "Late: the turn of {0}, but nobody is there");

    /// <summary>A line of what happened; nobody may have been there.</summary>
    public static Text Told(EscalationTarget to, int count) => count == 0 ? ToldNobody.With(Of(to)) : ToldMany.With(Of(to), count);
}
