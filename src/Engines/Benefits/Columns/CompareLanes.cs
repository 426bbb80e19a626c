using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Hunsuan.Engines.Benefits.Columns;

/// <summary>Compares 64 rows at a time and gives one bit for each.</summary>
internal static class CompareLanes<T> where T : unmanaged
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Above(ref readonly T first, int at, Vector512<T> limit)
    {
        var bits = 0UL;
        for (var i = 0; i < 64; i += Vector512<T>.Count)
            bits |= Vector512.GreaterThan(Vector512.LoadUnsafe(in first, (nuint)(at + i)), limit).ExtractMostSignificantBits() << i;
        return bits;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Same(ref readonly T first, int at, Vector512<T> value)
    {
        var bits = 0UL;
        for (var i = 0; i < 64; i += Vector512<T>.Count)
            bits |= Vector512.Equals(Vector512.LoadUnsafe(in first, (nuint)(at + i)), value).ExtractMostSignificantBits() << i;
        return bits;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Above(ref readonly T first, int at, ref readonly T second, int secondAt)
    {
        var bits = 0UL;
        for (var i = 0; i < 64; i += Vector512<T>.Count)
        {
            var isAbove = Vector512.GreaterThan(
                Vector512.LoadUnsafe(in first, (nuint)(at + i)), Vector512.LoadUnsafe(in second, (nuint)(secondAt + i)));
            bits |= isAbove.ExtractMostSignificantBits() << i;
        }
        return bits;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Same(ref readonly T first, int at, ref readonly T second, int secondAt)
    {
        var bits = 0UL;
        for (var i = 0; i < 64; i += Vector512<T>.Count)
        {
            var isSame = Vector512.Equals(
                Vector512.LoadUnsafe(in first, (nuint)(at + i)), Vector512.LoadUnsafe(in second, (nuint)(secondAt + i)));
            bits |= isSame.ExtractMostSignificantBits() << i;
        }
        return bits;
    }
}
