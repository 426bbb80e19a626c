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
        Widen(_column.Lo.AsSpan(first), Lo, rows, int.MinValue, _column.Unknown.Lo);
        if (!IsExact) Widen(_column.Hi.AsSpan(first), Hi, rows, int.MaxValue, _column.Unknown.Hi);
    }

    private static void Widen(ReadOnlySpan<int> from, long[] to, int rows, int stand, long end)
    {
        var (standIn, ends) = (Vector512.Create((long)stand), Vector512.Create(end));
        for (var row = 0; row < rows; row += 8)
        {
            var wide = Vector512.WidenLower(Vector256.Create(from[row..]).ToVector512Unsafe());
            Vector512.ConditionalSelect(Vector512.Equals(wide, standIn), ends, wide).CopyTo(to, row);
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
        for (var row = 0; row < batch.Rows(Level); row++)
        {
            var (isYes, isNo) = (Bits.Has(_condition.Yes, row), Bits.Has(_condition.No, row));
            Put(row, isYes ? _then[row] : isNo ? _otherwise[row] : IntervalMath.Hull(_then[row], _otherwise[row]));
        }
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
