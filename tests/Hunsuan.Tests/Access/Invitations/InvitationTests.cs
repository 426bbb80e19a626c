using Hunsuan.Access;
using Hunsuan.Access.Devices;
using Hunsuan.Access.Invitations;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Access.Invitations;

public class InvitationTests
{
    private const string Chosen = "ช้างกินกล้วยวันอังคาร";
    private readonly SetClock _clock = new();

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_user_chooses_a_password_by_the_code_once(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var db = database.Open();
        var invited = await Invite(db);
        var typed = invited.Code.Replace("-", " ", StringComparison.Ordinal).ToLowerInvariant();

        Assert.Equal(invited.User.Id, (await Accept(db).Find(typed, default)).Value!.Id);
        var accepted = await Accept(db).Run(new() { Code = typed, New = Chosen, Repeated = Chosen }, default);

        Assert.True(new Passwords().IsRight(accepted.Value!.PasswordHash, Chosen));
        Assert.Equal(InvitationTexts.CodeWrong, Assert.Single((await Accept(db).Find(invited.Code, default)).Problems).Message);
        var record = await db.Activities.SingleAsync(a => a.Kind == ActivityKind.InvitationAccepted);
        Assert.Equal(invited.User.Id, record.UserId);
        Assert.DoesNotContain("Hash", record.Changes, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", Chosen, Chosen, nameof(AcceptInvitation.Input.Code))]
    [InlineData("AAAAA-AAAAA-AAAAA-AAAAA", Chosen, Chosen, nameof(AcceptInvitation.Input.Code))]
    [InlineData(null, "สั้น", "สั้น", nameof(AcceptInvitation.Input.New))]
    [InlineData(null, "hunsuan-2569", "hunsuan-2569", nameof(AcceptInvitation.Input.New))]
    [InlineData(null, Chosen, "ช้างกินอ้อยวันอังคาร", nameof(AcceptInvitation.Input.Repeated))]
    public async Task Refuses_what_can_be_put_right_and_stays(string? code, string @new, string repeated, string field)
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var db = database.Open();
        var invited = await Invite(db);

        var result = await Accept(db).Run(new() { Code = code ?? invited.Code, New = @new, Repeated = repeated }, default);

        Assert.Equal(field, Assert.Single(result.Problems).Field);
        Assert.True((await Accept(db).Find(invited.Code, default)).Succeeded);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Runs_out_after_seven_days_and_gives_way_to_a_newer_one(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var db = database.Open();
        var first = await Invite(db);
        var second = (await Inviting(db).Again(first.User.UserName, default)).Value!;

        Assert.False((await Accept(db).Find(first.Code, default)).Succeeded);
        _clock.Now += Invitation.Lasts - TimeSpan.FromSeconds(1);
        Assert.True((await Accept(db).Find(second.Code, default)).Succeeded);
        _clock.Now += TimeSpan.FromSeconds(1);
        Assert.False((await Accept(db).Find(second.Code, default)).Succeeded);
        Assert.Equal(AccessTexts.UserNameUnknown, Assert.Single((await Inviting(db).Again("nobody", default)).Problems).Message);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_new_one_ends_the_password_and_all_sessions(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var db = database.Open();
        var user = await db.GivenAUser(Role.CentreWorker, "5601");
        user.PasswordHash = "something";
        await db.SaveChangesAsync();
        await new BeginSession(db, Given.UsersOf(db), _clock).Run(user, SignInMeans.Password, null, null, default);

        await Inviting(db, "56").Again(user.Id, default);

        Assert.Equal("", (await db.Users.AsNoTracking().SingleAsync()).PasswordHash);
        Assert.Equal(SessionEnd.PasswordChanged, (await db.UserSessions.SingleAsync()).EndedBy);
        await Assert.ThrowsAsync<OutOfAreaException>(() => Inviting(db, "57").Again(user.Id, default));
    }

    [Fact]
    public async Task A_stopped_user_takes_up_none()
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var db = database.Open();
        var invited = await Invite(db);
        invited.User.IsActive = false;
        await db.SaveChangesAsync();

        Assert.False((await Accept(db).Find(invited.Code, default)).Succeeded);
    }

    private AcceptInvitation Accept(HunsuanDb db) => new(db, Given.UsersOf(db), new Passwords(), GivenRules.All(), _clock);

    private InviteUser Inviting(HunsuanDb db, string area = "")
    {
        var by = Given.Acting(Ids.New(), Role.Administrator, area);
        var activity = new Activity(db, by, _clock);
        return new(db, activity, by, new EndSessions(db, activity, by, _clock), _clock);
    }

    private async Task<InviteUser.Invited> Invite(HunsuanDb db)
    {
        var user = Given.AUser();
        db.Add(user);
        var invited = Inviting(db).Invite(user);
        await db.SaveChangesAsync();
        return invited;
    }
}
