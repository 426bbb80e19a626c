using Hunsuan.Engines.Benefits.Tree;

namespace Hunsuan.Engines.Benefits;

/// <summary>Works out one rule for one person or household (ตัวพิจารณาสิทธิรายบุคคลหรือรายครัวเรือน).</summary>
/// <remarks>The plain one of two evaluators; ColumnEvaluator gives the same for whole provinces.</remarks>
public static class RuleInterpreter
{
    /// <exception cref="ArgumentException">The rule is about a person, and none is named.</exception>
    public static RuleOutcome Evaluate(CompiledRule rule, UnitFacts facts)
    {
        var walker = new TreeWalker(facts.Source, facts.SelfFor(rule));
        List<Verdict> conditions = [.. rule.Checked.Select(c => TruthOf(walker.Of(c.Truth)))];
        return new(All(conditions), conditions, rule.AmountTree is { } amount ? walker.Of(amount) : null);
    }

    /// <summary>The same, with everything that was read and compared, what is missing, and the smallest change that would turn each condition.</summary>
    /// <exception cref="ArgumentException">The rule is about a person, and none is named.</exception>
    public static RuleExplanation Explain(CompiledRule rule, UnitFacts facts)
    {
        var (source, self) = (facts.Source, facts.SelfFor(rule));
        List<ConditionExplanation> conditions = [.. rule.Checked.Select(c => Explain(c, source, self))];
        var reads = new ReadsOfCondition();
        Interval? amount = rule.AmountTree is { } tree ? new TreeWalker(source, self, reads).Of(tree) : null;
        return new()
        {
            Rule = rule,
            Verdict = All([.. conditions.Select(c => c.Truth)]),
            Conditions = conditions,
            Amount = amount,
            AmountFacts = reads.Facts,
            AmountValues = reads.Values,
        };
    }

    private static ConditionExplanation Explain(CheckedCondition condition, FactSource source, int self)
    {
        var (reads, missing) = (new ReadsOfCondition(), new ReadsOfCondition());
        var truth = TruthOf(new TreeWalker(source, self, reads).Of(condition.Truth));
        new TreeWalker(source, self).Missing(condition.Truth, missing.Read);
        var change = reads.Facts.Where(f => f.Value.IsKnown && f.Fact.Type.IsAmount)
            .Select(f => new TurningPoint(source, self, condition.Truth, f).Find()).OfType<SmallestChange>().MinBy(c => c.Distance);
        return new(condition.Name, truth, reads.Facts, reads.Values, reads.Comparisons, missing.Facts, change);
    }

    internal static Verdict All(IReadOnlyList<Verdict> conditions) =>
        conditions.Contains(Verdict.No) ? Verdict.No : conditions.Contains(Verdict.Unknown) ? Verdict.Unknown : Verdict.Yes;

    internal static Verdict TruthOf(Interval truth) => !truth.IsKnown ? Verdict.Unknown : truth.Lo == 1 ? Verdict.Yes : Verdict.No;
}
