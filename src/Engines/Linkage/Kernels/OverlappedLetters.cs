using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Hunsuan.Engines.Linkage.Kernels;

/// <summary>1 to 7 characters (อักษรไม่เกิน 7 ตัว).</summary>
/// <remarks>
/// The text is loaded from both ends, and where the halves overlap both say the same: so nothing beyond it is read, and nothing needs to be filled up.
/// </remarks>
internal readonly struct SevenLetters : ILetterPlaces<SevenLetters>
{
    private readonly Vector128<ushort> _both;
    private readonly int _shift;

    private SevenLetters(ReadOnlySpan<char> text)
    {
        ref var first = ref MemoryMarshal.GetReference(MemoryMarshal.AsBytes(text));
        All = (1UL << text.Length) - 1;
        if (text.Length >= 4)
        {
            _shift = text.Length - 4;
            _both = Vector128.Create(Unsafe.ReadUnaligned<ulong>(ref first), Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref first, 2 * _shift))).AsUInt16();
        }
        else
        {
            _both = Vector128.Create((ulong)text[0] | (ulong)text[text.Length >> 1] << 16 | (ulong)text[^1] << 32).AsUInt16();
        }
    }

    public static bool MayBeLong => false;

    public ulong All { get; }

    public static SevenLetters In(ReadOnlySpan<char> text) => new(text);

    public int OutOfOrder(ReadOnlySpan<char> text, ulong places, ReadOnlySpan<char> other, ulong ofOther) => LetterRanks.OutOfOrder(text, places, other, ofOther);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Of(char letter)
    {
        var bits = Vector128.Equals(_both, Vector128.Create((ushort)letter)).ExtractMostSignificantBits();
        return bits & 0xF | bits >> 4 << _shift;
    }
}

/// <summary>8 to 16 characters (อักษร 8 ถึง 16 ตัว), likewise.</summary>
internal readonly struct SixteenLetters : ILetterPlaces<SixteenLetters>
{
    private readonly Vector256<ushort> _both;
    private readonly int _shift;

    private SixteenLetters(ReadOnlySpan<char> text)
    {
        ref var first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        (_shift, All) = (text.Length - 8, (1UL << text.Length) - 1);
        _both = Vector256.Create(Vector128.LoadUnsafe(ref first), Vector128.LoadUnsafe(ref first, (nuint)_shift));
    }

    public static bool MayBeLong => false;

    public ulong All { get; }

    public static SixteenLetters In(ReadOnlySpan<char> text) => new(text);

    public int OutOfOrder(ReadOnlySpan<char> text, ulong places, ReadOnlySpan<char> other, ulong ofOther) => LetterRanks.OutOfOrder(text, places, other, ofOther);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Of(char letter)
    {
        var bits = Vector256.Equals(_both, Vector256.Create((ushort)letter)).ExtractMostSignificantBits();
        return bits & 0xFF | bits >> 8 << _shift;
    }
}

/// <summary>17 to 64 characters (อักษร 17 ถึง 64 ตัว), likewise.</summary>
internal readonly struct ManyLetters : ILetterPlaces<ManyLetters>
{
    private readonly Vector256<ushort> _first, _second, _beforeLast, _last;
    private readonly int _shift;

    private ManyLetters(ReadOnlySpan<char> text)
    {
        ref var first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        (_shift, All) = (text.Length - 16, ulong.MaxValue >> 64 - text.Length);
        (_first, _last) = (Vector256.LoadUnsafe(ref first), Vector256.LoadUnsafe(ref first, (nuint)_shift));
        // Up to 32 the halves already hold everything, and the middle ones repeat them.
        (_second, _beforeLast) = text.Length > 32
            ? (Vector256.LoadUnsafe(ref first, 16), Vector256.LoadUnsafe(ref first, (nuint)_shift - 16))
            : (Vector256<ushort>.Zero, Vector256<ushort>.Zero);
        IsLong = text.Length > 32;
    }

    private bool IsLong { get; }

    public static bool MayBeLong => true;

    public ulong All { get; }

    public static ManyLetters In(ReadOnlySpan<char> text) => new(text);

    public int OutOfOrder(ReadOnlySpan<char> text, ulong places, ReadOnlySpan<char> other, ulong ofOther) => LetterRanks.OutOfOrder(text, places, other, ofOther);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Of(char letter)
    {
        var sought = Vector256.Create((ushort)letter);
        var bits = Bits(_first, sought) | Bits(_last, sought) << _shift;
        return IsLong ? bits | Bits(_second, sought) << 16 | Bits(_beforeLast, sought) << _shift - 16 : bits;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Bits(Vector256<ushort> letters, Vector256<ushort> sought) => Vector256.Equals(letters, sought).ExtractMostSignificantBits();
}
