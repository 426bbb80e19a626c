using Hunsuan.Engines.Benefits.Tree;

namespace Hunsuan.Engines.Benefits;

/// <summary>What a rule costs for a population (งบประมาณตามกติกา), in satang, once or in the time that the amount is for.</summary>
/// <param name="Type">Baht once, by day, month or year.</param>
/// <param name="Certain">For those it says yes to; from to where amounts are not known exactly.</param>
/// <param name="Possible">With those of whom it cannot be told: none of them, up to all.</param>
public sealed record RuleCost(RuleType Type, Interval Certain, Interval Possible)
{
    /// <summary>Null where the rule gives no money or amounts were not worked out.</summary>
    public static RuleCost? Of(RuleColumns columns)
    {
        if (!columns.HasAmounts) return null;
        var (certain, perhaps) = (Interval.Of(0), Interval.Of(0));
        for (var row = 0; row < columns.Rows; row++)
        {
            var verdict = columns.Verdicts[row];
            if (verdict == Verdict.No) continue;
            var amount = columns.Amount(row)!.Value;
            if (verdict == Verdict.Yes) certain = IntervalMath.Calculate(Calculation.Plus, certain, amount);
            else perhaps = IntervalMath.Calculate(Calculation.Plus, perhaps, IntervalMath.Hull(amount, Interval.Of(0)));
        }
        return new(columns.Rule.AmountType!, certain, IntervalMath.Calculate(Calculation.Plus, certain, perhaps));
    }
}
