using Hunsuan.Shared;

namespace Hunsuan.Registers;

/// <summary>A kind of agency list that can be brought in (ชนิดของบัญชีรายชื่อ), one file each in <c>data/lists</c>.</summary>
public sealed record ListKind
{
    public required string Id { get; init; }
    public required Text Name { get; init; }

    /// <summary>Whose list it is; who answers when a row of it is wrong.</summary>
    public required Text Owner { get; init; }

    /// <summary>Whom the list should hold, in words.</summary>
    public required Text Whom { get; init; }

    /// <summary>Null where it is not known.</summary>
    public ListBasis? Basis { get; init; }

    /// <summary>Youngest and oldest age in whole years that the list should hold; null where there is no such limit, or none is known.</summary>
    public int? FromAge { get; init; }

    public int? ToAge { get; init; }

    /// <summary>To stand on the list tells about somebody's health or disability: names of it are shown to nobody at once.</summary>
    public bool TellsHealth { get; init; }

    /// <summary>Days after its as-of day on which a version is still new; later it is shown as old. Null: never.</summary>
    public int? FreshDays { get; init; }

    /// <summary>How sure the facts of the file are.</summary>
    public required Certainty Certainty { get; init; }

    public required string Source { get; init; }
}

/// <summary>By what law a list is kept (ฐานกฎหมายของบัญชี), and how sure that is.</summary>
public sealed record ListBasis(Text Words, Certainty Certainty);
