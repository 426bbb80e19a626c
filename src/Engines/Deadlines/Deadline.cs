namespace Hunsuan.Engines.Deadlines;

/// <summary>
/// By when something must be done (กำหนดเสร็จ). Minutes run by day and night, office minutes while the office is open. Of working days, the day of the
/// beginning is not counted, and the last one ends when the office closes. While the clock is paused, nothing runs; a working day counts where the clock
/// runs when the office closes.
/// </summary>
/// <remarks>That the first day is not counted is the custom of Thai law (Civil and Commercial Code, section 193/3), not confirmed by a source at hand.</remarks>
public static class Deadline
{
    /// <summary>The moment that ends the limit; null while an open pause keeps it from ending.</summary>
    /// <param name="start">When the time begins, local.</param>
    /// <param name="limit">How much time there is.</param>
    /// <param name="calendar">When the office is open.</param>
    /// <param name="pauses">In any order; they may overlap.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative, or zero in units of an office.</exception>
    public static DateTime? Due(DateTime start, TimeLimit limit, OfficeCalendar calendar, IReadOnlyList<ClockPause> pauses)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit.Amount, limit.Unit is TimeUnit.Minutes ? 0 : 1);
        return limit.Unit switch
        {
            TimeUnit.Minutes => After(limit.Amount, [new(start, DateTime.MaxValue)], pauses),
            TimeUnit.OfficeMinutes => After(limit.Amount, calendar.SpansFrom(start), pauses),
            TimeUnit.WorkingDays => EndOfDay(limit.Amount, start, calendar, pauses),
        };
    }

    /// <summary>
    /// The moment that ends the limit where the limit was changed on the way, as when a case became more urgent. A shorter limit counts from its change, but
    /// never ends later than before; a longer one counts from the beginning.
    /// </summary>
    /// <param name="limits">From when on each was valid, in order; the first begins the time.</param>
    /// <param name="calendar">When the office is open.</param>
    /// <param name="pauses">In any order; they may overlap.</param>
    public static DateTime? Due(IReadOnlyList<(DateTime Since, TimeLimit Limit)> limits, OfficeCalendar calendar, IReadOnlyList<ClockPause> pauses)
    {
        var (start, limit) = limits[0];
        var due = Due(start, limit, calendar, pauses);
        foreach (var (since, next) in limits.Skip(1))
        {
            var isShorter = Due(start, next, calendar, []) < Due(start, limit, calendar, []);
            due = isShorter ? Earlier(due, Due(since, next, calendar, pauses)) : Due(start, next, calendar, pauses);
            limit = next;
        }

        return due;
    }

    /// <summary>Whether the clock stands still at a moment.</summary>
    public static bool IsPaused(DateTime moment, IReadOnlyList<ClockPause> pauses) => pauses.Any(p => p.From <= moment && !(p.Until <= moment));

    private static DateTime? After(int minutes, IEnumerable<TimeStretch> open, IReadOnlyList<ClockPause> pauses)
    {
        var left = TimeSpan.FromMinutes(minutes);
        var standsFrom = StandsFrom(pauses);
        foreach (var stretch in open.TakeWhile(s => s.From < standsFrom).SelectMany(s => Running(s, pauses)))
        {
            if (stretch.Until - stretch.From >= left) return stretch.From + left;
            left -= stretch.Until - stretch.From;
        }

        return null;
    }

    // From when on the clock stands still and nobody knows until when.
    private static DateTime StandsFrom(IReadOnlyList<ClockPause> pauses) => pauses.Where(p => p.Until is null).Select(p => p.From).DefaultIfEmpty(DateTime.MaxValue).Min();

    // What is left of a stretch when the pauses are cut out.
    private static IEnumerable<TimeStretch> Running(TimeStretch stretch, IReadOnlyList<ClockPause> pauses)
    {
        var from = stretch.From;
        foreach (var pause in pauses.OrderBy(p => p.From))
        {
            if (pause.From >= stretch.Until) break;
            if (pause.From > from) yield return new(from, pause.From);
            var until = pause.Until ?? DateTime.MaxValue;
            if (until > from) from = until;
        }

        if (from < stretch.Until) yield return stretch with { From = from };
    }

    private static DateTime? EndOfDay(int days, DateTime start, OfficeCalendar calendar, IReadOnlyList<ClockPause> pauses)
    {
        var standsFrom = StandsFrom(pauses);
        return calendar.WorkingDaysFrom(DateOnly.FromDateTime(start).AddDays(1)).Select(calendar.ClosingOf).TakeWhile(closing => closing < standsFrom)
            .Where(closing => !IsPaused(closing, pauses)).Skip(days - 1).Select(closing => (DateTime?)closing).FirstOrDefault();
    }

    private static DateTime? Earlier(DateTime? one, DateTime? other) => one is null || other < one ? other : one;
}

/// <summary>A time in which the clock stands still, its end not included (ช่วงหยุดเวลา). <paramref name="Until"/> is null while it lasts.</summary>
public readonly record struct ClockPause(DateTime From, DateTime? Until);
