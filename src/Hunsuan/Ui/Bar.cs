using Hunsuan.Shared;

namespace Hunsuan.Ui;

/// <summary>One line of a chart (แท่งในแผนภูมิ): a number with its name, and the list behind it.</summary>
/// <remarks>
/// <paramref name="Class"/> is "income", "health", "education", "living" or "access" for a dimension, else null;
/// <paramref name="Value"/> is null where it is hidden from the reader.
/// </remarks>
public sealed record Bar(Text Label, long? Value, string? Address = null, string? Class = null)
{
    /// <summary>Out of how many; shows the share in percent beside the number.</summary>
    public long? Of { get; init; }
}
