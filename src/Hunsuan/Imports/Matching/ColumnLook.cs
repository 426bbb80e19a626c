using System.Text.Json.Serialization;
using Hunsuan.Areas;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Imports.Rows;

namespace Hunsuan.Imports.Matching;

/// <summary>What most cells of a column are, whatever it is called (ลักษณะข้อมูลในคอลัมน์).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ColumnLook>))]
public enum ColumnLook
{
    Other = 0,
    CitizenId = 1,
    HouseCode = 2,
    Subdistrict = 3,

    /// <summary>Days of many years.</summary>
    BirthDate = 4,

    /// <summary>Days of few years.</summary>
    Day = 5,

    Title = 6,
    Sex = 7,
    Latitude = 8,
    Longitude = 9,

    /// <summary>At least two words, as a first and a family name have; also the look of many other columns.</summary>
    TwoWords = 10,
}

internal static class ColumnLooks
{
    private const double Most = 0.8;
    private const int YearsOfOneWork = 20;

    /// <summary>The look that at least four in five of the cells have; blank cells say nothing.</summary>
    public static ColumnLook Of(IReadOnlyCollection<string> cells, AreaBook areas, DateOnly today)
    {
        if (cells.Count == 0) return ColumnLook.Other;
        if (Are(cells, c => CitizenId.TryParse(c, out _))) return ColumnLook.CitizenId;
        if (Are(cells, c => HouseCode.TryParse(c, out _))) return ColumnLook.HouseCode;
        if (Are(cells, c => c.Length == 6 && areas.Find(ThaiDigits.ToArabic(c)) is not null)) return ColumnLook.Subdistrict;
        if (Are(cells, c => IsBetween(c, Thailand.South, Thailand.North))) return ColumnLook.Latitude;
        if (Are(cells, c => IsBetween(c, Thailand.West, Thailand.East))) return ColumnLook.Longitude;
        if (Are(cells, c => YearOf(c, today) is not null)) return OfYears([.. cells.Select(c => YearOf(c, today)).OfType<int>()]);
        if (Are(cells, c => PersonPrefix.Find(c) is not null)) return ColumnLook.Title;
        if (Are(cells, c => SexWords.Find(c) is not null)) return ColumnLook.Sex;
        return Are(cells, c => !c.Any(char.IsDigit) && PersonName.Split(c) is { Given: not null, Family: not null }) ? ColumnLook.TwoWords : ColumnLook.Other;
    }

    private static bool Are(IReadOnlyCollection<string> cells, Func<string, bool> test) => cells.Count(test) >= Most * cells.Count;

    // Only numbers with decimals: small whole numbers are house numbers, ages and codes.
    private static bool IsBetween(string cell, double least, double most) =>
        cell.Contains('.', StringComparison.Ordinal)
        && double.TryParse(cell, System.Globalization.CultureInfo.InvariantCulture, out var number) && number >= least && number <= most;

    private static int? YearOf(string cell, DateOnly today) =>
        cell.Length >= "1/1/67".Length && PartialDate.TryParse(cell, today, out var date, out _) ? date.Year : null;

    private static ColumnLook OfYears(List<int> years) => years.Max() - years.Min() > YearsOfOneWork ? ColumnLook.BirthDate : ColumnLook.Day;
}
