using System.Net;
using System.Text;
using Hunsuan.Access;
using Hunsuan.Access.Devices;
using Hunsuan.Access.Invitations;
using Hunsuan.Access.Outside;
using Hunsuan.Access.Passkeys;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Access.Outside;

/// <summary>Accounts that are there already, linked with those at a provider.</summary>
public class OutsideLinkTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_linked_user_signs_in_and_keeps_the_roles_that_people_gave(Provider kind)
    {
        await using var bench = await OutsideBench.Start(kind);
        var user = await bench.GivenALinkedUser();

        Assert.Equal("/cases", OutsideBench.Led(await bench.SignIn("/sign-in?return=%2Fcases")));

        Assert.Contains(user.Name, await bench.Site.Read("/account/sign-ins"), StringComparison.Ordinal);
        Assert.Equal([(Role.CentreWorker, "560108", true)], await bench.Grants());
        await using var db = bench.Database.Open();
        Assert.Equal([SignInMeans.Password, SignInMeans.Provider], await db.UserSessions.OrderBy(s => s.Id).Select(s => s.Means).ToListAsync());
        Assert.Equal(user.Id, (await db.Activities.SingleAsync(a => a.Kind == ActivityKind.SignInLinked)).UserId);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task The_subject_is_nowhere_plain(Provider kind)
    {
        await using var bench = await OutsideBench.Start(kind);
        await bench.GivenALinkedUser();

        await using var db = bench.Database.Open();
        var link = await db.OutsideSignIns.SingleAsync();
        Assert.False(link.SubjectSealed.AsSpan().IndexOf("1100000000000"u8) >= 0);
        Assert.NotEqual(OutsideSubject.DigestOf(bench.Provider.Address, "1100000000000"), link.SubjectSealed);
        Assert.All(await db.Activities.ToListAsync(), a => Assert.DoesNotContain("1100000000000", a.Changes + a.Reason, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Linking_needs_the_password_and_the_same_user_at_the_end()
    {
        await using var bench = await OutsideBench.Start();
        await bench.SignInByPassword(await bench.GivenAUser());
        var wrong = await bench.Site.Submit("/account/sign-ins", "links", ("Input.Password", "wrong"), ("Input.Link", "moi"));
        Assert.Contains(AccessTexts.PresentPasswordWrong.Thai, await wrong.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        var back = await bench.Visit("/account/sign-ins", "links", ("Input.Password", OutsideBench.Password), ("Input.Link", "moi"));
        await bench.SignInByPassword(await bench.GivenAUser());
        Assert.Contains(OutsideTexts.BeginAgain.Thai, await bench.Site.Read(back), StringComparison.Ordinal);
        await using var db = bench.Database.Open();
        Assert.Empty(await db.OutsideSignIns.ToListAsync());
    }

    [Fact]
    public async Task Two_users_never_share_an_account_elsewhere_nor_has_one_user_two()
    {
        await using var bench = await OutsideBench.Start();
        var first = await bench.GivenALinkedUser();
        await bench.SignInByPassword(await bench.GivenAUser());
        var back = await bench.Visit("/account/sign-ins", "links", ("Input.Password", OutsideBench.Password), ("Input.Link", "moi"));
        Assert.Contains(OutsideTexts.OfAnother.With("มหาดไทย").Thai, await bench.Site.Read(back), StringComparison.Ordinal);

        await bench.SignInByPassword(first);
        bench.Provider.Says["sub"] = "other";
        back = await bench.Visit("/account/sign-ins", "links", ("Input.Password", OutsideBench.Password), ("Input.Link", "moi"));
        Assert.Contains(OutsideTexts.LinkedAlready.With("มหาดไทย").Thai, await bench.Site.Read(back), StringComparison.Ordinal);
        await using var db = bench.Database.Open();
        Assert.Equal(first.Id, (await db.OutsideSignIns.SingleAsync()).UserId);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task An_invitation_is_taken_up_by_linking_once_and_leaves_no_password(Provider kind)
    {
        await using var bench = await OutsideBench.Start(kind);
        var (user, code) = await Invite(bench);
        await GivenAPasskey(bench, user);
        var back = await bench.Visit("/invitation", "invitation", ("Input.Code", code), ("Input.New", ""), ("with", "moi"));
        _ = await bench.Visit("/invitation", "invitation", ("Input.Code", code), ("Input.New", ""), ("with", "moi"));
        await bench.Refuses(await bench.Site.Get(back), OutsideTexts.BeginAgain);
        var second = await bench.Visit("/invitation", "invitation", ("Input.Code", code), ("Input.New", ""), ("with", "moi"));

        Assert.Equal("/", OutsideBench.Led(await bench.Site.Get(second)));

        await using var db = bench.Database.Open();
        Assert.Equal("", (await db.Users.SingleAsync()).PasswordHash);
        Assert.Equal(user.Id, (await db.OutsideSignIns.SingleAsync()).UserId);
        Assert.Empty(await db.Invitations.ToListAsync());
        Assert.Empty(await db.Passkeys.ToListAsync());
        await bench.SignOut();
        Assert.Equal("/", OutsideBench.Led(await bench.SignIn()));
    }

    [Fact]
    public async Task An_invitation_that_was_given_anew_meanwhile_links_nothing()
    {
        await using var bench = await OutsideBench.Start();
        var (user, code) = await Invite(bench);
        var back = await bench.Visit("/invitation", "invitation", ("Input.Code", code), ("Input.New", ""), ("with", "moi"));
        await using (var db = bench.Database.Open())
            await db.Invitations.Where(i => i.UserId == user.Id).ExecuteUpdateAsync(i => i.SetProperty(x => x.CodeHash, Encoding.ASCII.GetBytes("another")));

        await bench.Refuses(await bench.Site.Get(back), OutsideTexts.InvitationIsOver);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Unlinking_takes_the_roles_from_there_too(Provider kind)
    {
        await using var bench = await OutsideBench.Start(kind, OutsideBench.Rules(new { claim = "sub", value = "1100000000000", role = Role.Analyst, areas = new[] { "56" } }));
        await bench.GivenALinkedUser();
        await bench.SignIn();
        Assert.Equal(2, (await bench.Grants()).Count);

        var link = await OnlyLink(bench);
        var wrong = await bench.Site.Submit("/account/sign-ins", "links", ("Input.Password", "wrong"), ("Input.Unlink", $"{link}"));
        Assert.Contains(AccessTexts.PresentPasswordWrong.Thai, await wrong.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await bench.Site.Submit("/account/sign-ins", "links", ("Input.Password", OutsideBench.Password), ("Input.Unlink", $"{link}"));

        Assert.Equal([(Role.CentreWorker, "560108", true)], await bench.Grants());
        await using var db = bench.Database.Open();
        Assert.Equal(1, await db.Activities.CountAsync(a => a.Kind == ActivityKind.SignInUnlinked));
    }

    [Fact]
    public async Task The_only_way_in_is_not_unlinked_but_an_administrator_may()
    {
        await using var bench = await OutsideBench.Start(settings: OutsideBench.Rules(new { claim = "sub", value = "1100000000000", role = Role.Analyst, areas = new[] { "56" } }));
        await bench.SignIn();
        var own = await bench.Site.Submit("/account/sign-ins", "links", ("Input.Password", ""), ("Input.Unlink", $"{await OnlyLink(bench)}"));
        Assert.Contains(OutsideTexts.OnlyWayIn.Thai, await own.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        await using var db = bench.Database.Open();
        var user = await db.Users.SingleAsync();
        await bench.Site.SignInAs(Role.Administrator, "57");
        Assert.Equal(HttpStatusCode.NotFound, (await bench.Site.Get($"/users/{user.Id}/sign-in")).StatusCode);
        await bench.Site.SignInAs(Role.Administrator);
        Assert.Contains("มหาดไทย", await bench.Site.Read($"/users/{user.Id}/sign-in"), StringComparison.Ordinal);
        await bench.Site.Submit($"/users/{user.Id}/sign-in", "unlink");

        Assert.Empty(await db.OutsideSignIns.ToListAsync());
        Assert.Equal(SessionEnd.EndedByAdministrator, (await db.UserSessions.SingleAsync(s => s.UserId == user.Id)).EndedBy);
        Assert.DoesNotContain(await bench.Grants(), g => g.Role == Role.Analyst);
    }

    [Fact]
    public async Task Nobody_unlinks_what_belongs_to_another()
    {
        await using var bench = await OutsideBench.Start();
        await bench.GivenALinkedUser();
        var link = await OnlyLink(bench);
        await bench.SignInByPassword(await bench.GivenAUser());

        var answer = await bench.Site.Submit("/account/sign-ins", "links", ("Input.Password", OutsideBench.Password), ("Input.Unlink", $"{link}"));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(link, await OnlyLink(bench));
    }

    private static async Task<Guid> OnlyLink(OutsideBench bench)
    {
        await using var db = bench.Database.Open();
        return (await db.OutsideSignIns.SingleAsync()).Id;
    }

    private static async Task<(User User, string Code)> Invite(OutsideBench bench)
    {
        await using var db = bench.Database.Open();
        var user = await db.GivenAUser(Role.CentreWorker, "560108");
        var activity = new Activity(db, CurrentUser.Operator, bench.Clock);
        var invited = new InviteUser(db, activity, CurrentUser.Operator, new EndSessions(db, activity, CurrentUser.Operator, bench.Clock), bench.Clock).Invite(user);
        await db.SaveChangesAsync();
        return (user, invited.Code);
    }

    private static async Task GivenAPasskey(OutsideBench bench, User user)
    {
        await using var db = bench.Database.Open();
        db.Add(new Passkey
        {
            Id = Ids.New(), UserId = user.Id, CredentialId = [1], PublicKey = [2], Name = "โทรศัพท์", IsSyncable = false, SignCount = 0,
            AddedAt = DateTimeOffset.UnixEpoch, ChallengedAt = DateTimeOffset.UnixEpoch,
        });
        await db.SaveChangesAsync();
    }
}
