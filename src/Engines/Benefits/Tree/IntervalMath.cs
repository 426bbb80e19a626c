namespace Hunsuan.Engines.Benefits.Tree;

internal enum Calculation { Plus, Minus, Times, Least, Most }

internal enum Comparison { Equal, NotEqual, Less, AtMost, More, AtLeast }

/// <summary>Calculation with what is known: the result holds every value that the parts may give, and an end that is open stays open.</summary>
internal static class IntervalMath
{
    public static Interval Calculate(Calculation how, Interval a, Interval b) => how switch
    {
        Calculation.Plus => new(PlusLo(a.Lo, b.Lo), PlusHi(a.Hi, b.Hi)),
        Calculation.Minus => new(PlusLo(a.Lo, -b.Hi), PlusHi(a.Hi, -b.Lo)),
        Calculation.Times => Times(a, b),
        Calculation.Least => new(Math.Min(a.Lo, b.Lo), Math.Min(a.Hi, b.Hi)),
        Calculation.Most => new(Math.Max(a.Lo, b.Lo), Math.Max(a.Hi, b.Hi)),
    };

    /// <summary>Rounds down to whole satang.</summary>
    public static Interval Divide(Interval a, long by) => new(
        a.Lo == -Interval.Endless ? a.Lo : Floor(a.Lo, by), a.Hi == Interval.Endless ? a.Hi : Floor(a.Hi, by));

    public static long Floor(long a, long by) => a / by - (a % by < 0 ? 1 : 0);

    public static Interval Not(Interval truth) => new(1 - truth.Hi, 1 - truth.Lo);

    /// <summary>All that either may be.</summary>
    public static Interval Hull(Interval a, Interval b) => new(Math.Min(a.Lo, b.Lo), Math.Max(a.Hi, b.Hi));

    public static Interval If(Interval condition, Interval then, Interval otherwise) =>
        !condition.IsKnown ? Hull(then, otherwise) : condition.Lo == 1 ? then : otherwise;

    public static Interval Compare(Comparison how, Interval a, Interval b) => how switch
    {
        Comparison.Equal => Equal(a, b),
        Comparison.NotEqual => Not(Equal(a, b)),
        Comparison.Less => Truth(a.Hi < b.Lo, a.Lo >= b.Hi),
        Comparison.AtMost => Truth(a.Hi <= b.Lo, a.Lo > b.Hi),
        Comparison.More => Truth(a.Lo > b.Hi, a.Hi <= b.Lo),
        Comparison.AtLeast => Truth(a.Lo >= b.Hi, a.Hi < b.Lo),
    };

    private static Interval Equal(Interval a, Interval b) => Truth(a.IsKnown && a == b, a.Hi < b.Lo || b.Hi < a.Lo);

    private static Interval Truth(bool isYes, bool isNo) => isYes ? new(1, 1) : isNo ? new(0, 0) : new(0, 1);

    private static long PlusLo(long a, long b) => a == -Interval.Endless || b == -Interval.Endless ? -Interval.Endless : a + b;

    private static long PlusHi(long a, long b) => a == Interval.Endless || b == Interval.Endless ? Interval.Endless : a + b;

    private static Interval Times(Interval a, Interval b)
    {
        var (p, q, r, s) = ((Int128)a.Lo * b.Lo, (Int128)a.Lo * b.Hi, (Int128)a.Hi * b.Lo, (Int128)a.Hi * b.Hi);
        return new(Fit(Int128.Min(Int128.Min(p, q), Int128.Min(r, s))), Fit(Int128.Max(Int128.Max(p, q), Int128.Max(r, s))));
    }

    private static long Fit(Int128 value) => (long)Int128.Clamp(value, -Interval.Endless, Interval.Endless);
}
