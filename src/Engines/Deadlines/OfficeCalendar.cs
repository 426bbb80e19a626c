namespace Hunsuan.Engines.Deadlines;

/// <summary>When an office is open: hours of each weekday, without holidays (ปฏิทินเวลาทำการ). Times are local; Thailand keeps one offset all year.</summary>
public sealed class OfficeCalendar
{
    private readonly ILookup<DayOfWeek, OfficeHours> _hours;
    private readonly IReadOnlySet<DateOnly> _holidays;

    /// <param name="hours">In any order; several for one weekday where the office closes in between.</param>
    /// <param name="holidays">Days on which it stays closed, days in place of holidays among them.</param>
    /// <exception cref="ArgumentException">The office never opens, or hours end before they begin or overlap.</exception>
    public OfficeCalendar(IEnumerable<OfficeHours> hours, IReadOnlySet<DateOnly> holidays)
    {
        var sorted = hours.OrderBy(h => h.Day).ThenBy(h => h.From).ToList();
        if (sorted.Count == 0) throw new ArgumentException("An office that never opens has no calendar.", nameof(hours));
        if (sorted.Any(h => h.Until <= h.From)) throw new ArgumentException("Hours end after they begin.", nameof(hours));
        if (sorted.Zip(sorted.Skip(1)).Any(p => p.First.Day == p.Second.Day && p.Second.From < p.First.Until)) throw new ArgumentException("Hours of a day may not overlap.", nameof(hours));
        (_hours, _holidays) = (sorted.ToLookup(h => h.Day), holidays);
    }

    public bool IsWorkingDay(DateOnly day) => _hours.Contains(day.DayOfWeek) && !_holidays.Contains(day);

    public bool IsOpen(DateTime moment) => SpansOf(DateOnly.FromDateTime(moment)).Any(s => s.From <= moment && moment < s.Until);

    /// <summary>When it opens next; the moment itself where it is open.</summary>
    public DateTime NextOpen(DateTime moment) => SpansFrom(moment).First().From;

    /// <summary>The hours of one day, in order; none on a day on which it stays closed.</summary>
    public IEnumerable<TimeStretch> SpansOf(DateOnly day) => _holidays.Contains(day) ? [] : _hours[day.DayOfWeek].Select(h => new TimeStretch(day.ToDateTime(h.From), day.ToDateTime(h.Until)));

    /// <summary>All open hours from a moment on, without end.</summary>
    public IEnumerable<TimeStretch> SpansFrom(DateTime moment) =>
        from span in DaysFrom(DateOnly.FromDateTime(moment)).SelectMany(SpansOf)
        where span.Until > moment
        select span with { From = span.From < moment ? moment : span.From };

    /// <summary>Working days from a day on, without end.</summary>
    public IEnumerable<DateOnly> WorkingDaysFrom(DateOnly first) => DaysFrom(first).Where(IsWorkingDay);

    /// <summary>When it closes on a working day.</summary>
    public DateTime ClosingOf(DateOnly workingDay) => SpansOf(workingDay).Last().Until;

    private static IEnumerable<DateOnly> DaysFrom(DateOnly first)
    {
        for (var day = first; day < DateOnly.MaxValue; day = day.AddDays(1)) yield return day;
    }
}

/// <summary>Hours of a weekday in which an office is open (เวลาทำการ).</summary>
public readonly record struct OfficeHours(DayOfWeek Day, TimeOnly From, TimeOnly Until);

/// <summary>A stretch of time, its end not included (ช่วงเวลา).</summary>
public readonly record struct TimeStretch(DateTime From, DateTime Until);
