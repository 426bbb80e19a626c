namespace Hunsuan.Engines.Wellbeing.Table;

/// <summary>A cell that cannot be used, and where it stands (ช่องที่ใช้ไม่ได้).</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Line">Line of the file, from 1.</param>
/// <param name="Column">Column, from 0; −1 when it is the whole row.</param>
/// <param name="Cell">What stands there.</param>
public sealed record UnitFault(UnitFaultKind Kind, long Line, int Column = -1, string Cell = "");

/// <summary>The ways in which a row can be unusable (สาเหตุที่แถวใช้ไม่ได้).</summary>
public enum UnitFaultKind
{
    /// <summary>The row has more or fewer cells than the header.</summary>
    WrongCellCount = 0,

    /// <summary>Not 1, 0, - or empty.</summary>
    NotAnAnswer = 1,

    /// <summary>No share from 0 to 1.</summary>
    NotAGap = 2,

    /// <summary>No number from 0.</summary>
    NotAWeight = 3,
    NotAYear = 4,

    /// <summary>Rows of one round name different years.</summary>
    YearDiffers = 5,

    /// <summary>Empty, where every row must say where it belongs.</summary>
    Blank = 6,

    /// <summary>A group column has more different values than can be told apart.</summary>
    TooManyGroups = 7,

    /// <summary>The text is not UTF-8.</summary>
    NotUtf8 = 8,
}
