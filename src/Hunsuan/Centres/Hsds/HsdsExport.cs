using System.Globalization;
using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Centres.Services;
using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Centres.Hsds;

/// <summary>The directory in the form of Open Referral's HSDS 3.1 (ส่งออกทำเนียบตามมาตรฐาน HSDS), each service whole, with its organisation and places.</summary>
/// <remarks>Texts are as they were written, mostly in Thai; services that ended, and centres that closed, are left out.</remarks>
public sealed class HsdsExport(PublicDirectory directory, HunsuanDb db, CentreKindBook kinds, NeedBook needs, IBenefitNames benefits, AreaBook book, Activity activity)
{
    private static readonly HsdsTaxonomy Needs = new(HsdsId.Of("needs"), "Hunsuan needs", "Needs in everyday words, from data/needs");
    private static readonly HsdsTaxonomy Benefits = new(HsdsId.Of("benefits"), "Hunsuan benefits", "Benefits of the catalogue, from data/benefits");

    internal async Task<HsdsPage> Run(CancellationToken stop)
    {
        var services = await (
            from service in directory.Services
            where service.EndedOn == null
            join organisation in db.Organisations on service.OrganisationId equals organisation.Id
            orderby service.Id
            select new { service, organisation }).ToListAsync(stop);
        var areas = (await db.ServedAreas.AsNoTracking().ToListAsync(stop)).ToLookup(a => a.ServiceId, a => a.AreaCode);
        var met = (await db.MetNeeds.AsNoTracking().ToListAsync(stop)).ToLookup(n => n.ServiceId, n => n.Need);
        var places = (await (
            from place in db.ServicePlaces
            join centre in directory.Centres on place.CentreId equals centre.Id
            where centre.ClosedOn == null
            orderby centre.Id
            select new { place.ServiceId, centre }).ToListAsync(stop)).ToLookup(p => p.ServiceId, p => p.centre);
        await activity.Note(ActivityKind.DirectoryExported, stop);
        return HsdsPage.Of([.. services.Select(s => Of(s.service, s.organisation, areas[s.service.Id], places[s.service.Id], met[s.service.Id]))]);
    }

    private HsdsServiceEntry Of(ServiceEntry service, Organisation organisation, IEnumerable<string> areas, IEnumerable<Centre> places, IEnumerable<string> met)
    {
        var id = service.Id;
        return new(id, service.Name, "active", service.What, Day(service.VerifiedOn), new(organisation.Id, organisation.Name, OrganisationTexts.Of(organisation.Kind).English))
        {
            Url = service.Web,
            Email = service.Email,
            ApplicationProcess = service.HowToApply,
            FeesDescription = service.Cost,
            EligibilityDescription = service.Criteria,
            Phones = HsdsParts.Phones(id, service.Phone),
            Schedules = HsdsParts.Schedules(id, service.OpeningHours),
            ServiceAreas = [.. areas.Order(StringComparer.Ordinal).Select(a => new HsdsServiceArea(HsdsId.Of(id, $"area/{a}"), id, book.FullName(a)?.Thai ?? a, a.Length == 0 ? "TH" : a, "text"))],
            ServiceAtLocations = [.. places.Select(c => new HsdsServiceAtLocation(HsdsId.Of(id, $"at/{c.Id:N}"), id, c.Id, HsdsParts.Location(c, kinds, book)))],
            Languages = [.. SpokenLanguage.Of(service.Languages).Select(l => new HsdsLanguage(HsdsId.Of(id, $"language/{l.Code}"), id, l.Name.English, l.Code))],
            RequiredDocuments = [.. Lines(service.Papers).Select((p, i) => new HsdsRequiredDocument(HsdsId.Of(id, $"paper/{i}"), id, p))],
            Contacts = service.Line is { } line ? [new(HsdsId.Of(id, "line"), id, line, "LINE")] : null,
            Capacities = Capacity(service),
            Attributes = [.. met.Order(StringComparer.Ordinal).Select(needs.Find).OfType<Need>().Select(n => Attribute(id, "need", Term(n))), .. Benefit(service)],
        };
    }

    // How many are free is required; where it is not known, nothing is said.
    private static IReadOnlyList<HsdsCapacity>? Capacity(ServiceEntry s) => s is { CapacityFree: { } free, CapacityUnit: { } unit, CapacityOn: { } on }
        ? [new(HsdsId.Of(s.Id, "capacity"), s.Id, new(HsdsId.Of($"unit/{unit}"), unit), free, $"{Day(on)}T00:00:00+07:00") { Maximum = s.CapacityMost }]
        : null;

    private IEnumerable<HsdsAttribute> Benefit(ServiceEntry service) =>
        from benefit in benefits.All
        where benefit.Id == service.BenefitCode
        let term = new HsdsTaxonomyTerm(HsdsId.Of($"benefit/{benefit.Id}"), benefit.Id, benefit.Name.Thai, benefit.Name.English, Benefits.Name, "th", Benefits.Id, Benefits)
        select Attribute(service.Id, "benefit", term);

    private static HsdsTaxonomyTerm Term(Need need) =>
        new(HsdsId.Of($"need/{need.Id}"), need.Id, need.Name.Thai, $"{need.Name.English}: {string.Join(", ", need.Words)}", Needs.Name, "th", Needs.Id, Needs);

    private static HsdsAttribute Attribute(Guid service, string type, HsdsTaxonomyTerm term) =>
        new(HsdsId.Of(service, $"{type}/{term.Code}"), service, term.Id, type, "service", term.Name, term);

    private static string[] Lines(string? text) => (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
