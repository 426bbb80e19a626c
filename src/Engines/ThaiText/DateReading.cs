namespace Hunsuan.Engines.ThaiText;

/// <summary>In which calendar a written date was read (ปีที่ใช้อ่าน); the screen shows it, so that a mistake can be seen.</summary>
public enum DateCalendar : byte
{
    /// <summary>Four-digit year of the Buddhist Era (พ.ศ.).</summary>
    BuddhistEra = 1,

    /// <summary>Four-digit year of the Common Era (ค.ศ.).</summary>
    CommonEra = 2,

    /// <summary>Year first, as computers write it (ISO 8601), Common Era.</summary>
    Iso = 3,

    /// <summary>Two-digit year, taken as พ.ศ. 25xx.</summary>
    TwoDigitYear = 4,
}

/// <summary>Why a written date cannot be taken (เหตุที่รับวันที่ไม่ได้).</summary>
public enum DateFault : byte
{
    /// <summary>Nothing is written, or only a dash or zeros: the date is not known.</summary>
    NotGiven = 1,

    /// <summary>The text is not a date.</summary>
    NotADate = 2,

    /// <summary>The day is not in the calendar, such as 31/02 or 29/02 of a year that is no leap year.</summary>
    ImpossibleDay = 3,

    /// <summary>The day has not come yet. A two-digit year that would be in the future is one of these: it needs all four digits.</summary>
    InFuture = 4,

    /// <summary>Longer ago than anyone lives.</summary>
    TooLongAgo = 5,
}

/// <summary>How a written date was understood (ผลการอ่านวันที่).</summary>
/// <param name="Calendar">The calendar, or null when the text did not get as far as a year.</param>
/// <param name="Fault">What is wrong, or null when the date was taken.</param>
public readonly record struct DateReading(DateCalendar? Calendar, DateFault? Fault);
