using Hunsuan.Benefits.Facts;
using Hunsuan.Benefits.Yaml;
using Hunsuan.Engines.Benefits;
using Hunsuan.Shared;

namespace Hunsuan.Benefits;

/// <summary>Runs the examples of a rule file (ทดลองตามตัวอย่างในแฟ้ม): each must give what it says, and each of yes, no and unknown must come.</summary>
internal sealed class RunExamples(KnownFacts facts)
{
    /// <param name="benefit">The file.</param>
    /// <param name="ruleOn">Its rule compiled for a day.</param>
    public IReadOnlyList<Problem> Run(Benefit benefit, Func<DateOnly, CompiledRule> ruleOn)
    {
        var problems = Enum.GetValues<Verdict>().Where(kind => benefit.Examples.All(e => e.Then != kind))
            .Select(kind => BenefitTexts.ExampleKindMissing(benefit.File, kind)).ToList();
        foreach (var example in benefit.Examples)
        {
            if (!benefit.IsInForceOn(example.On)) problems.Add(BenefitTexts.ExampleOutsidePeriod(benefit.File, example));
            else if (Failure(benefit, example, ruleOn(example.On)) is { } failure) problems.Add(failure);
        }

        return problems;
    }

    private Problem? Failure(Benefit benefit, RuleExample example, CompiledRule rule)
    {
        var unit = Unit(benefit, example);
        if (unit.Value is not { } known) return unit.Problems[0];

        var outcome = RuleInterpreter.Evaluate(rule, known);
        return outcome.Verdict != example.Then
            ? BenefitTexts.ExampleVerdict(benefit.File, example, outcome.Verdict, DecidingConditions.Of(rule, outcome))
            : Amount(benefit, example, rule, outcome);
    }

    private static Problem? Amount(Benefit benefit, RuleExample example, CompiledRule rule, RuleOutcome outcome)
    {
        if (example.Amount is not { } expected) return null;
        if (rule.AmountType is not { } type || outcome.Amount is not { } amount) return BenefitTexts.ExampleWithoutAmount(benefit.File, example);

        var found = amount.IsKnown ? $"{Baht.Write(amount.Lo)} {type}" : "unknown";
        if (expected == "unknown") return amount.IsKnown ? BenefitTexts.ExampleAmount(benefit.File, example, found) : null;
        if (FactValue.Read(type, expected) is not { } satang) return BenefitTexts.ExampleAmountWrong(benefit.File, example, $"{type}");
        return amount.IsKnown && amount.Lo == satang ? null : BenefitTexts.ExampleAmount(benefit.File, example, found);
    }

    private Result<UnitFacts> Unit(Benefit benefit, RuleExample example)
    {
        var problems = new List<Problem>();
        var isPerson = benefit.Entity == RuleEntity.Person;
        var others = example.Given.Members.Select(m => Row(RuleEntity.Person, m)).ToList();
        var unit = isPerson
            ? new UnitFacts(Row(RuleEntity.Household, example.Given.Household), [Row(RuleEntity.Person, example.Given.Own), .. others], 0)
            : new UnitFacts(Row(RuleEntity.Household, example.Given.Own), others);
        if (!isPerson && example.Given.Household.Count > 0) problems.Add(BenefitTexts.ExampleFact(benefit.File, example, "household", null));
        return problems.Count > 0 ? problems : unit;

        FactRow Row(RuleEntity entity, IReadOnlyDictionary<string, string> given)
        {
            var row = new FactRow(facts.Book, entity);
            foreach (var (name, text) in given)
            {
                if (facts.Book.Find(entity, name) is not { } fact)
                    problems.Add(BenefitTexts.ExampleFact(benefit.File, example, name, NearWord.To(name, facts.Book.Of(entity).Select(f => f.Name))));
                else if (FactValue.Read(fact.Type, text) is not { } value || !row.TrySet(name, value))
                    problems.Add(BenefitTexts.ExampleValue(benefit.File, example, name, text, $"{fact.Type}"));
            }

            return row;
        }
    }
}
