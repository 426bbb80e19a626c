using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Hunsuan.Engines.Wellbeing.Lanes;

/// <summary>One row at a time, for any processor.</summary>
internal readonly struct Rows64(ulong row) : IRowLanes<Rows64>
{
    private readonly ulong _row = row;

    public static bool IsSupported => true;
    public static int Count => 1;

    public static Rows64 All(ulong value) => new(value);
    public static Rows64 Load(ref readonly ulong first, int at) => new(Unsafe.Add(ref Unsafe.AsRef(in first), at));
    public void Store(ref ulong first, int at) => Unsafe.Add(ref first, at) = _row;

    public static Rows64 operator &(Rows64 a, Rows64 b) => new(a._row & b._row);
    public static Rows64 operator |(Rows64 a, Rows64 b) => new(a._row | b._row);
    public static Rows64 operator ^(Rows64 a, Rows64 b) => new(a._row ^ b._row);
    public static Rows64 operator +(Rows64 a, Rows64 b) => new(a._row + b._row);
    public static Rows64 operator -(Rows64 a, Rows64 b) => new(a._row - b._row);
    public static Rows64 Without(Rows64 a, Rows64 b) => new(a._row & ~b._row);
    public static Rows64 Majority(Rows64 a, Rows64 b, Rows64 c) => new(a._row & b._row | (a._row ^ b._row) & c._row);
    public static Rows64 AnyBit(Rows64 a) => new(a._row == 0 ? 0 : ulong.MaxValue);
    public static Rows64 Above(Rows64 a, Rows64 b) => new((long)a._row > (long)b._row ? ulong.MaxValue : 0);
    public static Rows64 One(Rows64 a) => new(a._row == 0 ? 0UL : 1);
    public static Rows64 ShiftLeft(Rows64 a, int places) => new(a._row << places);
    public static Rows64 PopCount(Rows64 a) => new((ulong)BitOperations.PopCount(a._row));
    public static Rows64 Times(Rows64 a, Rows64 b) => new(a._row * b._row);

    public static void Weigh(ScoreTerms terms, ReadOnlySpan<ulong> failed, Span<ulong> scores) =>
        TermByTerm<Rows64>.Weigh(terms, failed, scores);

    public static void ShortIn(ScoreTerms terms, ReadOnlySpan<ulong> failed, Span<ulong> profiles) =>
        TermByTerm<Rows64>.ShortIn(terms, failed, profiles);

    public static bool IsZero(Rows64 a) => a._row == 0;
    public static ulong Sum(Rows64 a) => a._row;

    public static void AddBits(Rows64 a, int shift, ref Vector512<byte> counts)
    {
        const ulong everyByte = 0x0101010101010101, bitOfByte = 0x8040201008040201, seven = 0x7F7F7F7F7F7F7F7F;
        ref var eights = ref Unsafe.As<Vector512<byte>, ulong>(ref counts);
        for (var i = 0; i < 8; i++)
        {
            var spread = (a._row >> (8 * i) & 0xFF) * everyByte & bitOfByte;
            Unsafe.Add(ref eights, i) += ((spread + seven) >> 7 & everyByte) << shift;
        }
    }
}
