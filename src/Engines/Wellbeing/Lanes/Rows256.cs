using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Hunsuan.Engines.Wellbeing.Lanes;

/// <summary>Four rows side by side, for processors with AVX2.</summary>
internal readonly struct Rows256(Vector256<ulong> rows) : IRowLanes<Rows256>
{
    private readonly Vector256<ulong> _rows = rows;

    public static bool IsSupported => Avx2.IsSupported;
    public static int Count => 4;

    public static Rows256 All(ulong value) => new(Vector256.Create(value));

    public static Rows256 Load(ref readonly ulong first, int at) => new(Vector256.LoadUnsafe(in first, (nuint)at));

    public void Store(ref ulong first, int at) => _rows.StoreUnsafe(ref first, (nuint)at);

    public static Rows256 operator &(Rows256 a, Rows256 b) => new(a._rows & b._rows);
    public static Rows256 operator |(Rows256 a, Rows256 b) => new(a._rows | b._rows);
    public static Rows256 operator ^(Rows256 a, Rows256 b) => new(a._rows ^ b._rows);
    public static Rows256 operator +(Rows256 a, Rows256 b) => new(a._rows + b._rows);
    public static Rows256 operator -(Rows256 a, Rows256 b) => new(a._rows - b._rows);
    public static Rows256 Without(Rows256 a, Rows256 b) => new(Vector256.AndNot(a._rows, b._rows));
    public static Rows256 Majority(Rows256 a, Rows256 b, Rows256 c) => new(a._rows & b._rows | (a._rows ^ b._rows) & c._rows);
    public static Rows256 AnyBit(Rows256 a) => new(~Vector256.Equals(a._rows, Vector256<ulong>.Zero));
    public static Rows256 Above(Rows256 a, Rows256 b) => new(Vector256.GreaterThan(a._rows.AsInt64(), b._rows.AsInt64()).AsUInt64());
    public static Rows256 One(Rows256 a) => new(Vector256.Equals(a._rows, Vector256<ulong>.Zero) + Vector256<ulong>.One);
    public static Rows256 ShiftLeft(Rows256 a, int places) => new(a._rows << places);
    public static Rows256 PopCount(Rows256 a) => new(Avx2.SumAbsoluteDifferences(BytePopCount(a._rows.AsByte()), default).AsUInt64());
    public static Rows256 Times(Rows256 a, Rows256 b) => new(Avx2.Multiply(a._rows.AsUInt32(), b._rows.AsUInt32()));

    public static void Weigh(ScoreTerms terms, ReadOnlySpan<ulong> failed, Span<ulong> scores) =>
        TermByTerm<Rows256>.Weigh(terms, failed, scores);

    public static void ShortIn(ScoreTerms terms, ReadOnlySpan<ulong> failed, Span<ulong> profiles) =>
        TermByTerm<Rows256>.ShortIn(terms, failed, profiles);

    public static bool IsZero(Rows256 a) => a._rows == Vector256<ulong>.Zero;
    public static ulong Sum(Rows256 a) => Vector256.Sum(a._rows);

    public static void AddBits(Rows256 a, int shift, ref Vector512<byte> counts)
    {
        ref var halves = ref Unsafe.As<Vector512<byte>, Vector256<byte>>(ref counts);
        var lower = Vector256<byte>.Zero;
        var upper = Vector256<byte>.Zero;
        var bitOfByte = Vector256.Create(0x8040201008040201).AsByte();
        for (var i = 0; i < 4; i++)
        {
            var row = Vector256.Create(a._rows[i]).AsByte();
            lower -= Vector256.Equals(Avx2.Shuffle(row, EightTimes(0)) & bitOfByte, bitOfByte);
            upper -= Vector256.Equals(Avx2.Shuffle(row, EightTimes(4)) & bitOfByte, bitOfByte);
        }
        halves += (lower.AsUInt16() << shift).AsByte();
        Unsafe.Add(ref halves, 1) += (upper.AsUInt16() << shift).AsByte();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> EightTimes(byte start) => Vector256.Create(
        0UL, 0x0101010101010101, 0x0202020202020202, 0x0303030303030303).AsByte() + Vector256.Create(start);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> BytePopCount(Vector256<byte> a)
    {
        var table = Vector256.Create(0x0302020102010100, 0x0403030203020201, 0x0302020102010100, 0x0403030203020201).AsByte();
        var nibble = Vector256.Create((byte)15);
        return Avx2.Shuffle(table, a & nibble) + Avx2.Shuffle(table, (a.AsUInt16() >> 4).AsByte() & nibble);
    }
}
