using Hunsuan.Access;
using Hunsuan.Cases;
using Hunsuan.Cases.Contacts;
using Hunsuan.Deadlines;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using static Hunsuan.Tests.Cases.Contacts.ContactScene;

namespace Hunsuan.Tests.Cases.Contacts;

/// <summary>A request from the first word to its end, its clock, and who may see it.</summary>
public class ContactTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_request_is_received_taken_answered_and_opened_again(Provider provider)
    {
        await using var scene = await ContactScene.Create(provider);
        var receipt = (await scene.TryReceive(scene.Worker)).Value!;
        var contact = receipt.Contact;

        Assert.Matches("^[A-Z2-9]{5}-[A-Z2-9]{5}$", contact.Number);
        Assert.Matches("^[0-9]{6}$", receipt.Pin);
        Assert.Equal((ContactState.Waiting, "normal", Monday.AddDays(3).Date.AddHours(16.5)), (contact.State, contact.Level, Clock.InThailand(contact.DueAt!.Value)));
        Assert.Empty((await scene.Move(scene.Worker, contact, ContactAction.Take)).Problems);
        Assert.Equal([ContactTexts.NobodySpoke], (await scene.Move(scene.Worker, contact, ContactAction.Answer, "แนะนำสิทธิแล้ว")).Problems.Select(p => p.Message));
        Assert.Empty((await scene.Note(scene.Worker, contact, ContactNoteKind.NoReply, null)).Problems);
        Assert.NotNull((await scene.Now(contact)).DueAt);
        Assert.Empty((await scene.Note(scene.Worker, contact, ContactNoteKind.Spoke)).Problems);
        // Fifteen working days: neither 7 December, in place of the 5th, nor the 10th is one.
        Assert.Equal(new DateTime(2026, 12, 16, 16, 30, 0), Clock.InThailand((await scene.Now(contact)).DueAt!.Value));
        Assert.Empty((await scene.Move(scene.Worker, contact, ContactAction.Answer, "แนะนำสิทธิแล้ว")).Problems);
        Assert.Null((await scene.Now(contact)).DueAt);
        Assert.Equal((ContactState.Answered, "แนะนำสิทธิแล้ว"), ((await scene.Now(contact)).State, (await scene.Now(contact)).EndWords));
        Assert.Equal("Reply", Assert.Single((await scene.Move(scene.Worker, contact, ContactAction.Reopen)).Problems).Field);
        Assert.Empty((await scene.Move(scene.Worker, contact, ContactAction.Reopen, "ผู้แจ้งโทรมาอีก")).Problems);

        await using var db = scene.Open();
        ActivityKind[] kinds = [ActivityKind.ContactReceived, ActivityKind.ContactTaken, ActivityKind.ContactNoted, ActivityKind.ContactAnswered, ActivityKind.ContactReopened];
        foreach (var kind in kinds) Assert.True(await db.Activities.AnyAsync(a => a.Kind == kind && a.UserId == scene.Worker.Id), $"{kind}");
        Assert.DoesNotContain(receipt.Pin, string.Concat(await db.Activities.Select(a => a.Changes).ToListAsync()), StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_request_goes_into_the_case_that_is_open_or_opens_one(Provider provider)
    {
        await using var scene = await ContactScene.Create(provider);
        var (one, two) = (await scene.Receive(scene.Worker), await scene.Receive(scene.Worker));
        foreach (var contact in (Contact[])[one, two])
        {
            await scene.Move(scene.Worker, contact, ContactAction.Take);
            var seen = (await scene.Now(contact)).Changes;
            Assert.Empty((await scene.Do(scene.Worker, (PutIntoCase putting) => putting.Run(new() { ContactId = contact.Id, HouseholdId = scene.Household.Id, Seen = seen }))).Problems);
        }

        await using var db = scene.Open();
        var opened = await db.Cases.SingleAsync();
        Assert.Equal((one.Words, scene.Worker.Id, CaseState.Open), (opened.Summary, opened.OwnerId, opened.State));
        Assert.All(await db.Contacts.ToListAsync(), c => Assert.Equal((ContactState.InCase, (Guid?)opened.Id), (c.State, c.CaseId)));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task The_same_told_twice_is_merged_into_the_first(Provider provider)
    {
        await using var scene = await ContactScene.Create(provider);
        var first = await scene.Receive(scene.Worker, i => i.ReporterPhone = "๐๘๑-234 5678");
        var similar = await scene.Do(scene.Worker, (SimilarContacts s) => s.To(new() { ReporterPhone = "0812345678" }, default));
        Assert.Equal(first.Id, Assert.Single(similar).Id);
        var second = await scene.Receive(scene.Worker);
        await scene.Move(scene.Worker, second, ContactAction.Take);

        Assert.Equal([ContactTexts.FirstIsItself], (await scene.Move(scene.Worker, second, ContactAction.Merge, first: second.Number)).Problems.Select(p => p.Message));
        Assert.Equal([ContactTexts.FirstUnknown], (await scene.Move(scene.Worker, second, ContactAction.Merge, first: "AAAAA-AAAAA")).Problems.Select(p => p.Message));
        Assert.Empty((await scene.Move(scene.Worker, second, ContactAction.Merge, first: first.Number.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal))).Problems);
        var sheet = await scene.Do(scene.Worker, (ContactView view) => view.Of(first.Id, default));
        Assert.Equal(second.Id, Assert.Single(sheet!.Later).Id);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Two_who_take_a_request_at_once_are_not_both_let_through(Provider provider)
    {
        await using var scene = await ContactScene.Create(provider);
        var contact = await scene.Receive(scene.Worker);
        var take = new MoveContact.Input { ContactId = contact.Id, Action = ContactAction.Take, Seen = contact.Changes };

        Assert.Empty((await scene.Do(scene.Worker, (MoveContact m) => m.Run(take))).Problems);
        Assert.Equal([ContactTexts.ChangedMeanwhile], (await scene.Do(scene.Colleague, (MoveContact m) => m.Run(take))).Problems.Select(p => p.Message));
        Assert.Equal(scene.Worker.Id, (await scene.Now(contact)).OwnerId);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task The_clock_follows_levels_and_named_pauses(Provider provider)
    {
        await using var scene = await ContactScene.Create(provider);
        var contact = await scene.Receive(scene.Worker);
        scene.Clock.Now = Monday.AddHours(1);
        Assert.Equal("Because", Assert.Single((await Level("urgent", null)).Problems).Field);
        Assert.Empty((await Level("urgent", "ไม่มีข้าวกิน")).Problems);
        Assert.Equal(Monday.AddHours(25), (await scene.Now(contact)).DueAt);

        Assert.Empty((await Pause(PauseReason.PlaceUnreachable)).Problems);
        Assert.Null((await scene.Now(contact)).DueAt);
        Assert.Equal([ContactTexts.PausedAlready], (await Pause(PauseReason.PersonAsked)).Problems.Select(p => p.Message));
        scene.Clock.Now = Monday.AddHours(4);
        Assert.Empty((await Pause(null)).Problems);
        Assert.Equal(Monday.AddHours(28), (await scene.Now(contact)).DueAt);
        Assert.Equal([ContactTexts.NotPaused], (await Pause(null)).Problems.Select(p => p.Message));

        scene.Clock.Now = Monday.AddDays(2);
        Assert.Equal(1, await scene.Do(scene.Worker, (ContactList list) => list.CountOverdue(default)));
        Assert.Equal(ClockStanding.Overdue, (await scene.Do(scene.Worker, (ContactList list) => list.Read(ContactShelf.Open, 1, default))).Rows[0].Standing);

        Task<Result<Contact>> Level(string level, string? because) => scene.Do(scene.Worker, (TriageContact t) => t.Set(new() { ContactId = contact.Id, Level = level, Because = because }));
        Task<Result<Contact>> Pause(PauseReason? reason) => scene.Do(scene.Worker, (TriageContact t) => t.Pause(new() { ContactId = contact.Id, Reason = reason }));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task An_emergency_is_of_the_most_urgent_level_and_needs_no_words(Provider provider)
    {
        await using var scene = await ContactScene.Create(provider);
        var alarm = await scene.Receive(scene.Worker, i => (i.Words, i.Emergency, i.Channel, i.Reporter) = (null, EmergencyKind.Confinement, ContactChannel.EmergencyAlarm, ReporterKind.NotKnown));

        Assert.Equal(("life", true, Monday.AddMinutes(15)), (alarm.Level, alarm.IsUrgent, alarm.DueAt!.Value));
        Assert.Equal("Words", Assert.Single((await scene.TryReceive(scene.Worker, i => i.Words = " ")).Problems).Field);

        var officer = Given.AnOfficer("56");
        var middle = Hunsuan.Tests.Households.Village.Areas.Find("5601")!.Centre!.Value;
        var pinned = await scene.Receive(officer, i => (i.Words, i.Emergency, i.Area, i.Latitude, i.Longitude) = (null, EmergencyKind.Assault, null, middle.Latitude, middle.Longitude));
        Assert.Equal("5601", pinned.AreaCode);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_volunteer_sees_only_what_they_took_in_and_a_neighbour_nothing(Provider provider)
    {
        await using var scene = await ContactScene.Create(provider);
        var other = await scene.Receive(scene.Worker, i => i.Area!.Code = "56010805");
        var own = await scene.Receive(scene.Volunteer);

        Assert.Equal([own.Id], (await scene.Do(scene.Volunteer, (ContactList l) => l.Read(ContactShelf.Received, 1, default))).Rows.Select(r => r.Contact.Id));
        Assert.Equal([own.Id], (await scene.Do(scene.Volunteer, (ContactList l) => l.Read(ContactShelf.Open, 1, default))).Rows.Select(r => r.Contact.Id));
        Assert.NotNull(await scene.Do(scene.Volunteer, (ContactView v) => v.Of(own.Id, default)));
        Assert.Null(await scene.Do(scene.Volunteer, (ContactView v) => v.Of(other.Id, default)));
        Assert.Null(await scene.Do(scene.Neighbour, (ContactView v) => v.Of(own.Id, default)));
        Assert.Empty((await scene.Do(scene.Neighbour, (ContactList l) => l.Read(ContactShelf.Open, 1, default))).Rows);
        await Assert.ThrowsAsync<OutOfAreaException>(() => scene.Do(scene.Neighbour, (MoveContact m) => m.Run(new() { ContactId = own.Id, Action = ContactAction.Take })));
    }

    [Theory]
    [InlineData("12345")]
    [InlineData("0812")]
    [InlineData("08123456789")]
    public async Task A_number_that_nobody_can_call_is_refused(string phone)
    {
        await using var scene = await ContactScene.Create(Provider.Sqlite);
        Assert.Equal("ReporterPhone", Assert.Single((await scene.TryReceive(scene.Worker, i => i.ReporterPhone = phone)).Problems).Field);
    }

    [Theory]
    [InlineData(double.NaN, 99.9)]
    [InlineData(19.2, double.PositiveInfinity)]
    [InlineData(91, 99.9)]
    public async Task A_position_that_is_none_is_refused(double latitude, double longitude)
    {
        await using var scene = await ContactScene.Create(Provider.Sqlite);
        Assert.Equal("Place", Assert.Single((await scene.TryReceive(scene.Worker, i => (i.Latitude, i.Longitude) = (latitude, longitude))).Problems).Field);
    }

    [Fact]
    public async Task Random_walks_keep_one_owner_while_in_hand_and_none_while_waiting()
    {
        await using var scene = await ContactScene.Create(Provider.Sqlite);
        var random = new Random(7);
        var first = await scene.Receive(scene.Worker);
        var contact = await scene.Receive(scene.Worker);
        for (var step = 0; step < 60; step++)
        {
            var action = random.GetItems(Enum.GetValues<ContactAction>().Except([ContactAction.PutIntoCase]).ToArray(), 1)[0];
            var before = await scene.Now(contact);
            var user = random.Next(2) == 0 ? scene.Worker : scene.Colleague;
            var moved = action is ContactAction.HandOver ? await scene.HandOver(user, contact, $"5601080{random.Next(1, 4)}") : await scene.Move(user, contact, action, "เหตุผล", first.Number);
            var now = await scene.Now(contact);

            Assert.Equal(moved.Succeeded, before.Changes != now.Changes);
            if (!ContactStates.Table.May(before.State, action)) Assert.False(moved.Succeeded);
            Assert.Equal(now.State is ContactState.Waiting, now.OwnerId is null);
            Assert.Equal(now.IsOpen, now.EndedAt is null);
            Assert.Equal(now.State is ContactState.Merged, now.MergedIntoId is not null);
        }
    }
}
