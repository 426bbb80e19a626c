using System.Globalization;
using System.Text;
using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Shared;

namespace Hunsuan.Centres;

/// <summary>The list of centres as a file for spreadsheets, with the filters of the page.</summary>
internal static class CentreSheet
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(CentreAddress.Sheet, Send).RequireAuthorization(Permit.SeeDirectory);

    private static async Task<IResult> Send(CentreList list, CentreKindBook kinds, AreaBook book, CurrentUser user, HttpRequest request, CancellationToken stop)
    {
        var place = AskedPlace.Of(request.Query["area"], book, user);
        var found = await list.Run(new(place.Code, request.Query["kind"], request.Query["q"], request.Query["closed"] == "yes"), null, stop);
        var text = new StringBuilder().Append(CsvSheet.ByteOrderMark).Append(CsvSheet.Row(
        [
            CentreTexts.Name, CentreTexts.Kind, CentreTexts.Area, CentreTexts.HostName, CentreTexts.Address, CentreTexts.Phone, CentreTexts.Latitude, CentreTexts.Longitude,
            HoursTexts.Hours, CentreTexts.OpenedOn, CentreTexts.ClosedOn, CentreTexts.Serves,
        ]));
        foreach (var (centre, serves) in found.Rows)
        {
            var hours = centre.OpeningHours is { } known ? string.Join("; ", HoursTexts.Lines(known).Select(l => $"{l.Days} {l.Times}")) : "";
            text.Append(CsvSheet.Row(
            [
                centre.Name, kinds.NameOf(centre.Kind), NameOf(centre.AreaCode), centre.HostName, centre.Address, centre.Phone, Number(centre.Latitude), Number(centre.Longitude),
                hours, Day(centre.OpenedOn), Day(centre.ClosedOn), string.Join("; ", serves.Select(NameOf)),
            ]));
        }

        return Results.File(Encoding.UTF8.GetBytes(text.ToString()), "text/csv; charset=utf-8", "centres.csv");

        string NameOf(string code) => book.FullName(code)?.ToString() ?? code;
    }

    private static string? Number(double? degrees) => degrees?.ToString("0.######", CultureInfo.InvariantCulture);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
