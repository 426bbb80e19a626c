using Hunsuan.Access;
using Hunsuan.Cases.Contacts;
using Hunsuan.Deadlines;
using Hunsuan.Reception;
using Microsoft.EntityFrameworkCore;
using static Hunsuan.Tests.Cases.Contacts.ContactScene;

namespace Hunsuan.Tests.Cases.Contacts;

/// <summary>A request that came to the wrong place goes to the right one, with all that was noted.</summary>
public class HandContactOverTests
{
    private const string There = "570501";

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task It_goes_to_another_province_with_all_that_was_noted_and_the_sender_sees_it_no_more(Provider provider)
    {
        await using var scene = await ContactScene.Create(provider);
        var receipt = (await scene.TryReceive(scene.Worker)).Value!;
        var contact = receipt.Contact;
        await scene.Move(scene.Worker, contact, ContactAction.Take);
        await scene.Note(scene.Worker, contact, ContactNoteKind.Inside, "ผู้แจ้งพูดภาษาอังกฤษ");
        await scene.Do(scene.Worker, (TriageContact t) => t.Pause(new() { ContactId = contact.Id, Reason = PauseReason.PersonAway }));
        await scene.Do(scene.Worker, (TriageContact t) => t.Pause(new() { ContactId = contact.Id }));
        var due = (await scene.Now(contact)).DueAt;
        scene.Clock.Now = Monday.AddHours(5);

        Assert.Empty((await scene.HandOver(scene.Worker, contact, There)).Problems);
        var now = await scene.Now(contact);
        Assert.Equal((ContactState.Waiting, (Guid?)null, There, due), (now.State, now.OwnerId, now.AreaCode, now.DueAt));
        Assert.Null(await scene.Do(scene.Worker, (ContactView v) => v.Of(contact.Id, default)));
        Assert.Equal((0, 0), (await scene.Do(scene.Worker, (ContactList l) => l.Count(ContactShelf.Open, default)), await scene.Do(scene.Worker, (ContactList l) => l.Count(ContactShelf.Received, default))));

        Assert.Equal(contact.Id, Assert.Single((await scene.Do(scene.Neighbour, (ContactList l) => l.Read(ContactShelf.Waiting, 1, default))).Rows).Contact.Id);
        var sheet = (await scene.Do(scene.Neighbour, (ContactView v) => v.Of(contact.Id, default)))!;
        Assert.Equal([ContactNoteKind.HandedOver, ContactNoteKind.Inside], sheet.Notes.Select(n => n.Kind));
        Assert.Equal("ตำบลแม่ปืม อำเภอเมืองพะเยา จังหวัดพะเยา → ตำบลสันมะเค็ด อำเภอพาน จังหวัดเชียงราย\nผู้แจ้งบอกตำบลผิด", sheet.Notes[0].Words);
        Assert.Equal((scene.Worker.Id, 1, 1), (sheet.Notes[0].UserId!.Value, sheet.Clock.Levels.Count, sheet.Clock.Pauses.Count));

        var followed = (await scene.Do(scene.Neighbour, (FollowContact f) => f.Run(new() { Number = contact.Number, Pin = receipt.Pin }, null))).Value!;
        Assert.Equal([(ContactNoteKind.HandedOver, null)], followed.Notes.Select(n => (n.Kind, n.Words)));
        await using var db = scene.Open();
        var told = await db.Activities.SingleAsync(a => a.Kind == ActivityKind.ContactHandedOver);
        Assert.Equal((scene.Worker.Id, There, "ผู้แจ้งบอกตำบลผิด"), (told.UserId, told.AreaCode, told.Reason));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task What_lies_in_a_district_goes_to_a_place_within_it(Provider provider)
    {
        await using var scene = await ContactScene.Create(provider);
        var alarm = await scene.Alarm(Given.AnOfficer("5601"));
        Assert.Equal(0, await scene.Do(scene.Worker, (ContactList l) => l.Count(ContactShelf.Open, default)));

        Assert.Empty((await scene.HandOver(Given.AnOfficer("5601"), alarm, "560108")).Problems);
        Assert.Equal(1, await scene.Do(scene.Worker, (ContactList l) => l.Count(ContactShelf.Waiting, default)));
        Assert.NotNull(await scene.Do(Given.AnOfficer("5601"), (ContactView v) => v.Of(alarm.Id, default)));
    }

    [Theory]
    [InlineData("560108", "เหตุ", "Area")]
    [InlineData("ไม่มีที่แบบนี้", "เหตุ", "Area")]
    [InlineData("99", "เหตุ", "Area")]
    [InlineData(null, "เหตุ", "Area")]
    [InlineData(There, " ", "Why")]
    public async Task A_wrong_form_is_refused_at_its_field(string? area, string why, string field)
    {
        await using var scene = await ContactScene.Create(Provider.Sqlite);
        var contact = await scene.Receive(scene.Worker);

        Assert.Equal(field, Assert.Single((await scene.HandOver(scene.Worker, contact, area, why)).Problems).Field);
        Assert.Equal("Why", Assert.Single((await scene.HandOver(scene.Worker, contact, There, new('ก', ContactNote.WhyMaxLength + 1))).Problems).Field);
        Assert.Equal((contact.AreaCode, 0), ((await scene.Now(contact)).AreaCode, (await scene.Now(contact)).Changes - contact.Changes));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task What_has_ended_was_changed_meanwhile_or_is_another_s_stays(Provider provider)
    {
        await using var scene = await ContactScene.Create(provider);
        var contact = await scene.Receive(scene.Volunteer);
        foreach (var other in (CurrentUser[])[scene.Neighbour, scene.Volunteer])
            await Assert.ThrowsAsync<OutOfAreaException>(() => scene.HandOver(other, contact, There));
        await Assert.ThrowsAsync<OutOfAreaException>(() => scene.Move(scene.Worker, contact, ContactAction.HandOver));

        var seen = contact.Changes;
        await scene.Move(scene.Colleague, contact, ContactAction.Take);
        Assert.Equal([ContactTexts.ChangedMeanwhile], (await scene.HandOver(scene.Worker, contact, There, seen: seen)).Problems.Select(p => p.Message));
        await scene.Move(scene.Worker, contact, ContactAction.SetAside, "แจ้งเล่น");
        Assert.Null(Assert.Single((await scene.HandOver(scene.Worker, contact, There)).Problems).Field);
        Assert.Equal((ContactState.SetAside, "56010805"), ((await scene.Now(contact)).State, (await scene.Now(contact)).AreaCode));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Handed_to_two_places_at_once_it_lies_in_one(Provider provider)
    {
        await using var scene = await ContactScene.Create(provider);
        for (var race = 0; race < Races.Count; race++)
        {
            var contact = await scene.Receive(scene.Worker);
            var results = await Races.AtOnce(() => To(scene.Worker, There), () => To(scene.Colleague, "500101"));
            Assert.Equal(1, results.Count(r => r));
            Assert.Equal(results[0] ? There : "500101", (await scene.Now(contact)).AreaCode);

            async Task<bool> To(CurrentUser user, string area)
            {
                try
                {
                    return await scene.Do(user, async (HandContactOver handing) =>
                        (await handing.Run(new() { ContactId = contact.Id, Area = new() { Typed = area, Code = area, For = area }, Why = "ผิดที่", Seen = contact.Changes })).Succeeded);
                }
                catch (OutOfAreaException)
                {
                    // The other was so much earlier that it lies elsewhere already.
                    return false;
                }
            }
        }
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_province_with_levels_of_its_own_takes_the_nearest_and_the_clock_runs_on(Provider provider)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "triage"));
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "triage", "chiangrai.json"), ChiangRai);
        await using var scene = await ContactScene.Create(provider, folder.Path);
        var contact = await scene.Receive(scene.Worker);
        scene.Clock.Now = Monday.AddHours(1);
        await scene.Do(scene.Worker, (TriageContact t) => t.Set(new() { ContactId = contact.Id, Level = "urgent", Because = "ไม่มียา" }));
        Assert.Equal(Monday.AddHours(25), (await scene.Now(contact)).DueAt);

        scene.Clock.Now = Monday.AddHours(3);
        Assert.Empty((await scene.HandOver(scene.Worker, contact, There)).Problems);
        var there = await scene.Now(contact);
        // Ten hours of the orange level since it became urgent, not since it came here.
        Assert.Equal(("orange", true, Monday.AddHours(11)), (there.Level, there.IsUrgent, there.DueAt!.Value));
        var levels = (await scene.Do(scene.Neighbour, (ContactView v) => v.Of(contact.Id, default)))!.Clock.Levels.OrderBy(l => l.Since).ToList();
        Assert.Equal(["green", "orange", "orange"], levels.Select(l => l.Level));
        Assert.Equal("ระดับ “เร่งด่วน” ไม่มีใน “เกณฑ์สมมุติ” จึงใช้ระดับที่ใกล้ที่สุดซึ่งไม่ช้ากว่า", levels[^1].Because);

        await scene.HandOver(scene.Neighbour, contact, "560108");
        Assert.Equal(("urgent", Monday.AddHours(25)), ((await scene.Now(contact)).Level, (await scene.Now(contact)).DueAt!.Value));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Sent_to_and_fro_it_goes_to_a_province_which_decides(Provider provider)
    {
        await using var scene = await ContactScene.Create(provider);
        var contact = await scene.Receive(scene.Worker);
        Assert.Empty((await scene.HandOver(scene.Worker, contact, There)).Problems);
        Assert.Empty((await scene.HandOver(scene.Neighbour, contact, "560108")).Problems);

        foreach (var (area, province) in (((string, string)[])[(There, "จังหวัดเชียงราย"), ("560101", "จังหวัดพะเยา"), ("5601", "จังหวัดพะเยา")]))
        {
            var problem = Assert.Single((await scene.HandOver(scene.Worker, contact, area)).Problems);
            Assert.Equal("Area", problem.Field);
            Assert.Contains($"2 ครั้ง ครั้งนี้ส่งได้ถึง{province}", problem.Message.Thai, StringComparison.Ordinal);
        }

        Assert.Empty((await scene.HandOver(scene.Worker, contact, "56")).Problems);
        Assert.Equal("Area", Assert.Single((await scene.HandOver(Given.AnOfficer("56"), contact, There)).Problems).Field);
        Assert.Empty((await scene.HandOver(Given.AnOfficer("56"), contact, "560101")).Problems);
        Assert.Equal("560101", (await scene.Now(contact)).AreaCode);
    }

    private const string ChiangRai = """
        {
          "area": "57", "name": { "th": "เกณฑ์สมมุติ", "en": "Invented" }, "certainty": "unverified", "source": "Invented for a test",
          "hours": [{ "days": ["monday", "tuesday", "wednesday", "thursday", "friday"], "from": "08:30", "until": "16:30" }],
          "levels": [
            { "id": "red", "name": { "th": "แดง", "en": "Red" }, "when": { "th": "ก", "en": "a" }, "isUrgent": true, "limits": { "answer": { "minutes": 60 } }, "escalation": [] },
            { "id": "orange", "name": { "th": "ส้ม", "en": "Orange" }, "when": { "th": "ก", "en": "a" }, "isUrgent": true, "limits": { "answer": { "minutes": 600 } }, "escalation": [] },
            { "id": "green", "name": { "th": "เขียว", "en": "Green" }, "when": { "th": "ก", "en": "a" }, "isUrgent": false, "limits": { "answer": { "workingDays": 2 } }, "escalation": [] }
          ]
        }
        """;
}
