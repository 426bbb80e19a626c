using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Engines.Benefits;
using Hunsuan.Households;
using Hunsuan.Registers;
using Hunsuan.Wellbeing;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Benefits.Entitlements;

/// <summary>Reads all that rules ask for of an area (อ่านข้อเท็จจริงทั้งพื้นที่): one row after another into columns, so that a province fits in memory.</summary>
internal sealed class LoadAreaFacts(HunsuanDb db, BenefitBook benefits, EditionBook editions, AreaBook areas)
{
    private const int MostLists = 32;

    public async Task<AreaFacts> Of(string areaCode, DateOnly on, CancellationToken stop)
    {
        var households = await Households(areaCode, stop);
        var places = households.Select((h, i) => (h.Id, i)).ToDictionary(p => p.Id, p => p.i);
        var first = await FirstMembers(areaCode, places, stop);
        var columns = new FactColumns(benefits.Facts.Book, first);
        var lists = benefits.Lists.Distinct().Take(MostLists).ToArray();
        var facts = new AreaFacts
        {
            Columns = columns, Households = [.. households.Select(h => h.Id)], AreaCodes = [.. households.Select(h => h.AreaCode)],
            Persons = new Guid[columns.Persons], Lists = lists, Held = new uint[columns.Persons],
        };
        var registry = new RegistryFacts(benefits.Facts, editions, on);
        var answers = (await db.FactAnswers.AsNoTracking().In(areaCode).ToListAsync(stop)).ToLookup(a => (a.HouseholdId, a.PersonId));
        await FillHouseholds(areaCode, households, registry, answers, columns, stop);
        await FillPersons(areaCode, places, first, registry, answers, facts, stop);
        return facts;
    }

    private sealed record Place(Guid Id, string AreaCode, string? Tenure);

    private Task<List<Place>> Households(string areaCode, CancellationToken stop) =>
        db.Households.In(areaCode).Where(h => h.EndedOn == null).Select(h => new Place(h.Id, h.AreaCode, h.Tenure)).ToListAsync(stop);

    private async Task<int[]> FirstMembers(string areaCode, Dictionary<Guid, int> places, CancellationToken stop)
    {
        var first = new int[places.Count + 1];
        await foreach (var house in db.Persons.In(areaCode).Present().Select(p => p.HouseholdId).AsAsyncEnumerable().WithCancellation(stop))
        {
            if (places.TryGetValue(house, out var place)) first[place + 1]++;
        }

        for (var i = 1; i < first.Length; i++) first[i] += first[i - 1];
        return first;
    }

    private async Task FillHouseholds(
        string areaCode, List<Place> households, RegistryFacts registry, ILookup<(Guid, Guid?), FactAnswer> answers, FactColumns columns, CancellationToken stop)
    {
        var measured = new Dictionary<Guid, Measurement>(households.Count);
        await foreach (var measurement in db.Measurements.AsNoTracking().In(areaCode).AsAsyncEnumerable().WithCancellation(stop))
        {
            if (!measured.TryGetValue(measurement.HouseholdId, out var other) || Later(measurement, other)) measured[measurement.HouseholdId] = measurement;
        }

        for (var i = 0; i < households.Count; i++)
        {
            var (id, row) = (households[i].Id, i);
            var known = RegistryRows.Of(households[i].Tenure, households[i].AreaCode, measured.GetValueOrDefault(id));
            registry.OfHousehold(known, answers[(id, null)], (fact, value) => columns.TrySet(fact, row, value));
        }
    }

    private async Task FillPersons(
        string areaCode, Dictionary<Guid, int> places, int[] first, RegistryFacts registry, ILookup<(Guid, Guid?), FactAnswer> answers, AreaFacts facts,
        CancellationToken stop)
    {
        var held = await ListsHeld.In(db, areaCode, Provinces(areaCode), facts.Lists, stop);
        var next = first[..^1];
        await foreach (var person in db.Persons.In(areaCode).Present().Select(Rows).AsAsyncEnumerable().WithCancellation(stop))
        {
            // Somebody who came in while the area was read is counted the next time.
            if (!places.TryGetValue(person.HouseholdId, out var place) || next[place] == first[place + 1]) continue;
            var row = next[place]++;
            facts.Persons[row] = person.Id;
            facts.Held[row] = held.On(person.CitizenIdIndex);
            registry.OfPerson(
                person, list => held.Holds(list, person.CitizenIdIndex, facts.AreaCodes[place]), answers[(person.HouseholdId, person.Id)],
                (fact, value) => facts.Columns.TrySet(fact, row, value));
        }
    }

    private static readonly System.Linq.Expressions.Expression<Func<Person, RegistryPerson>> Rows = person => new RegistryPerson
    {
        Id = person.Id, HouseholdId = person.HouseholdId, BirthDate = person.BirthDate, Sex = person.Sex, Nationality = person.Nationality,
        Relation = person.Relation, MaritalStatus = person.MaritalStatus, Education = person.Education, Occupation = person.Occupation,
        YearlyIncome = person.YearlyIncome, Disability = person.Disability, ChronicIllness = person.ChronicIllness,
        IsBedridden = person.IsBedridden, CitizenIdIndex = person.CitizenIdIndex,
    };

    private IEnumerable<string> Provinces(string areaCode) => areaCode.Length == 0
        ? areas.Children(AreaCode.Country).Select(p => p.Code) : [AreaCode.Widen(areaCode, AreaLevel.Province)];

    private static bool Later(Measurement one, Measurement other) =>
        one.MeasuredOn != other.MeasuredOn ? one.MeasuredOn > other.MeasuredOn : one.Id.CompareTo(other.Id) > 0;
}
