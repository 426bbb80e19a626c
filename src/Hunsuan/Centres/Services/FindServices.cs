using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Centres.Services;

/// <summary>How near to a place a service is given (ระยะของบริการจากพื้นที่), the nearest first.</summary>
public enum Reach
{
    /// <summary>It serves the whole place.</summary>
    Serves = 1,

    /// <summary>It serves a part of the place.</summary>
    ServesPart = 2,

    InDistrict = 3,
    InProvince = 4,
    Elsewhere = 5,

    /// <summary>No place was named.</summary>
    NotAsked = 9,
}

/// <summary>Finds services by need and place (ค้นหาบริการตามความต้องการและพื้นที่): what serves the place before what is near, open before closed.</summary>
public sealed class FindServices(PublicDirectory directory, HunsuanDb db, NeedBook needs, TimeProvider clock)
{
    /// <summary>More would help nobody; those that serve the place are among them first.</summary>
    public const int MostFound = 300;

    public sealed record Asked(string? Words = null, string? Need = null, string? Place = null, string? Benefit = null);

    public sealed record Row(
        Guid Id, string Name, string What, string Organisation, string? Phone, Reach Reach, WeeklyHours? Hours, bool? IsOpen, DateOnly VerifiedOn, DateOnly RecheckOn,
        IReadOnlyList<string> Areas);

    public sealed record Found(IReadOnlyList<Row> Rows, IReadOnlyList<Need> Needs)
    {
        public bool IsCut => Rows.Count == MostFound;
    }

    public async Task<Found> Run(Asked asked, CancellationToken stop)
    {
        var meant = needs.Find(asked.Need) is { } chosen ? [chosen] : needs.In(asked.Words ?? "");
        var matching = Matching(asked, meant);
        var (around, place) = (asked.Place is null ? [] : (string[])["", .. CentresFor.Around(asked.Place)], asked.Place ?? "");
        var (first, end) = (AreaCode.Widen(place, AreaLevel.Province), AreaCode.RangeEnd(AreaCode.Widen(place, AreaLevel.Province)));
#pragma warning disable CA1309 // Becomes SQL, where only this overload is known; the column compares by bytes.
        var found = await (
            from service in matching
            join organisation in db.Organisations on service.OrganisationId equals organisation.Id
            let serves = db.ServedAreas.Any(a => a.ServiceId == service.Id && EF.Parameter(around).Contains(a.AreaCode))
            let isNear = db.ServedAreas.Any(a => a.ServiceId == service.Id && string.Compare(a.AreaCode, first) >= 0 && string.Compare(a.AreaCode, end) < 0)
            orderby serves descending, isNear descending, service.Name, service.Id
            select new { service, organisation.Name }).Take(MostFound).ToListAsync(stop);
#pragma warning restore CA1309
        var ids = found.Select(f => f.service.Id).ToArray();
        var areas = (await db.ServedAreas.Where(a => EF.Parameter(ids).Contains(a.ServiceId)).ToListAsync(stop)).ToLookup(a => a.ServiceId, a => a.AreaCode);
        var hours = await HoursOfCentres(ids, stop);
        var now = Clock.InThailand(clock.GetUtcNow());
        return new(
            [
                .. from f in found
                   let s = f.service
                   let open = s.OpeningHours ?? hours.GetValueOrDefault(s.Id)
                   let row = new Row(
                       s.Id, s.Name, s.What, f.Name, s.Phone, ReachOf(asked.Place, areas[s.Id]), open, open?.At(now).IsOpen, s.VerifiedOn, s.RecheckOn,
                       [.. areas[s.Id].Order(StringComparer.Ordinal)])
                   orderby row.Reach, (row.IsOpen is not true), IsNamed(s, asked) descending, s.Name, s.Id
                   select row,
            ],
            meant);
    }

    private IQueryable<ServiceEntry> Matching(Asked asked, IReadOnlyList<Need> meant)
    {
        var all = directory.Services.Where(s => s.EndedOn == null);
        if (asked.Benefit is { } benefit) all = all.Where(s => s.BenefitCode == benefit);
        var ids = meant.Select(n => n.Id).ToArray();
        var byNeed = db.MetNeeds.Where(n => EF.Parameter(ids).Contains(n.Need)).Select(n => n.ServiceId);
        if (needs.Find(asked.Need) is not null) return all.Where(s => byNeed.Contains(s.Id));

        // Of words that are set apart, each has to be there.
        var keys = (asked.Words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(SkeletonKey.Of).Where(k => k.Length > 0).ToList();
        if (keys.Count == 0) return asked.Words.IsBlank ? all : all.Where(_ => false);
        var byWords = keys.Aggregate(all, (left, key) => left.Where(s => s.SearchKey.Contains(key))).Select(s => s.Id);
        return all.Where(s => byNeed.Contains(s.Id) || byWords.Contains(s.Id));
    }

    // A service without hours of its own keeps those of its centre.
    private async Task<Dictionary<Guid, WeeklyHours?>> HoursOfCentres(Guid[] ids, CancellationToken stop)
    {
        var places = await (
            from place in db.ServicePlaces
            where EF.Parameter(ids).Contains(place.ServiceId)
            join centre in directory.Centres on place.CentreId equals centre.Id
            where centre.Hours != null && centre.ClosedOn == null
            select new { place.ServiceId, centre.Id, centre.Hours }).ToListAsync(stop);
        return places.GroupBy(p => p.ServiceId).ToDictionary(g => g.Key, g => WeeklyHours.Stored(g.MinBy(p => p.Id)!.Hours));
    }

    internal static Reach ReachOf(string? place, IEnumerable<string> served) => place is null ? Reach.NotAsked : served.Select(area => area switch
    {
        _ when AreaCode.Contains(area, place) => Reach.Serves,
        _ when AreaCode.Contains(place, area) => Reach.ServesPart,
        _ => CentresFor.InCommon(area, place) switch { >= 2 => Reach.InDistrict, 1 => Reach.InProvince, _ => Reach.Elsewhere },
    }).DefaultIfEmpty(Reach.Elsewhere).Min();

    private static bool IsNamed(ServiceEntry service, Asked asked) =>
        SkeletonKey.Of(asked.Words ?? "") is { Length: > 0 } key && SkeletonKey.Of(service.Name).Contains(key, StringComparison.Ordinal);
}
