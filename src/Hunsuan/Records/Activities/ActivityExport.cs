using System.Globalization;
using System.Text;
using Hunsuan.Access;
using Hunsuan.Shared;

namespace Hunsuan.Records.Activities;

/// <summary>What a search of the log found, as a file (ส่งออกบันทึกกิจกรรม), row by row however long. It is recorded before the first row leaves.</summary>
internal sealed class ActivityExport(ActivitySearch search, Activity activity, TimeProvider clock)
{
    public async Task<IResult> Run(HttpContext http, CancellationToken stop)
    {
        var filter = ActivityFilter.Read(http.Request.Query, clock.Today);
        if (await search.All(filter, stop) is not { } rows) return Results.NotFound();

        await activity.Note(ActivityKind.LogExported, stop, filter.Household, filter.InWords);
        var users = await search.Users(stop);
        var name = string.Create(CultureInfo.InvariantCulture, $"activities-{clock.Today:yyyyMMdd}.csv");
        return Results.Stream(async body =>
        {
            await using var file = new StreamWriter(body, new UTF8Encoding(false), bufferSize: 1 << 16);
            await file.WriteAsync(CsvSheet.ByteOrderMark + CsvSheet.Row(
                [ActivityTexts.When, ActivityTexts.Who, ActivityTexts.Role, ActivityTexts.What, ActivityTexts.HouseholdId, ActivityTexts.Area, ActivityTexts.Why, ActivityTexts.Number]));
            await foreach (var row in rows.WithCancellation(stop))
            {
                var (who, role) = users.TryGetValue(row.UserId, out var known) ? (known.Name, known.Roles.ToString()) : (ActivityTexts.Unknown(row.UserId).ToString(), null);
                await file.WriteAsync(CsvSheet.Row(
                [
                    Clock.InThailand(row.At).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), who, role, ActivityTexts.Of(row.Kind), row.HouseholdId?.ToString(),
                    row.AreaCode, row.Reason, row.Id.ToString(),
                ]));
            }
        }, "text/csv; charset=utf-8", name);
    }
}
