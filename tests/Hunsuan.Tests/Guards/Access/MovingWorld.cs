using Hunsuan.Access;
using Hunsuan.Cases;
using Hunsuan.Data;
using Hunsuan.Households;
using Hunsuan.Privacy.Consents;
using Hunsuan.Registers;
using Hunsuan.Shared;
using Hunsuan.Tests.Households;
using Hunsuan.Tests.Registers;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hunsuan.Tests.Guards.Access;

/// <summary>Households, people and users who come and go at random, and where each of them must be by the plainest of books.</summary>
internal sealed class MovingWorld : IAsyncDisposable
{
    private static readonly string[] Subdistricts = ["560108", "560109", "560110", "560201", "570501"];
    private static readonly string[] Areas = ["", "56", "57", "5601", "5602", "560108", "560109", "560110", "560201", "570501", "56010801", "56010901"];

    // Those that show people, and one that shows none.
    private static readonly string[] Roles =
        [Role.ProvincialOfficer, Role.CentreChair, Role.CentreWorker, Role.Auditor, Role.DataProtectionOfficer, Role.Administrator];

    private readonly Neighbourhood _neighbourhood;
    private readonly Random _random;
    private readonly List<User> _users = [];
    private readonly Dictionary<Guid, List<(string Role, string Area)>> _grants = [];

    private MovingWorld(Neighbourhood neighbourhood, TestSite site, Random random) => (_neighbourhood, Site, _random) = (neighbourhood, site, random);

    public TestSite Site { get; }

    /// <summary>Where each household lives.</summary>
    public Dictionary<Guid, string> AreaOf { get; } = [];

    /// <summary>Which household each person lives in.</summary>
    public Dictionary<Guid, Guid> HouseholdOf { get; } = [];

    public IReadOnlyList<User> Users => _users;

    public static async Task<MovingWorld> Create(Provider provider, int seed)
    {
        var neighbourhood = await Neighbourhood.Settle(provider, seed, households: 12);
        var world = new MovingWorld(neighbourhood, await TestSite.Start(neighbourhood.Database), new(seed));
        await using var db = neighbourhood.Database.Open();
        foreach (var someone in neighbourhood.People)
        {
            world.AreaOf[someone.Household.Id] = someone.Household.AreaCode;
            world.HouseholdOf[someone.Person.Id] = someone.Household.Id;
        }

        foreach (var household in neighbourhood.People.Select(p => p.Household).DistinctBy(h => h.Id)) world.GiveRecords(db, household);
        for (var i = 0; i < 5; i++)
        {
            var user = Given.AUser();
            world._users.Add(user);
            world._grants[user.Id] = [];
            db.Add(user);
        }

        await db.SaveChangesAsync();
        var names = new NameWordIntake(db);
        foreach (var someone in neighbourhood.People) names.Meet(someone.Person.FirstName, someone.Person.LastName);
        await names.Save(default);
        for (var i = 0; i < 6; i++) await world.ChangeGrants();
        return world;
    }

    public HunsuanDb Open(CurrentUser user) => _neighbourhood.Database.Open(user);

    public T Any<T>(IEnumerable<T> of) => _random.GetItems([.. of], 1)[0];

    /// <summary>The areas where somebody holds a permit, by the book of grants alone.</summary>
    public IReadOnlyList<string> AreasOf(User user, string permit) =>
        [.. _grants[user.Id].Where(g => Given.Roles.Find(g.Role)!.Permits.Contains(permit)).Select(g => g.Area)];

    /// <summary>One random event; false where the program refused it.</summary>
    public Task<bool> Happen(int step)
    {
        var day = Village.Day(new DateOnly(2026, 1, 1).AddDays(step));
        return _random.Next(5) switch
        {
            0 => MoveHousehold(Any(AreaOf.Keys), Any(Subdistricts), day),
            1 => MovePerson(Any(HouseholdOf.Keys), Any(AreaOf.Keys), day),
            2 => Split(Any(HouseholdOf.Keys), Any(Subdistricts), day),
            3 => Merge(Any(AreaOf.Keys), Any(AreaOf.Keys), day),
            _ => ChangeGrants(),
        };
    }

    /// <summary>By the use case, as whoever works for the whole country.</summary>
    public async Task<bool> MoveHousehold(Guid household, string area, DateInput day)
    {
        await using var scope = Site.Services.CreateScopeFor(CurrentUser.Operator);
        var moved = await scope.ServiceProvider.GetRequiredService<ChangeAddress>().Run(new()
        {
            HouseholdId = household, Address = new() { Area = new() { Typed = area }, HouseNumber = $"{_random.Next(1, 99)}" }, Since = day, Reason = "ย้ายบ้าน",
        });
        if (moved.Succeeded) AreaOf[household] = area;
        return moved.Succeeded;
    }

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        await _neighbourhood.DisposeAsync();
    }

    private async Task<bool> MovePerson(Guid person, Guid household, DateInput day)
    {
        await using var scope = Site.Services.CreateScopeFor(CurrentUser.Operator);
        var moved = await scope.ServiceProvider.GetRequiredService<MovePerson>().Run(new() { PersonId = person, ToHouseholdId = household, MovedOn = day });
        if (moved.Succeeded) HouseholdOf[person] = household;
        return moved.Succeeded;
    }

    private async Task<bool> Split(Guid person, string area, DateInput day)
    {
        await using var scope = Site.Services.CreateScopeFor(CurrentUser.Operator);
        var formed = await scope.ServiceProvider.GetRequiredService<SplitHousehold>().Run(new()
        {
            HouseholdId = HouseholdOf[person], PersonIds = [person], SplitOn = day, IsSameHouse = false, Address = new() { Area = new() { Typed = area }, HouseNumber = "7" },
        });
        if (!formed.Succeeded) return false;
        (AreaOf[formed.Value!.Id], HouseholdOf[person]) = (area, formed.Value.Id);
        return true;
    }

    private async Task<bool> Merge(Guid ending, Guid into, DateInput day)
    {
        await using var scope = Site.Services.CreateScopeFor(CurrentUser.Operator);
        var merged = await scope.ServiceProvider.GetRequiredService<MergeHouseholds>().Run(new() { HouseholdId = ending, IntoHouseholdId = into, MergedOn = day });
        if (!merged.Succeeded) return false;
        foreach (var person in HouseholdOf.Where(p => p.Value == ending).Select(p => p.Key).ToList()) HouseholdOf[person] = into;
        return true;
    }

    private async Task<bool> ChangeGrants()
    {
        var (user, role, area) = (Any(_users), Any(Roles), Any(Areas));
        await using var db = _neighbourhood.Database.Open();
        if (_grants[user.Id].Remove((role, area)))
        {
            await db.RoleGrants.Where(g => g.UserId == user.Id && g.RoleId == role && g.AreaCode == area).ExecuteDeleteAsync();
        }
        else
        {
            _grants[user.Id].Add((role, area));
            db.Add(Given.Grant(user, role, area));
            await db.SaveChangesAsync();
        }

        return true;
    }

    private void GiveRecords(HunsuanDb db, Household household)
    {
        var person = _neighbourhood.People.First(p => p.Household.Id == household.Id).Person;
        if (_random.Next(2) == 0)
        {
            var closed = new Case
            {
                Id = Ids.New(), HouseholdId = household.Id, AreaCode = household.AreaCode, Summary = "เรื่อง", OpenedOn = Village.SurveyedOn, DueOn = Village.Today,
                OwnerId = Ids.New(), MeasuredBeforeId = null, State = CaseState.Closed, Outcome = CaseOutcome.Improved, ClosedOn = Village.SurveyedOn,
            };
            db.AddRange(closed, new Help
            {
                Id = Ids.New(), CaseId = closed.Id, HouseholdId = household.Id, AreaCode = household.AreaCode, Kind = HelpKind.Service, What = "ซ่อม", GivenOn = Village.SurveyedOn,
                GivenBy = "อบต.",
            });
        }

        if (_random.Next(2) == 0)
        {
            db.Add(new Consent
            {
                Id = Ids.New(), PersonId = person.Id, HouseholdId = household.Id, AreaCode = household.AreaCode, Purpose = "share-with-partners", Scope = "ตกลง",
                IsGiven = true, GivenBy = ConsentGiver.Self, GiverName = null, Evidence = ConsentEvidence.Paper, EvidenceNote = null, AnsweredOn = Village.SurveyedOn,
                ExpiresOn = Village.Today, RecordedBy = Ids.New(),
            });
        }

        db.Add(new ListEntry { Id = Ids.New(), List = ListKinds.WelfareCard, AreaCode = Any(Subdistricts), IsHeld = true, EntryKey = _random.Next() });
    }
}
