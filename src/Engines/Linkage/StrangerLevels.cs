using System.Runtime.CompilerServices;
using Hunsuan.Engines.Linkage.Columns;

namespace Hunsuan.Engines.Linkage;

/// <summary>How likely any two records agree so (ความตรงกันโดยบังเอิญ): from frequencies where that is exact, otherwise from random pairs.</summary>
internal static class StrangerLevels
{
    private const int SampledPairs = 100_000;

    /// <summary>By group and cell.</summary>
    public static double[][] Of(LinkTable table, int[] sample, IReadOnlyList<FieldGroup> groups)
    {
        var (levels, rows) = (Sampled(table, sample), StrangersTogether.RowsOf(table));
        return
        [
            .. groups.Select(group =>
            {
                var apart = group.Product([.. group.Columns.Select(c => levels[c])]);
                return group.Columns.Count == 1 ? apart : new StrangersTogether(table, group, rows).Of(apart, [.. group.Columns.Select(c => levels[c])]);
            }),
        ];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double[][] Sampled(LinkTable table, int[] sample)
    {
        var random = new Draws(1);
        var (columns, sampled) = (table.Columns, table.Columns.Select(c => new double[c.Levels]).ToArray());
        var (files, pairs) = Files(table, sample);
        for (var i = 0; i < SampledPairs && pairs.Length > 0; i++)
        {
            var (at, pair) = (random.Unit() * pairs[^1].UpTo, 0);
            while (at >= pairs[pair].UpTo) pair++;
            var (one, other, _) = pairs[pair];
            var (a, b) = (files[one][random.Below(files[one].Length)], files[other][random.Below(files[other].Length)]);
            if (a == b) continue;
            var pattern = table.Agree(a, b);
            for (var c = 0; c < columns.Count; c++) sampled[c][Agreement.LevelOf(pattern, c)]++;
        }

        return [.. columns.Select((column, c) => Levels(column, sampled[c]))];
    }

    // The sample of each file, the largest first, and up to where pairs of two files count; all in one where records of a file are compared with each other.
    private static (int[][] Files, (int One, int Other, double UpTo)[] Pairs) Files(LinkTable table, int[] sample)
    {
        if (table.IsDedupe) return ([sample], sample.Length < 2 ? [] : [(0, 0, 1)]);
        var (pairs, sum) = (new List<(int, int, double)>(), 0.0);
        int[][] files = [.. sample.GroupBy(table.FileOf).Select(f => f.ToArray()).OrderByDescending(f => f.Length)];
        for (var one = 0; one < files.Length; one++)
        {
            for (var other = one + 1; other < files.Length; other++) pairs.Add((one, other, sum += (double)files[one].Length * files[other].Length));
        }

        return (files, [.. pairs]);
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
}
