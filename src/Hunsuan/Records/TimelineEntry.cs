using Hunsuan.Shared;

namespace Hunsuan.Records;

/// <summary>One thing that happened to a household (เหตุการณ์ในเส้นเวลา).</summary>
/// <param name="On">The day on which it happened, which may be long before it was written down.</param>
/// <param name="Order">Ids sort by time and put those of one day in order.</param>
public sealed record TimelineEntry(TimelineKind Kind, DateOnly On, Guid Order, Text Title)
{
    public Text? Detail { get; init; }

    /// <summary>The user who did it; null where that is not known or nobody did.</summary>
    public Guid? By { get; init; }

    /// <summary>The name of <see cref="By"/>.</summary>
    public string? Who { get; init; }
}

/// <summary>What a timeline can be narrowed to (ประเภทเหตุการณ์).</summary>
public enum TimelineKind
{
    Measurement = 1,
    Help = 2,
    Case = 3,
    Member = 4,
    Read = 5,
    Address = 6,
}
