using System.Runtime.CompilerServices;
using Hunsuan.Engines.Linkage.Columns;

namespace Hunsuan.Engines.Linkage;

/// <summary>Estimates the model from the files alone, without anybody saying which records are the same (การประมาณค่าโดยไม่มีเฉลย).</summary>
/// <remarks>
/// Expectation–maximisation over the counted patterns. How strangers agree is known beforehand from frequencies and a sample of random pairs.
/// How the same agree in a field is learnt only from pairs that some rule finds without that field: a rule that demands equal names says
/// nothing of how often names are written wrong.
/// </remarks>
internal static class EstimateModel
{
    private const int Rounds = 40, SampledRecords = 20_000;
    private const double Smoothing = 0.05, FewestPairs = 5;

    public static LinkModel From(LinkTable table, IReadOnlyList<BlockingRule> rules, PatternCounts counts)
    {
        var columns = table.Columns;
        var sample = table.Sample(SampledRecords);
        var (strangers, most) = (StrangerLevels.Of(table, sample), MostSame(table));
        var model = new LinkModel
        {
            AllPairs = table.AllPairs, Strangers = strangers, Same = [.. columns.Select(First)],
            Related = [.. columns.Select((c, i) => HouseholdFields.Has(c.Kind) ? First(c) : (double[])strangers[i].Clone())],
            SamePairs = Math.Min(table.AllPairs * 0.5, most * 0.5), RelatedPairs = table.Rows,
        };
        var without = Enumerable.Range(0, columns.Count).Select(c => Bits(rules, r => !r.Uses(c))).ToArray();
        var ofOne = Bits(rules, r => r.Parts.Any(p => IsOfOnePerson(columns[p.Column].Kind, p.Kind)));
        if (ofOne == 0) ofOne = uint.MaxValue;
        var found = new FoundByRules(table, rules, sample);
        var all = counts.All.Select(c => (c.Pattern, c.Rules, Pairs: (double)c.Pairs)).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            var before = model.SamePairs;
            Improve(model, all, without, ofOne, columns);
            var (same, related) = (0.0, 0.0);
            foreach (var (pattern, _, pairs) in all)
            {
                var (s, r, u) = model.Weigh(pattern);
                var sum = s + r + u;
                if (sum <= 0) continue;
                (same, related) = (same + pairs * s / sum, related + pairs * r / sum);
            }

            model.Found = found.Of(model);
            (model.SamePairs, model.RelatedPairs) = (Math.Clamp(same / Math.Max(0.05, model.Found), 0.5, most), Math.Max(0.5, related));
            if (round > 5 && Math.Abs(model.SamePairs - before) < 1e-5 * before) break;
        }

        return model;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Improve(LinkModel model, (ulong Pattern, uint Rules, double Pairs)[] all, uint[] without, uint ofOne, IReadOnlyList<LinkColumn> columns)
    {
        var (same, related) = (Empty(columns), Empty(columns));
        foreach (var (pattern, rules, pairs) in all)
        {
            var (s, r, u) = model.Weigh(pattern);
            var sum = s + r + u;
            if (sum <= 0) continue;
            for (var i = 0; i < columns.Count; i++)
            {
                var level = Agreement.LevelOf(pattern, i);
                if ((rules & without[i] & ofOne) != 0) same[i][level] += pairs * s / sum;
                if ((rules & without[i]) != 0) related[i][level] += pairs * r / sum;
            }
        }

        for (var i = 0; i < columns.Count; i++)
        {
            Share(same[i], model.Same[i]);
            if (HouseholdFields.Has(columns[i].Kind)) Share(related[i], model.Related[i]);
        }
    }

    private static void Share(double[] weights, double[] into)
    {
        var sum = weights.Skip(1).Sum();
        if (sum < FewestPairs) return;
        for (var level = 1; level < into.Length; level++) into[level] = (weights[level] + Smoothing) / (sum + Smoothing * (into.Length - 1));
    }

    // Most of what is the same agrees wholly.
    private static double[] First(LinkColumn column)
    {
        var first = new double[column.Levels];
        for (var level = 1; level < first.Length; level++) first[level] = 0.15 / Math.Max(1, first.Length - 2);
        first[^1] = 0.85;
        return first;
    }

    /// <summary>Keys that hardly two people of one household share; from pairs found by others alone, relatives would be learnt as the same.</summary>
    private static bool IsOfOnePerson(FieldKind field, KeyKind key) =>
        field is FieldKind.CitizenId or FieldKind.Phone or FieldKind.GivenName || (field is FieldKind.BirthDate && key is not KeyKind.Coarse);

    // Each record is the same as one of another file, or as a few of its own.
    private static double MostSame(LinkTable table)
    {
        if (table.IsDedupe) return Math.Max(1, table.Rows);
        var most = 0.0;
        for (var one = 0; one < table.Files; one++)
        {
            for (var other = one + 1; other < table.Files; other++)
                most += Math.Min(table.FirstRow(one + 1) - table.FirstRow(one), table.FirstRow(other + 1) - table.FirstRow(other));
        }

        return Math.Max(1, most);
    }

    private static double[][] Empty(IReadOnlyList<LinkColumn> columns) => [.. columns.Select(c => new double[c.Levels])];

    private static uint Bits(IReadOnlyList<BlockingRule> rules, Func<BlockingRule, bool> which) =>
        rules.Select((r, i) => which(r) ? 1u << i : 0u).Aggregate(0u, (a, b) => a | b);
}
