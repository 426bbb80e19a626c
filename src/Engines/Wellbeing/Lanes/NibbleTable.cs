using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Hunsuan.Engines.Wellbeing.Lanes;

/// <summary>What each of the 16 values of each lower and upper half of 8 bytes stands for: 128 entries for lower, 128 for upper halves.</summary>
internal readonly struct NibbleTable
{
    private readonly Vector512<byte> _lowerA, _lowerB, _upperA, _upperB;

    private NibbleTable(ReadOnlySpan<Vector512<byte>> parts) =>
        (_lowerA, _lowerB, _upperA, _upperB) = (parts[0], parts[1], parts[2], parts[3]);

    /// <param name="value">The byte for a mask in which only one half of one byte has bits.</param>
    public static NibbleTable Of(Func<ulong, byte> value)
    {
        var entries = new byte[256];
        for (var place = 0; place < 16; place++)
        {
            var (inByte, isUpper) = (place / 2, place % 2);
            for (var nibble = 0UL; nibble < 16; nibble++)
                entries[128 * isUpper + 16 * inByte + (int)nibble] = value(nibble << (4 * place));
        }
        return new(MemoryMarshal.Cast<byte, Vector512<byte>>(entries));
    }

    /// <summary>For each byte of eight rows the entries of its lower and of its upper half.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public (Vector512<byte> Lower, Vector512<byte> Upper) LookUp(Vector512<ulong> rows)
    {
        var half = Vector512.Create(0x0F0F0F0F0F0F0F0FUL);
        var byteTimes16 = Vector512.Create(0x7060504030201000UL);
        var lower = (rows & half | byteTimes16).AsByte();
        var upper = (rows >> 4 & half | byteTimes16).AsByte();
        return (Avx512Vbmi.PermuteVar64x8x2(_lowerA, lower, _lowerB), Avx512Vbmi.PermuteVar64x8x2(_upperA, upper, _upperB));
    }
}
