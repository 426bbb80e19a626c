using Hunsuan.Centres;
using Hunsuan.Centres.Services;
using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Referrals.Desks;

/// <summary>Desks of the whole country, to be read by whoever refers somebody (ทำเนียบหน่วยรับเรื่องต่อ): those that meet the need and serve the place first.</summary>
/// <remarks>Where help is to be found must not end at an area. Nothing of it is about people helped, nor who works there.</remarks>
public sealed class DeskDirectory(HunsuanDb db, PublicDirectory services)
{
    /// <summary>More would help nobody.</summary>
    public const int MostFound = 50;

    /// <param name="MeetsNeed">Null where the desk names no service, or no need is asked for.</param>
    public sealed record Row(Desk Desk, string Organisation, bool? MeetsNeed, Reach Reach, IReadOnlyList<string> Services);

    public sealed record Named(Guid Id, string Name, string Organisation, string? Phone)
    {
        public string Whole => $"{Name} · {Organisation}";
    }

    private IQueryable<Desk> All => db.Desks.AsNoTracking().IgnoreQueryFilters([HunsuanDb.AreaFilter]);

    /// <summary>Null where there is none.</summary>
    public Task<Desk?> Find(Guid id, CancellationToken stop) => All.SingleOrDefaultAsync(d => d.Id == id, stop);

    /// <summary>Whether the organisation has another desk of that name, whichever area looks after it.</summary>
    public Task<bool> IsTaken(Guid organisation, string name, Guid? except, CancellationToken stop) =>
        All.AnyAsync(d => d.OrganisationId == organisation && d.Name == name && d.Id != except, stop);

    /// <summary>What desks are called, those that have ended too.</summary>
    public async Task<IReadOnlyDictionary<Guid, Named>> Names(IReadOnlyCollection<Guid> ids, CancellationToken stop)
    {
        var wanted = ids.Distinct().ToArray();
        return await (
            from desk in All
            where EF.Parameter(wanted).Contains(desk.Id)
            join organisation in db.Organisations on desk.OrganisationId equals organisation.Id
            select new Named(desk.Id, desk.Name, organisation.Name, desk.Phone)).ToDictionaryAsync(n => n.Id, stop);
    }

    /// <param name="need">Id of a need; null for any.</param>
    /// <param name="place">Where the household lives.</param>
    /// <param name="stop">Stops the queries.</param>
    public async Task<IReadOnlyList<Row>> For(string? need, string place, CancellationToken stop)
    {
        var desks = await (
            from desk in All
            where desk.EndedOn == null
            join organisation in db.Organisations on desk.OrganisationId equals organisation.Id
            select new { desk, organisation.Name }).ToListAsync(stop);
        var offered = await (
            from link in db.DeskOffers
            join service in services.Services on link.ServiceId equals service.Id
            where service.EndedOn == null
            select new { link.DeskId, service.Id, service.Name, Meets = db.MetNeeds.Any(n => n.ServiceId == service.Id && n.Need == need) }).ToListAsync(stop);
        var areas = (await (
            from link in db.DeskOffers
            join area in db.ServedAreas on link.ServiceId equals area.ServiceId
            select new { link.DeskId, area.AreaCode }).ToListAsync(stop)).ToLookup(a => a.DeskId, a => a.AreaCode);
        var ofDesk = offered.ToLookup(o => o.DeskId);
        return
        [
            .. (from found in desks
                let own = ofDesk[found.desk.Id].ToList()
                let row = new Row(
                    found.desk, found.Name, own.Count == 0 || need is null ? null : own.Exists(o => o.Meets),
                    FindServices.ReachOf(place, own.Count == 0 ? [found.desk.AreaCode] : areas[found.desk.Id]), [.. own.Select(o => o.Name).Order(StringComparer.Ordinal)])
                where row.Reach is not Reach.Elsewhere || row.MeetsNeed is true
                orderby row.MeetsNeed is true descending, row.MeetsNeed is null descending, row.Reach, row.Desk.Name, row.Desk.Id
                select row).Take(MostFound),
        ];
    }
}
