using Hunsuan.Access;
using Hunsuan.Access.Devices;
using Hunsuan.Access.Invitations;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Access;

public class AddUserTests
{
    private static readonly AddUser.Input Good = new() { UserName = "saijai", Name = "สายใจ (สมมุติ)", Role = Role.CentreWorker, AreaCode = "560108" };

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Adds_a_user_by_an_invitation_and_keeps_no_hash_in_the_log(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var db = database.Open();

        var added = (await Add(db, "56").Run(Good with { UserName = " SaiJai " }, default)).Value!;

        var kept = await db.Users.AsNoTracking().SingleAsync();
        Assert.Equal(("saijai", "", true), (kept.UserName, kept.PasswordHash, kept.IsActive));
        var grant = await db.RoleGrants.SingleAsync();
        Assert.Equal((kept.Id, Role.CentreWorker, "560108"), (grant.UserId, grant.RoleId, grant.AreaCode));
        Assert.Equal(TypedCode.HashOf(added.Code), (await db.Invitations.SingleAsync()).CodeHash);
        var record = await db.Activities.SingleAsync();
        Assert.Equal(ActivityKind.UserAdded, record.Kind);
        Assert.Contains("saijai", record.Changes, StringComparison.Ordinal);
        Assert.DoesNotContain("Hash", record.Changes, StringComparison.Ordinal);
        Assert.DoesNotContain(added.Code, record.Changes, StringComparison.Ordinal);
    }

    public static TheoryData<string, AddUser.Input> Wrong => new()
    {
        { nameof(Good.UserName), Good with { UserName = "ab" } },
        { nameof(Good.UserName), Good with { UserName = "สายใจ" } },
        { nameof(Good.UserName), Good with { UserName = new('a', User.UserNameMaxLength + 1) } },
        { nameof(Good.Name), Good with { Name = " " } },
        { nameof(Good.Name), Good with { Name = new('ก', User.NameMaxLength + 1) } },
        { nameof(Good.Role), Good with { Role = null } },
        { nameof(Good.Role), Good with { Role = "nobody" } },
        { nameof(Good.AreaCode), Good with { AreaCode = "560" } },
        { nameof(Good.AreaCode), Good with { AreaCode = "5601080101" } },
        { nameof(Good.AreaCode), Good with { AreaCode = "57" } },
        { nameof(Good.AreaCode), Good with { AreaCode = "" } },
    };

    [Theory, MemberData(nameof(Wrong))]
    public async Task Refuses_what_can_be_put_right(string field, AddUser.Input input)
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var db = database.Open();

        var result = await Add(db, "56").Run(input, default);

        Assert.Equal(field, Assert.Single(result.Problems).Field);
        Assert.Empty(await db.Users.ToListAsync());
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Refuses_a_name_that_is_taken(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var db = database.Open();
        await Add(db, "56").Run(Good, default);

        var result = await Add(db, "56").Run(Good with { UserName = "SAIJAI" }, default);

        Assert.Equal(AccessTexts.UserNameTaken, Assert.Single(result.Problems).Message);
    }

    [Fact]
    public async Task A_known_password_stays()
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var db = database.Open();

        await Add(db, "").RunWithPassword(Good, "รหัสสาธิต", default);

        var kept = await db.Users.SingleAsync();
        Assert.Empty(await db.Invitations.ToListAsync());
        Assert.True(new Passwords().IsRight(kept.PasswordHash, "รหัสสาธิต"));
    }

    private static AddUser Add(HunsuanDb db, string area)
    {
        var by = Given.Acting(Ids.New(), Role.Administrator, area);
        var activity = new Activity(db, by, TimeProvider.System);
        var end = new EndSessions(db, activity, by, TimeProvider.System);
        return new(db, activity, by, Given.Roles, new Passwords(), new InviteUser(db, activity, by, end, TimeProvider.System));
    }
}
