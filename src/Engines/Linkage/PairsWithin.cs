using System.Runtime.CompilerServices;

namespace Hunsuan.Engines.Linkage;

/// <summary>Pairs of one file that share a key (คู่ในแฟ้มเดียวกัน): where nobody stands in a list twice, two different people.</summary>
internal static class PairsWithin
{
    private const int WantedRows = 60_000, LargestGroup = 300, Part = 1 << 16;

    /// <summary>All pairs of some keys, the same ones however the files are sorted.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static List<(int A, int B)> Of(LinkTable table, BlockingRule rule)
    {
        var limit = (uint)Math.Min(uint.MaxValue, (double)WantedRows / Math.Max(1, table.Rows) * uint.MaxValue);
        var (chosen, keys, locked) = (new List<ulong>(), new RuleKeys(table, [rule]), new Lock());
        Parallel.For(0, (table.Rows + Part - 1) / Part, part =>
        {
            var (own, of) = (new List<ulong>(), new uint[Math.Min(Part, table.Rows - part * Part)]);
            keys.Of(0, part * Part, of);
            for (var i = 0; i < of.Length; i++)
                if (of[i] != 0 && of[i] * 2654435761u <= limit) own.Add((ulong)of[i] << 32 | (uint)(part * Part + i));
            lock (locked) chosen.AddRange(own);
        });
        chosen.Sort();
        var pairs = new List<(int, int)>();
        for (var from = 0; from < chosen.Count;)
        {
            var to = from + 1;
            while (to < chosen.Count && chosen[to] >> 32 == chosen[from] >> 32) to++;
            for (var i = from; i < to && to - from <= LargestGroup; i++)
            {
                for (var j = i + 1; j < to; j++)
                {
                    var (a, b) = ((int)(uint)chosen[i], (int)(uint)chosen[j]);
                    if (table.FileOf(a) == table.FileOf(b)) pairs.Add((a, b));
                }
            }

            from = to;
        }

        return pairs;
    }
}
