using Hunsuan.Access;
using Hunsuan.Access.Devices;
using Hunsuan.Benefits.Applications;
using Hunsuan.Cases;
using Hunsuan.Data;
using Hunsuan.Shared;
using Hunsuan.Tests.Households;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Cases;

public class LeaveWorkTests
{
    private const string Area = "560108";
    private static readonly CurrentUser Administrator = Tests.Given.Acting(Ids.New(), Role.Administrator, "56");

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Hands_every_open_case_over_then_stops_the_account(Provider provider)
    {
        await using var scene = await Scene.Create(provider);
        var opened = await scene.OpenCase();
        await GivenAnApplication(scene);
        var next = await scene.Village.GivenAUser("next");
        await new BeginSession(scene.Db, Tests.Given.UsersOf(scene.Db), scene.Village.Clock).Run(scene.Owner, SignInMeans.Password, null, null, default);
        await using var db = scene.Village.Open(Administrator);
        var leave = Leaving(scene, db);

        var part = Assert.Single(await leave.Parts(scene.Owner.Id, default));
        Assert.Equal((Area, 2, next.Id), (part.AreaCode, part.Cases, Assert.Single(part.Colleagues).Id));
        Assert.True((await leave.Run(scene.Owner.Id, new() { Owners = { [Area] = next.Id }, Reason = "ย้ายงาน" }, default)).Succeeded);

        db.ChangeTracker.Clear();
        Assert.Equal(next.Id, (await db.Cases.SingleAsync()).OwnerId);
        Assert.Equal(next.Id, (await db.BenefitApplications.SingleAsync()).OwnerId);
        Assert.False((await db.Users.SingleAsync(u => u.Id == scene.Owner.Id)).IsActive);
        Assert.Equal(SessionEnd.Stopped, (await db.UserSessions.SingleAsync()).EndedBy);
        var handedOver = await db.Activities.SingleAsync(a => a.Kind == ActivityKind.CaseHandedOver);
        Assert.Equal((opened.HouseholdId, "ย้ายงาน"), (handedOver.HouseholdId, handedOver.Reason));
        Assert.Equal(1, await db.Activities.CountAsync(a => a.Kind == ActivityKind.UserLeft));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task An_application_alone_needs_somebody_of_its_area_too(Provider provider)
    {
        await using var scene = await Scene.Create(provider);
        await GivenAnApplication(scene);
        var elsewhere = await scene.Village.GivenAUser("elsewhere", area: "560109");
        await using var db = scene.Village.Open(Administrator);

        var problem = Assert.Single((await Leaving(scene, db).Run(scene.Owner.Id, new() { Owners = { [Area] = elsewhere.Id } }, default)).Problems);

        Assert.Equal(LeaveWork.FieldOf(Area), problem.Field);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Nothing_is_done_while_a_case_would_be_left_alone(Provider provider)
    {
        await using var scene = await Scene.Create(provider);
        await scene.OpenCase();
        var elsewhere = await scene.Village.GivenAUser("elsewhere", area: "560109");
        await using var db = scene.Village.Open(Administrator);

        foreach (var owner in (Guid?[])[null, elsewhere.Id, scene.Owner.Id])
        {
            db.ChangeTracker.Clear();
            var problem = Assert.Single((await Leaving(scene, db).Run(scene.Owner.Id, new() { Owners = { [Area] = owner } }, default)).Problems);
            Assert.Equal(LeaveWork.FieldOf(Area), problem.Field);
        }

        db.ChangeTracker.Clear();
        Assert.Equal(scene.Owner.Id, (await db.Cases.SingleAsync()).OwnerId);
        Assert.True((await db.Users.SingleAsync(u => u.Id == scene.Owner.Id)).IsActive);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Cases_outside_the_administrators_area_stop_it(Provider provider)
    {
        await using var scene = await Scene.Create(provider);
        await scene.OpenCase();
        var leaving = await scene.Village.GivenAUser("leaving", area: "560109");
        await scene.Db.Cases.ExecuteUpdateAsync(c => c.SetProperty(x => x.OwnerId, leaving.Id));
        var narrow = Tests.Given.Acting(Administrator.Id, Role.Administrator, "560109");
        await using var db = scene.Village.Open(narrow);

        var result = await Leaving(scene, db, narrow).Run(leaving.Id, new(), default);

        Assert.Equal(LeaveTexts.CasesElsewhere, Assert.Single(result.Problems).Message);
        await Assert.ThrowsAsync<OutOfAreaException>(() => Leaving(scene, db, narrow).Parts(scene.Owner.Id, default));
    }

    private static LeaveWork Leaving(Scene scene, HunsuanDb db, CurrentUser? by = null)
    {
        by ??= Administrator;
        var (activity, owners) = (scene.Village.ActivityOf(db, by), new CaseOwners(Tests.Given.UsersOf(db), Tests.Given.Roles));
        return new(db, by, activity, new HandOverCase(db, activity, owners), owners, new ChangeUser(db, activity, by, new EndSessions(db, activity, by, scene.Village.Clock)));
    }

    private static async Task GivenAnApplication(Scene scene)
    {
        await using var db = scene.Village.Open();
        db.Add(new BenefitApplication
        {
            Id = Ids.New(), PersonId = null, HouseholdId = scene.Household.Id, AreaCode = scene.Household.AreaCode, Benefit = "old-age-allowance",
            OwnerId = scene.Owner.Id, BegunOn = Village.Today, DueOn = Village.Today, State = ApplicationState.Begun, ChangedOn = Village.Today,
        });
        await db.SaveChangesAsync();
    }
}
