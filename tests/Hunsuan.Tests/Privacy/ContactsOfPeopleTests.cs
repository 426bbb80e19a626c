using System.Text.Json;
using Hunsuan.Access;
using Hunsuan.Cases;
using Hunsuan.Cases.Contacts;
using Hunsuan.Privacy;
using Hunsuan.Privacy.Requests;
using Hunsuan.Privacy.Retention;
using Hunsuan.Shared;
using Hunsuan.Tests.Cases.Contacts;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Privacy;

/// <summary>What people told the centre is in their copy, goes when they are erased, and with its case or in its own time.</summary>
public class ContactsOfPeopleTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task What_a_person_told_goes_with_the_person_and_what_others_told_stays(Provider provider)
    {
        await using var scene = await ContactScene.Create(provider);
        var own = await InCase(scene, i => (i.Reporter, i.ReporterName, i.ReporterPhone, i.Words) = (ReporterKind.Self, "แก้ว ใจดี", "0812345678", "ยาความดันหมด"));
        var merged = await scene.Receive(scene.Worker, i => (i.Reporter, i.ReporterName, i.ReporterPhone, i.Words) = (ReporterKind.Self, "แก้ว", "0812345678", "ยาความดันหมดแล้ว"));
        await scene.Move(scene.Worker, merged, ContactAction.Take);
        Assert.Empty((await scene.Move(scene.Worker, merged, ContactAction.Merge, first: own.Number)).Problems);
        var other = await InCase(scene, i => (i.Reporter, i.ReporterName, i.ReporterPhone, i.Words) = (ReporterKind.Self, "ปลา", "0887654321", "ขอผ้าอ้อม"));
        var neighbour = await InCase(scene, i => (i.Reporter, i.ReporterName, i.ReporterPhone, i.About) = (ReporterKind.Neighbour, "ดำ", "0899999999", "ป้าแก้ว"));
        await scene.Note(scene.Worker, own, ContactNoteKind.Spoke, "แก้วบอกว่าป่วย");
        await using var db = scene.Open();
        db.Add(new ContactPicture { Id = Ids.New(), ContactId = own.Id, AreaCode = own.AreaCode, What = "ซองยา", Kind = Engines.Pictures.PictureKind.Png, Length = 1, At = scene.Clock.Now });
        db.Add(new ReporterMessage { Id = Ids.New(), ContactId = own.Id, AreaCode = own.AreaCode, Words = "ยามาแล้ว", At = scene.Clock.Now });
        await db.SaveChangesAsync();
        await db.Cases.ExecuteUpdateAsync(set => set.SetProperty(c => c.State, CaseState.Closed));
        var person = await db.Persons.AsNoTracking().SingleAsync(p => p.HouseholdId == scene.Household.Id);

        var copy = await scene.Do(CurrentUser.Operator, (IEnumerable<IKeepsPersonalData> all) => all.OfType<ContactsOfPeople>().Single().Copy(person, default));
        var words = JsonSerializer.Serialize(copy, Plain);
        foreach (var theirs in (string[])["ยาความดันหมด", "0812345678", "ซองยา", "ยามาแล้ว", "ป้าแก้ว"]) Assert.Contains(theirs, words, StringComparison.Ordinal);
        foreach (var ofOthers in (string[])["0899999999", "ดำ"]) Assert.DoesNotContain(ofOthers, words, StringComparison.Ordinal);

        await scene.Do(CurrentUser.Operator, async (ErasePerson erase) => { await erase.Run(person.Id, default); return true; });
        db.ChangeTracker.Clear();
        var contacts = await db.Contacts.AsNoTracking().ToDictionaryAsync(c => c.Id);
        foreach (var id in (Guid[])[own.Id, merged.Id]) Assert.Equal((null, null, "", null), (contacts[id].ReporterName, contacts[id].ReporterPhone, contacts[id].Words, contacts[id].PinHash));
        Assert.Equal(("ปลา", "0887654321", "ขอผ้าอ้อม"), (contacts[other.Id].ReporterName, contacts[other.Id].ReporterPhone, contacts[other.Id].Words));
        Assert.Equal(("ดำ", "0899999999", null), (contacts[neighbour.Id].ReporterName, contacts[neighbour.Id].ReporterPhone, contacts[neighbour.Id].About));
        Assert.Equal((0, 0), (await db.ContactPictures.CountAsync(), await db.ReporterMessages.CountAsync()));
        Assert.DoesNotContain(await db.ContactNotes.Where(n => n.ContactId == own.Id).Select(n => n.Words).ToListAsync(), w => w is not null);
        var log = string.Concat(await db.Activities.Select(a => a.Changes ?? "").ToListAsync());
        foreach (var gone in (string[])["ยาความดันหมด", "0812345678", "แก้วบอก"]) Assert.DoesNotContain(gone, log, StringComparison.Ordinal);
        Assert.Contains("0887654321", log, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Requests_leave_with_their_case_and_others_when_their_own_time_is_over(Provider provider)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "retention"));
        foreach (var kind in (string[])["closed-cases", "ended-contacts"])
        {
            await File.WriteAllTextAsync(Path.Combine(folder.Path, "retention", $"{kind}.json"),
                $$"""{"name":{"th":"ก","en":"a"},"kind":"{{kind}}","after":{"th":"ก","en":"a"},"keptDays":100,"action":"delete","certainty":"confirmed","source":"s"}""");
        }

        await using var scene = await ContactScene.Create(provider, folder.Path);
        var inCase = await InCase(scene);
        var merged = await Ended(scene, ContactAction.Merge, first: inCase);
        var mergedAgain = await Ended(scene, ContactAction.SetAside);
        var setAside = await Ended(scene, ContactAction.SetAside);
        await using var db = scene.Open();
        await db.Contacts.Where(c => c.Id == mergedAgain.Id).ExecuteUpdateAsync(set => set.SetProperty(c => c.State, ContactState.Merged).SetProperty(c => c.MergedIntoId, merged.Id));
        var waiting = await scene.Receive(scene.Worker);
        await db.Cases.ExecuteUpdateAsync(set => set.SetProperty(c => c.State, CaseState.Closed).SetProperty(c => c.ClosedOn, new DateOnly(2026, 11, 23)));

        scene.Clock.Now += TimeSpan.FromDays(100);
        await Run(scene);
        Assert.Equal(5, await db.Contacts.CountAsync());
        scene.Clock.Now += TimeSpan.FromDays(1);
        await Run(scene);
        Assert.Equal(waiting.Id, (await db.Contacts.AsNoTracking().SingleAsync()).Id);
        Guid[] gone = [inCase.Id, merged.Id, mergedAgain.Id, setAside.Id];
        Assert.False(await db.ContactNotes.AnyAsync(n => gone.Contains(n.ContactId)));
        Assert.False(await db.LevelMarks.AnyAsync(m => gone.Contains(m.SubjectId)));
        Assert.True(await db.LevelMarks.AnyAsync(m => m.SubjectId == waiting.Id));
        var log = string.Concat(await db.Activities.Select(a => a.Changes ?? "").ToListAsync());
        Assert.All(gone, id => Assert.DoesNotContain($"Id\":\"{id}", log, StringComparison.Ordinal));
        Assert.Contains($"Id\":\"{waiting.Id}", log, StringComparison.Ordinal);
        Assert.Equal(1, (await db.RetentionResults.SingleAsync(r => r.Rule == "ended-contacts")).Removed);
    }

    private static JsonSerializerOptions Plain { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static Task<RetentionRun?> Run(ContactScene scene) => scene.Do(CurrentUser.Operator, (RunRetention run) => run.Run(isTry: false, default));

    private static async Task<Contact> InCase(ContactScene scene, Action<ReceiveContact.Input>? change = null)
    {
        var contact = await scene.Receive(scene.Worker, change);
        await scene.Move(scene.Worker, contact, ContactAction.Take);
        var seen = (await scene.Now(contact)).Changes;
        Assert.Empty((await scene.Do(scene.Worker, (PutIntoCase put) => put.Run(new() { ContactId = contact.Id, HouseholdId = scene.Household.Id, Summary = "ช่วยครัวเรือน", Seen = seen }))).Problems);
        return contact;
    }

    private static async Task<Contact> Ended(ContactScene scene, ContactAction action, Contact? first = null)
    {
        var contact = await scene.Receive(scene.Worker);
        await scene.Move(scene.Worker, contact, ContactAction.Take);
        Assert.Empty((await scene.Move(scene.Worker, contact, action, action is ContactAction.SetAside ? "แจ้งผิด" : null, first?.Number)).Problems);
        return contact;
    }
}
