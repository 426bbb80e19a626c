namespace Hunsuan.Engines.Wellbeing.Table;

/// <summary>What a column of a table of units is for (หน้าที่ของคอลัมน์).</summary>
public enum CellUse : byte
{
    /// <summary>1 failed, 0 passed, - does not concern, empty unknown.</summary>
    Indicator = 0,

    /// <summary>How far below the line, from 0 to 1; 0 and a column that is an indicator too: passed.</summary>
    Gap = 1,

    /// <summary>Survey weight.</summary>
    Weight = 2,

    /// <summary>A text by which rows belong together: group, round, sampling unit or stratum.</summary>
    Label = 3,

    /// <summary>The year of a round.</summary>
    Year = 4,
}

/// <summary>One use of one column (การใช้คอลัมน์).</summary>
/// <param name="Column">Place in the file, from 0.</param>
/// <param name="Use">What for.</param>
/// <param name="Place">Bit of the indicator, place of the gap, or number of the label.</param>
public readonly record struct ColumnUse(int Column, CellUse Use, int Place = 0);
