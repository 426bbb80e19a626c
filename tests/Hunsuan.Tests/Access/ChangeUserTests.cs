using Hunsuan.Access;
using Hunsuan.Access.Devices;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Access;

public class ChangeUserTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Stops_a_user_and_lets_one_in_again(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var db = database.Open();
        var user = await db.GivenAUser(Role.CentreWorker, "5601");
        await new BeginSession(db, Given.UsersOf(db), TimeProvider.System).Run(user, SignInMeans.Password, null, null, default);

        Assert.False((await Change(db, "56").SetActive(user.Id, false, default)).Value!.IsActive);
        Assert.Equal(SessionEnd.Stopped, (await db.UserSessions.SingleAsync()).EndedBy);
        Assert.True((await Change(db, "56").SetActive(user.Id, true, default)).Value!.IsActive);
        Assert.Equal(2, await db.Activities.CountAsync(a => a.Kind == ActivityKind.UserChanged));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Users_of_other_areas_are_as_if_they_were_not_there(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var db = database.Open();
        var other = await db.GivenAUser(Role.CentreWorker, "57");
        var wider = await db.GivenAUser(Role.CentreWorker, "");
        var own = await db.GivenAUser(Role.CentreWorker, "560108");
        var change = Change(db, "56");

        await Assert.ThrowsAsync<OutOfAreaException>(() => change.SetActive(other.Id, false, default));
        await Assert.ThrowsAsync<OutOfAreaException>(() => change.SetActive(wider.Id, false, default));
        await Assert.ThrowsAsync<OutOfAreaException>(() => change.SetActive(Ids.New(), false, default));
        var list = new UserList(db, Given.UsersOf(db), By("56"));
        Assert.Equal([own.Id], (await list.All(default)).Select(u => u.Id));
        Assert.Null(await list.One(other.Id, default));
    }

    [Fact]
    public async Task Nobody_stops_himself()
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var db = database.Open();
        var user = await db.GivenAUser(Role.CentreWorker, "");
        var own = Given.Acting(user.Id, Role.Administrator, "");

        var result = await Change(db, own).SetActive(user.Id, false, default);

        Assert.Equal(AccessTexts.NotYourself, Assert.Single(result.Problems).Message);
        Assert.True(user.IsActive);
    }

    private static CurrentUser By(string area) => Given.Acting(Ids.New(), Role.Administrator, area);

    private static ChangeUser Change(HunsuanDb db, string area) => Change(db, By(area));

    private static ChangeUser Change(HunsuanDb db, CurrentUser by)
    {
        var activity = new Activity(db, by, TimeProvider.System);
        return new(db, activity, by, new EndSessions(db, activity, by, TimeProvider.System));
    }
}
