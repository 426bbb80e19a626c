using Hunsuan.Registers.Corrections;
using Hunsuan.Shared;

namespace Hunsuan.Missed.Corrections;

/// <summary>A request with the row as its owner knows it (คำขอแก้ไขพร้อมแถวของบัญชี): only what the owner gave, and no more than finds it.</summary>
public sealed record CorrectionRow
{
    public required CorrectionRequest Request { get; init; }
    public required Text List { get; init; }

    /// <summary>The day of the version in which it was seen; null where it is not known.</summary>
    public required DateOnly? VersionOn { get; init; }

    /// <summary>Null where the row is there no longer, or its use is restricted.</summary>
    public required string? Name { get; init; }

    /// <summary>All but the last three digits hidden; null where the row has no valid number.</summary>
    public string? MaskedId { get; init; }

    public string? HouseNumber { get; init; }
    public required Text Address { get; init; }

    /// <summary>The role of who saw it; null where it is not known any more.</summary>
    public required Text? SeenBy { get; init; }

    /// <summary>The day of the version that shows the change.</summary>
    public DateOnly? ConfirmedVersionOn { get; init; }
}
