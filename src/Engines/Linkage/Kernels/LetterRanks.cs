using System.Numerics;

namespace Hunsuan.Engines.Linkage.Kernels;

/// <summary>Letters in common that stand in another order (อักษรที่สลับลำดับ), one by one.</summary>
internal static class LetterRanks
{
    public static int OutOfOrder(ReadOnlySpan<char> left, ulong ofLeft, ReadOnlySpan<char> right, ulong ofRight)
    {
        var swapped = 0;
        for (; ofLeft != 0; ofLeft &= ofLeft - 1, ofRight &= ofRight - 1)
            swapped += left[BitOperations.TrailingZeroCount(ofLeft)] == right[BitOperations.TrailingZeroCount(ofRight)] ? 0 : 1;
        return swapped;
    }
}
