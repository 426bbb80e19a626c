using System.Globalization;

namespace Hunsuan.Registers;

/// <summary>The targeted and the missed by area as a CSV file (ตารางเป้าหมายและตกหล่น), the same from the command and from a page.</summary>
internal static class TargetTable
{
    private const string Header =
        "area_code,persons,households,short_any,targeted,missed,short_income,short_health,short_education,short_living,short_access";

    public static void Write(TextWriter output, IReadOnlyList<TargetCount> rows)
    {
        output.Write(Header + "\n");
        foreach (var row in rows) output.Write(Line(row) + "\n");
    }

    private static string Line(TargetCount row) => string.Create(CultureInfo.InvariantCulture,
        $"{row.AreaCode},{row.Persons},{row.Households},{row.ShortInAny},{row.Targeted},{row.Missed},{string.Join(',', row.ShortIn)}");
}
