using System.Runtime.CompilerServices;
using Hunsuan.Engines.Linkage.Columns;

namespace Hunsuan.Engines.Linkage;

/// <summary>How likely any two records agree so (ความตรงกันโดยบังเอิญ): from frequencies where that is exact, otherwise from random pairs.</summary>
internal static class StrangerLevels
{
    private const int SampledPairs = 100_000;
    private const double Prior = 20;

    /// <summary>By group and cell.</summary>
    public static double[][] Of(LinkTable table, int[] sample, IReadOnlyList<FieldGroup> groups)
    {
        var levels = Sampled(table, sample);
        return
        [
            .. groups.Select(group =>
            {
                var apart = group.Product([.. group.Columns.Select(c => levels[c])]);
                return group.Columns.Count == 1 ? apart : Together(table, sample, group, apart);
            }),
        ];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double[][] Sampled(LinkTable table, int[] sample)
    {
        var random = new Draws(1);
        var (columns, sampled) = (table.Columns, table.Columns.Select(c => new double[c.Levels]).ToArray());
        for (var i = 0; i < SampledPairs && sample.Length > 1; i++)
        {
            var (a, b) = (sample[random.Below(sample.Length)], sample[random.Below(sample.Length)]);
            if (a == b) continue;
            var pattern = table.Agree(a, b);
            for (var c = 0; c < columns.Count; c++) sampled[c][Agreement.LevelOf(pattern, c)]++;
        }

        return [.. columns.Select((column, c) => Levels(column, sampled[c]))];
    }

    private static double[] Levels(LinkColumn column, double[] sampled)
    {
        var sum = Math.Max(1, sampled.Skip(1).Sum());
        var levels = new double[column.Levels];
        for (var level = 1; level < levels.Length; level++)
            levels[level] = column.Chance(level) is { } exact ? Math.Clamp(exact, 1e-12, 1) : (sampled[level] + 0.1) / (sum + 0.1 * levels.Length);
        var rest = levels.Sum();
        for (var level = 1; level < levels.Length; level++) levels[level] /= rest;
        return levels;
    }

    /// <summary>How much oftener columns of a group agree together than each by itself, seen within one file, where two records are two people.</summary>
    /// <remarks>
    /// From the widest to the narrowest column, pairs whose first columns are equal are drawn for themselves, or a house that two share would hardly be
    /// met. Where one file holds records of one person, only addresses are looked at, and only of other names.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double[] Together(LinkTable table, int[] sample, FieldGroup group, double[] apart)
    {
        var columns = group.Columns;
        var (random, drawn, shares) = (new Draws(3), new double[group.Cells], new double[group.Cells]);
        var largest = Enumerable.Range(0, table.Files).MaxBy(f => table.FirstRow(f + 1) - table.FirstRow(f));
        int[] known = [.. sample.Where(row => (table.IsDedupe || table.FileOf(row) == largest) && columns.All(c => table.Value(row, c) >= 0))];
        var name = table.IsDedupe ? table.Columns.ToList().FindIndex(c => c is NameColumn) : -1;
        if (known.Length < 2 || (table.IsDedupe && columns.Contains(name))) return apart;
        var (mass, never, blocks) = (1.0, 0.0, Blocks(table, known, []));
        for (var equal = 0; equal <= columns.Count; equal++)
        {
            var narrower = equal == columns.Count ? [] : Blocks(table, known, columns.Take(equal + 1));
            var next = ChanceOf(narrower, known.Length);
            var (counts, pairs) = (new double[group.Cells], 0.0);
            for (var i = 0; i < SampledPairs && blocks.Length > 0; i++)
            {
                var (a, b) = Pair(blocks, ref random);
                if (equal < columns.Count && table.Value(a, columns[equal]) == table.Value(b, columns[equal])) continue;
                if (name >= 0 && table.Value(a, name) >= 0 && table.Value(b, name) >= 0 && table.Columns[name].Level(table.Value(a, name), table.Value(b, name)) >= NameColumn.Like) continue;
                counts[group.CellOf(table, a, b)]++;
                pairs++;
            }

            if (pairs == 0 || mass <= next) break;
            foreach (var cell in group.Whole)
            {
                shares[cell] += (mass - next) * counts[cell] / pairs;
                drawn[cell] += counts[cell];
            }

            if (equal == 0) never = SampledPairs / (mass - next);
            (mass, blocks) = (next, narrower);
        }

        group.FillParts(shares);
        var together = (double[])apart.Clone();
        var each = group.Product([.. Enumerable.Range(0, columns.Count).Select(at => group.Of(shares, at))]);
        foreach (var cell in group.Whole)
        {
            // As if its columns had nothing to do with each other, where few were drawn.
            var expected = drawn[cell] > 0 ? drawn[cell] * each[cell] / shares[cell] : each[cell] * never;
            together[cell] *= (drawn[cell] + Prior) / (expected + Prior);
        }

        group.FillParts(together);
        return together;
    }

    // Rows that are equal in some columns, and up to where their pairs count.
    private static (int[] Rows, double UpTo)[] Blocks(LinkTable table, int[] rows, IEnumerable<int> columns)
    {
        int[] by = [.. columns];
        var (blocks, sum) = (new List<(int[], double)>(), 0.0);
        foreach (var block in rows.GroupBy(row => by.Aggregate(0L, (key, c) => key * 1_000_003 + table.Value(row, c))))
        {
            int[] own = [.. block];
            if (own.Length > 1) blocks.Add((own, sum += own.Length * (own.Length - 1.0)));
        }

        return [.. blocks];
    }

    private static double ChanceOf((int[] Rows, double UpTo)[] blocks, int rows) => blocks.Length == 0 ? 0 : blocks[^1].UpTo / (rows * (rows - 1.0));

    private static (int A, int B) Pair((int[] Rows, double UpTo)[] blocks, ref Draws random)
    {
        var (at, from, to) = (random.Unit() * blocks[^1].UpTo, 0, blocks.Length - 1);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (blocks[middle].UpTo > at) to = middle;
            else from = middle + 1;
        }

        var rows = blocks[from].Rows;
        var first = random.Below(rows.Length);
        var second = random.Below(rows.Length - 1);
        return (rows[first], rows[second < first ? second : second + 1]);
    }
}
