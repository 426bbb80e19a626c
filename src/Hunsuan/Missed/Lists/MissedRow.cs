using Hunsuan.Shared;

namespace Hunsuan.Missed.Lists;

/// <summary>One line of a work-list as it is shown (แถวของรายชื่อผู้ตกหล่น).</summary>
public sealed record MissedRow
{
    public required Guid Id { get; init; }
    public required string Name { get; init; }
    public required int? BirthDate { get; init; }
    public required string AreaCode { get; init; }
    public required string? HouseNumber { get; init; }

    /// <summary>The list that the row is of; null for a person of the survey.</summary>
    public required Text? List { get; init; }

    public required Text Reason { get; init; }
    public required Text HowSure { get; init; }

    /// <summary>Bits of dimensions, of a person of the survey.</summary>
    public int Shortfalls { get; init; }

    public int Unknown { get; init; }
    public Guid? HouseholdId { get; init; }

    /// <summary>The row itself, where its owner should put it right.</summary>
    public Guid? EntryToCorrect { get; init; }

    /// <summary>A pair of the person that somebody should look at.</summary>
    public Guid? PairId { get; init; }
}
