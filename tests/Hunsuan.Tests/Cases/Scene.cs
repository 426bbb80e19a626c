using Hunsuan.Access;
using Hunsuan.Cases;
using Hunsuan.Cases.Course;
using Hunsuan.Cases.FollowUps;
using Hunsuan.Data;
using Hunsuan.Deadlines;
using Hunsuan.Households;
using Hunsuan.Shared;
using Hunsuan.Tests.Households;
using Hunsuan.Wellbeing;

namespace Hunsuan.Tests.Cases;

/// <summary>A surveyed household with three members, of whom the first lacks exercise and all lack a durable house, and a worker for it.</summary>
internal sealed class Scene : IAsyncDisposable
{
    private Scene(Village village, Household household, Person[] members, User owner) =>
        (Village, Household, Members, Owner, Db) = (village, household, members, owner, village.Open());

    public Village Village { get; }
    public Household Household { get; }
    public Person[] Members { get; }
    public User Owner { get; }
    public HunsuanDb Db { get; }
    public Activity Activity => Village.ActivityOf(Db);

    public static async Task<Scene> Create(Provider provider)
    {
        var village = await Village.Create(provider);
        var (household, members) = await village.GivenAFamily(
            ["แก้ว", "ปลา", "นก"], householdFails: Village.BitOf("bmn08"), firstMemberFails: Village.BitOf("bmn07"));
        return new(village, household, members, await village.GivenAUser("worker"));
    }

    public CaseOwners Owners() => new(Tests.Given.UsersOf(Db), Tests.Given.Roles);

    public OpenCase Opening() => new(Db, Activity, Owners(), Village.Clock);

    public static CaseClock ClocksOf(HunsuanDb db) => new(db, TriageBook.Load(HolidayBook.Load()));

    public CloseCase Closing(params IHoldsCaseOpen[] holders) => new(Db, Activity, holders, FollowUps(), Village.Clock);

    public PlanFollowUp FollowUps() => new(Db, Activity, Village.Officer, Village.Clock);

    public RecordFollowUp Recording() => new(Db, Activity, Village.Officer, FollowUps(), Village.Clock);

    public async Task<Case> OpenCase(int dueInDays = 30) => (await Opening().Run(new()
    {
        HouseholdId = Household.Id, Summary = "บ้านไม่คงทน", OwnerId = Owner.Id, DueOn = Village.Day(Village.Today.AddDays(dueInDays)),
    })).Value!;

    public async Task<Case> Close(Case opened) =>
        (await Closing().Run(new() { CaseId = opened.Id, Outcome = CaseOutcome.MovedAway, Told = "ญาติ", WhyNotMeasured = "ย้ายออกแล้ว", WhyNoCheckIn = "ย้ายออกแล้ว" })).Value!;

    /// <summary>Whatever the test does not name is filled in.</summary>
    public Task<Result<Help>> Give(GiveHelp.Input input)
    {
        input.Kind ??= HelpKind.Service;
        input.What = input.What.Known ?? "ซ่อมหลังคา";
        input.GivenBy = input.GivenBy.Known ?? "อบต.แม่ปืม";
        input.GivenOn ??= Village.Day(Village.Today);
        return new GiveHelp(Db, Activity, Village.Clock).Run(input);
    }

    /// <summary>On the day of the visit nothing fails any more.</summary>
    public Task<Result<Measurement>> MeasureAgain(DateOnly? on = null, ulong householdFails = 0) => Measuring().Run(new()
    {
        HouseholdId = Household.Id, Edition = Village.Bmn.Id, MeasuredOn = Village.Day(on ?? Village.Today), IncomePerPerson = "45,000",
        Household = new(householdFails, Village.Bmn.HouseholdMask & ~householdFails),
        Members = Members.ToDictionary(m => m.Id, _ => new Engines.Wellbeing.Answers(0, Village.Bmn.PersonMask)),
    });

    public MeasureHousehold Measuring() => new(Db, Activity, Village.Editions, Village.Officer, Village.Clock);

    public async ValueTask DisposeAsync()
    {
        await Db.DisposeAsync();
        await Village.DisposeAsync();
    }
}
