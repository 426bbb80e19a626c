using System.Runtime.Intrinsics;
using Hunsuan.Engines.Benefits.Tree;

namespace Hunsuan.Engines.Benefits.Columns;

/// <summary>The same for everybody.</summary>
internal sealed class FixedNumber : NumberStep
{
    public FixedNumber(Batch batch, Level level, Interval value) : base(level)
    {
        Range = value;
        Allocate(batch, value.IsKnown);
        Array.Fill(Hi, value.Hi);
        Array.Fill(Lo, value.Lo);
    }

    public override Interval Range { get; }

    public override void Run(Batch batch) { }
}

/// <summary>A number or day as it stands in its column.</summary>
internal sealed class FactNumber : NumberStep
{
    private readonly NumberColumn _column;

    public FactNumber(Batch batch, Level level, NumberColumn column) : base(level)
    {
        _column = column;
        if (column.IsNarrow) Allocate(batch, column.IsExact);
        else (Lo, Hi) = (column.LongLo, column.LongHi);
    }

    public override Interval Range => _column.Unknown;

    public override void Run(Batch batch)
    {
        var (first, rows) = (batch.First(Level), batch.Rows(Level));
        if (!_column.IsNarrow)
        {
            Offset = first;
            return;
        }
        Widen(in _column.Lo[first], ref Lo[0], rows, int.MinValue, _column.Unknown.Lo);
        if (!IsExact) Widen(in _column.Hi[first], ref Hi[0], rows, int.MaxValue, _column.Unknown.Hi);
    }

    /// <summary>What stands in for an end becomes that end. Whole lanes: columns and working space are longer than their rows.</summary>
    private static void Widen(ref readonly int from, ref long to, int rows, int standsIn, long end)
    {
        var (standIn, ends) = (Vector512.Create((long)standsIn), Vector512.Create(end));
        for (var row = 0; row < rows; row += 16)
        {
            var narrow = Vector512.LoadUnsafe(in from, (nuint)row);
            var (lower, upper) = (Vector512.WidenLower(narrow), Vector512.WidenUpper(narrow));
            Vector512.ConditionalSelect(Vector512.Equals(lower, standIn), ends, lower).StoreUnsafe(ref to, (nuint)row);
            Vector512.ConditionalSelect(Vector512.Equals(upper, standIn), ends, upper).StoreUnsafe(ref to, (nuint)row + 8);
        }
    }
}

/// <summary>A choice as a number.</summary>
internal sealed class FactChoice : NumberStep
{
    private readonly ChoiceColumn _column;

    public FactChoice(Batch batch, Level level, ChoiceColumn column, Interval range) : base(level)
    {
        (_column, Range) = (column, range);
        Allocate(batch, isExact: false);
    }

    public override Interval Range { get; }

    public override void Run(Batch batch)
    {
        for (var (row, first) = (0, batch.First(Level)); row < batch.Rows(Level); row++) Put(row, _column[first + row]);
    }
}

/// <summary>One of two numbers, by a truth; where that is not known, all that both may be.</summary>
internal sealed class IfNumber : NumberStep
{
    private readonly TruthStep _condition;
    private readonly NumberStep _then, _otherwise;

    public IfNumber(Batch batch, TruthStep condition, NumberStep then, NumberStep otherwise) : base(condition.Level)
    {
        (_condition, _then, _otherwise) = (condition, then, otherwise);
        Allocate(batch, isExact: false);
    }

    public override Interval Range => IntervalMath.Hull(_then.Range, _otherwise.Range);

    public override void Run(Batch batch)
    {
        Each(batch.Rows(Level), _then.Lo, _otherwise.Lo, Lo, isLeast: true);
        Each(batch.Rows(Level), _then.Hi, _otherwise.Hi, Hi, isLeast: false);
    }

    private void Each(int rows, long[] then, long[] otherwise, long[] to, bool isLeast)
    {
        for (var row = 0; row < rows; row += 8)
        {
            var (a, b) = (Vector512.Create(then, _then.Offset + row), Vector512.Create(otherwise, _otherwise.Offset + row));
            var unclear = isLeast ? Vector512.Min(a, b) : Vector512.Max(a, b);
            Vector512.ConditionalSelect(Eight(_condition.Yes, row), a, Vector512.ConditionalSelect(Eight(_condition.No, row), b, unclear)).CopyTo(to, row);
        }
    }

    /// <summary>Eight bits, each as a whole number of ones or zeros.</summary>
    private static Vector512<long> Eight(ulong[] bits, int row)
    {
        var own = Vector512.Create(1L, 2, 4, 8, 16, 32, 64, 128);
        return Vector512.Equals(Vector512.Create((long)(bits[row >> 6] >> row)) & own, own);
    }
}

/// <summary>How many members each household has.</summary>
internal sealed class HouseholdSize : NumberStep
{
    public HouseholdSize(Batch batch, int largest) : base(Level.Household)
    {
        Range = new(0, largest);
        Allocate(batch, isExact: true);
    }

    public override Interval Range { get; }

    public override void Run(Batch batch)
    {
        var first = batch.FirstMembers;
        for (var h = 0; h < batch.Households; h++) Lo[h] = first[h + 1] - first[h];
    }
}
