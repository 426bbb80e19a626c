using Hunsuan.Engines.Benefits;

namespace Hunsuan.Benefits.Screening;

/// <summary>Asks all rules about some households and their members (ถามทุกกติกา): the household's first, then each member's.</summary>
internal sealed class AskRules(IReadOnlyList<RuleOfDay> rules, FactCells households, FactCells persons, VerdictLines lines)
{
    private readonly List<RuleOfDay> _ofHouseholds = [.. rules.Where(r => r.Rule.Entity == RuleEntity.Household)];
    private readonly List<RuleOfDay> _ofPersons = [.. rules.Where(r => r.Rule.Entity == RuleEntity.Person)];

    public void Ask(IReadOnlyList<ScreenedHousehold> page)
    {
        foreach (var household in page)
        {
            var unit = new UnitFacts(households.RowOf(household.Facts), [.. household.Members.Select(m => persons.RowOf(m.Facts))]);
            foreach (var rule in _ofHouseholds) lines.Write(household.Key, null, rule, RuleInterpreter.Evaluate(rule.Rule, unit));
            for (var i = 0; i < household.Members.Count; i++)
            {
                if (household.Members[i].IsRefused) continue;
                var person = unit with { Person = i };
                foreach (var rule in _ofPersons) lines.Write(household.Key, household.Members[i].Number, rule, RuleInterpreter.Evaluate(rule.Rule, person));
            }
        }
    }
}
