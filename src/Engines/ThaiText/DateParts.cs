using System.Globalization;

namespace Hunsuan.Engines.ThaiText;

/// <summary>Day, month and year as written, before anyone asks whether there is such a day. Zero is "unknown".</summary>
internal struct DateParts
{
    public int Day, Month, Year, YearDigits;
    public bool IsYearFirst;
    public DateCalendar? Era;

    /// <summary>Finds the parts in a text in normal form; false when they do not make a date.</summary>
    public static bool TryFind(string text, out DateParts parts)
    {
        parts = default;
        Span<(int Value, int Digits)> numbers = stackalloc (int, int)[3];
        var count = 0;
        var at = 0;
        var end = EndOfDay(text);
        while (at < end)
        {
            var start = at;
            if (char.IsAsciiDigit(text[at]))
            {
                while (at < end && char.IsAsciiDigit(text[at]))
                {
                    at++;
                }

                if (count == 3 || at - start > 8)
                {
                    return false;
                }

                numbers[count++] = (int.Parse(text.AsSpan(start, at - start), CultureInfo.InvariantCulture), at - start);
            }
            else if (IsLetter(text[at]))
            {
                while (at < end && (IsLetter(text[at]) || text[at] == '.'))
                {
                    at++;
                }

                if (!parts.TakeWord(text[start..at]))
                {
                    return false;
                }
            }
            else if (text[at] is ' ' or '/' or '-' or '.' or ',' or '–')
            {
                at++;
            }
            else
            {
                return false;
            }
        }

        return parts.TakeNumbers(numbers[..count]);
    }

    private bool TakeWord(string word)
    {
        if (MonthNames.Find(word) is var month and > 0)
        {
            var isFirst = Month == 0;
            Month = month;
            return isFirst;
        }

        DateCalendar? era = word.Replace(".", "", StringComparison.Ordinal).ToLowerInvariant() switch
        {
            "พศ" or "be" => DateCalendar.BuddhistEra,
            "คศ" or "ce" or "ad" => DateCalendar.CommonEra,
            _ => null,
        };
        Era ??= era;
        return era is not null || word is "เดือน" or "ปี" || word.StartsWith("วัน", StringComparison.Ordinal);
    }

    private bool TakeNumbers(ReadOnlySpan<(int Value, int Digits)> numbers)
    {
        IsYearFirst = numbers.Length > 1 && numbers[0].Digits == 4;
        return Month > 0
            ? numbers switch
            {
                [var year] => Take(year),
                [var year, var day] when IsYearFirst => Take(year, day: day),
                [var day, var year] => Take(year, day: day),
                _ => false,
            }
            : numbers switch
            {
                [{ Digits: 8 } all] => TakeCompact(all.Value),
                [{ Digits: 4 } year] => Take(year),
                [var year, var month] when IsYearFirst => Take(year, month),
                [var month, { Digits: 4 } year] => Take(year, month),
                [var year, var month, var day] when IsYearFirst => Take(year, month, day),
                [var day, var month, var year] => Take(year, month, day),
                _ => false,
            };
    }

    private bool Take((int Value, int Digits) year, (int Value, int Digits)? month = null, (int Value, int Digits)? day = null)
    {
        (Year, YearDigits) = year;
        Month = month?.Value ?? Month;
        Day = day?.Value ?? 0;
        return YearDigits is 2 or 4 && month is null or { Digits: <= 2 } && day is null or { Digits: <= 2 };
    }

    // yyyymmdd or ddmmyyyy: no text is both, since no year's first two digits are a month.
    private bool TakeCompact(int all)
    {
        IsYearFirst = all / 100 % 100 <= 12 && all / 10000 is >= 1800 and < 2700;
        YearDigits = 4;
        (Day, Month, Year) = IsYearFirst
            ? (all % 100, all / 100 % 100, all / 10000)
            : (all / 1_000_000, all / 10000 % 100, all % 10000);
        return true;
    }

    private static readonly System.Buffers.SearchValues<char> TimeCharacters =
        System.Buffers.SearchValues.Create("0123456789:.+- APMapmZน");

    // A time of day after the date, "00:00:00" or "T00:00:00Z", says nothing here.
    private static int EndOfDay(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var hour = colon;
        while (hour > 0 && char.IsAsciiDigit(text[hour - 1]))
        {
            hour--;
        }

        var isTime = colon > 0 && colon - hour is 1 or 2 && hour > 0 && text[hour - 1] is ' ' or 'T'
            && !text.AsSpan(colon).ContainsAnyExcept(TimeCharacters);
        return isTime ? hour - 1 : text.Length;
    }

    private static bool IsLetter(char letter) => char.IsAsciiLetter(letter) || ThaiLetters.IsThai(letter);
}
