using Hunsuan.Benefits.Facts;
using Hunsuan.Engines.Benefits;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Wellbeing;

namespace Hunsuan.Benefits.Entitlements;

/// <summary>Turns what the registry knows into the facts that rules ask for (แปลงข้อมูลทะเบียนเป็นข้อเท็จจริง), for one household or a whole province.</summary>
/// <remarks>Sets only what is known, and answers only where the registry knows nothing. How each fact is found is settled once, not for each person.</remarks>
internal sealed class RegistryFacts
{
    private const int SatangOfBaht = 100;

    private static readonly Dictionary<string, string> _none = [];

    private readonly EditionBook _editions;
    private readonly DateOnly _on;
    private readonly List<string> _lists;
    private readonly OfPersons[] _ofPersons, _toldOfPersons;
    private readonly OfHouseholds[] _ofHouseholds;

    private delegate Interval? FromPerson(in RegistryPerson person, PartialDate? birth);

    private delegate Interval? FromHousehold(in RegistryHousehold household);

    // Without a source the registry tells nothing of it, and only an answer can.
    private sealed record OfPersons(RuleFact Rule, FromPerson? Source);

    private sealed record OfHouseholds(RuleFact Rule, FromHousehold? Source);

    /// <param name="facts">All facts there are.</param>
    /// <param name="asked">Those that are wanted.</param>
    /// <param name="lists">The lists that a person's standing is about, in its order.</param>
    /// <param name="editions">By which households were measured.</param>
    /// <param name="on">The day that ages are of.</param>
    public RegistryFacts(KnownFacts facts, IEnumerable<RuleFact> asked, IEnumerable<string> lists, EditionBook editions, DateOnly on)
    {
        (_lists, _editions, _on) = ([.. lists], editions, on);
        var wanted = asked.ToLookup(rule => rule.Entity, rule => (Rule: rule, Fact: facts.Of(rule)));
        _ofPersons = [.. wanted[RuleEntity.Person].Select(f => new OfPersons(f.Rule, SourceOfPerson(f.Rule, f.Fact)))];
        _toldOfPersons = [.. _ofPersons.Where(f => f.Source is not null)];
        _ofHouseholds = [.. wanted[RuleEntity.Household].Select(f => new OfHouseholds(f.Rule, SourceOfHousehold(f.Rule, f.Fact)))];
    }

    /// <param name="person">What is known of the person.</param>
    /// <param name="answers">What was answered about the person.</param>
    /// <param name="set">Takes each fact that is known.</param>
    public void OfPerson(in RegistryPerson person, IEnumerable<FactAnswer> answers, Action<RuleFact, Interval> set)
    {
        var answered = ByFact(answers);
        var birth = person.BirthDate is { } encoded ? PartialDate.FromEncoded(encoded) : BirthOf(answered);
        foreach (var fact in answered.Count == 0 ? _toldOfPersons : _ofPersons)
        {
            if ((fact.Source?.Invoke(person, birth) ?? Answered(fact.Rule, answered)) is { } known) set(fact.Rule, known);
        }
    }

    /// <inheritdoc cref="OfPerson"/>
    public void OfHousehold(in RegistryHousehold household, IEnumerable<FactAnswer> answers, Action<RuleFact, Interval> set)
    {
        var answered = ByFact(answers);
        foreach (var fact in _ofHouseholds)
        {
            if ((fact.Source?.Invoke(household) ?? Answered(fact.Rule, answered)) is { } known) set(fact.Rule, known);
        }
    }

    private static Dictionary<string, string> ByFact(IEnumerable<FactAnswer> answers) => answers.TryGetNonEnumeratedCount(out var count) && count == 0 ? _none
        : answers.GroupBy(a => a.Fact).ToDictionary(g => g.Key, g => g.MaxBy(a => a.Id)!.Value);

    private FromPerson? SourceOfPerson(RuleFact rule, BenefitFact fact) => fact.Origin switch
    {
        FactOrigin.Derived when fact.Type == "months" => (in _, birth) => birth is { } day ? Born(AgeOn.Months(day, _on)) : null,
        FactOrigin.Derived => (in _, birth) => birth is { } day ? Born(AgeOn.Years(day, _on)) : null,
        FactOrigin.List when _lists.IndexOf(fact.OriginKey!) is var list => (in person, _) => Truth(person.Lists.On(list)),
        FactOrigin.Column => ColumnOfPerson(fact.OriginKey!, new ChoiceWords(rule, fact)),
        // Of the living only: the dead are members of no household.
        FactOrigin.Input when fact.Name == "has_died" => (in _, _) => Truth(false),
        FactOrigin.Input or FactOrigin.Measure or FactOrigin.List => null,
    };

    private static FromPerson? ColumnOfPerson(string column, ChoiceWords words) => column switch
    {
        "birth_date" => (in _, birth) => birth is { } day ? AgeOn.Days(day) : null,
        "sex" => (in person, _) => words.Of(person.Sex switch { Sex.Male => "M", Sex.Female => "F", null => null }),
        "nationality" => (in person, _) => words.Of(person.Nationality),
        "relation" => (in person, _) => words.Of(person.Relation),
        "marital_status" => (in person, _) => words.Of(person.MaritalStatus),
        "education" => (in person, _) => words.Of(person.Education),
        "occupation" => (in person, _) => words.Of(person.Occupation),
        "disability" => (in person, _) => words.Of(person.Disability),
        "chronic_illness" => (in person, _) => words.Of(person.ChronicIllness),
        "income_year" => (in person, _) => Money(person.YearlyIncome),
        "bedridden" => (in person, _) => Truth(person.IsBedridden),
        _ => null,
    };

    private FromHousehold? SourceOfHousehold(RuleFact rule, BenefitFact fact)
    {
        var words = new ChoiceWords(rule, fact);
        return (fact.Origin, fact.OriginKey) switch
        {
            (FactOrigin.Column, "income_per_person") => (in household) => Money(household.IncomePerPerson),
            (FactOrigin.Column, "tenure") => (in household) => words.Of(household.Tenure),
            (FactOrigin.Measure, { } column) => new MeasuredFact(rule, column, _editions).Of,
            _ => null,
        };
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
