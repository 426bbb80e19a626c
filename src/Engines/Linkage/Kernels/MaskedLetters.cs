using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Hunsuan.Engines.Linkage.Kernels;

/// <summary>1 to 16 characters (อักษรไม่เกิน 16 ตัว), on processors that load a part of a register and compress one.</summary>
/// <remarks>How many letters there are decides nothing that the processor would have to guess.</remarks>
internal readonly unsafe struct MaskedSixteen : ILetterPlaces<MaskedSixteen>
{
    private readonly Vector256<ushort> _text;

    private MaskedSixteen(ReadOnlySpan<char> text) => (_text, All) = (Load(text), (1UL << text.Length) - 1);

    public static bool IsSupported => Avx512Vbmi2.VL.IsSupported && Avx512BW.VL.IsSupported;

    public static bool MayBeLong => false;

    public ulong All { get; }

    private static Vector256<ushort> Bits => Vector256.Create(
        1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, (ushort)32768);

    public static MaskedSixteen In(ReadOnlySpan<char> text) => new(text);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Of(char letter) => Vector256.Equals(_text, Vector256.Create((ushort)letter)).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int OutOfOrder(ReadOnlySpan<char> text, ulong places, ReadOnlySpan<char> other, ulong ofOther)
    {
        var mine = Avx512Vbmi2.VL.Compress(Vector256<ushort>.Zero, Chosen(places), _text);
        var theirs = Avx512Vbmi2.VL.Compress(Vector256<ushort>.Zero, Chosen(ofOther), Load(other));
        return BitOperations.PopCount((ushort)~Vector256.Equals(mine, theirs).ExtractMostSignificantBits());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Chosen(ulong places) => Vector256.Equals(Vector256.Create((ushort)places) & Bits, Bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Load(ReadOnlySpan<char> text)
    {
        var inside = Vector256.LessThan(Vector256<ushort>.Indices, Vector256.Create((ushort)text.Length));
        fixed (char* first = text) return Avx512BW.VL.MaskLoad((ushort*)first, inside, Vector256<ushort>.Zero);
    }
}

/// <summary>1 to 32 characters (อักษรไม่เกิน 32 ตัว), likewise in one register of twice the size.</summary>
internal readonly unsafe struct MaskedThirtyTwo : ILetterPlaces<MaskedThirtyTwo>
{
    private readonly Vector512<ushort> _text;

    private MaskedThirtyTwo(ReadOnlySpan<char> text) => (_text, All) = (Load(text), (1UL << text.Length) - 1);

    public static bool IsSupported => Avx512Vbmi2.IsSupported && Avx512BW.IsSupported;

    public static bool MayBeLong => false;

    public ulong All { get; }

    private static Vector512<ushort> Bits => Vector512.Create(
        1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768,
        1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, (ushort)32768);

    public static MaskedThirtyTwo In(ReadOnlySpan<char> text) => new(text);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Of(char letter) => Vector512.Equals(_text, Vector512.Create((ushort)letter)).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int OutOfOrder(ReadOnlySpan<char> text, ulong places, ReadOnlySpan<char> other, ulong ofOther)
    {
        var mine = Avx512Vbmi2.Compress(Vector512<ushort>.Zero, Chosen(places), _text);
        var theirs = Avx512Vbmi2.Compress(Vector512<ushort>.Zero, Chosen(ofOther), Load(other));
        return BitOperations.PopCount((uint)~Vector512.Equals(mine, theirs).ExtractMostSignificantBits());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ushort> Chosen(ulong places)
    {
        var halves = Vector512.Create(Vector256.Create((ushort)places), Vector256.Create((ushort)(places >> 16)));
        return Vector512.Equals(halves & Bits, Bits);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ushort> Load(ReadOnlySpan<char> text)
    {
        var inside = Vector512.LessThan(Vector512<ushort>.Indices, Vector512.Create((ushort)text.Length));
        fixed (char* first = text) return Avx512BW.MaskLoad((ushort*)first, inside, Vector512<ushort>.Zero);
    }
}
