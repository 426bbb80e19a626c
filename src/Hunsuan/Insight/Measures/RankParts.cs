using Hunsuan.Engines.Wellbeing.Robustness;
using Hunsuan.Insight.Figures;

namespace Hunsuan.Insight.Measures;

/// <summary>Tries other cut-offs and other weights on the order of the parts (ความแน่นอนของลำดับ), from sums that are there already.</summary>
internal static class RankParts
{
    /// <param name="sheet">The parts, measured.</param>
    /// <param name="parts">Those that the reader may see; the others take no rank.</param>
    /// <param name="cutoff">The chosen cut-off.</param>
    /// <param name="cutoffs">How many cut-offs the reader may see; the first of the rule's.</param>
    public static RankedParts Of(IndexSheet sheet, IReadOnlyList<string> parts, int cutoff, int cutoffs)
    {
        TriedWay[] ways =
        [
            .. Enumerable.Range(0, cutoffs).Where(k => k != cutoff).OrderBy(k => sheet.Rules.Rule.Spec.Cutoffs[k]).Select(k => new TriedWay(k, null)),
            .. Enumerable.Range(0, sheet.Rules.Others.Count).Select(w => new TriedWay(cutoff, w)),
        ];
        var own = M0(sheet, parts, new(cutoff, null));
        var tried = ways.Select(way => (Way: way, M0: M0(sheet, parts, way))).ToList();
        var telling = tried.Where(t => Tells(t.M0)).Select(t => t.M0).ToList();
        var ranks = RankRange.Of([own]);
        var ranges = RankRange.Of([own, .. telling]);
        return new(
            parts.Index().Where(p => ranks[p.Index] is not null && ranges[p.Index] is not null)
                .ToDictionary(p => p.Item, p => (ranks[p.Index]!.Value.First, ranges[p.Index]!.Value)),
            [.. tried.Select(t => (t.Way, Tells(t.M0) ? RankAgreement.Of(own, t.M0) : (RankAgreement?)null))])
        {
            Telling = 1 + telling.Count,
        };
    }

    // Where hardly anybody is poor most parts are equal at nought: any order would do there.
    private static bool Tells(List<double?> m0)
    {
        var agreement = RankAgreement.Of(m0, m0);
        return agreement.Pairs * 4 >= (long)agreement.Groups * (agreement.Groups - 1) && agreement.Pairs > 0;
    }

    private static List<double?> M0(IndexSheet sheet, IReadOnlyList<string> parts, TriedWay way) =>
        [.. parts.Select(part => way.Weights is { } weights ? sheet.Other(weights, part, way.Cutoff) : sheet.Of(part)?.At(way.Cutoff).M0)];
}
