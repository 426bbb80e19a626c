using Hunsuan.Areas;
using Hunsuan.Benefits.Facts;
using Hunsuan.Data;
using Hunsuan.Engines.Benefits;
using Hunsuan.Households;
using Hunsuan.Registers;
using Hunsuan.Wellbeing;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Benefits.Entitlements;

/// <summary>Reads what some rules ask for of a whole area (อ่านข้อเท็จจริงทั้งพื้นที่): one row after another into columns, so that a province fits in memory.</summary>
/// <remarks>All of it as it is at one moment. Columns, measurements and lists that no rule asks for are not read.</remarks>
internal sealed class LoadAreaFacts(HunsuanDb db, BenefitBook benefits, EditionBook editions)
{
    private const int MostLists = 32;

    private static readonly string[] _house = [nameof(Person.HouseholdId)];

    public async Task<AreaFacts> Of(string areaCode, DateOnly on, IReadOnlyCollection<RuleOfDay> rules, CancellationToken stop)
    {
        // The collector would let the columns of several provinces pile up before it looks at such large arrays again.
        if (AreaCode.LevelOf(areaCode) <= AreaLevel.Province) GC.Collect();
        await using var moment = await OneMoment.Of(db, stop);
        var asked = rules.SelectMany(r => r.Rule.Facts).Distinct().ToArray();
        var facts = asked.Select(benefits.Facts.Of).ToArray();
        var lists = facts.Where(f => f.Origin is FactOrigin.List).Select(f => f.OriginKey!).Union(rules.Select(r => r.Benefit.HeldByList).OfType<string>()).Take(MostLists).ToArray();
        var registry = new RegistryFacts(benefits.Facts, asked, lists, editions, on);
        var answers = (await db.FactAnswers.AsNoTracking().In(areaCode).ToListAsync(stop)).ToLookup(a => (a.HouseholdId, a.PersonId));

        var households = await AreaHouseholds.Read(db, areaCode, stop);
        var columns = new FactColumns(benefits.Facts.Book, await FirstMembers(areaCode, households, stop));
        var area = new AreaFacts
        {
            Columns = columns, Households = households.Ids, AreaCodes = households.AreaCodes,
            Persons = new Guid[columns.Persons], Lists = lists, Held = new uint[columns.Persons],
        };
        await FillHouseholds(areaCode, facts, households, registry, answers, area, stop);
        await FillPersons(areaCode, new PersonColumns(facts, lists.Length > 0), households, registry, answers, area, stop);
        return area;
    }

    private async Task<int[]> FirstMembers(string areaCode, AreaHouseholds households, CancellationToken stop)
    {
        var first = new int[households.Count + 1];
        await db.Each(db.Persons.In(areaCode).Present(), _house, person =>
        {
            if (households.RowOf(person.Id(0)) is >= 0 and var household) first[household + 1]++;
        }, stop);
        for (var i = 1; i < first.Length; i++) first[i] += first[i - 1];
        return first;
    }

    private async Task FillHouseholds(string areaCode, BenefitFact[] asked, AreaHouseholds households, RegistryFacts registry,
        ILookup<(Guid, Guid?), FactAnswer> answers, AreaFacts area, CancellationToken stop)
    {
        if (!asked.Any(f => f.Entity is RuleEntity.Household)) return;
        var measured = await LatestMeasurements.Read(db, areaCode, households, stop);
        var row = 0;
        void Set(RuleFact fact, Interval value) => area.Columns.TrySet(fact, row, value);
        for (; row < households.Count; row++)
            registry.OfHousehold(measured.Of(row) with { Tenure = households.Tenure(row) }, answers[(area.Households[row], null)], Set);
    }

    private async Task FillPersons(string areaCode, PersonColumns columns, AreaHouseholds households, RegistryFacts registry,
        ILookup<(Guid, Guid?), FactAnswer> answers, AreaFacts area, CancellationToken stop)
    {
        var held = await ListsHeld.In(db, areaCode, area.Lists, stop);
        var (taken, row) = (new int[households.Count], 0);
        void Set(RuleFact fact, Interval value) => area.Columns.TrySet(fact, row, value);
        await db.Each(db.Persons.In(areaCode).Present(), columns.Names, read =>
        {
            var (house, id) = (read.Id(0), read.Id(1));
            if (households.RowOf(house) is not (>= 0 and var household)) return;
            row = area.Columns.FirstMember(household) + taken[household]++;
            var person = columns.Read(read, held, area.AreaCodes[household]);
            (area.Persons[row], area.Held[row]) = (id, person.Lists.Held);
            registry.OfPerson(person, answers.Count == 0 ? [] : answers[(house, id)], Set);
        }, stop);
    }
}
