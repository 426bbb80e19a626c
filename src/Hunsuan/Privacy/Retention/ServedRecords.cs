using Hunsuan.Cases;
using Hunsuan.Cases.Contacts;
using Hunsuan.Data;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Imports;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Privacy.Retention;

/// <summary>Which records have served their time by a rule, and which of these are held (ข้อมูลที่ครบกำหนด).</summary>
internal sealed class ServedRecords(HunsuanDb db, LegalHolds holds, TimeProvider clock)
{
    public sealed record Served(Guid Id, string AreaCode, bool IsHeld);

    public async Task<IReadOnlyList<Served>> By(RetentionRule rule, int keptDays, CancellationToken stop) => rule.Kind switch
    {
        RetentionKind.EndedListEntries => await ListEntries(keptDays, stop),
        RetentionKind.ImportRuns => await Imports(keptDays, stop),
        RetentionKind.ClosedCases => await Cases(keptDays, stop),
        RetentionKind.LeftPersons => await Left(keptDays, stop),
        RetentionKind.DeadPersons => await Dead(keptDays, stop),
        RetentionKind.EndedContacts => await Contacts(keptDays, stop),
    };

    private DateOnly Before(int keptDays) => clock.Today.AddDays(-keptDays);

    // The id of an import says when it began; its record may be gone already. Who left is kept from the version on that names them no longer.
    private Task<List<Served>> ListEntries(int keptDays, CancellationToken stop)
    {
        var before = Ids.FirstAt(clock.GetUtcNow().AddDays(-keptDays));
        return db.ListEntries
            .Where(e => !e.IsHeld && e.ImportId != null && e.ImportId.Value.CompareTo(before) < 0
                && (e.LeftIn == null || db.RegisterVersions.Any(v => v.List == e.List && v.Number == e.LeftIn && v.ImportId.CompareTo(before) < 0)))
            .Select(e => new Served(e.Id, e.AreaCode, false)).ToListAsync(stop);
    }

    private async Task<IReadOnlyList<Served>> Imports(int keptDays, CancellationToken stop)
    {
        var before = Ids.FirstAt(clock.GetUtcNow().AddDays(-keptDays));
        ImportState[] ends = [ImportState.Committed, ImportState.Refused, ImportState.Cancelled];
        var rows = await db.Imports.Where(i => i.Id.CompareTo(before) < 0 && EF.Parameter(ends).Contains(i.State))
            .Select(i => new { i.Id, i.AreaCode, i.EndedAt }).ToListAsync(stop);
        return [.. rows.Where(i => i.EndedAt is { } at && Clock.DayInThailand(at) < Before(keptDays)).Select(i => new Served(i.Id, i.AreaCode, false))];
    }

    private Task<List<Served>> Cases(int keptDays, CancellationToken stop)
    {
        var before = Before(keptDays);
        return db.Cases.Where(c => c.State == CaseState.Closed && c.ClosedOn < before)
            .Select(c => new Served(c.Id, c.AreaCode, holds.InForce.Any(h => h.HouseholdId == c.HouseholdId))).ToListAsync(stop);
    }

    // One that was merged goes with that into which it was.
    private Task<List<Served>> Contacts(int keptDays, CancellationToken stop)
    {
        var before = clock.GetUtcNow().AddDays(-keptDays);
        ContactState[] ends = [ContactState.Answered, ContactState.SetAside];
        return db.Contacts.Where(c => c.EndedAt < before && c.CaseId == null && EF.Parameter(ends).Contains(c.State)).Select(c => new Served(c.Id, c.AreaCode, false)).ToListAsync(stop);
    }

    // Whoever bears no name and no number any more was made anonymous before.
    private Task<List<Served>> Left(int keptDays, CancellationToken stop)
    {
        var before = Before(keptDays);
        return (
            from person in db.Persons
            where person.LeftOn < before && person.DiedOn == null && (person.FirstName != null || person.LastName != null || person.CitizenIdSealed != null)
            select new Served(person.Id, person.AreaCode, holds.InForce.Any(h => h.PersonId == person.Id || (h.PersonId == null && h.HouseholdId == person.HouseholdId)))).ToListAsync(stop);
    }

    private async Task<IReadOnlyList<Served>> Dead(int keptDays, CancellationToken stop)
    {
        var before = Before(keptDays);
        var last = PartialDate.From(before).Encoded;
        var rows = await (
            from person in db.Persons
            where person.DiedOn < last && (person.FirstName != null || person.LastName != null || person.CitizenIdSealed != null)
            select new { person.DiedOn, Served = new Served(person.Id, person.AreaCode, holds.InForce.Any(h => h.PersonId == person.Id || (h.PersonId == null && h.HouseholdId == person.HouseholdId))) })
            .ToListAsync(stop);
        // Where the day is not known, the last that it can have been counts.
        return [.. rows.Where(r => PartialDate.FromEncoded(r.DiedOn!.Value).Latest < before).Select(r => r.Served)];
    }
}
