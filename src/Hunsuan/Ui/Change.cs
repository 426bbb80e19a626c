using Hunsuan.Shared;

namespace Hunsuan.Ui;

/// <summary>How much was lacking before and now (ก่อนและตอนนี้), each from 0 for nothing to 1 for all; null where it was not measured.</summary>
public sealed record Change(Text Label, string Class, double? Before, double? Now)
{
    /// <summary>The same in words, such as "3 of 6, now 1 of 6".</summary>
    public required Text Words { get; init; }
}
