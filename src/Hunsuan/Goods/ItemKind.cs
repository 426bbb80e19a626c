using Hunsuan.Shared;

namespace Hunsuan.Goods;

/// <summary>A kind of thing that centres give or lend (ชนิดสิ่งของ), one file each in <c>data/goods</c>.</summary>
public sealed record ItemKind
{
    public const int IdMaxLength = 40;

    public required string Id { get; init; }
    public required Text Name { get; init; }

    /// <summary>What it is counted in.</summary>
    public required Text Unit { get; init; }

    public required ItemUse Use { get; init; }

    /// <summary>Whether lots of it bear a day after which they are given to nobody.</summary>
    public required bool Expires { get; init; }

    /// <summary>A second gift to a household within so many days is called double; null where none is.</summary>
    public int? DoubleWithinDays { get; init; }

    /// <summary>For how many days it is lent, unless the lender says otherwise.</summary>
    public int? LoanDays { get; init; }

    /// <summary>How sure the facts of the file are.</summary>
    public required Certainty Certainty { get; init; }

    public required string Source { get; init; }
}

/// <summary>Whether things of a kind stay with whoever gets them (ให้ขาดหรือให้ยืม).</summary>
public enum ItemUse
{
    /// <summary>Counted by number; it does not come back.</summary>
    Given = 1,

    /// <summary>Each piece has a number of its own and comes back.</summary>
    Lent = 2,
}
