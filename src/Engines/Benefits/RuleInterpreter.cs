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

    internal static Verdict All(IReadOnlyList<Verdict> conditions) =>
        conditions.Contains(Verdict.No) ? Verdict.No : conditions.Contains(Verdict.Unknown) ? Verdict.Unknown : Verdict.Yes;

    internal static Verdict TruthOf(Interval truth) => !truth.IsKnown ? Verdict.Unknown : truth.Lo == 1 ? Verdict.Yes : Verdict.No;
}
