using Hunsuan.Cases.Contacts;
using Hunsuan.Data;
using Hunsuan.Households;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Privacy.Requests;

/// <summary>Requests in a person's copy, and when a person or a case is forgotten (ข้อมูลบุคคลในการรับเรื่อง).</summary>
/// <remarks>A request belongs to a household by its case; one that never became a case bears nobody's id, and goes by its own time.</remarks>
internal sealed class ContactsOfPeople(HunsuanDb db) : IKeepsPersonalData
{
    private const int AtOnce = 500;

    public async Task<IReadOnlyList<PersonalData.Section>> Copy(Person person, CancellationToken stop)
    {
        var told = await Told(person.HouseholdId).OrderBy(c => c.Id).ToListAsync(stop);
        // What others said, sent and were told is theirs, and may show others.
        var byThem = told.Where(c => c.Reporter is ReporterKind.Self).Select(c => c.Id).ToList();
        return
        [
            WithoutOthers(PersonalData.Of(db, told), told),
            PersonalData.Of(db, await db.ContactRatings.AsNoTracking().Where(r => EF.Parameter(byThem).Contains(r.ContactId)).OrderBy(r => r.Id).ToListAsync(stop)),
            PersonalData.Of(db, await db.ContactPictures.AsNoTracking().Where(p => EF.Parameter(byThem).Contains(p.ContactId)).OrderBy(p => p.Id).ToListAsync(stop)),
            PersonalData.Of(db, await db.ReporterMessages.AsNoTracking().Where(m => EF.Parameter(byThem).Contains(m.ContactId)).OrderBy(m => m.Id).ToListAsync(stop)),
        ];
    }

    /// <summary>Requests of these cases, with these ids, and those that these persons told themselves; with all that were merged into them.</summary>
    public async Task<IReadOnlyList<Guid>> Of(IReadOnlyCollection<Guid> ids, CancellationToken stop)
    {
        var found = new HashSet<Guid>();
        foreach (var few in ids.Chunk(AtOnce))
        {
            found.UnionWith(await db.Contacts.Where(c => EF.Parameter(few).Contains(c.CaseId!.Value) || EF.Parameter(few).Contains(c.Id)).Select(c => c.Id).ToListAsync(stop));
            foreach (var person in await db.Persons.AsNoTracking().Where(p => EF.Parameter(few).Contains(p.Id)).ToListAsync(stop))
                found.UnionWith((await ByThem(person, stop)).Select(c => c.Id));
        }

        return await PartsOfContact.WithMerged(db, found, stop);
    }

    /// <summary>Of what they told themselves only that it was told, where and when, stays; of what others told, not whom it was about.</summary>
    public async Task Erase(Guid personId, CancellationToken stop)
    {
        var person = await db.Persons.AsNoTracking().SingleAsync(p => p.Id == personId, stop);
        var about = (await Told(person.HouseholdId).ToListAsync(stop)).Where(c => Names(c.About, person)).Select(c => c.Id).ToList();
        await db.Contacts.Where(c => EF.Parameter(about).Contains(c.Id)).ExecuteUpdateAsync(set => set.SetProperty(c => c.About, (string?)null), stop);

        var theirs = await PartsOfContact.WithMerged(db, [.. (await ByThem(person, stop)).Select(c => c.Id)], stop);
        await db.Contacts.Where(c => EF.Parameter(theirs).Contains(c.Id)).ExecuteUpdateAsync(
            set => set.SetProperty(c => c.ReporterName, (string?)null).SetProperty(c => c.ReporterPhone, (string?)null).SetProperty(c => c.About, (string?)null)
                .SetProperty(c => c.Words, "").SetProperty(c => c.EndWords, (string?)null).SetProperty(c => c.PinHash, (string?)null)
                .SetProperty(c => c.Latitude, (double?)null).SetProperty(c => c.Longitude, (double?)null),
            stop);
        await db.ContactNotes.Where(n => EF.Parameter(theirs).Contains(n.ContactId)).ExecuteUpdateAsync(set => set.SetProperty(n => n.Words, (string?)null), stop);
        await db.ContactRatings.Where(r => EF.Parameter(theirs).Contains(r.ContactId)).ExecuteUpdateAsync(set => set.SetProperty(r => r.Words, (string?)null), stop);
        await db.ContactPictures.Where(p => EF.Parameter(theirs).Contains(p.ContactId)).ExecuteDeleteAsync(stop);
        await db.ReporterMessages.Where(m => EF.Parameter(theirs).Contains(m.ContactId)).ExecuteDeleteAsync(stop);
        await db.ReporterAddresses.Where(a => EF.Parameter(theirs).Contains(a.ContactId)).ExecuteDeleteAsync(stop);
    }

    public async Task RemoveOfCases(Guid[] cases, CancellationToken stop)
    {
        var contacts = await db.Contacts.Where(c => EF.Parameter(cases).Contains(c.CaseId!.Value)).Select(c => c.Id).ToListAsync(stop);
        await PartsOfContact.Remove(db, await PartsOfContact.WithMerged(db, contacts, stop), stop);
    }

    // Who told of a household that is not their own stays unnamed, as they were promised; the reporter's code opens nothing for others.
    private static PersonalData.Section WithoutOthers(PersonalData.Section section, IReadOnlyList<Contact> told)
    {
        string[] ofReporter = ["reporter_name", "reporter_phone"];
        return section with
        {
            Records = [.. section.Records.Zip(told, (record, contact) =>
                record.Where(v => v.Key != "pin_hash" && (contact.Reporter is ReporterKind.Self || !ofReporter.Contains(v.Key))).ToDictionary(v => v.Key, v => v.Value))],
        };
    }

    private IQueryable<Contact> Told(Guid household) =>
        from of in db.Cases.Where(of => of.HouseholdId == household)
        join contact in db.Contacts.AsNoTracking() on of.Id equals contact.CaseId
        select contact;

    // Where somebody of the household spoke without a name, it may have been this one.
    private async Task<IEnumerable<Contact>> ByThem(Person person, CancellationToken stop) =>
        (await Told(person.HouseholdId).Where(c => c.Reporter == ReporterKind.Self).ToListAsync(stop)).Where(c => c.ReporterName is null || Names(c.ReporterName, person));

    private static bool Names(string? words, Person person) => words is not null && person.FirstName is { Length: > 0 } name && words.Contains(name, StringComparison.Ordinal);
}
