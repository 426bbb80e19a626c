using System.Buffers;
using System.Runtime.CompilerServices;

namespace Hunsuan.Engines.Linkage;

/// <summary>Puts rows in the order of their keys (การเรียงแถวตามกุญแจ).</summary>
/// <remarks>Radix sort by 11 bits from the lowest: three passes whatever the keys; rows of one key keep their order.</remarks>
internal static class KeySort
{
    private const int Bits = 11, Size = 1 << Bits, Passes = 3;

    /// <param name="rows">Key in the upper, row in the lower half.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Sort(Span<ulong> rows)
    {
        var rented = ArrayPool<ulong>.Shared.Rent(rows.Length);
        var from = rows;
        var to = rented.AsSpan(0, rows.Length);
        Span<int> starts = stackalloc int[Size];
        for (var pass = 0; pass < Passes; pass++)
        {
            var shift = 32 + pass * Bits;
            starts.Clear();
            foreach (var entry in from) starts[(int)(entry >> shift) & Size - 1]++;
            for (var (digit, next) = (0, 0); digit < Size; digit++) (starts[digit], next) = (next, next + starts[digit]);
            foreach (var entry in from) to[starts[(int)(entry >> shift) & Size - 1]++] = entry;
            var sorted = to;
            to = from;
            from = sorted;
        }

        // An odd number of passes ends in the other array.
        from.CopyTo(rows);
        ArrayPool<ulong>.Shared.Return(rented);
    }
}
