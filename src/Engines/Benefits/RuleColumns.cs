using Hunsuan.Engines.Benefits.Columns;

namespace Hunsuan.Engines.Benefits;

/// <summary>What one rule says of many persons or households, with the conditions as its reason (ผลของกติกาหนึ่งข้อทั้งพื้นที่).</summary>
public sealed class RuleColumns
{
    private readonly Interval? _amountOfAll;
    private readonly long[]? _lo, _hi;

    /// <param name="amount">Null: none, or not asked for.</param>
    internal RuleColumns(CompiledRule rule, int rows, Part? amount)
    {
        (Rule, Verdicts) = (rule, new(rows));
        Conditions = [.. rule.Checked.Select(_ => new TruthColumns(rows))];
        if (amount?.Step is not NumberStep step)
        {
            _amountOfAll = amount?.Fixed;
            return;
        }
        _lo = new long[rows];
        _hi = step.IsExact ? _lo : new long[rows];
    }

    public CompiledRule Rule { get; }

    public TruthColumns Verdicts { get; }

    /// <summary>One by one, in the rule's order.</summary>
    public IReadOnlyList<TruthColumns> Conditions { get; }

    public int Rows => Verdicts.Rows;

    /// <summary>What is given in a row, whatever the verdict; null where the rule gives no money or amounts were not asked for.</summary>
    public Interval? Amount(int row) => _lo is null ? _amountOfAll : new(_lo[row], _hi![row]);

    /// <summary>The same as the interpreter gives for the row.</summary>
    public RuleOutcome this[int row] => new(Verdicts[row], [.. Conditions.Select(c => c[row])], Amount(row));

    internal bool HasAmounts => _lo is not null || _amountOfAll is not null;

    internal void PutAmounts(NumberStep step, Batch batch)
    {
        var (first, rows) = (batch.First(step.Level), batch.Rows(step.Level));
        step.Lo.AsSpan(step.Offset, rows).CopyTo(_lo.AsSpan(first));
        if (!step.IsExact) step.Hi.AsSpan(step.Offset, rows).CopyTo(_hi.AsSpan(first));
    }
}
