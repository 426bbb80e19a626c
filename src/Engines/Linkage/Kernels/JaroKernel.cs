using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hunsuan.Engines.Linkage.Kernels;

/// <summary>Jaro and Winkler's likeness of two names (ความคล้ายของชื่อ), a letter against all of the other name at once.</summary>
internal static class JaroKernel
{
    private const int Prefix = 4;
    private const double PrefixWeight = 0.1;

    /// <param name="left">Up to 64 characters.</param>
    /// <param name="right">Likewise.</param>
    public static double Of(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.IsEmpty || right.IsEmpty) return left.Length == right.Length ? 1 : 0;
        var longest = Math.Max(left.Length, right.Length);
        if (longest <= 16 && MaskedSixteen.IsSupported) return Of<MaskedSixteen>(left, right);
        if (longest <= 32 && MaskedThirtyTwo.IsSupported) return Of<MaskedThirtyTwo>(left, right);
        if (longest > 32) return right.Length == longest ? Of<ManyLetters>(left, right) : Of<ManyLetters>(right, left);
        return right.Length switch
        {
            < 8 => Of<SevenLetters>(left, right),
            <= 16 => Of<SixteenLetters>(left, right),
            _ => Of<ManyLetters>(left, right),
        };
    }

    /// <summary>The same by a chosen way to hold the right text, which must fit; the left one is of up to 32 too where the way is not for long ones.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double Of<TPlaces>(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
        where TPlaces : struct, ILetterPlaces<TPlaces>
    {
        var places = TPlaces.In(right);
        var reach = Math.Max(1, Math.Max(left.Length, right.Length) >> 1) - 1;
        // Letters of a common beginning find each other: all before them are taken.
        var prefix = PrefixOf(left, right);
        var ofLeft = (1UL << prefix) - 1;
        var open = places.All & ~ofLeft;
        // Of texts of up to 32 nothing that stands in one comes round the end of the word.
        var around = (1UL << 2 * reach + 1) - 1;
        var window = BitOperations.RotateLeft(around, prefix - reach);
        for (var i = prefix; i < left.Length; i++)
        {
            if (TPlaces.MayBeLong) window = i < reach ? around >> reach - i : around << i - reach;
            var free = places.Of(left[i]) & window & open;
            open &= ~(free & (0 - free));
            ofLeft |= (free == 0 ? 0UL : 1UL) << i;
            window = BitOperations.RotateLeft(window, 1);
        }

        var ofRight = places.All & ~open;
        if (ofRight == 0) return 0;
        var swapped = places.OutOfOrder(right, ofRight, left, ofLeft);
        var (common, product) = (BitOperations.PopCount(ofRight), left.Length * right.Length);
        // (c/l + c/r + (c - s/2)/c) / 3 as one fraction: one division, and of what is the same exactly 1.
        var jaro = (double)(2 * common * common * (left.Length + right.Length) + (2 * common - swapped) * product) / (6 * common * product);
        return jaro + prefix * PrefixWeight * (1 - jaro);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int PrefixOf(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length >= Prefix && right.Length >= Prefix) return BitOperations.TrailingZeroCount(Four(left) ^ Four(right)) >> 4;
        var prefix = 0;
        while (prefix < Math.Min(left.Length, right.Length) && left[prefix] == right[prefix]) prefix++;
        return prefix;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Four(ReadOnlySpan<char> text) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref MemoryMarshal.GetReference(text)));
}
