namespace Hunsuan.Engines.ThaiText;

/// <summary>
/// Reads written dates: finds the numbers and words, then which of them is day, month and year, then the calendar of the year.
/// </summary>
internal static class DateText
{
    /// <summary>A longer text is no date.</summary>
    public const int Longest = 64;

    private const int FirstBuddhistYear = 2300;

    public static DateReading Read(ReadOnlySpan<char> text, DateOnly today, out PartialDate date)
    {
        date = default;
        if (!TrySlashes(text, out var parts))
        {
            if (text.Length > Longest)
            {
                return new(null, DateFault.NotADate);
            }

            var normal = ThaiNormal.Text(text.ToString());
            if (normal is "" or "-" or "–" or "ไม่ทราบ")
            {
                return new(null, DateFault.NotGiven);
            }

            if (!DateParts.TryFind(normal, out parts))
            {
                return new(null, DateFault.NotADate);
            }
        }

        return Judge(parts, today, out date);
    }

    // dd/mm/yyyy, the form of nearly every row, without a single allocation.
    private static bool TrySlashes(ReadOnlySpan<char> text, out DateParts parts)
    {
        parts = default;
        if (text.Length != 10 || text[2] != '/' || text[5] != '/')
        {
            return false;
        }

        var number = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (i is not (2 or 5))
            {
                var digit = text[i] - '0';
                if ((uint)digit > 9)
                {
                    return false;
                }

                number = number * 10 + digit;
            }
        }

        parts = new() { Day = number / 1_000_000, Month = number / 10_000 % 100, Year = number % 10_000, YearDigits = 4 };
        return true;
    }

    private static DateReading Judge(DateParts parts, DateOnly today, out PartialDate date)
    {
        date = default;
        if (parts is { Year: 0, Month: 0, Day: 0 })
        {
            return new(null, DateFault.NotGiven);
        }

        if (CalendarOf(parts) is not { } calendar)
        {
            return new(null, DateFault.NotADate);
        }

        var year = calendar switch
        {
            DateCalendar.TwoDigitYear => 2500 + parts.Year - ThaiCalendar.BuddhistOffset,
            DateCalendar.BuddhistEra => parts.Year - ThaiCalendar.BuddhistOffset,
            DateCalendar.CommonEra or DateCalendar.Iso => parts.Year,
        };
        if (!PartialDate.TryCreate(Math.Max(year, 1), parts.Month, parts.Day, out date))
        {
            return new(calendar, DateFault.ImpossibleDay);
        }

        return new(calendar,
            date.Earliest > today ? DateFault.InFuture
            : date.Latest.Year + PartialDate.LongestLifeInYears < today.Year ? DateFault.TooLongAgo
            : null);
    }

    private static DateCalendar? CalendarOf(DateParts parts) => parts switch
    {
        { YearDigits: 2, Era: null or DateCalendar.BuddhistEra } => DateCalendar.TwoDigitYear,
        { YearDigits: not 4 } or { Year: 0 } => null,
        { Era: { } written } => written,
        { Year: >= FirstBuddhistYear } => DateCalendar.BuddhistEra,
        { IsYearFirst: true } => DateCalendar.Iso,
        _ => DateCalendar.CommonEra,
    };
}
