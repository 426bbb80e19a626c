using System.Runtime.Intrinsics;

namespace Hunsuan.Engines.Wellbeing.Lanes;

/// <summary>The masks of several rows side by side, one ulong each, as wide as the processor allows.</summary>
/// <remarks>One algorithm serves 512, 256 and 64 bits; a comparison gives all ones where it holds, otherwise 0.</remarks>
internal interface IRowLanes<T> where T : struct, IRowLanes<T>
{
    static abstract bool IsSupported { get; }

    /// <summary>How many rows stand side by side.</summary>
    static abstract int Count { get; }

    static abstract T All(ulong value);

    /// <summary>Reads <see cref="Count"/> rows from place <paramref name="at"/>; the column must hold them, nothing is checked.</summary>
    static abstract T Load(ref readonly ulong first, int at);

    /// <summary>Writes <see cref="Count"/> rows; the column must hold them, nothing is checked.</summary>
    void Store(ref ulong first, int at);

    static abstract T operator &(T a, T b);
    static abstract T operator |(T a, T b);
    static abstract T operator ^(T a, T b);
    static abstract T operator +(T a, T b);
    static abstract T operator -(T a, T b);

    /// <summary>a without b: a &amp; ~b.</summary>
    static abstract T Without(T a, T b);

    /// <summary>The bits set in at least two of three: the carry of a full adder.</summary>
    static abstract T Majority(T a, T b, T c);

    /// <summary>All ones in the rows where any bit is set.</summary>
    static abstract T AnyBit(T a);

    /// <summary>All ones in the rows where a &gt; b, both signed.</summary>
    static abstract T Above(T a, T b);

    /// <summary>1 in the rows where any bit is set, otherwise 0.</summary>
    static abstract T One(T a);

    static abstract T ShiftLeft(T a, int places);

    /// <summary>Number of bits of each row.</summary>
    static abstract T PopCount(T a);

    /// <summary>Products of numbers below 2³².</summary>
    static abstract T Times(T a, T b);

    /// <summary>Writes Σ W_j over the bits of each row. Columns are whole lanes.</summary>
    static abstract void Weigh(ScoreTerms terms, ReadOnlySpan<ulong> failed, Span<ulong> scores);

    /// <summary>Sets bit d of rows that fail enough indicators of dimension d, and <see cref="ScoreTerms.ShortInAny"/>. Columns are whole lanes.</summary>
    static abstract void ShortIn(ScoreTerms terms, ReadOnlySpan<ulong> failed, Span<ulong> profiles);

    static abstract bool IsZero(T a);

    static abstract ulong Sum(T a);

    /// <summary>Adds to each of 64 counters how many rows have its bit, times 2^shift. The caller sees to it that no byte overflows.</summary>
    static abstract void AddBits(T a, int shift, ref Vector512<byte> counts);
}
