using Hunsuan.Access;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Engines.Wellbeing;
using Hunsuan.Hosting;
using Hunsuan.Households;
using Hunsuan.Shared;
using Hunsuan.Wellbeing;
using Microsoft.Extensions.DependencyInjection;

namespace Hunsuan.Tests.Registers;

/// <summary>Invented people of two districts, surveyed with random answers, and the services that look at them.</summary>
internal sealed class Neighbourhood : IAsyncDisposable
{
    private static readonly string[] Villages = ["56010801", "56010802", "56010810", "560108", "56010901", "56020101", "57050101"];
    private static readonly string[] FirstNames = ["กาญจนา", "สมพร", "พรทิพย์", "มานะ", "ชูใจ"];

    public static DateOnly Today { get; } = new(2026, 11, 21);

    public static Edition Edition { get; } = EditionBook.Load().Find("bmn-2560")!;

    private readonly string _folder = Directory.CreateTempSubdirectory("hunsuan-test-").FullName;
    private readonly ServiceProvider _services;

    private Neighbourhood(TestDatabase database)
    {
        Database = database;
        _services = new ServiceCollection().AddLogging()
            .AddHunsuan(new Installation { Database = database.Address, DataFolder = _folder })
            .AddSingleton(TestDatabase.Keys)
            .AddSingleton<TimeProvider>(new FixedClock(Today))
            .BuildServiceProvider();
    }

    public sealed record Someone(Household Household, Person Person, WellbeingProfile Profile, Answers Answers)
    {
        public bool IsShort => Profile.Shortfalls != 0;
    }

    public TestDatabase Database { get; }
    public List<Someone> People { get; } = [];

    public static async Task<Neighbourhood> Settle(Provider provider, int seed = 1, int households = 60)
    {
        var place = new Neighbourhood(await TestDatabase.Create(provider));
        var random = new Random(seed);
        await using var db = place.Database.Open();
        for (var i = 0; i < households; i++) place.AddHousehold(db, random);
        await db.SaveChangesAsync();
        return place;
    }

    /// <summary>Services in the name of an officer of the area.</summary>
    public AsyncServiceScope As(string area) => _services.CreateScopeFor(Given.AnOfficer(area));

    /// <summary>Services in the name of somebody with a role for the area.</summary>
    public AsyncServiceScope AsActing(string role, string area) => _services.CreateScopeFor(Given.Acting(Ids.New(), role, area));

    public IEnumerable<Someone> In(string area) => People.Where(p => p.Profile.AreaCode.StartsWith(area, StringComparison.Ordinal));

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Database.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private void AddHousehold(Data.HunsuanDb db, Random random)
    {
        var household = Given.Household(random.GetItems(Villages, 1)[0], houseNumber: $"{random.Next(1, 30)}/{random.Next(1, 12)}");
        var measurement = new Measurement
        {
            Id = Ids.New(), HouseholdId = household.Id, AreaCode = household.AreaCode, Edition = Edition.Id,
            MeasuredOn = Today.AddDays(-random.Next(1, 300)), IncomePerPerson = random.Next(4) == 0 ? null : random.Next(20_000, 200_000),
            Answers = RandomAnswers(Edition.HouseholdMask, random),
        };
        db.AddRange(household, measurement);
        for (var member = random.Next(1, 5); member > 0; member--) AddMember(db, household, measurement, member, random);
    }

    private void AddMember(Data.HunsuanDb db, Household household, Measurement measurement, int number, Random random)
    {
        var person = Given.Person(household, random.GetItems(FirstNames, 1)[0], "ทดสอบ");
        person.PersonNo = number;
        person.Sex = random.Next(3) switch { 0 => Sex.Male, 1 => Sex.Female, _ => null };
        person.BirthDate = random.Next(8) == 0 ? null : (random.Next(3) == 0 ? random.Next(1930, 2026) : random.Next(1970, 2018)) * 10_000 + random.Next(0, 13) * 100;
        person.IsBedridden = random.Next(10) switch { 0 => true, 1 => null, _ => false };
        person.Disability = random.Next(10) == 0 ? "physical" : null;
        var own = new MemberResult
        {
            MeasurementId = measurement.Id, PersonId = person.Id, HouseholdId = household.Id, AreaCode = household.AreaCode,
            Answers = RandomAnswers(Edition.PersonMask, random),
        };
        var standing = DimensionProfile.Of(EditionMeasure.RuleOf(Edition), own.Answers | measurement.Answers);
        var profile = new WellbeingProfile
        {
            PersonId = person.Id, HouseholdId = household.Id, AreaCode = household.AreaCode, MeasurementId = measurement.Id,
            Shortfalls = standing.ShortIn, Unknown = standing.UnclearIn, IsListed = random.Next(2) == 0,
        };
        db.AddRange(person, own, profile);
        People.Add(new(household, person, profile, own.Answers | measurement.Answers));
    }

    private static Answers RandomAnswers(ulong asked, Random random)
    {
        var (failed, passed, notApplicable) = (0UL, 0UL, 0UL);
        for (var bit = 1UL; bit <= asked && bit != 0; bit <<= 1)
        {
            if ((asked & bit) == 0) continue;
            // Few are disabled: most people are not asked the question for those who are.
            var isForFew = bit == Edition.Find(28)!.Bit && random.Next(10) > 0;
            switch (isForFew ? 5 : random.Next(40))
            {
                case < 4: failed |= bit; break;
                case < 5: break;
                case < 10: notApplicable |= bit; break;
                default: passed |= bit; break;
            }
        }

        return new(failed, passed, notApplicable);
    }
}
