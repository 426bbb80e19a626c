using Hunsuan.Engines.Benefits.Tree;

namespace Hunsuan.Engines.Benefits;

/// <summary>Who gains and who loses when one version of a rule follows another, and what it costs (ผลกระทบของการเปลี่ยนกติกา).</summary>
public sealed class RuleChange
{
    private readonly List<int>[] _rows = [.. Enumerable.Range(0, 6).Select(_ => new List<int>())];

    private RuleChange(RuleColumns before, RuleColumns after)
    {
        (CostBefore, CostAfter) = (RuleCost.Of(before), RuleCost.Of(after));
        var isComparable = CostBefore is not null && CostBefore.Type == CostAfter?.Type;
        CostDifference = isComparable ? IntervalMath.Calculate(Calculation.Minus, CostAfter!.Certain, CostBefore!.Certain) : null;
        for (var row = 0; row < before.Rows; row++) Add(row, before, after, isComparable);
    }

    /// <summary>Rows that get it now and did not: it was no.</summary>
    public IReadOnlyList<int> Gained => _rows[0];

    /// <summary>Rows that certainly get it now, of which it could not be told.</summary>
    public IReadOnlyList<int> GainedFromUnknown => _rows[1];

    /// <summary>Rows that had it and do not get it any more: it is no.</summary>
    public IReadOnlyList<int> Lost => _rows[2];

    /// <summary>Rows that had it, of which it cannot be told any more.</summary>
    public IReadOnlyList<int> LostToUnknown => _rows[3];

    /// <summary>Rows that have it before and after, and certainly get more; only where both amounts are for the same time.</summary>
    public IReadOnlyList<int> Raised => _rows[4];

    /// <summary>Likewise those that certainly get less.</summary>
    public IReadOnlyList<int> Lowered => _rows[5];

    public RuleCost? CostBefore { get; }

    public RuleCost? CostAfter { get; }

    /// <summary>Of those it certainly says yes to; null where either gives no money or both are not for the same time.</summary>
    public Interval? CostDifference { get; }

    /// <param name="before">The running version, on a population.</param>
    /// <param name="after">The new one, on the same.</param>
    /// <exception cref="ArgumentException">The two are not about the same rows.</exception>
    public static RuleChange Between(RuleColumns before, RuleColumns after) =>
        before.Rows == after.Rows && before.Rule.Entity == after.Rule.Entity
            ? new(before, after)
            : throw new ArgumentException($"{before.Rule} has {before.Rows} rows, {after.Rule} has {after.Rows}, or they are not about the same kind.");

    private void Add(int row, RuleColumns before, RuleColumns after, bool isComparable)
    {
        var kind = (before.Verdicts[row], after.Verdicts[row]) switch
        {
            (Verdict.No, Verdict.Yes) => 0,
            (Verdict.Unknown, Verdict.Yes) => 1,
            (Verdict.Yes, Verdict.No) => 2,
            (Verdict.Yes, Verdict.Unknown) => 3,
            (Verdict.Yes, Verdict.Yes) when isComparable => Amounts(before.Amount(row)!.Value, after.Amount(row)!.Value),
            _ => -1,
        };
        if (kind >= 0) _rows[kind].Add(row);
    }

    private static int Amounts(Interval before, Interval after) => after.Lo > before.Hi ? 4 : after.Hi < before.Lo ? 5 : -1;
}
