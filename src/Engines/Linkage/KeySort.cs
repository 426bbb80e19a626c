using System.Buffers;
using System.Runtime.CompilerServices;

namespace Hunsuan.Engines.Linkage;

/// <summary>Rows in the order of their keys (การเรียงแถวตามกุญแจ), those without a key left out.</summary>
/// <remarks>Radix sort by 11 bits from the lowest: three passes whatever the keys; rows of one key keep their order.</remarks>
internal static class KeySort
{
    private const int Bits = 11, Size = 1 << Bits, Passes = 3;

    /// <summary>Key in the upper, row in the lower half; to be given back to the shared pool.</summary>
    /// <param name="count">How many of the array are used.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong[] Sort(KeyTable keys, int rule, out int count)
    {
        count = 0;
        for (var row = 0; row < keys.Rows; row++) count += keys[row, rule] == 0 ? 0 : 1;
        var (from, to) = (ArrayPool<ulong>.Shared.Rent(count), ArrayPool<ulong>.Shared.Rent(count));
        for (var (row, at) = (0, 0); row < keys.Rows; row++)
            if (keys[row, rule] is var key and not 0) from[at++] = (ulong)key << 32 | (uint)row;
        var starts = new int[Size];
        for (var pass = 0; pass < Passes; pass++)
        {
            var shift = 32 + pass * Bits;
            Array.Clear(starts);
            foreach (var entry in from.AsSpan(0, count)) starts[(int)(entry >> shift) & Size - 1]++;
            for (var (digit, next) = (0, 0); digit < Size; digit++) (starts[digit], next) = (next, next + starts[digit]);
            foreach (var entry in from.AsSpan(0, count)) to[starts[(int)(entry >> shift) & Size - 1]++] = entry;
            (from, to) = (to, from);
        }

        ArrayPool<ulong>.Shared.Return(to);
        return from;
    }
}
