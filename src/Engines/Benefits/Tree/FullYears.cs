namespace Hunsuan.Engines.Benefits.Tree;

/// <summary>Whole years from one day to another. Who was born on 29 February is a year older on 1 March.</summary>
internal static class FullYears
{
    /// <summary>Days beyond the calendar, which only unknown ones can be, are taken as its ends.</summary>
    public static Interval Between(Interval from, Interval to) =>
        from.IsKnown && to.IsKnown ? Interval.Of(Between(from.Lo, to.Lo)) : new(Between(from.Hi, to.Lo), Between(from.Lo, to.Hi));

    /// <summary>Negative where the second day is the earlier one.</summary>
    public static long Between(long from, long to) => (Encode(to) - Encode(from)) / 10_000;

    private static long Encode(long dayNumber)
    {
        var day = DateOnly.FromDayNumber((int)Math.Clamp(dayNumber, 0, DateOnly.MaxValue.DayNumber));
        return day.Year * 10_000 + day.Month * 100 + day.Day;
    }
}
