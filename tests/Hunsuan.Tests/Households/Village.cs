using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Engines.Wellbeing;
using Hunsuan.Households;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Hunsuan.Wellbeing;

namespace Hunsuan.Tests.Households;

/// <summary>A database with invented households that were surveyed on one day, and an officer at work a year later.</summary>
internal sealed class Village : IAsyncDisposable
{
    public static readonly DateOnly SurveyedOn = new(2026, 1, 15), Today = new(2026, 11, 21);

    private Village(TestDatabase database, CurrentUser officer) => (Database, Officer) = (database, officer);

    public TestDatabase Database { get; }
    public CurrentUser Officer { get; }
    public FixedClock Clock { get; } = new(Today);
    public static AreaBook Areas { get; } = AreaBook.Load();
    public static EditionBook Editions { get; } = EditionBook.Load();
    public static Edition Bmn { get; } = Editions.Find("bmn-2560")!;

    public static async Task<Village> Create(Provider provider, string area = "5601") => new(await TestDatabase.Create(provider), Given.AnOfficer(area));

    public HunsuanDb Open(CurrentUser? user = null) => Database.Open(user ?? Officer);

    public Activity ActivityOf(HunsuanDb db, CurrentUser? user = null) => new(db, user ?? Officer, Clock);

    public RecordReads ReadsOf(HunsuanDb db, CurrentUser? user = null, int limit = 100) => new(db, ActivityOf(db, user), user ?? Officer, new(limit, 10), Clock);

    /// <summary>A household with members of these first names, measured on the day of the survey; nobody falls short unless named.</summary>
    public async Task<(Household Household, Person[] Members)> GivenAFamily(string[] firstNames, string area = "56010805", string houseNumber = "77/1",
        ulong householdFails = 0, ulong firstMemberFails = 0, string lastName = "บุญมา")
    {
        await using var db = Open(CurrentUser.Operator);
        var household = Given.Household(area, houseNumber);
        Person[] members = [.. firstNames.Select((name, i) => Given.Person(household, name, lastName))];
        for (var i = 0; i < members.Length; i++) (members[i].PersonNo, members[i].Relation) = (i + 1, i == 0 ? "head" : "child");
        db.Add(household);
        db.AddRange(members);
        db.AddRange(members.Select(m => new Residence
        {
            Id = Ids.New(), PersonId = m.Id, HouseholdId = household.Id, AreaCode = area, From = SurveyedOn, StartedBy = ResidenceStart.Surveyed,
        }));
        Measure(db, household, members, householdFails, firstMemberFails);
        await db.SaveChangesAsync();
        return (household, members);
    }

    public async Task<User> GivenAUser(string userName, string role = Role.CentreWorker, string area = "560108", bool isActive = true)
    {
        await using var db = Open(CurrentUser.Operator);
        var user = new User
        {
            Id = Ids.New(), UserName = userName, Name = $"ผู้ใช้ {userName}", PasswordHash = "-", IsActive = isActive,
        };
        db.Add(user);
        db.Add(Given.Grant(user, role, area));
        await db.SaveChangesAsync();
        return user;
    }

    public static DateInput Day(DateOnly day) => DayAnswer.Of(day);

    public static ulong BitOf(string column) => Bmn.Find(column)!.Bit;

    public ValueTask DisposeAsync() => Database.DisposeAsync();

    private static void Measure(HunsuanDb db, Household household, Person[] members, ulong householdFails, ulong firstMemberFails)
    {
        var answers = new Answers(householdFails, Bmn.HouseholdMask & ~householdFails);
        var measurement = new Measurement
        {
            Id = Ids.New(), HouseholdId = household.Id, AreaCode = household.AreaCode, Edition = Bmn.Id, MeasuredOn = SurveyedOn,
            Answers = answers, ImportId = Ids.New(),
        };
        db.Add(measurement);
        foreach (var (member, i) in members.Select((m, i) => (m, i)))
        {
            var fails = i == 0 ? firstMemberFails : 0;
            var own = new Answers(fails, Bmn.PersonMask & ~fails);
            db.Add(new MemberResult { MeasurementId = measurement.Id, PersonId = member.Id, HouseholdId = household.Id, AreaCode = household.AreaCode, Answers = own });
            var standing = DimensionProfile.Of(EditionMeasure.RuleOf(Bmn), answers | own);
            db.Add(new WellbeingProfile
            {
                PersonId = member.Id, HouseholdId = household.Id, AreaCode = household.AreaCode, MeasurementId = measurement.Id,
                Shortfalls = standing.ShortIn, Unknown = standing.UnclearIn, IsListed = false,
            });
        }
    }
}
