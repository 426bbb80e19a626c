using System.Globalization;
using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Engines.Wellbeing;
using Hunsuan.Registers;
using Hunsuan.Wellbeing;

namespace Hunsuan.Insight.Figures;

/// <summary>Measures areas in all ways that the page of the measure offers (การวัดดัชนีอย่างละเอียด), from one reading of the stored answers.</summary>
internal sealed class AreaIndex(HunsuanDb db, AreaFigures figures, CurrentUser user, FigureCache cache, DataVersion version)
{
    // Of the cache, for each smallest area: its sums take this many times what a plain value does.
    private const int ValuesOfArea = 70;

    private sealed record Measured(IndexRules Rules, IReadOnlyList<TargetCount> Areas, MeasureResult Result, IReadOnlyList<OtherScores> Others);

    /// <summary>The caller has checked that the area is the user's.</summary>
    /// <param name="areaCode">The area.</param>
    /// <param name="counts">What <see cref="AreaFigures"/> gave for it, of somebody at least.</param>
    /// <param name="edition">Whose answers count.</param>
    /// <param name="unknown">What becomes of answers that are not known.</param>
    /// <param name="stop">Stops the query.</param>
    public async Task<IndexSheet> Of(string areaCode, AreaCounts counts, Edition edition, UnknownPolicy unknown, CancellationToken stop)
    {
        var measured = await Measure(CountedTogether.With(areaCode, user), edition, unknown, stop);
        var groups = counts.Parts.Select((part, group) => (part.AreaCode, group)).ToDictionary(p => p.AreaCode, p => p.group);
        var (length, rest) = (counts.Parts.Max(p => p.AreaCode.Length), groups.Count);
        ushort[] partOf =
        [
            .. measured.Areas.Select(a => AreaCode.Contains(areaCode, a.AreaCode)
                && groups.TryGetValue(a.AreaCode[..Math.Min(length, a.AreaCode.Length)], out var group) ? (ushort)group : (ushort)rest),
        ];
        var whole = measured.Result.RollUp([.. partOf.Select(part => part == rest ? (ushort)1 : (ushort)0)], 2)[0];
        return new()
        {
            Edition = edition,
            Rules = measured.Rules,
            ByOtherEditions = Math.Max(0, counts.Whole.Persons - (int)whole.Rows),
            Whole = whole,
            Result = measured.Result.RollUp(partOf, groups.Count + 1),
            GroupOf = groups,
            Others = [.. measured.Others.Select(o => o.RollUp(partOf, groups.Count + 1))],
        };
    }

    /// <summary>How many stand behind each figure of an indicator or a dimension, in each smallest area.</summary>
    public async Task<AreaDetails> Details(CountedTogether together, Edition edition, CancellationToken stop)
    {
        var measured = await Measure(together, edition, EditionMeasure.SpecOf(edition).Unknown, stop);
        Dictionary<string, long[]> Of(Func<GroupFigures, int, double> count) => measured.Areas.Index().ToDictionary(
            area => area.Item.AreaCode, area => (long[])[.. measured.Rules.Rule.Bits.Select(bit => (long)count(measured.Result[area.Index], bit))]);
        return new(
            Of((figures, bit) => figures.Indicator(bit).FailedOfCounted),
            [.. Enumerable.Range(0, measured.Rules.OwnCutoffs).Select(k => Of((figures, bit) => figures.At(k).CensoredCount(bit)))]);
    }

    private async Task<Measured> Measure(CountedTogether together, Edition edition, UnknownPolicy unknown, CancellationToken stop)
    {
        var areas = await figures.Smallest(together, stop);
        return await cache.Get(
            $"index {together} {edition.Id} {unknown}", await version.Now(stop), () => Compute(together, areas, edition, unknown, stop), stop,
            m => ValuesOfArea * m.Areas.Count);
    }

    private async Task<Measured> Compute(
        CountedTogether together, IReadOnlyList<TargetCount> areas, Edition edition, UnknownPolicy unknown, CancellationToken stop)
    {
        var rules = IndexRules.Of(edition, unknown);
        var groups = areas.Select((area, group) => (area.AreaCode, group))
            .ToDictionary(a => int.Parse(a.AreaCode, CultureInfo.InvariantCulture), a => (ushort)a.group);
        var answers = await StoredAnswers.Read(db, together, edition.Id, groups, stop);
        answers.Change(rules.WithDimensions);
        return new(
            rules, areas, Engines.Wellbeing.Measure.Compute(rules.Rule, answers.Columns(groups.Count)),
            [.. rules.Others.Select(other => OtherScores.Of(Engines.Wellbeing.Measure.Compute(other.Rule, answers.Columns(groups.Count))))]);
    }
}

/// <summary>By smallest area: how many fail each indicator, and how many of these are poor at each cut-off of the edition (จำนวนคนรายตัวชี้วัด).</summary>
internal sealed record AreaDetails(IReadOnlyDictionary<string, long[]> Failed, IReadOnlyList<IReadOnlyDictionary<string, long[]>> PoorAt);
