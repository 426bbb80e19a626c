using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Data.Bulk;
using Hunsuan.Deadlines;
using Hunsuan.Households;
using Hunsuan.Shared;
using Hunsuan.Wellbeing;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Benchmarks;

/// <summary>A household among the invented, with its first member.</summary>
internal sealed record CentrePlace(Guid Household, string Area, Guid Person, string Name, Guid Measurement)
{
    public string Subdistrict => Area[..6];
}

/// <summary>An invented province as large as Chiang Rai with the work of its centres: measured households, officers, cases, requests, referrals, goods. The same for the same seed.</summary>
internal sealed class CentrePopulation(HunsuanDb db, AreaBook areas, TriageBook triage, Passwords passwords, int persons)
{
    public const string Province = "57";
    private const int FullSize = 1_000_000, OpenCases = 60_000, Requests = 300_000;

    private readonly Random _random = new(2);
    private readonly ulong _indicators = EditionBook.Load().Find("bmn-2560")!.HouseholdMask;
    private readonly List<CentrePlace> _places = [];

    public async Task Fill()
    {
        await new SearchPopulation(db, Province, persons, Measure).Fill();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var workers = await new CentreUsers(db, passwords, Province).Fill(areas);
        var places = _places.ToArray();
        _random.Shuffle(places);
        var cases = await new CentreCases(db, workers, Part(OpenCases)).Fill(places);
        await new CentreGoods(db, areas, workers, Province).Fill(places, cases);
        await new CentreRequests(db, triage, workers, Part(Requests)).Fill(places, cases);
        await transaction.CommitAsync();
        // What a PostgreSQL that served for a day has gathered for its planner; SQLite plans without.
        if (db.Database.IsNpgsql()) await db.Database.ExecuteSqlRawAsync("VACUUM ANALYZE");
    }

    private int Part(int ofFull) => (int)((long)ofFull * persons / FullSize);

    private async Task Measure(IReadOnlyList<Household> households, IReadOnlyList<Person> members)
    {
        var measured = households.Select(MeasurementOf).ToDictionary(m => m.HouseholdId);
        await BulkInsert.Into(db, measured.Values.ToList(), default);
        await BulkInsert.Into(db, members.Select(p => new WellbeingProfile
        {
            PersonId = p.Id, HouseholdId = p.HouseholdId, AreaCode = p.AreaCode, MeasurementId = measured[p.HouseholdId].Id, Shortfalls = _random.Next(8) == 0 ? 1 << _random.Next(5) : 0,
            Unknown = 0, IsListed = _random.Next(4) == 0,
        }).ToList(), default);
        _places.AddRange(members.DistinctBy(p => p.HouseholdId).Select(p => new CentrePlace(p.HouseholdId, p.AreaCode, p.Id, $"{p.FirstName} {p.LastName}", measured[p.HouseholdId].Id)));
    }

    private Measurement MeasurementOf(Household household)
    {
        var passed = (ulong)_random.NextInt64() & _indicators;
        return new()
        {
            Id = Ids.New(), HouseholdId = household.Id, AreaCode = household.AreaCode, Edition = "bmn-2560", MeasuredOn = new(2026, 1, 15), IncomePerPerson = _random.Next(10, 300) * 1000,
            Answers = new(_indicators & ~passed, passed, 0),
        };
    }
}
