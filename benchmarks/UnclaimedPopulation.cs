using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Data.Bulk;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Households;
using Hunsuan.Registers;
using Hunsuan.Registers.Versions;
using Hunsuan.Shared;
using Hunsuan.Wellbeing;

namespace Hunsuan.Benchmarks;

/// <summary>An invented province as large as Ubon Ratchathani: people with ages and incomes, a measurement of each household, and two agencies' lists.</summary>
internal sealed class UnclaimedPopulation(HunsuanDb db)
{
    public const string Province = "34";
    private const int Persons = 1_870_000, BatchSize = 40_000, Villages = 12;
    private const double Known = 0.97;

    private readonly Random _random = new(1);
    private readonly ulong _indicators = EditionBook.Load().Find("bmn-2560")!.HouseholdMask;
    private readonly List<Household> _households = [];
    private readonly List<Person> _persons = [];
    private readonly List<Measurement> _measurements = [];
    private readonly List<ListEntry> _entries = [];

    public async Task Fill()
    {
        var villages = (from area in AreaBook.Load().Inside(Province, AreaLevel.Subdistrict) from moo in Enumerable.Range(1, Villages) select $"{area.Code}{moo:00}").ToArray();
        await using var transaction = await db.Database.BeginTransactionAsync();
        for (var made = 0; made < Persons; made += _persons.Count)
        {
            _households.Clear();
            _persons.Clear();
            _measurements.Clear();
            _entries.Clear();
            while (_persons.Count < BatchSize) AddFamily(villages[(int)((long)(made + _persons.Count) * villages.Length / (Persons + BatchSize))]);
            await BulkInsert.Into(db, _households, default);
            await BulkInsert.Into(db, _persons, default);
            await BulkInsert.Into(db, _measurements, default);
            await BulkInsert.Into(db, _entries, default);
        }

        // Whole lists: who is on none certainly holds none.
        db.AddRange(((string[])[ListKinds.WelfareCard, "old-age-allowance"]).Select(list => new RegisterVersion
        {
            Id = Ids.New(), List = list, Number = 1, AreaCode = Province, UserId = Guid.Empty, AsOf = new(2026, 1, 15), Areas = Province, About = "{}", IsWhole = true, ImportId = Ids.New(),
            At = DateTimeOffset.UnixEpoch, Rows = 0, Came = 0, Back = 0, Changed = 0, Unchanged = 0, Quality = "{}",
        }));
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    private void AddFamily(string village)
    {
        var household = new Household { Id = Ids.New(), AreaCode = village, HouseCode = null, FamilyNo = 1, HouseNumber = $"{_random.Next(1, 300)}" };
        _households.Add(household);
        var passed = (ulong)_random.NextInt64() & _indicators;
        _measurements.Add(new()
        {
            Id = Ids.New(), HouseholdId = household.Id, AreaCode = village, Edition = "bmn-2560", MeasuredOn = new(2026, 1, 15),
            IncomePerPerson = IsKnown ? _random.Next(10, 300) * 1000 : null, Answers = new(_indicators & ~passed, passed, 0),
        });
        for (var i = _random.Next(1, 6); i > 0; i--) AddPerson(household);
    }

    private void AddPerson(Household household)
    {
        var person = new Person
        {
            Id = Ids.New(), HouseholdId = household.Id, AreaCode = household.AreaCode, FirstName = "สมมุติ", LastName = "ทดสอบ", Sex = _random.Next(2) == 0 ? Sex.Male : Sex.Female,
            BirthDate = IsKnown ? 19_350_000 + _random.Next(90) * 10_000 + _random.Next(1, 13) * 100 + _random.Next(1, 29) : null,
            Nationality = IsKnown ? "ไทย" : null, YearlyIncome = IsKnown ? _random.Next(0, 300) * 1000 : null, IsBedridden = IsKnown ? _random.Next(100) == 0 : null,
        };
        db.CitizenIds.Write(person, CitizenId.WithCheckDigit(_random.NextInt64(100_000_000_000, 900_000_000_000)).ToString(), unverified: null);
        _persons.Add(person);
        if (_random.Next(4) == 0) AddEntry(ListKinds.WelfareCard, person);
        if (_random.Next(8) == 0) AddEntry("old-age-allowance", person);
    }

    private void AddEntry(string list, Person person) => _entries.Add(new()
    {
        Id = Ids.New(), List = list, AreaCode = person.AreaCode, IsHeld = true, CitizenIdIndex = person.CitizenIdIndex, CitizenIdSealed = person.CitizenIdSealed,
        EntryKey = _random.NextInt64(),
    });

    private bool IsKnown => _random.NextDouble() < Known;
}
