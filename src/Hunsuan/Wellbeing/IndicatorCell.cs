namespace Hunsuan.Wellbeing;

/// <summary>One survey result: met, not met, not concerned, or not known (ผ่าน ไม่ผ่าน ไม่เข้าข่าย ไม่ทราบ).</summary>
public enum IndicatorCell : byte
{
    /// <summary>Not known (ไม่ทราบ): never the same as met or failed.</summary>
    Unknown = 0,

    /// <summary>Met (ผ่าน).</summary>
    Pass = 1,

    /// <summary>Not met (ไม่ผ่าน).</summary>
    Fail = 2,

    /// <summary>Does not concern the person or household (ไม่เข้าข่าย).</summary>
    NotApplicable = 3,
}

/// <summary>Reads and writes the cells of survey files (ช่องผลตัวชี้วัด): 1 met, 0 not met, - not concerned, empty unknown.</summary>
public static class IndicatorCells
{
    // A sign in Thai with a few spaces around it; anything longer is no sign in any case.
    private const int LongestCell = 16;

    /// <summary>False when the cell is none of the four; Thai digits and spaces around the sign are understood.</summary>
    public static bool TryParse(ReadOnlySpan<char> cell, out IndicatorCell result)
    {
        result = IndicatorCell.Unknown;
        cell = cell.Trim();
        if (cell.Length > 1) return false;
        if (cell.IsEmpty) return true;

        result = cell[0] switch
        {
            '1' or '๑' => IndicatorCell.Pass,
            '0' or '๐' => IndicatorCell.Fail,
            '-' => IndicatorCell.NotApplicable,
            _ => IndicatorCell.Unknown,
        };
        return result != IndicatorCell.Unknown;
    }

    /// <summary>The same for a cell in UTF-8, where nearly every cell is one sign.</summary>
    public static bool TryParse(ReadOnlySpan<byte> cell, out IndicatorCell result)
    {
        if (cell.Length > LongestCell) cell = cell[..LongestCell];
        Span<char> letters = stackalloc char[LongestCell];
        return TryParse(letters[..System.Text.Encoding.UTF8.GetChars(cell, letters)], out result);
    }

    public static string Write(IndicatorCell cell) => cell switch
    {
        IndicatorCell.Unknown => "",
        IndicatorCell.Pass => "1",
        IndicatorCell.Fail => "0",
        IndicatorCell.NotApplicable => "-",
    };
}
