using Hunsuan.Benefits.Facts;
using Hunsuan.Engines.Benefits;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Wellbeing;

namespace Hunsuan.Benefits.Entitlements;

/// <summary>Turns what the registry knows into the facts that rules ask for (แปลงข้อมูลทะเบียนเป็นข้อเท็จจริง), for one household or a whole province.</summary>
/// <remarks>Sets only what is known, and answers only where the registry knows nothing.</remarks>
internal sealed class RegistryFacts
{
    private const int SatangOfBaht = 100;

    private readonly KnownFacts _facts;
    private readonly EditionBook _editions;
    private readonly DateOnly _on;
    private readonly (RuleFact Rule, BenefitFact Fact)[] _ofPersons, _ofHouseholds;
    private readonly Dictionary<(RuleEntity, int, string), Interval?> _choices = [];

    public RegistryFacts(KnownFacts facts, EditionBook editions, DateOnly on)
    {
        (_facts, _editions, _on) = (facts, editions, on);
        _ofPersons = Stored(RuleEntity.Person);
        _ofHouseholds = Stored(RuleEntity.Household);
    }

    /// <param name="person">What is known of the person.</param>
    /// <param name="holds">Whether the person stands on an agency's list; null where that can't be told.</param>
    /// <param name="answers">What was answered about the person.</param>
    /// <param name="set">Takes each fact that is known.</param>
    public void OfPerson(RegistryPerson person, Func<string, bool?> holds, IEnumerable<FactAnswer> answers, Action<RuleFact, Interval> set)
    {
        var answered = ByFact(answers);
        var birth = person.BirthDate is { } encoded ? PartialDate.FromEncoded(encoded) : BirthOf(answered);
        foreach (var (rule, fact) in _ofPersons)
        {
            var value = fact.Origin switch
            {
                FactOrigin.Derived => birth is { } day ? Born(fact.Type == "months" ? AgeOn.Months(day, _on) : AgeOn.Years(day, _on)) : null,
                FactOrigin.List => Truth(holds(fact.OriginKey!)),
                FactOrigin.Column => OfColumn(rule, fact, person, birth),
                // Of the living only: the dead are members of no household.
                FactOrigin.Input when fact.Name == "has_died" => Truth(false),
                FactOrigin.Input or FactOrigin.Measure => null,
            };
            if ((value ?? Answered(rule, answered)) is { } known) set(rule, known);
        }
    }

    /// <inheritdoc cref="OfPerson"/>
    public void OfHousehold(RegistryHousehold household, IEnumerable<FactAnswer> answers, Action<RuleFact, Interval> set)
    {
        var answered = ByFact(answers);
        foreach (var (rule, fact) in _ofHouseholds)
        {
            var value = fact.Origin switch
            {
                FactOrigin.Column => fact.OriginKey switch
                {
                    "income_per_person" => Money(household.IncomePerPerson),
                    "tenure" => Choice(rule, fact, household.Tenure),
                    _ => null,
                },
                FactOrigin.Measure => Indicator(rule, fact, household),
                FactOrigin.Input or FactOrigin.List or FactOrigin.Derived => null,
            };
            if ((value ?? Answered(rule, answered)) is { } known) set(rule, known);
        }
    }

    private static readonly Dictionary<string, string> _none = [];

    private static Dictionary<string, string> ByFact(IEnumerable<FactAnswer> answers) => answers.TryGetNonEnumeratedCount(out var count) && count == 0 ? _none
        : answers.GroupBy(a => a.Fact).ToDictionary(g => g.Key, g => g.MaxBy(a => a.Id)!.Value);

    private (RuleFact, BenefitFact)[] Stored(RuleEntity entity) => [.. _facts.Book.Of(entity).Select(rule => (rule, _facts.Of(rule)))];

    private Interval? OfColumn(RuleFact rule, BenefitFact fact, RegistryPerson person, PartialDate? birth) => fact.OriginKey switch
    {
        "birth_date" => birth is { } day ? AgeOn.Days(day) : null,
        "sex" => Choice(rule, fact, person.Sex switch { Sex.Male => "M", Sex.Female => "F", null => null }),
        "nationality" => Choice(rule, fact, person.Nationality),
        "relation" => Choice(rule, fact, person.Relation),
        "marital_status" => Choice(rule, fact, person.MaritalStatus),
        "education" => Choice(rule, fact, person.Education),
        "occupation" => Choice(rule, fact, person.Occupation),
        "disability" => Choice(rule, fact, person.Disability),
        "chronic_illness" => Choice(rule, fact, person.ChronicIllness),
        "income_year" => Money(person.YearlyIncome),
        "bedridden" => Truth(person.IsBedridden),
        _ => null,
    };

    // Words of a registry are few and come again and again.
    private Interval? Choice(RuleFact rule, BenefitFact fact, string? word)
    {
        if (word is null || fact.Choices.Count == 0) return null;
        if (!_choices.TryGetValue((rule.Entity, rule.Index, word), out var found))
            _choices[(rule.Entity, rule.Index, word)] = found = fact.ChoiceOf(word) is { } choice ? Interval.Of(rule.Type.Choices.ToList().IndexOf(choice.Id)) : null;
        return found;
    }

    private Interval? Indicator(RuleFact rule, BenefitFact fact, RegistryHousehold household)
    {
        if (household.Edition is not { } id || _editions.Find(id)?.Find(fact.OriginKey!) is not { } indicator) return null;
        var word = (indicator.Bit & (ulong)household.Passed) != 0 ? "pass"
            : (indicator.Bit & (ulong)household.Failed) != 0 ? "fail"
            : (indicator.Bit & (ulong)household.NotApplicable) != 0 ? "not_applicable" : null;
        return word is null ? null : Interval.Of(rule.Type.Choices.ToList().IndexOf(word));
    }

    private PartialDate? BirthOf(Dictionary<string, string> answered) =>
        answered.TryGetValue("birth_date", out var text) && PartialDate.TryParse(text, _on, out var birth, out _) ? birth : null;

    private static Interval? Answered(RuleFact rule, Dictionary<string, string> answered) =>
        answered.Count > 0 && answered.TryGetValue(rule.Name, out var text) && FactValue.Read(rule.Type, text) is { } value && rule.Allows(Interval.Of(value)) ? Interval.Of(value) : null;

    // A birth date of which only the year is known may lie after the day; whoever is asked about is born.
    private static Interval Born(Interval age) => new(Math.Max(0, age.Lo), Math.Max(0, age.Hi));

    private static Interval? Money(int? baht) => baht is { } known ? Interval.Of((long)known * SatangOfBaht) : null;

    private static Interval? Truth(bool? known) => known is { } truth ? Interval.Of(truth ? 1 : 0) : null;
}
