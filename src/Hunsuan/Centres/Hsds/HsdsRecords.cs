using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hunsuan.Centres.Hsds;

// The objects of HSDS 3.1, as far as the directory can fill them: names of members become the names of the specification (service_id, opens_at …).
// What is not known is left out.

internal sealed record HsdsPage(int TotalItems, int TotalPages, int PageNumber, int Size, bool FirstPage, bool LastPage, bool Empty, IReadOnlyList<HsdsServiceEntry> Contents)
{
    public static readonly JsonSerializerOptions Format = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All),
    };

    public static HsdsPage Of(IReadOnlyList<HsdsServiceEntry> services) => new(services.Count, services.Count == 0 ? 0 : 1, 1, services.Count, true, true, services.Count == 0, services);
}

internal sealed record HsdsServiceEntry(Guid Id, string Name, string Status, string Description, string AssuredDate, HsdsOrganization Organization)
{
    public Guid OrganizationId => Organization.Id;
    public string? Url { get; init; }
    public string? Email { get; init; }
    public string? ApplicationProcess { get; init; }
    public string? FeesDescription { get; init; }
    public string? EligibilityDescription { get; init; }
    public IReadOnlyList<HsdsPhone>? Phones { get; init; }
    public IReadOnlyList<HsdsSchedule>? Schedules { get; init; }
    public IReadOnlyList<HsdsServiceArea>? ServiceAreas { get; init; }
    public IReadOnlyList<HsdsServiceAtLocation>? ServiceAtLocations { get; init; }
    public IReadOnlyList<HsdsLanguage>? Languages { get; init; }
    public IReadOnlyList<HsdsRequiredDocument>? RequiredDocuments { get; init; }
    public IReadOnlyList<HsdsContact>? Contacts { get; init; }
    public IReadOnlyList<HsdsCapacity>? Capacities { get; init; }
    public IReadOnlyList<HsdsAttribute>? Attributes { get; init; }
}

internal sealed record HsdsOrganization(Guid Id, string Name, string Description);

internal sealed record HsdsServiceAtLocation(Guid Id, Guid ServiceId, Guid LocationId, HsdsLocation Location);

internal sealed record HsdsLocation(Guid Id, string LocationType, string Name, string Description)
{
    public double? Latitude { get; init; }
    public double? Longitude { get; init; }
    public required string ExternalIdentifier { get; init; }
    public required string ExternalIdentifierType { get; init; }
    public required IReadOnlyList<HsdsAddress> Addresses { get; init; }
    public IReadOnlyList<HsdsPhone>? Phones { get; init; }
    public IReadOnlyList<HsdsSchedule>? Schedules { get; init; }
}

internal sealed record HsdsAddress(
    Guid Id, Guid LocationId, [property: JsonPropertyName("address_1")] string Address1, string City, string Region, string StateProvince, string PostalCode,
    string Country, string AddressType);

internal sealed record HsdsPhone(Guid Id, string Number)
{
    /// <summary>A number of the specification.</summary>
    public int? Extension { get; init; }
}

internal sealed record HsdsSchedule(Guid Id, string Freq, string Byday, string OpensAt, string ClosesAt, int Timezone, string Wkst);

internal sealed record HsdsServiceArea(Guid Id, Guid ServiceId, string Name, string Extent, string ExtentType);

internal sealed record HsdsLanguage(Guid Id, Guid ServiceId, string Name, string Code);

internal sealed record HsdsRequiredDocument(Guid Id, Guid ServiceId, string Document);

internal sealed record HsdsContact(Guid Id, Guid ServiceId, string Name, string Title);

internal sealed record HsdsCapacity(Guid Id, Guid ServiceId, HsdsUnit Unit, int Available, string Updated)
{
    public int? Maximum { get; init; }
}

internal sealed record HsdsUnit(Guid Id, string Name);

internal sealed record HsdsAttribute(Guid Id, Guid LinkId, Guid TaxonomyTermId, string LinkType, string LinkEntity, string Label, HsdsTaxonomyTerm TaxonomyTerm);

internal sealed record HsdsTaxonomyTerm(Guid Id, string Code, string Name, string Description, string Taxonomy, string Language, Guid TaxonomyId, HsdsTaxonomy TaxonomyDetail);

internal sealed record HsdsTaxonomy(Guid Id, string Name, string Description);
