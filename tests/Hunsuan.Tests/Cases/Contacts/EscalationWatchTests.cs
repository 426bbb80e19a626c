using Hunsuan.Access;
using Hunsuan.Cases.Contacts;
using Hunsuan.Deadlines;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using static Hunsuan.Tests.Cases.Contacts.ContactScene;

namespace Hunsuan.Tests.Cases.Contacts;

/// <summary>Who is told of a late request, when, and who sees it.</summary>
public class EscalationWatchTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Chair_province_and_ministry_are_told_in_their_turns_and_once(Provider provider)
    {
        await using var scene = await ContactScene.Create(provider);
        var (chair, officer, centre) = (await User(scene, Role.CentreChair, "560108"), await User(scene, Role.ProvincialOfficer, "56"), await User(scene, Role.ProvincialSupervisor, ""));
        var next = await User(scene, Role.ProvincialOfficer, "57");
        var contact = await Alarm(scene);

        foreach (var (minutes, to, seen) in ((int, EscalationTarget?, int[])[])
            [(14, null, [0, 0, 0]), (15, EscalationTarget.Chair, [1, 0, 0]), (30, EscalationTarget.Province, [1, 1, 0]), (75, EscalationTarget.Ministry, [1, 1, 1]), (999, EscalationTarget.Ministry, [1, 1, 1])])
        {
            scene.Clock.Now = Monday.AddMinutes(minutes);
            await Round(scene);
            await Round(scene);
            Assert.Equal(to, (await scene.Now(contact)).EscalatedTo);
            int[] found = [await Unseen(scene, chair), await Unseen(scene, officer), await Unseen(scene, centre)];
            Assert.Equal(seen, found);
            Assert.Equal(0, await Unseen(scene, next) + await Unseen(scene, scene.Worker));
        }

        Assert.Equal(contact.Id, Assert.Single((await scene.Do(chair, (ContactList l) => l.Read(ContactShelf.Escalated, 1, default))).Rows).Contact.Id);
        var row = Assert.Single((await scene.Do(chair, (NoticeList l) => l.Read(1, default))).Rows);
        await Assert.ThrowsAsync<OutOfAreaException>(() => scene.Do(officer, (NoticeList l) => l.See(new() { NoticeId = row.Notice.Id }, default)));
        await scene.Do(chair, (NoticeList l) => l.See(new() { Through = row.Notice.Id }, default));
        Assert.Equal((0, 1), (await Unseen(scene, chair), await Unseen(scene, officer)));
        // Whoever works elsewhere now does not see it any more.
        Assert.Equal(0, await Unseen(scene, Given.Acting(officer.Id, Role.ProvincialOfficer, "57")));
        await using var db = scene.Open();
        Assert.Equal(3, await db.Activities.CountAsync(a => a.Kind == ActivityKind.ContactEscalated));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task What_was_answered_or_stands_still_is_told_to_nobody(Provider provider)
    {
        await using var scene = await ContactScene.Create(provider);
        var chair = await User(scene, Role.CentreChair, "560108");
        var (answered, still) = (await Alarm(scene), await Alarm(scene));
        await scene.Note(scene.Worker, answered, ContactNoteKind.Spoke);
        await scene.Do(scene.Worker, (TriageContact t) => t.Pause(new() { ContactId = still.Id, Reason = PauseReason.PlaceUnreachable }));

        scene.Clock.Now = Monday.AddMinutes(60);
        await Round(scene);
        Assert.Equal(0, await Unseen(scene, chair));

        await scene.Do(scene.Worker, (TriageContact t) => t.Pause(new() { ContactId = still.Id }));
        scene.Clock.Now = Monday.AddMinutes(75);
        await Round(scene);
        Assert.Equal(still.Id, Assert.Single((await scene.Do(chair, (NoticeList l) => l.Read(1, default))).Rows).Notice.ContactId);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Where_nobody_is_there_the_next_turn_comes_at_once(Provider provider)
    {
        await using var scene = await ContactScene.Create(provider);
        var officer = await User(scene, Role.ProvincialOfficer, "56");
        var contact = await Alarm(scene);
        scene.Clock.Now = Monday.AddMinutes(15);
        await Round(scene);

        Assert.Equal(1, await Unseen(scene, officer));
        var sheet = await scene.Do(scene.Worker, (ContactView v) => v.Of(contact.Id, default));
        Assert.Equal([(EscalationTarget.Province, 1), (EscalationTarget.Chair, 0)], sheet!.Notes.Select(n => (n.EscalatedTo!.Value, n.Told!.Value)));
        await using var db = scene.Open();
        Assert.Equal($"{contact.Number}, Chair: 0, Province: 1", (await db.Activities.SingleAsync(a => a.Kind == ActivityKind.ContactEscalated)).Reason);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Handed_to_another_area_it_is_told_there_anew_and_no_more_where_it_was(Provider provider)
    {
        await using var scene = await ContactScene.Create(provider);
        var (here, there, country) = (await User(scene, Role.CentreChair, "560108"), await User(scene, Role.CentreChair, "570501"), await User(scene, Role.ProvincialSupervisor, ""));
        var contact = await Alarm(scene);
        scene.Clock.Now = Monday.AddMinutes(75);
        await Round(scene);
        Assert.Equal((1, 0, 1), (await Unseen(scene, here), await Unseen(scene, there), await Unseen(scene, country)));

        Assert.Empty((await scene.HandOver(scene.Worker, contact, "570501")).Problems);
        Assert.Equal((0, 0, 1), (await Unseen(scene, here), await Unseen(scene, there), await Unseen(scene, country)));
        Assert.Equal((null, null), ((await scene.Now(contact)).EscalatedTo, (await scene.Now(contact)).EscalatedAt));
        Assert.Empty((await scene.Do(here, (NoticeList l) => l.Read(1, default))).Rows);
        await Round(scene);
        Assert.Equal((0, 1, 2), (await Unseen(scene, here), await Unseen(scene, there), await Unseen(scene, country)));
        Assert.Equal(EscalationTarget.Ministry, (await scene.Now(contact)).EscalatedTo);
    }

    private static Task<Contact> Alarm(ContactScene scene) => scene.Alarm(scene.Worker);

    private static Task Round(ContactScene scene) => scene.Services.GetServices<IHostedService>().OfType<EscalationWatch>().Single().Round(default);

    private static Task<int> Unseen(ContactScene scene, CurrentUser user) => scene.Do(user, (NoticeList l) => l.CountUnseen(default));

    private static async Task<CurrentUser> User(ContactScene scene, string role, string area)
    {
        await using var db = scene.Open();
        return Given.Acting((await db.GivenAUser(role, area)).Id, role, area);
    }
}
