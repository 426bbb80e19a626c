using Hunsuan.Access;
using Hunsuan.Aid;
using Hunsuan.Aid.Asking;
using Hunsuan.Aid.Budget;
using Hunsuan.Aid.Deciding;
using Hunsuan.Aid.Paying;
using Hunsuan.Cases;
using Hunsuan.Data;
using Hunsuan.Households;
using Hunsuan.Shared;
using Hunsuan.Tests.Households;
using Hunsuan.Tests.Registers.Links;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Aid;

/// <summary>A household with an open case, those who ask, approve and pay, and a budget line. Everybody is invented; it is November 2569, the second month of fiscal year 2570.</summary>
internal sealed class AidScene : IAsyncDisposable
{
    public const string Family = "low-income-family-aid", Emergency = "emergency-aid", Disability = "disability-hardship-aid", Funeral = "elderly-funeral-aid";

    private readonly LinkBench _bench;

    private AidScene(Village village, Household household, Person[] members) =>
        (Village, Household, Members, _bench) = (village, household, members, new(village.Database, ownsDatabase: false, clock: Clock));

    public SetClock Clock { get; } = new() { Now = new(2026, 11, 20, 3, 0, 0, TimeSpan.Zero) };

    public Village Village { get; }
    public Household Household { get; }
    public Person[] Members { get; }
    public Case Case { get; private set; } = null!;
    public CurrentUser Worker { get; private set; } = null!;
    public CurrentUser Chair { get; private set; } = null!;
    public CurrentUser Supervisor { get; private set; } = null!;
    public CurrentUser Payer { get; private set; } = null!;

    public static async Task<AidScene> Create(Provider provider)
    {
        var village = await Village.Create(provider);
        var (household, members) = await village.GivenAFamily(["แก้ว", "ปลา", "นก"], householdFails: Village.BitOf("bmn08"));
        var scene = new AidScene(village, household, members)
        {
            Worker = await SomeOne(village, "worker", Role.CentreWorker, "560108"), Chair = await SomeOne(village, "chair", Role.CentreChair, "560108"),
            Supervisor = await SomeOne(village, "supervisor", Role.ProvincialSupervisor, "56"), Payer = await SomeOne(village, "payer", Role.ProvincialOfficer, "56"),
        };
        scene.Case = await scene.AddCase(household);
        return scene;
    }

    public static async Task<CurrentUser> SomeOne(Village village, string name, string role, string area) =>
        Given.Acting((await village.GivenAUser(name, role, area)).Id, role, area);

    public HunsuanDb Open() => Village.Open(CurrentUser.Operator);

    public Task<T> Do<TUseCase, T>(CurrentUser user, Func<TUseCase, Task<T>> work) where TUseCase : notnull => _bench.Do(user, work);

    public async Task<Case> AddCase(Household household)
    {
        await using var db = Open();
        var added = new Case
        {
            Id = Ids.New(), HouseholdId = household.Id, AreaCode = household.AreaCode, Summary = "ไม่มีเงินซื้ออาหาร", OpenedOn = Village.Today, DueOn = Village.Today.AddDays(60),
            OwnerId = Worker.Id, MeasuredBeforeId = null, State = CaseState.Open,
        };
        db.Add(added);
        await db.SaveChangesAsync();
        return added;
    }

    public async Task<BudgetLine> ALine(long baht, string area = "560108", int? year = null, string name = "วงเงินสมมุติ", params string[] kinds) => (await Do(Payer, (KeepLine keep) => keep.Add(new()
    {
        Area = new() { Typed = area }, Year = year ?? 2570, Name = name, Origin = "กองทุนสมมุติ", Kinds = [.. kinds], Amount = $"{baht}",
    }))).Value!;

    public Task<Result<AidRequest>> Ask(AskAid.Input? input = null, CurrentUser? by = null) => Do(by ?? Worker, (AskAid ask) => ask.Run(Case.Id, input ?? Asking()));

    public static AskAid.Input Asking(long baht = 1500, string kind = Family) => new() { Kind = kind, Amount = $"{baht}", Reason = "หัวหน้าครอบครัวป่วยหนัก", Papers = ["id-card", "house-registration"] };

    public async Task<Result<AidRequest>> Check(Guid id, bool supports = true, CurrentUser? by = null)
    {
        var now = await Now(id);
        return await Do(by ?? Worker, (CheckAidFacts check) => check.Run(id, new()
        {
            VisitedBy = "อาสาสมัครสมมุติ", VisitedOn = Village.Day(DateOnly.FromDateTime(Clock.Now.Date)), Found = "ไม่มีรายได้จริง",
            Supports = supports, Papers = [.. now.SeenPapers], WhyMissing = "หาย", Seen = now.Changes,
        }));
    }

    public async Task<AidRequest> Checked(long baht = 1500, string kind = Family)
    {
        var asked = (await Ask(Asking(baht, kind))).Value!;
        return (await Check(asked.Id)).Value!;
    }

    public async Task<Result<AidRequest>> Approve(Guid id, CurrentUser by, BudgetLine? line)
    {
        var seen = (await Now(id)).Changes;
        return await Do(by, (ApproveAid approve) => approve.Run(id, new() { LineId = line?.Id, Seen = seen }));
    }

    public async Task<Result<AidRequest>> Move(Guid id, AidAction action, CurrentUser by, string? words = "ตามที่ตกลง", int? looked = null)
    {
        var seen = looked ?? (await Now(id)).Changes;
        return await Do(by, (MoveAid move) => move.Run(id, new() { Action = action, Words = words, Seen = seen }));
    }

    public async Task<Result<AidRequest>> Pay(Guid id, CurrentUser? by = null, PayAid.Input? input = null, int? looked = null)
    {
        var seen = looked ?? (await Now(id)).Changes;
        return await Do(by ?? Payer, (PayAid pay) => pay.Run(id, (input ?? Cash()) with { Seen = seen }));
    }

    public PayAid.Input Cash(DateOnly? on = null) => new() { Method = AidMethod.Cash, PaidOn = Village.Day(on ?? DateOnly.FromDateTime(Clock.Now.Date)), Receiver = "แก้ว", Witness = "ผู้ใหญ่บ้านสมมุติ" };

    public async Task<AidRequest> Now(Guid id)
    {
        await using var db = Open();
        return await db.AidRequests.AsNoTracking().SingleAsync(r => r.Id == id);
    }

    public async Task<BudgetLine> Now(BudgetLine line)
    {
        await using var db = Open();
        return await db.BudgetLines.AsNoTracking().SingleAsync(l => l.Id == line.Id);
    }

    public async ValueTask DisposeAsync()
    {
        await _bench.DisposeAsync();
        await Village.DisposeAsync();
    }
}
