using System.Globalization;
using Hunsuan.Areas;
using Hunsuan.Engines.ThaiText;

namespace Hunsuan.Centres.Hsds;

/// <summary>Parts that services and locations of HSDS have in common.</summary>
internal static class HsdsParts
{
    private const int HoursFromUtc = 7;

    // The specification has no 24:00.
    private const int LastMinute = WeeklyHours.DayLength - 1;

    private static readonly string[] Days = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    public static IReadOnlyList<HsdsPhone>? Phones(Guid owner, string? number)
    {
        if (number is null || !PhoneNumber.TryParse(number, out var phone)) return null;
        var plain = phone.Extension is null ? phone.Formatted : phone.Formatted[..phone.Formatted.IndexOf(" ต่อ", StringComparison.Ordinal)];
        return [new(HsdsId.Of(owner, "phone"), plain) { Extension = phone.Extension is { } extension ? int.Parse(extension, CultureInfo.InvariantCulture) : null }];
    }

    /// <summary>One for each time of day, with the days on which it is open then.</summary>
    public static IReadOnlyList<HsdsSchedule>? Schedules(Guid owner, WeeklyHours? hours) => hours is null ? null :
    [
        .. from span in Enumerable.Range(0, WeeklyHours.Days).SelectMany(hours.On).Distinct().OrderBy(s => s.From).ThenBy(s => s.Until)
           let days = string.Join(',', Enumerable.Range(0, WeeklyHours.Days).Where(d => hours.On(d).Contains(span)).Select(d => Days[d]))
           select new HsdsSchedule(HsdsId.Of(owner, $"schedule/{span.From}-{span.Until}"), "WEEKLY", days, Time(span.From), Time(Math.Min(span.Until, LastMinute)), HoursFromUtc, Days[0]),
    ];

    public static HsdsLocation Location(Centre centre, CentreKindBook kinds, AreaBook book) => new(centre.Id, "physical", centre.Name, kinds.NameOf(centre.Kind).Thai)
    {
        Latitude = centre.Latitude,
        Longitude = centre.Longitude,
        ExternalIdentifier = centre.AreaCode,
        ExternalIdentifierType = "Thai area code (Department of Provincial Administration)",
        Addresses = [Address(centre, book)],
        Phones = Phones(centre.Id, centre.Phone),
        Schedules = Schedules(centre.Id, centre.OpeningHours),
    };

    private static HsdsAddress Address(Centre centre, AreaBook book)
    {
        string Title(AreaLevel level) => book.Find(AreaCode.Widen(centre.AreaCode, level))?.Title.Thai ?? "";
        return new(
            HsdsId.Of(centre.Id, "address"), centre.Id, centre.Address ?? centre.HostName ?? centre.Name, Title(AreaLevel.Subdistrict), Title(AreaLevel.District),
            Title(AreaLevel.Province), book.Find(AreaCode.Widen(centre.AreaCode, AreaLevel.Subdistrict))?.Postcode ?? "", "TH", "physical");
    }

    private static string Time(int minutes) => $"{minutes / 60:00}:{minutes % 60:00}+07:00";
}
