using Hunsuan.Areas;
using Hunsuan.Wellbeing;

namespace Hunsuan.Insight.Figures;

/// <summary>Where a reader may not see through which indicators and dimensions people are poor (รายละเอียดดัชนีที่ปกปิด).</summary>
/// <remarks>
/// All of them or none of a place: M0 is their weighted sum, so that one or two hidden alone would follow from the others. Decided once for
/// who fails, and on top of that for who is also poor at each of the edition's own cut-offs, so that no two pages hide differently. No other
/// cut-off or policy is shown to whom anything is hidden: two that hardly differ tell of those few who make the difference.
/// </remarks>
internal sealed class HiddenDetails
{
    private readonly HiddenFigures _figures;
    private readonly bool[] _failed;
    private readonly bool[][] _poor;

    private HiddenDetails(HiddenFigures figures, AreaDetails details, HiddenDetails? around)
    {
        _figures = figures;
        bool IsWholeHidden(bool[]? hidden) => figures.PlaceAround is { } place && hidden?[place] == true;
        _failed = figures.HideBesideIndex(details.Failed, null, IsWholeHidden(around?._failed));
        _poor = [.. details.PoorAt.Select((poor, k) => figures.HideBesideIndex(poor, _failed, IsWholeHidden(around?._poor[k])))];
    }

    public static async Task<HiddenDetails> Of(HiddenFigures figures, AreaIndex index, Edition edition, CancellationToken stop)
    {
        var around = figures.Around is { } a ? await Of(a, index, edition, stop) : null;
        return new(figures, await index.Details(figures.Together, edition, stop), around);
    }

    /// <param name="areaCode">The area as a whole.</param>
    /// <param name="cutoff">One of the edition's own.</param>
    public bool Hides(string areaCode, int cutoff) => _figures.Tree.Whole(areaCode) is not { } place || _poor[cutoff][place];

    public bool HidesPart(string areaCode, AreaLevel level, int cutoff) => _figures.Tree.Part(areaCode, level) is not { } place || _poor[cutoff][place];
}
