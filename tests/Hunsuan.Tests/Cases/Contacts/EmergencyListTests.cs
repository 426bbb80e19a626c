using Hunsuan.Access;
using Hunsuan.Cases.Contacts;
using Hunsuan.Deadlines;
using Microsoft.EntityFrameworkCore;
using static Hunsuan.Tests.Cases.Contacts.ContactScene;

namespace Hunsuan.Tests.Cases.Contacts;

/// <summary>Open emergencies of the own area in one list, the latest first.</summary>
public class EmergencyListTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Open_incidents_and_alarms_stand_there_the_latest_first_and_nothing_else(Provider provider)
    {
        await using var scene = await ContactScene.Create(provider);
        var first = await scene.Alarm(scene.Worker, EmergencyKind.Confinement);
        scene.Clock.Now = Monday.AddMinutes(5);
        // Somebody only sent where they are.
        var position = await scene.Alarm(scene.Worker, kind: null);
        var told = await scene.Receive(scene.Worker, i => (i.Emergency, i.Words) = (EmergencyKind.Confinement, "ได้ยินเสียงเคาะประตู"));
        await scene.Receive(scene.Worker);
        await scene.Alarm(scene.Neighbour);
        var ended = await scene.Alarm(scene.Worker);
        await scene.Move(scene.Worker, ended, ContactAction.Take);
        await scene.Move(scene.Worker, ended, ContactAction.SetAside, "แจ้งเล่น");
        await scene.Move(scene.Colleague, told, ContactAction.Take);
        await scene.Do(scene.Worker, (TriageContact t) => t.Pause(new() { ContactId = told.Id, Reason = PauseReason.PersonAway }));
        scene.Clock.Now = Monday.AddMinutes(17);

        var all = await Read(null);
        Assert.Equal([first.Id, position.Id, told.Id], all.Rows.Select(r => r.Contact.Id));
        Assert.Equal([ClockStanding.Overdue, ClockStanding.DueSoon, ClockStanding.NotDue], all.Rows.Select(r => r.Standing));
        Assert.Equal([null, null, "ผู้ใช้ colleague"], all.Rows.Select(r => r.Owner));
        Assert.Equal([Monday.AddMinutes(15), Monday.AddMinutes(20), null], all.Rows.Select(r => r.Clock.DueAt));
        Assert.True(all.Rows[^1].Clock.IsPaused);
        Assert.Equal((3, 2, 1), (all.All, all.Counts[new(EmergencyKind.Confinement)], all.Counts[new(null)]));

        Assert.Equal([first.Id, told.Id], (await Read(new(EmergencyKind.Confinement))).Rows.Select(r => r.Contact.Id));
        Assert.Equal([position.Id], (await Read(new(null))).Rows.Select(r => r.Contact.Id));
        Assert.Empty((await Read(new(EmergencyKind.Frenzy))).Rows);
        Assert.Equal(3, await scene.Do(scene.Worker, (ContactList l) => l.Count(ContactShelf.Emergency, default)));
        await using var db = scene.Open();
        Assert.Equal(3, await db.Activities.CountAsync(a => a.Kind == ActivityKind.ContactsRead && a.UserId == scene.Worker.Id));

        Task<EmergencyList.Sheet> Read(ContactList.OfKind? only) => scene.Do(scene.Worker, (EmergencyList list) => list.Read(only, 1, default));
    }

    [Theory]
    [InlineData(0, "เมื่อครู่นี้", "just now")]
    [InlineData(1, "1 นาทีที่แล้ว", "1 minute ago")]
    [InlineData(119, "119 นาทีที่แล้ว", "119 minutes ago")]
    [InlineData(179, "2 ชั่วโมงที่แล้ว", "2 hours ago")]
    [InlineData(1441, "24 ชั่วโมงที่แล้ว", "24 hours ago")]
    [InlineData(4000, "2 วันที่แล้ว", "2 days ago")]
    public void How_long_ago_is_said_in_whole_units(int minutes, string thai, string english) =>
        Assert.Equal(new(thai, english), ClockStandings.Ago(Monday, Monday.AddMinutes(minutes)));
}
