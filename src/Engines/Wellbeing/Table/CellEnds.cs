using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Hunsuan.Engines.Wellbeing.Table;

/// <summary>Finds where plain cells of any length end, within 64 bytes at a glance.</summary>
internal static class CellEnds
{
    /// <summary>Where the last of so many cells ends, the first beginning at <paramref name="at"/>.</summary>
    /// <param name="first">The bytes; 64 from <paramref name="at"/> on must be there.</param>
    /// <returns>The place of its delimiter; −1 when that is further away, or a quotation mark or the end of the line comes before.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Find(ref byte first, int at, int cells, byte delimiter)
    {
        var a = Vector256.LoadUnsafe(ref first, (nuint)at);
        var b = Vector256.LoadUnsafe(ref first, (nuint)at + 32);
        var ends = Where(a, b, delimiter);
        for (; cells > 1; cells--) ends &= ends - 1;
        var others = Where(a, b, (byte)'\n') | Where(a, b, (byte)'"');
        // All bits below the end: none of them may be one of the others.
        return ends != 0 && (others & (ends - 1) & ~ends) == 0 ? at + BitOperations.TrailingZeroCount(ends) : -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Where(Vector256<byte> a, Vector256<byte> b, byte value) =>
        Vector256.Equals(a, Vector256.Create(value)).ExtractMostSignificantBits()
        | (ulong)Vector256.Equals(b, Vector256.Create(value)).ExtractMostSignificantBits() << 32;
}
