using System.Globalization;

namespace Hunsuan.Registers;

/// <summary>The targeted and the missed by area as a CSV file (ตารางเป้าหมายและตกหล่น), the same from the command and from a page.</summary>
internal static class TargetTable
{
    private const string Header =
        "area_code,persons,households,short_any,targeted,missed,short_income,short_health,short_education,short_living,short_access";

    /// <summary>Stands for a figure that the reader may not see; an empty cell would look like nothing counted.</summary>
    public const string Hidden = "hidden";

    public static void Write(TextWriter output, IReadOnlyList<TargetCount> rows) =>
        WriteShown(output, rows.Select(r => (r.AreaCode, (IReadOnlyList<int?>)[r.Persons, r.Households, r.ShortInAny, r.Targeted, r.Missed, .. r.ShortIn])));

    /// <summary>Each row with its figures in the order of the columns; null for one that is hidden.</summary>
    public static void WriteShown(TextWriter output, IEnumerable<(string AreaCode, IReadOnlyList<int?> Figures)> rows)
    {
        output.Write(Header + "\n");
        foreach (var (area, figures) in rows)
            output.Write($"{area},{string.Join(',', figures.Select(f => f?.ToString(CultureInfo.InvariantCulture) ?? Hidden))}\n");
    }
}
