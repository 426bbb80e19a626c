namespace Hunsuan.Engines.Benefits.Columns;

/// <summary>The same for everybody.</summary>
internal sealed class FixedTruth : TruthStep
{
    public FixedTruth(Batch batch, Level level, Verdict truth) : base(level)
    {
        Allocate(batch);
        if (truth == Verdict.Yes) Array.Fill(Yes, ulong.MaxValue);
        if (truth == Verdict.No) Array.Fill(No, ulong.MaxValue);
    }

    public override void Run(Batch batch) { }
}

internal sealed class FactTruth : TruthStep
{
    private readonly TruthColumn _column;

    public FactTruth(Batch batch, Level level, TruthColumn column) : base(level)
    {
        _column = column;
        Allocate(batch);
    }

    public override void Run(Batch batch)
    {
        Bits.Take(_column.Yes, batch.First(Level), Yes, batch.Words(Level));
        Bits.Take(_column.No, batch.First(Level), No, batch.Words(Level));
    }
}

/// <summary>Yes and no of another, exchanged; costs nothing.</summary>
internal sealed class NotTruth : TruthStep
{
    public NotTruth(TruthStep of) : base(of.Level) => (Yes, No) = (of.No, of.Yes);

    public override void Run(Batch batch) { }
}

/// <summary>Whether all of several hold, or any.</summary>
internal sealed class JoinTruth : TruthStep
{
    private readonly ulong[][] _all, _any;

    public JoinTruth(Batch batch, bool isAnd, IReadOnlyList<TruthStep> parts) : base(parts[0].Level)
    {
        Allocate(batch);
        ulong[][] yes = [.. parts.Select(p => p.Yes)], no = [.. parts.Select(p => p.No)];
        (_all, _any, AllOf, AnyOf) = isAnd ? (yes, no, Yes, No) : (no, yes, No, Yes);
    }

    private ulong[] AllOf { get; }
    private ulong[] AnyOf { get; }

    public override void Run(Batch batch)
    {
        for (var w = batch.Words(Level) - 1; w >= 0; w--)
        {
            var (all, any) = (ulong.MaxValue, 0UL);
            for (var i = 0; i < _all.Length; i++)
            {
                all &= _all[i][w];
                any |= _any[i][w];
            }
            (AllOf[w], AnyOf[w]) = (all, any);
        }
    }
}

/// <summary>One of two, by a third; where that is not known, what both say.</summary>
internal sealed class IfTruth : TruthStep
{
    private readonly TruthStep _condition, _then, _otherwise;

    public IfTruth(Batch batch, TruthStep condition, TruthStep then, TruthStep otherwise) : base(condition.Level)
    {
        (_condition, _then, _otherwise) = (condition, then, otherwise);
        Allocate(batch);
    }

    public override void Run(Batch batch)
    {
        for (var w = batch.Words(Level) - 1; w >= 0; w--)
        {
            var (yes, no) = (_condition.Yes[w], _condition.No[w]);
            var (thenYes, thenNo, elseYes, elseNo) = (_then.Yes[w], _then.No[w], _otherwise.Yes[w], _otherwise.No[w]);
            Yes[w] = (yes & thenYes) | (no & elseYes) | (thenYes & elseYes);
            No[w] = (yes & thenNo) | (no & elseNo) | (thenNo & elseNo);
        }
    }
}

/// <summary>Whether two are the same.</summary>
internal sealed class SameTruth : TruthStep
{
    private readonly TruthStep _a, _b;

    public SameTruth(Batch batch, TruthStep a, TruthStep b) : base(a.Level)
    {
        (_a, _b) = (a, b);
        Allocate(batch);
    }

    public override void Run(Batch batch)
    {
        for (var w = batch.Words(Level) - 1; w >= 0; w--)
        {
            Yes[w] = (_a.Yes[w] & _b.Yes[w]) | (_a.No[w] & _b.No[w]);
            No[w] = (_a.Yes[w] & _b.No[w]) | (_a.No[w] & _b.Yes[w]);
        }
    }
}

/// <summary>Whether a number, day or choice is known.</summary>
internal sealed class KnownTruth : TruthStep
{
    private readonly FactColumn _column;

    public KnownTruth(Batch batch, Level level, FactColumn column) : base(level)
    {
        _column = column;
        Allocate(batch);
    }

    public override void Run(Batch batch)
    {
        Array.Clear(Yes);
        for (var (row, first) = (0, batch.First(Level)); row < batch.Rows(Level); row++)
        {
            if (_column[first + row].IsKnown) Yes[row >> 6] |= 1UL << row;
        }
        for (var w = batch.Words(Level) - 1; w >= 0; w--) No[w] = ~Yes[w];
    }
}
