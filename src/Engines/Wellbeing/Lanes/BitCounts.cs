using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Hunsuan.Engines.Wellbeing.Lanes;

/// <summary>Counts, for each of 64 bit positions, the rows in which the bit is set.</summary>
/// <remarks>Carry-save adders (Harley and Seal) take eight vectors to one that counts eight times; that one goes into byte counters.</remarks>
internal static class BitCounts<T> where T : struct, IRowLanes<T>
{
    /// <summary>Counts whole lanes of rows, <see cref="Chunk{T}.MostRows"/> at most, into 64 numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Count(ReadOnlySpan<ulong> rows, Span<int> counts, ref ReadAhead ahead)
    {
        var (eights, less) = (Vector512<byte>.Zero, Vector512<byte>.Zero);
        var (ones, twos, fours) = (default(T), default(T), default(T));
        ref var first = ref MemoryMarshal.GetReference(rows);
        var (at, step) = (0, T.Count);
        for (; at <= rows.Length - 8 * step; at += 8 * step)
        {
            var twoA = FullAdd(ref ones, T.Load(in first, at), T.Load(in first, at + step));
            var twoB = FullAdd(ref ones, T.Load(in first, at + 2 * step), T.Load(in first, at + 3 * step));
            var fourA = FullAdd(ref twos, twoA, twoB);
            twoA = FullAdd(ref ones, T.Load(in first, at + 4 * step), T.Load(in first, at + 5 * step));
            twoB = FullAdd(ref ones, T.Load(in first, at + 6 * step), T.Load(in first, at + 7 * step));
            var fourB = FullAdd(ref twos, twoA, twoB);
            T.AddBits(FullAdd(ref fours, fourA, fourB), 0, ref eights);
            ahead.Step();
        }
        for (; at < rows.Length; at += step) AddOne(T.Load(in first, at), ref ones, ref twos, ref fours, ref eights);

        T.AddBits(ones, 0, ref less);
        T.AddBits(twos, 1, ref less);
        T.AddBits(fours, 2, ref less);
        ref var numbers = ref MemoryMarshal.GetReference(counts);
        Store(Vector512.WidenLower(eights), Vector512.WidenLower(less), ref numbers, 0);
        Store(Vector512.WidenUpper(eights), Vector512.WidenUpper(less), ref numbers, 32);
    }

    private static void Store(Vector512<ushort> eights, Vector512<ushort> less, ref int counts, nuint from)
    {
        var sum = (eights << 3) + less;
        Vector512.WidenLower(sum).AsInt32().StoreUnsafe(ref counts, from);
        Vector512.WidenUpper(sum).AsInt32().StoreUnsafe(ref counts, from + 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T FullAdd(ref T sum, T a, T b)
    {
        var carry = T.Majority(sum, a, b);
        sum = sum ^ a ^ b;
        return carry;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddOne(T rows, ref T ones, ref T twos, ref T fours, ref Vector512<byte> eights)
    {
        var two = ones & rows;
        ones ^= rows;
        var four = twos & two;
        twos ^= two;
        var eight = fours & four;
        fours ^= four;
        if (!T.IsZero(eight)) T.AddBits(eight, 0, ref eights);
    }
}
