using System.Runtime.CompilerServices;

namespace Hunsuan.Engines.Linkage;

/// <summary>By rule the rows whose key rows of another file may have too (แถวที่อาจพบคู่): most rows of a large file meet nobody.</summary>
/// <remarks>One bit for each of four million beginnings of keys: a bit that is not set is certain, one that is set is not.</remarks>
internal sealed class SharedKeys(LinkTable table, KeyTable keys)
{
    private const int Shift = 10, Words = 1 << 32 - Shift - 6;

    /// <summary>Key in the upper, row in the lower half, in the order of rows.</summary>
    /// <param name="rules">Whose keys.</param>
    public List<ulong>[] Of(int[] rules)
    {
        var largest = Enumerable.Range(0, table.Files).MaxBy(f => table.FirstRow(f + 1) - table.FirstRow(f));
        var (from, to) = (table.FirstRow(largest), table.FirstRow(largest + 1));
        if (table.IsDedupe) return Taken(rules, 0, 0, null, null);
        var (ofLargest, ofOthers) = (Bits(rules), Bits(rules));
        Mark(rules, 0, from, ofOthers, null);
        Mark(rules, to, table.Rows, ofOthers, null);
        Mark(rules, from, to, ofLargest, ofOthers);
        // Smaller files may share keys with each other only.
        return Taken(rules, from, to, table.Files > 2 ? null : ofLargest, ofOthers);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Mark(int[] rules, int from, int to, ulong[][] bits, ulong[][]? where)
    {
        for (var row = from; row < to; row++)
        {
            for (var r = 0; r < rules.Length; r++)
            {
                var key = keys[row, rules[r]];
                if (key != 0 && (where is null || IsSet(where[r], key))) bits[r][key >> Shift + 6] |= 1UL << (int)(key >> Shift & 63);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private List<ulong>[] Taken(int[] rules, int from, int to, ulong[][]? ofLargest, ulong[][]? ofOthers)
    {
        var taken = rules.Select(_ => new List<ulong>(table.Rows / 4)).ToArray();
        for (var row = 0; row < table.Rows; row++)
        {
            var may = row >= from && row < to ? ofOthers : ofLargest;
            for (var r = 0; r < rules.Length; r++)
            {
                var key = keys[row, rules[r]];
                if (key != 0 && (may is null || IsSet(may[r], key))) taken[r].Add((ulong)key << 32 | (uint)row);
            }
        }

        return taken;
    }

    private static ulong[][] Bits(int[] rules) => [.. rules.Select(_ => new ulong[Words])];

    private static bool IsSet(ulong[] bits, uint key) => (bits[key >> Shift + 6] >> (int)(key >> Shift & 63) & 1) != 0;
}
