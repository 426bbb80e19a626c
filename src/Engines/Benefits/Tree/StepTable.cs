namespace Hunsuan.Engines.Benefits.Tree;

/// <summary>A table whose steps rise without overlap or gap. The last may have no end.</summary>
internal sealed class StepTable(string name, RuleType by, RuleType gives, long[] from, long[] to, long[] values, ValueInForce inForce)
{
    public string Name { get; } = name;
    public RuleType By { get; } = by;
    public RuleType Gives { get; } = gives;
    public long[] From { get; } = from;
    public long[] Values { get; } = values;

    /// <summary><see cref="Interval.Endless"/> where the last step has no end.</summary>
    public long End { get; } = to[^1];

    public ValueInForce InForce { get; } = inForce;

    /// <summary>Whether more never gives less. Then the ends of what is known give the ends of the value.</summary>
    public bool IsRising { get; } = values.Zip(values.Skip(1)).All(pair => pair.First <= pair.Second);

    public bool Covers(Interval numbers) => numbers.Lo >= From[0] && numbers.Hi <= End;

    /// <summary>
    /// All values of the steps that the number may be in. Numbers outside of all steps have no value: where it is certainly outside, anything
    /// is possible.
    /// </summary>
    public Interval Find(Interval number)
    {
        if (number.Hi < From[0] || number.Lo > End) return Interval.Anything;
        var (first, last) = (StepOf(number.Lo), StepOf(number.Hi));
        var (lo, hi) = (Values[first], Values[first]);
        for (var i = first + 1; i <= last; i++) (lo, hi) = (Math.Min(lo, Values[i]), Math.Max(hi, Values[i]));
        return new(lo, hi);
    }

    /// <summary>The step that holds a number; the first or last for numbers outside.</summary>
    private int StepOf(long number)
    {
        var step = 0;
        while (step + 1 < From.Length && From[step + 1] <= number) step++;
        return step;
    }
}
