using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Data.Bulk;
using Hunsuan.Households;
using Hunsuan.Shared;

namespace Hunsuan.Benchmarks;

/// <summary>An invented province, of half a million people unless another number is asked for, the same for the same seed: some thousand first names, a family name for nearly each family.</summary>
/// <param name="also">Adds what goes with the households and persons of a batch, in the same transaction.</param>
internal sealed class SearchPopulation(HunsuanDb db, string province = "56", int count = 500_000, Func<IReadOnlyList<Household>, IReadOnlyList<Person>, Task>? also = null)
{
    private const int BatchSize = 20_000, Villages = 15;

    private static readonly string[] Sounds =
        ("กมล จันทร์ ใจ ชัย ชาติ ณรงค์ ดี ทอง ธน นภา นารี บุญ ประ ปรีชา พร พงษ์ พัฒน์ เพชร มณี มา ยุทธ รัตน์ รุ่ง วง วัฒน์ วิชัย ศรี ศักดิ์ ศิริ สม สิทธิ์ "
        + "สุข สุ แสง หอม อรุณ อุดม เกษม เงิน แก้ว ไพ ไชย เวียง คำ ตา").Split(' ');

    private readonly Random _random = new(1);
    private readonly List<Household> _households = [];
    private readonly List<Person> _persons = [];

    public async Task Fill()
    {
        var villages = (from area in AreaBook.Load().Inside(province, AreaLevel.Subdistrict) from moo in Enumerable.Range(1, Villages) select $"{area.Code}{moo:00}").ToArray();
        var names = new NameWordIntake(db);
        await using var transaction = await db.Database.BeginTransactionAsync();
        for (var made = 0; made < count; made += _persons.Count)
        {
            _households.Clear();
            _persons.Clear();
            // Files come area by area, and so do these.
            while (_persons.Count < BatchSize) AddFamily(villages[(int)((long)(made + _persons.Count) * villages.Length / (count + BatchSize))]);
            await BulkInsert.Into(db, _households, default);
            await BulkInsert.Into(db, _persons, default);
            foreach (var person in _persons) names.Meet(person.FirstName, person.LastName);
            if (also is not null) await also(_households, _persons);
        }

        await names.Save(default);
        await transaction.CommitAsync();
    }

    private void AddFamily(string village)
    {
        var household = new Household
        {
            Id = Ids.New(), AreaCode = village, HouseCode = $"{province}{_random.NextInt64(1_000_000_000):000000000}", FamilyNo = 1,
            HouseNumber = _random.Next(3) == 0 ? $"{_random.Next(1, 300)}/{_random.Next(1, 9)}" : $"{_random.Next(1, 300)}",
        };
        _households.Add(household);
        var last = Name(2 + _random.Next(2), flatness: 1);
        for (var i = _random.Next(1, 6); i > 0; i--)
        {
            var person = new Person
            {
                Id = Ids.New(), HouseholdId = household.Id, AreaCode = village, Prefix = "นาย", FirstName = Name(1 + _random.Next(2), flatness: 2),
                LastName = last, BirthDate = 19_300_000 + _random.Next(90) * 10_000 + 101,
            };
            db.CitizenIds.Write(person, Engines.ThaiText.CitizenId.WithCheckDigit(_random.NextInt64(100_000_000_000, 900_000_000_000)).ToString(), unverified: null);
            _persons.Add(person);
        }
    }

    // First names repeat often (the sounds at the front of the list more than others), family names seldom.
    private string Name(int sounds, int flatness) =>
        string.Concat(Enumerable.Range(0, sounds).Select(_ => Sounds[(int)(Math.Pow(_random.NextDouble(), flatness) * Sounds.Length)]))
        + (flatness == 1 ? Sounds[_random.Next(Sounds.Length)] : "");
}
