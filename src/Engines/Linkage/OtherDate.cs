using System.Globalization;
using Hunsuan.Engines.ThaiText;

namespace Hunsuan.Engines.Linkage;

/// <summary>Days that nobody living was born on, as files of other times and things have them (วันที่ในแฟ้มประเภทอื่น).</summary>
internal static class OtherDate
{
    /// <summary>yyyymmdd of 2020-01-31, 31/1/1720 or 16300801; null where it is no day of the calendar up to today.</summary>
    public static string? Read(string text, DateOnly today)
    {
        var parts = text.Split(['-', '/', '.', ' '], StringSplitOptions.RemoveEmptyEntries);
        if (parts is [{ Length: 8 } one]) parts = [one[..4], one[4..6], one[6..]];
        if (parts.Length < 3 || !parts.Take(3).All(p => p.Length is > 0 and <= 4 && int.TryParse(p, NumberStyles.None, CultureInfo.InvariantCulture, out _))) return null;
        var numbers = parts.Take(3).Select(p => int.Parse(p, CultureInfo.InvariantCulture)).ToArray();
        if (parts[0].Length < 4) Array.Reverse(numbers);
        return numbers[0] is var year && year <= today.Year && year >= 1000 && PartialDate.TryCreate(year, numbers[1], numbers[2], out var day)
            ? day.Encoded.ToString(CultureInfo.InvariantCulture) : null;
    }
}
