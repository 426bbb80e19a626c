using Hunsuan.Engines.Benefits;

namespace Hunsuan.Benefits;

/// <summary>Which conditions settled a verdict (เงื่อนไขที่ชี้ขาด): all for yes, those not met for no, those not known for unknown.</summary>
internal static class DecidingConditions
{
    public static IEnumerable<string> Of(CompiledRule rule, RuleOutcome outcome) =>
        rule.Conditions.Where((_, at) => outcome.Conditions[at] == outcome.Verdict);
}
