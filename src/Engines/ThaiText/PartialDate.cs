using System.Globalization;

namespace Hunsuan.Engines.ThaiText;

/// <summary>
/// A day whose day or month may be unknown (วันเดือนปีที่อาจไม่ทราบวันหรือเดือน), as the birth dates of many old people are. The year is
/// always known; a date of which nothing is known is null.
/// </summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    /// <summary>Nobody lives longer than this; an earlier day is a mistake.</summary>
    public const int LongestLifeInYears = 130;

    private PartialDate(int encoded) => Encoded = encoded;

    /// <summary>yyyymmdd of the Common Era, 00 for what is unknown: how a date is stored and sorted.</summary>
    public int Encoded { get; }

    /// <summary>The year of the Common Era (ค.ศ.).</summary>
    public int Year => Encoded / 10000;

    /// <summary>The month, or null when unknown.</summary>
    public int? Month => Encoded / 100 % 100 is var month and > 0 ? month : null;

    /// <summary>The day of the month, or null when unknown.</summary>
    public int? Day => Encoded % 100 is var day and > 0 ? day : null;

    /// <summary>Whether day and month are known.</summary>
    public bool IsComplete => Day is not null && Month is not null;

    /// <summary>A date of the Common Era; null or 0 for an unknown month or day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such day.</exception>
    public static PartialDate Of(int year, int? month = null, int? day = null) =>
        TryCreate(year, month ?? 0, day ?? 0, out var date) ? date
            : throw new ArgumentOutOfRangeException(nameof(day), $"{year}-{month}-{day} is no day.");

    /// <summary>A day known wholly.</summary>
    public static PartialDate From(DateOnly day) => new(Encode(day));

    /// <summary>Takes back a date that was stored as <see cref="Encoded"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such day.</exception>
    public static PartialDate FromEncoded(int encoded) => Of(encoded / 10000, encoded / 100 % 100, encoded % 100);

    /// <summary>
    /// Reads a date as people and programs write it, never silently: <paramref name="reading"/> tells the calendar and the fault.
    /// </summary>
    /// <param name="text">21/11/2569, 00/00/2510, 21-11-2569, 30 มิ.ย. 58, 21 พฤศจิกายน 2569, 1967-05-20, 1/2/2510 00:00:00, 2510.</param>
    /// <param name="today">Later days are refused.</param>
    /// <param name="date">The date; also set where the only fault is that it is in the future or too long ago.</param>
    /// <param name="reading">How the text was understood.</param>
    public static bool TryParse(ReadOnlySpan<char> text, DateOnly today, out PartialDate date, out DateReading reading)
    {
        reading = DateText.Read(text, today, out date);
        return reading.Fault is null;
    }

    /// <summary>Reads a date from UTF-8.</summary>
    [System.Runtime.CompilerServices.SkipLocalsInit]
    public static bool TryParse(ReadOnlySpan<byte> utf8, DateOnly today, out PartialDate date, out DateReading reading)
    {
        Span<char> text = stackalloc char[3 * DateText.Longest + 3];
        // A Thai letter is three bytes. What is longer is no date, and its beginning is enough to say so.
        utf8 = utf8.Length > text.Length ? utf8[..text.Length] : utf8;
        return TryParse(text[..System.Text.Encoding.UTF8.GetChars(utf8, text)], today, out date, out reading);
    }

    /// <summary>The earliest day it can be.</summary>
    public DateOnly Earliest => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The latest day it can be.</summary>
    public DateOnly Latest => new(Year, Month ?? 12, Day ?? DateTime.DaysInMonth(Year, Month ?? 12));

    /// <summary>The day the law takes for a birthday: unknown day is the first of the month, unknown month is 1 January.</summary>
    /// <remarks>Civil and Commercial Code, section 16; to be verified against the Code's text.</remarks>
    public DateOnly LegalBirthday => Month is { } month ? new(Year, month, Day ?? 1) : new(Year, 1, 1);

    /// <summary>Full years of age on a day, at least and at most. Someone born on 29 February is a year older on 1 March.</summary>
    public (int Min, int Max) AgeOn(DateOnly day) => (Years(Latest, day), Years(Earliest, day));

    /// <summary>Full years of age on a day by <see cref="LegalBirthday"/>.</summary>
    public int LegalAgeOn(DateOnly day) => Years(LegalBirthday, day);

    /// <summary>Whether the year may be counted from April, as years were before พ.ศ. 2484: see <see cref="IfYearBeganInApril"/>.</summary>
    public bool IsOldYearInDoubt => Year < 1941 && Month is null or <= 3;

    /// <summary>
    /// The same date if it was written down in the old count, when พ.ศ. 2482 and earlier years ran from 1 April to 31 March: then January
    /// to
    /// March belong to the next year of today's count. Null where the old count makes no difference or the month is unknown.
    /// </summary>
    /// <remarks>Registers may have been converted or not, so this is a question to ask, never a correction.</remarks>
    public PartialDate? IfYearBeganInApril() =>
        Year < 1940 && Month is <= 3 && TryCreate(Year + 1, Month.Value, Day ?? 0, out var later) ? later : null;

    /// <summary>
    /// yyyy-mm-dd of the Common Era, 00 for what is unknown; <see cref="TryParse(ReadOnlySpan{char}, DateOnly, out PartialDate, out
    /// DateReading)"/> reads it.
    /// </summary>
    public override string ToString() => Encoded.ToString("0000-00-00", CultureInfo.InvariantCulture);

    /// <summary>In the order of time; the unknown stands before the known.</summary>
    public int CompareTo(PartialDate other) => Encoded.CompareTo(other.Encoded);

    public static bool operator <(PartialDate left, PartialDate right) => left.Encoded < right.Encoded;

    public static bool operator >(PartialDate left, PartialDate right) => left.Encoded > right.Encoded;

    public static bool operator <=(PartialDate left, PartialDate right) => left.Encoded <= right.Encoded;

    public static bool operator >=(PartialDate left, PartialDate right) => left.Encoded >= right.Encoded;

    internal static bool TryCreate(int year, int month, int day, out PartialDate date)
    {
        var exists = year is >= 1 and <= 9999 && month is >= 0 and <= 12
            && day >= 0 && day <= (month == 0 ? 31 : DateTime.DaysInMonth(year, month));
        date = exists ? new(year * 10000 + month * 100 + day) : default;
        return exists;
    }

    private static int Encode(DateOnly day) => day.Year * 10000 + day.Month * 100 + day.Day;

    private static int Years(DateOnly from, DateOnly to) => (Encode(to) - Encode(from)) / 10000;
}
