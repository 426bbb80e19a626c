using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Centres.Services;

/// <summary>One service with where it is given (หน้าบริการ), and the queue of entries to look at again.</summary>
public sealed class ServiceView(PublicDirectory directory, HunsuanDb db, NeedBook needs, TimeProvider clock)
{
    public sealed record Sheet(
        ServiceEntry Entry, Organisation Organisation, IReadOnlyList<Need> Needs, IReadOnlyList<string> Areas, IReadOnlyList<Centre> Centres, string? VerifiedBy)
    {
        /// <summary>Its own hours, or those of its centre.</summary>
        public WeeklyHours? Hours => Entry.OpeningHours ?? Centres.Where(c => c.ClosedOn is null).Select(c => c.OpeningHours).FirstOrDefault(h => h is not null);
    }

    public sealed record ToCheck(Guid Id, string Name, string Organisation, string AreaCode, DateOnly VerifiedOn, DateOnly RecheckOn);

    /// <summary>Null where there is none.</summary>
    public Task<Sheet?> Of(Guid id, CancellationToken stop) => Of(directory.Services, id, stop);

    /// <summary>One that the user's area looks after; null where there is none.</summary>
    public Task<Sheet?> Own(Guid id, CancellationToken stop) => Of(db.ServiceEntries.AsNoTracking(), id, stop);

    private async Task<Sheet?> Of(IQueryable<ServiceEntry> entries, Guid id, CancellationToken stop)
    {
        if (await entries.SingleOrDefaultAsync(s => s.Id == id, stop) is not { } entry) return null;
        var met = await db.MetNeeds.Where(n => n.ServiceId == id).Select(n => n.Need).ToListAsync(stop);
        return new(
            entry, await db.Organisations.AsNoTracking().SingleAsync(o => o.Id == entry.OrganisationId, stop), [.. needs.All.Where(n => met.Contains(n.Id))],
            await db.ServedAreas.Where(a => a.ServiceId == id).OrderBy(a => a.AreaCode).Select(a => a.AreaCode).ToListAsync(stop),
            await (from place in db.ServicePlaces where place.ServiceId == id join centre in directory.Centres on place.CentreId equals centre.Id orderby centre.Name, centre.Id select centre).ToListAsync(stop),
            await db.Users.Where(u => u.Id == entry.VerifiedBy).Select(u => u.Name).SingleOrDefaultAsync(stop));
    }

    /// <summary>Entries that the user's area looks after and that are due, the longest overdue first.</summary>
    public async Task<IReadOnlyList<ToCheck>> Due(CancellationToken stop) =>
        await (from service in DueToday()
               join organisation in db.Organisations on service.OrganisationId equals organisation.Id
               orderby service.RecheckOn, service.Id
               select new ToCheck(service.Id, service.Name, organisation.Name, service.AreaCode, service.VerifiedOn, service.RecheckOn)).Take(200).ToListAsync(stop);

    public Task<int> CountDue(CancellationToken stop) => DueToday().CountAsync(stop);

    // Through the area's filter, unlike the rest of the directory.
    private IQueryable<ServiceEntry> DueToday()
    {
        var today = clock.Today;
        return db.ServiceEntries.AsNoTracking().Where(s => s.EndedOn == null && s.RecheckOn <= today);
    }
}
