using Hunsuan.Areas;
using Hunsuan.Insight.Figures;
using Hunsuan.Wellbeing;

namespace Hunsuan.Insight.Overview;

/// <summary>All that the page of an area shows (ข้อมูลหน้าพื้นที่).</summary>
public sealed record AreaSheet
{
    public required Area Area { get; init; }

    /// <summary>The areas around, largest first, as far as they are the user's.</summary>
    public required IReadOnlyList<Area> Around { get; init; }

    /// <summary>The level of the parts; null for a village, which has none.</summary>
    public required AreaLevel? Level { get; init; }

    public required IReadOnlyList<AreaLevel> Levels { get; init; }
    public required ShownCount Whole { get; init; }

    /// <summary>Parts in which somebody was surveyed.</summary>
    public required IReadOnlyList<ShownCount> Parts { get; init; }

    /// <summary>How many parts there are in which nobody was.</summary>
    public required int EmptyParts { get; init; }

    public required IReadOnlyList<EditionDimension> Dimensions { get; init; }
    public required MeasureSheet? Measure { get; init; }

    /// <summary>When the welfare-card list was last brought in; null where it never was, and then everybody counts as missed.</summary>
    public required DateOnly? ListedOn { get; init; }

    public required ShownHelp Helped { get; init; }

    /// <summary>Smaller figures are hidden; null where nothing is hidden from the reader.</summary>
    public int? HiddenBelow { get; init; }

    /// <summary>The index of the area and of parts of it that the reader may not see.</summary>
    public bool HidesMeasure { get; init; }

    public IReadOnlySet<string> PartsWithoutMeasure { get; init; } = new HashSet<string>();

    public bool HasHidden =>
        HiddenBelow is not null && (Whole.HasHidden || HidesMeasure || PartsWithoutMeasure.Count > 0 || Helped is not { BeingHelped: not null, Improved: not null } || Parts.Any(p => p.HasHidden));

    public bool IsEmpty => Whole.Persons == 0;
}
