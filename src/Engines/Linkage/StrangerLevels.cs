using System.Runtime.CompilerServices;
using Hunsuan.Engines.Linkage.Columns;

namespace Hunsuan.Engines.Linkage;

/// <summary>How likely any two records agree at each level (ความตรงกันโดยบังเอิญ): from frequencies where that is exact, otherwise from random pairs.</summary>
internal static class StrangerLevels
{
    private const int SampledPairs = 200_000;

    /// <summary>By field and level; level 0, where a value is not known, is left at 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double[][] Of(LinkTable table, int[] sample)
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
}
