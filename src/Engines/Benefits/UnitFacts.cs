using Hunsuan.Engines.Benefits.Tree;

namespace Hunsuan.Engines.Benefits;

/// <summary>What is known of one household and its members, and which of them a rule for persons is about (ข้อมูลของครัวเรือนและสมาชิก).</summary>
/// <param name="Household">The household.</param>
/// <param name="Members">All its members.</param>
/// <param name="Person">The member asked about, by place from 0; null where only rules for households are asked.</param>
public sealed record UnitFacts(FactRow Household, IReadOnlyList<FactRow> Members, int? Person = null)
{
    internal FactSource Source => new Rows(this);

    /// <exception cref="ArgumentException">The rule is about a person, and none or no member is named.</exception>
    internal int SelfFor(CompiledRule rule) => rule.Entity switch
    {
        RuleEntity.Household => -1,
        RuleEntity.Person => Person is { } person && person >= 0 && person < Members.Count ? person
            : throw new ArgumentException($"{rule.Id} is about a person, and no member is named."),
    };

    private sealed class Rows(UnitFacts facts) : FactSource
    {
        public override int Members => facts.Members.Count;

        public override Interval Household(RuleFact fact) => facts.Household[fact];

        public override Interval Person(int member, RuleFact fact) => facts.Members[member][fact];
    }
}
