using Hunsuan.Access;
using Hunsuan.Benefits;
using Hunsuan.Benefits.Entitlements;
using Hunsuan.Data;
using Hunsuan.Engines.Benefits;
using Hunsuan.Registers;
using Hunsuan.Tests.Households;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Benefits.Entitlements;

/// <summary>A whole area, read past the objects and column by column, is the same as its households read one by one as objects.</summary>
public class LoadAreaFactsTests
{
    private static IReadOnlyList<RuleOfDay> Rules => HouseholdClaimsTests.Book.UsableOn(Village.Today).Rules;

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Everything_that_rules_ask_for_is_as_of_each_household_by_itself(Provider provider)
    {
        await using var village = await ManyKindsOfPeople.Live(provider);
        var compared = 0;
        // A province reads the lists as they lie, smaller areas look people up; the second user's areas are two of the districts' sub-districts.
        foreach (var user in (CurrentUser[])[CurrentUser.Operator, Given.AnOfficer("560108", "560201"), Given.AnOfficer("57")])
        {
            await using var db = village.Open(user);
            foreach (var area in (string[])["", "56", "5601", "56010805", "57"])
            {
                var facts = await Load(db, area, Rules);

                var expected = await AsObjects(db, area);
                Assert.Equal(expected, AsRead(facts));
                Assert.Equal(await db.Households.In(area).CountAsync(h => h.EndedOn == null), facts.Households.Length);
                compared += expected.Count;
            }
        }

        Assert.InRange(compared, 200, int.MaxValue);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task One_rule_reads_what_it_asks_for_and_is_answered_the_same(Provider provider)
    {
        await using var village = await ManyKindsOfPeople.Live(provider);
        await using var db = village.Open(CurrentUser.Operator);
        var all = await Load(db, "56", Rules);

        foreach (var rule in Rules)
        {
            var few = await Load(db, "56", [rule]);

            Assert.Equal(Verdicts(rule, all), Verdicts(rule, few));
        }
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Who_stands_on_two_lists_stands_on_both_and_an_entry_that_does_not_hold_is_none(Provider provider)
    {
        await using var village = await ManyKindsOfPeople.Live(provider);
        await using var db = village.Open(CurrentUser.Operator);

        foreach (var area in (string[])["56", "560108"])
        {
            var facts = await Load(db, area, Rules);
            var held = facts.Persons.Zip(facts.Held).ToDictionary(p => p.First, p => facts.Lists.Where((_, i) => (p.Second >> i & 1) != 0).Order());

            Assert.Equal(["old-age-allowance", "welfare-card"], held[await PersonOf(db, ManyKindsOfPeople.OnTwoLists)]);
            Assert.Equal(["welfare-card"], held[await PersonOf(db, ManyKindsOfPeople.ListedElsewhere)]);
            Assert.Empty(held[await PersonOf(db, ManyKindsOfPeople.NoLongerListed)]);
        }
    }

    private static async Task<Guid> PersonOf(HunsuanDb db, string citizenId)
    {
        var index = db.CitizenIds.ByIndex([citizenId]).Keys.Single();
        return (await db.Persons.SingleAsync(p => p.CitizenIdIndex == index)).Id;
    }

    private static Task<AreaFacts> Load(HunsuanDb db, string area, IReadOnlyList<RuleOfDay> rules) =>
        new LoadAreaFacts(db, HouseholdClaimsTests.Book, Village.Editions).Of(area, Village.Today, rules, default);

    private static List<(Guid, Verdict, Interval?)> Verdicts(RuleOfDay rule, AreaFacts facts)
    {
        var says = ColumnEvaluator.Evaluate([rule.Rule], facts.Columns)[0];
        var ids = rule.Rule.Entity is RuleEntity.Person ? facts.Persons : facts.Households;
        return [.. ids.Select((id, row) => (id, says.Verdicts[row], says.Amount(row))).OrderBy(v => v.id)];
    }

    private static List<string> AsRead(AreaFacts facts)
    {
        var known = new List<string>();
        foreach (var fact in Rules.SelectMany(r => r.Rule.Facts).Distinct())
        {
            var ids = fact.Entity is RuleEntity.Person ? facts.Persons : facts.Households;
            for (var row = 0; row < ids.Length; row++) known.Add(Line(ids[row], fact, facts.Columns[fact, row]));
        }

        for (var household = 0; household < facts.Households.Length; household++)
        {
            for (var i = 0; i < facts.Columns.Members(household); i++)
                known.Add($"{facts.Persons[facts.Columns.FirstMember(household) + i]} lives in {facts.Households[household]} {facts.AreaCodes[household]}");
        }

        return [.. known.Order()];
    }

    private static async Task<List<string>> AsObjects(HunsuanDb db, string area)
    {
        var (known, book) = (new List<string>(), HouseholdClaimsTests.Book);
        var asked = Rules.SelectMany(r => r.Rule.Facts).Distinct().ToList();
        var lists = book.Lists.ToList();
        var registry = new RegistryFacts(book.Facts, asked, lists, Village.Editions, Village.Today);
        foreach (var household in await db.Households.AsNoTracking().In(area).Where(h => h.EndedOn == null).ToListAsync())
        {
            var members = await db.Persons.AsNoTracking().Where(p => p.HouseholdId == household.Id && p.DiedOn == null && p.LeftOn == null).ToListAsync();
            var answers = await db.FactAnswers.AsNoTracking().Where(a => a.HouseholdId == household.Id).ToListAsync();
            var measured = (await db.Measurements.AsNoTracking().Where(m => m.HouseholdId == household.Id).ToListAsync()).OrderBy(m => m.MeasuredOn).ThenBy(m => m.Id).LastOrDefault();
            var held = await ListsHeld.Of(db, [.. members.Select(m => m.CitizenIdIndex).OfType<Guid>()], lists, default);
            Add(RuleEntity.Household, household.Id, set => registry.OfHousehold(RegistryRows.Of(household.Tenure, measured), answers.Where(a => a.PersonId is null), set));
            foreach (var member in members)
            {
                var person = RegistryRows.Of(member, held.Of(member.CitizenIdIndex, household.AreaCode));
                Add(RuleEntity.Person, member.Id, set => registry.OfPerson(person, answers.Where(a => a.PersonId == member.Id), set));
                known.Add($"{member.Id} lives in {household.Id} {household.AreaCode}");
            }
        }

        return [.. known.Order()];

        void Add(RuleEntity entity, Guid id, Action<Action<RuleFact, Interval>> read)
        {
            var row = new FactRow(book.Facts.Book, entity);
            read((fact, value) => row.TrySet(fact.Name, value));
            known.AddRange(asked.Where(f => f.Entity == entity).Select(f => Line(id, f, row[f])));
        }
    }

    private static string Line(Guid id, RuleFact fact, Interval value) => $"{id} {fact.Name} {value}";
}
