using Hunsuan.Engines.Wellbeing;
using Hunsuan.Wellbeing;

namespace Hunsuan.Insight.Figures;

/// <summary>How deprived an area and its parts are (ผลการวัดของพื้นที่), by the edition of the latest survey.</summary>
public sealed record MeasureSheet
{
    public required Edition Edition { get; init; }

    /// <summary>The latest day on which a household of the area was measured; null where all of them moved here since.</summary>
    public required DateOnly? LatestOn { get; init; }

    /// <summary>People whose latest measurement is by another edition: their answers mean something else and are not counted here.</summary>
    public required int ByOtherEditions { get; init; }

    /// <summary>The area as a whole.</summary>
    public required GroupFigures Whole { get; init; }

    /// <summary>The parts by <see cref="GroupOf"/>; the last group is whatever lies outside the area.</summary>
    public required MeasureResult Result { get; init; }

    public required IReadOnlyDictionary<string, int> GroupOf { get; init; }

    public GroupFigures? Of(string part) => GroupOf.TryGetValue(part, out var group) ? Result[group] : null;
}
