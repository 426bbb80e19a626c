using System.Runtime.Intrinsics;
using Hunsuan.Engines.Benefits.Tree;

namespace Hunsuan.Engines.Benefits.Columns;

/// <summary>Calculates with two numbers of each row: by lanes where nothing can grow beyond all numbers, otherwise carefully.</summary>
internal sealed class CalculateNumbers : NumberStep
{
    private readonly Calculation _how;
    private readonly NumberStep _left, _right;
    private readonly bool _isPlain;

    public CalculateNumbers(Batch batch, Calculation how, NumberStep left, NumberStep right) : base(left.Level)
    {
        (_how, _left, _right, Range) = (how, left, right, IntervalMath.Calculate(how, left.Range, right.Range));
        _isPlain = IsFinite(Range) && IsFinite(left.Range) && IsFinite(right.Range) && (how != Calculation.Times || (left.Range.Lo >= 0 && right.Range.Lo >= 0));
        Allocate(batch, left.IsExact && right.IsExact && _isPlain);
    }

    public override Interval Range { get; }

    public override void Run(Batch batch)
    {
        var rows = batch.Rows(Level);
        if (!_isPlain)
        {
            for (var row = 0; row < rows; row++) Put(row, IntervalMath.Calculate(_how, _left[row], _right[row]));
            return;
        }
        switch (_how)
        {
            case Calculation.Plus: Both<Plus>(rows, _right.Lo, _right.Hi); break;
            case Calculation.Minus: Both<Minus>(rows, _right.Hi, _right.Lo); break;
            case Calculation.Times: Both<Times>(rows, _right.Lo, _right.Hi); break;
            case Calculation.Least: Both<Least>(rows, _right.Lo, _right.Hi); break;
            case Calculation.Most: Both<Most>(rows, _right.Lo, _right.Hi); break;
        }
    }

    private void Both<T>(int rows, long[] forLo, long[] forHi) where T : ILaneCalculation
    {
        Each<T>(rows, _left.Lo, forLo, Lo);
        if (!IsExact) Each<T>(rows, _left.Hi, forHi, Hi);
    }

    private void Each<T>(int rows, long[] left, long[] right, long[] to) where T : ILaneCalculation
    {
        for (var row = 0; row < rows; row += 8)
            T.Of(Vector512.Create(left, _left.Offset + row), Vector512.Create(right, _right.Offset + row)).CopyTo(to, row);
    }

    private readonly struct Plus : ILaneCalculation
    {
        public static Vector512<long> Of(Vector512<long> a, Vector512<long> b) => a + b;
    }

    private readonly struct Minus : ILaneCalculation
    {
        public static Vector512<long> Of(Vector512<long> a, Vector512<long> b) => a - b;
    }

    private readonly struct Times : ILaneCalculation
    {
        public static Vector512<long> Of(Vector512<long> a, Vector512<long> b) => a * b;
    }

    private readonly struct Least : ILaneCalculation
    {
        public static Vector512<long> Of(Vector512<long> a, Vector512<long> b) => Vector512.Min(a, b);
    }

    private readonly struct Most : ILaneCalculation
    {
        public static Vector512<long> Of(Vector512<long> a, Vector512<long> b) => Vector512.Max(a, b);
    }
}

/// <summary>One number of each row made into another, one by one.</summary>
internal abstract class ChangedNumber : NumberStep
{
    private readonly NumberStep _of;

    protected ChangedNumber(Batch batch, NumberStep of) : base(of.Level)
    {
        _of = of;
        Allocate(batch, isExact: false);
    }

    public override void Run(Batch batch)
    {
        for (var row = 0; row < batch.Rows(Level); row++) Put(row, Of(_of[row]));
    }

    protected abstract Interval Of(Interval value);
}

internal sealed class DividedNumber(Batch batch, NumberStep of, long by) : ChangedNumber(batch, of)
{
    public override Interval Range { get; } = IntervalMath.Divide(of.Range, by);

    protected override Interval Of(Interval value) => IntervalMath.Divide(value, by);
}

internal sealed class YearsToFixed(Batch batch, NumberStep from, Interval to) : ChangedNumber(batch, from)
{
    public override Interval Range { get; } = FullYears.Between(from.Range, to);

    protected override Interval Of(Interval value) => FullYears.Between(value, to);
}

internal sealed class YearsBetween : NumberStep
{
    private readonly NumberStep _from, _to;

    public YearsBetween(Batch batch, NumberStep from, NumberStep to) : base(from.Level)
    {
        (_from, _to, Range) = (from, to, FullYears.Between(from.Range, to.Range));
        Allocate(batch, isExact: false);
    }

    public override Interval Range { get; }

    public override void Run(Batch batch)
    {
        for (var row = 0; row < batch.Rows(Level); row++) Put(row, FullYears.Between(_from[row], _to[row]));
    }
}
