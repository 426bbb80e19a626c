using System.Runtime.CompilerServices;
using Hunsuan.Engines.Linkage.Columns;

namespace Hunsuan.Engines.Linkage;

/// <summary>How many of the pairs of a class the rules find (ส่วนที่กฎจับคู่พบ), which nobody can count.</summary>
internal sealed class FoundByRules
{
    private readonly LinkTable _table;
    private readonly ulong[] _needed, _known;

    /// <param name="sample">Records that stand for all.</param>
    public FoundByRules(LinkTable table, IReadOnlyList<BlockingRule> rules, int[] sample)
    {
        _table = table;
        _needed = [.. rules.Select(r => r.Parts.Aggregate(0UL, (bits, p) => bits | BitOf(p.Column, p.Kind)))];
        _known = KnownKeys(table, sample);
    }

    /// <summary>How likely some rule finds a pair of a class: made up from the model again and again, for records as they are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public double Of(LinkModel model, PairClass of)
    {
        var columns = _table.Columns;
        var random = new Draws(2);
        var found = 0;
        foreach (var keys in _known)
        {
            var equal = 0UL;
            for (var g = 0; g < model.Groups.Count; g++)
            {
                var (group, cell) = (model.Groups[g], Drawn(model.Groups[g], of.Shares[g], random.Unit()));
                for (var at = 0; at < group.Columns.Count; at++)
                {
                    var (column, level) = (group.Columns[at], group.LevelAt(cell, at));
                    foreach (var kind in KeyKinds)
                        if (level >= KeyNeeds(columns[column], kind)) equal |= BitOf(column, kind);
                }
            }

            equal &= keys;
            foreach (var rule in _needed)
            {
                if ((equal & rule) != rule) continue;
                found++;
                break;
            }
        }

        return Math.Max(found, 1) / (double)Math.Max(1, _known.Length);
    }

    private static ulong BitOf(int column, KeyKind kind) => 1UL << 3 * column + (int)kind - 1;

    private static readonly KeyKind[] KeyKinds = [KeyKind.Whole, KeyKind.Coarse, KeyKind.Other];

    private static ulong[] KnownKeys(LinkTable table, int[] sample)
    {
        var known = new ulong[sample.Length];
        for (var i = 0; i < known.Length; i++)
        {
            for (var c = 0; c < table.Columns.Count; c++)
            {
                foreach (var kind in KeyKinds)
                    if (table.Value(sample[i], c) is >= 0 and var value && table.Columns[c].Key(kind, value) != 0) known[i] |= BitOf(c, kind);
            }
        }

        return known;
    }

    // From which level on two keys are equal, near enough.
    private static int KeyNeeds(LinkColumn column, KeyKind kind) => (column, kind) switch
    {
        (NameColumn, KeyKind.Whole) => NameColumn.SameSkeleton,
        (NameColumn, _) => NameColumn.Like,
        (DateColumn, KeyKind.Whole) => DateColumn.Same,
        (DateColumn, KeyKind.Coarse) => DateColumn.SameYear,
        (DateColumn, _) => DateColumn.Same,
        (AreaColumn, KeyKind.Coarse) => 3,
        (AreaColumn, KeyKind.Whole) => 4,
        _ => column.Levels - 1,
    };

    private static int Drawn(FieldGroup group, double[] shares, double at)
    {
        for (var i = group.Whole.Count - 1; i > 0; i--)
            if ((at -= shares[group.Whole[i]]) < 0) return group.Whole[i];
        return group.Whole[0];
    }
}
