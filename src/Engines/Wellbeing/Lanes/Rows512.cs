using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Hunsuan.Engines.Wellbeing.Lanes;

/// <summary>Eight rows side by side, for processors with AVX-512 and Galois-field instructions.</summary>
internal readonly struct Rows512(Vector512<ulong> rows) : IRowLanes<Rows512>
{
    private readonly Vector512<ulong> _rows = rows;

    public static bool IsSupported => Avx512BW.IsSupported && Avx512Vbmi.IsSupported && Gfni.V512.IsSupported;
    public static int Count => 8;

    public static Rows512 All(ulong value) => new(Vector512.Create(value));

    public static Rows512 Load(ref readonly ulong first, int at) => new(Vector512.LoadUnsafe(in first, (nuint)at));

    public void Store(ref ulong first, int at) => _rows.StoreUnsafe(ref first, (nuint)at);

    public static Rows512 operator &(Rows512 a, Rows512 b) => new(a._rows & b._rows);
    public static Rows512 operator |(Rows512 a, Rows512 b) => new(a._rows | b._rows);
    public static Rows512 operator ^(Rows512 a, Rows512 b) => new(a._rows ^ b._rows);
    public static Rows512 operator +(Rows512 a, Rows512 b) => new(a._rows + b._rows);
    public static Rows512 operator -(Rows512 a, Rows512 b) => new(a._rows - b._rows);
    public static Rows512 Without(Rows512 a, Rows512 b) => new(Vector512.AndNot(a._rows, b._rows));
    public static Rows512 Majority(Rows512 a, Rows512 b, Rows512 c) => new(Avx512F.TernaryLogic(a._rows, b._rows, c._rows, 0xE8));
    public static Rows512 AnyBit(Rows512 a) => new(~Vector512.Equals(a._rows, Vector512<ulong>.Zero));
    public static Rows512 Above(Rows512 a, Rows512 b) => new(Vector512.GreaterThan(a._rows.AsInt64(), b._rows.AsInt64()).AsUInt64());
    public static Rows512 One(Rows512 a) => new(Avx512F.Min(a._rows, Vector512<ulong>.One));
    public static Rows512 ShiftLeft(Rows512 a, int places) => new(a._rows << places);
    public static Rows512 PopCount(Rows512 a) => new(Avx512BW.SumAbsoluteDifferences(BytePopCount(a._rows.AsByte()), default).AsUInt64());
    public static Rows512 Times(Rows512 a, Rows512 b) => new(Avx512F.Multiply(a._rows.AsUInt32(), b._rows.AsUInt32()));

    public static void Weigh(ScoreTerms terms, ReadOnlySpan<ulong> failed, Span<ulong> scores) => terms.Nibbles.Weigh(failed, scores);

    public static void ShortIn(ScoreTerms terms, ReadOnlySpan<ulong> failed, Span<ulong> profiles)
    {
        if (terms.IsAnyEnough) terms.Nibbles.DimensionsOf(failed, profiles);
        else TermByTerm<Rows512>.ShortIn(terms, failed, profiles);
    }

    public static bool IsZero(Rows512 a) => a._rows == Vector512<ulong>.Zero;
    public static ulong Sum(Rows512 a) => Vector512.Sum(a._rows);

    /// <summary>Byte i of the eight rows comes together, the 8×8 bits are transposed, and each byte then counts one bit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddBits(Rows512 a, int shift, ref Vector512<byte> counts)
    {
        var together = Avx512Vbmi.PermuteVar64x8(a._rows.AsByte(), ByteOfEveryRow());
        var transposed = Gfni.V512.GaloisFieldAffineTransform(Vector512.Create(0x8040201008040201).AsByte(), together, 0);
        counts += (BytePopCount(transposed).AsUInt16() << shift).AsByte();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> ByteOfEveryRow() => Vector512.Create(
        0x3830282018100800, 0x3931292119110901, 0x3A322A221A120A02, 0x3B332B231B130B03,
        0x3C342C241C140C04, 0x3D352D251D150D05, 0x3E362E261E160E06, 0x3F372F271F170F07).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> BytePopCount(Vector512<byte> a)
    {
        var table = Vector512.Create(
            0x0302020102010100, 0x0403030203020201, 0x0302020102010100, 0x0403030203020201,
            0x0302020102010100, 0x0403030203020201, 0x0302020102010100, 0x0403030203020201).AsByte();
        var nibble = Vector512.Create((byte)15);
        return Avx512BW.Shuffle(table, a & nibble) + Avx512BW.Shuffle(table, (a.AsUInt16() >> 4).AsByte() & nibble);
    }
}
