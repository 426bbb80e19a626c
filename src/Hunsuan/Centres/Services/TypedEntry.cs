using System.Globalization;
using Hunsuan.Areas;
using Hunsuan.Ui;

namespace Hunsuan.Centres.Services;

/// <summary>A service as it is typed in its form (แบบกรอกบริการ), the area by its name.</summary>
public sealed record TypedEntry
{
    public string? Name { get; set; }
    public string? What { get; set; }
    public Guid? OrganisationId { get; set; }
    public AreaInput? AreaCode { get; set; }
    public string[]? Needs { get; set; }
    public string? Criteria { get; set; }
    public string? Papers { get; set; }
    public string? HowToApply { get; set; }
    public string? Cost { get; set; }
    public HoursInput? Hours { get; set; }
    public string? Phone { get; set; }
    public string? Line { get; set; }
    public string? Web { get; set; }
    public string? Email { get; set; }
    public string[]? Languages { get; set; }
    public string? CapacityMost { get; set; }
    public string? CapacityFree { get; set; }
    public string? CapacityUnit { get; set; }
    public string? BenefitCode { get; set; }
    public int? RecheckMonths { get; set; }

    internal KeepEntry.Input With(string areaCode) => new()
    {
        Name = Name ?? "", What = What ?? "", OrganisationId = OrganisationId, AreaCode = areaCode, Needs = Needs, Criteria = Criteria, Papers = Papers, HowToApply = HowToApply,
        Cost = Cost, Hours = Hours, Phone = Phone, Line = Line, Web = Web, Email = Email, Languages = Languages, CapacityMost = CapacityMost, CapacityFree = CapacityFree,
        CapacityUnit = CapacityUnit, BenefitCode = BenefitCode, RecheckMonths = RecheckMonths,
    };

    internal static TypedEntry Of(ServiceView.Sheet sheet, AreaBook book)
    {
        var entry = sheet.Entry;
        return new()
        {
            Name = entry.Name, What = entry.What, OrganisationId = entry.OrganisationId, AreaCode = AreaInput.Of(entry.AreaCode, book), Needs = [.. sheet.Needs.Select(n => n.Id)],
            Criteria = entry.Criteria, Papers = entry.Papers, HowToApply = entry.HowToApply, Cost = entry.Cost, Hours = HoursInput.Of(entry.OpeningHours), Phone = entry.Phone,
            Line = entry.Line, Web = entry.Web, Email = entry.Email, Languages = entry.Languages?.Split(','), CapacityMost = Count(entry.CapacityMost),
            CapacityFree = Count(entry.CapacityFree), CapacityUnit = entry.CapacityUnit, BenefitCode = entry.BenefitCode, RecheckMonths = entry.RecheckMonths,
        };
    }

    private static string? Count(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
