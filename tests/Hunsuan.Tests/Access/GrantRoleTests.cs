using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Access;

public class GrantRoleTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);
    private static readonly GrantRole.Input Chair = new() { Role = Role.CentreChair, AreaCode = "560109" };

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_user_may_hold_several_roles_each_for_its_own_areas(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var db = database.Open();
        var user = await db.GivenAUser(Role.Analyst, "56");

        Assert.True((await By(db, "56").Run(user.Id, Chair, default)).Succeeded);
        Assert.True((await By(db, "56").Run(user.Id, Chair with { AreaCode = "560110" }, default)).Succeeded);

        var acting = (await Given.UsersOf(db).Active(user.Id, default))!.Acting;
        Assert.Equal(["560109", "560110"], acting.Under(Permit.WorkCases).Area.Codes);
        Assert.Equal(["56"], acting.Under(Permit.SeeFigures).Area.Codes);
        Assert.Empty(acting.Under(Permit.Import).Area.Codes);
        Assert.Empty(acting.Under(Permit.UseOwnAccount).Area.Codes);
        Assert.True(acting.May(Permit.WorkCases, "56010903"));
        Assert.False(acting.May(Permit.WorkCases, "560108"));
        Assert.Equal(2, await db.Activities.CountAsync(a => a.Kind == ActivityKind.RoleGranted));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_role_that_was_taken_back_or_ran_out_lets_do_nothing(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var db = database.Open();
        var user = await db.GivenAUser(Role.Analyst, "56");
        var grant = (await By(db, "56").Run(user.Id, Chair with { Until = Today.AddDays(1) }, default)).Value!;

        Assert.True(await MayWork(db, user, Today.AddDays(1)));
        Assert.False(await MayWork(db, user, Today.AddDays(2)));
        await By(db, "56").TakeBack(user.Id, grant.Id, default);
        Assert.False(await MayWork(db, user, Today));
        Assert.Equal(1, await db.Activities.CountAsync(a => a.Kind == ActivityKind.RoleTakenBack));
    }

    public static TheoryData<string, GrantRole.Input> Wrong => new()
    {
        { nameof(Chair.Role), Chair with { Role = null } },
        { nameof(Chair.Role), Chair with { Role = "king" } },
        { nameof(Chair.Role), Chair with { Role = Role.Analyst, AreaCode = "5601" } },
        { nameof(Chair.AreaCode), Chair with { AreaCode = "57" } },
        { nameof(Chair.AreaCode), Chair with { AreaCode = "" } },
        { nameof(Chair.AreaCode), Chair with { AreaCode = "560" } },
        { nameof(Chair.Organisation), Chair with { Organisation = Ids.New() } },
        { nameof(Chair.Until), Chair with { Until = Today.AddDays(-1) } },
    };

    [Theory, MemberData(nameof(Wrong))]
    public async Task Refuses_what_can_be_put_right(string field, GrantRole.Input input)
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var db = database.Open();
        var user = await db.GivenAUser(Role.Analyst, "5601");

        Assert.Equal(field, Assert.Single((await By(db, "56").Run(user.Id, input, default)).Problems).Field);
        Assert.Equal(1, await db.RoleGrants.CountAsync());
    }

    [Fact]
    public async Task Nobody_changes_the_own_roles()
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var db = database.Open();
        var user = await db.GivenAUser(Role.Administrator, "56");
        var own = await db.RoleGrants.SingleAsync();

        Assert.Equal(RoleTexts.NotYourOwn, Assert.Single((await By(db, "56", user.Id).Run(user.Id, Chair, default)).Problems).Message);
        Assert.Equal(RoleTexts.NotYourOwn, Assert.Single((await By(db, "56", user.Id).TakeBack(user.Id, own.Id, default)).Problems).Message);
    }

    [Fact]
    public async Task Users_and_grants_of_other_areas_are_as_if_they_were_not_there()
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var db = database.Open();
        var other = await db.GivenAUser(Role.Analyst, "57");
        var both = await db.GivenAUser(Role.Analyst, "5601", "57");
        var elsewhere = await db.RoleGrants.SingleAsync(g => g.UserId == both.Id && g.AreaCode == "57");

        await Assert.ThrowsAsync<OutOfAreaException>(() => By(db, "56").Run(other.Id, Chair, default));
        await Assert.ThrowsAsync<OutOfAreaException>(() => By(db, "56").Run(Ids.New(), Chair, default));
        await Assert.ThrowsAsync<OutOfAreaException>(() => By(db, "56").TakeBack(both.Id, elsewhere.Id, default));
        Assert.True((await By(db, "56").Run(both.Id, Chair, default)).Succeeded);
        var seen = (await new UserList(db, Given.UsersOf(db), Given.Acting(Guid.Empty, Role.Administrator, "56")).One(both.Id, default))!;
        Assert.DoesNotContain(seen.Grants, g => g.AreaCode == "57");
        Assert.False(seen.IsWhollyYours);
    }

    private static async Task<bool> MayWork(HunsuanDb db, User user, DateOnly day) =>
        (await new UsersWithRoles(db, Given.Roles, new FixedClock(day)).Active(user.Id, default))!.Acting.May(Permit.WorkCases);

    private static GrantRole By(HunsuanDb db, string area, Guid? id = null)
    {
        var administrator = Given.Acting(id ?? Ids.New(), Role.Administrator, area);
        var clock = new FixedClock(Today);
        return new(db, new Activity(db, administrator, clock), administrator, Given.Roles, clock);
    }
}
