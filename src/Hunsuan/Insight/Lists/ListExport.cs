using System.Globalization;
using System.Text;
using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Households;
using Hunsuan.Insight.Figures;
using Hunsuan.Privacy.Purposes;
using Hunsuan.Shared;

namespace Hunsuan.Insight.Lists;

/// <summary>Writes all rows of a list to a file, village by village, so that a long one takes no more memory than a short one (ส่งออกรายชื่อ).</summary>
/// <remarks>The last column says in every row who took it away, when and what for: it stays when rows are sorted or cut out, and the file reads as before.</remarks>
internal sealed class ListExport(
    PeopleList lists, ListCounts counts, ListRows rows, Judgements judgements, AreaBook book, MeasuredDimensions dimensions, Activity activity,
    HunsuanDb db, CurrentUser user, PurposeBook purposes, TimeProvider clock)
{
    /// <summary>Persons that are read at once.</summary>
    private const int ChunkSize = 2000;

    /// <summary>The file; not found where the area is not the user's, back to the form where it does not say what for. It is recorded before the first row leaves.</summary>
    public async Task<IResult> Run(string? kind, HttpContext http, CancellationToken stop)
    {
        if (ListAddress.KindOf(kind) is not { } known || lists.Asked(known, http.Request.Query) is not { Area.Code: { } area } sheet) return Results.NotFound();
        var request = ExportRequest.Read(await http.Request.ReadFormAsync(stop));
        if (request.Check(purposes).ToList() is { Count: > 0 } faults) return Results.Redirect(BackTo(known, http.Request.QueryString, faults));

        var list = await counts.Of(area, sheet.Filter, stop);
        var judged = sheet.Filter.Definition is { } definition ? await judgements.Of(area, definition, stop) : null;
        var export = Ids.New();
        var purpose = purposes.Find(request.Purpose)!;
        await activity.Note(
            ActivityKind.ListExported, stop, reason: $"{sheet.Filter.InWords(area)}; {list.Persons} persons; for {purpose.Id}: {request.Words.Known}; file {export}", area: area);
        var mark = string.Create(CultureInfo.InvariantCulture, $"{user.Name}; {Clock.InThailand(clock.GetUtcNow()):yyyy-MM-dd HH:mm}; {purpose.Name}; {export}");
        var name = string.Create(CultureInfo.InvariantCulture, $"{kind}-{area}-{clock.Today:yyyyMMdd}.csv");
        return Results.Stream(body => Write(body, list, sheet, judged, mark, stop), "text/csv; charset=utf-8", name);
    }

    private async Task Write(Stream body, ListBuckets list, ListSheet sheet, Judged? judged, string mark, CancellationToken stop)
    {
        await using var file = new StreamWriter(body, new UTF8Encoding(false), bufferSize: 1 << 16);
        await file.WriteAsync(CsvSheet.ByteOrderMark + CsvSheet.Row([.. Header(judged), ExportTexts.Watermark]));
        foreach (var chunk in Chunks(list.All))
        {
            foreach (var person in (await rows.Read(chunk, sheet.Filter, stop)).Where(p => !p.IsRestricted)) await file.WriteAsync(CsvSheet.Row([.. Cells(person, sheet.ShowsHealth, judged), mark]));
            await file.FlushAsync(stop);
        }
    }

    // By its address, so that "back" and "reload" make no file anew.
    private static string BackTo(PeopleKind kind, QueryString filters, IReadOnlyList<ExportFault> faults) =>
        ListAddress.Of(kind) + "/export" + faults.Aggregate(filters, (query, fault) => query.Add("fault", $"{fault:D}"));

    private static IEnumerable<List<ListBucket>> Chunks(IEnumerable<ListBucket> parts)
    {
        var chunk = new List<ListBucket>();
        foreach (var part in parts)
        {
            chunk.Add(part);
            if (chunk.Sum(p => p.Persons) < ChunkSize) continue;
            yield return chunk;
            chunk = [];
        }

        if (chunk.Count > 0) yield return chunk;
    }

    private IEnumerable<string?> Header(Judged? judged) =>
    [
        ExportTexts.AreaCode, ExportTexts.Area, ExportTexts.HouseNumber, ExportTexts.Household, ExportTexts.Name, ExportTexts.CitizenId, ListTexts.SexField,
        ListTexts.Age, .. dimensions.All.Select(d => ExportTexts.ShortIn.With(d.Name).ToString()), ListTexts.Card, ListTexts.Bedridden, ExportTexts.Disability,
        .. judged is null ? Array.Empty<string?>() : [judged.Definition.Name],
    ];

    private IEnumerable<string?> Cells(ListedPerson person, bool showsHealth, Judged? judged) =>
    [
        person.AreaCode, book.FullName(person.AreaCode), person.HouseNumber, person.HouseholdId.ToString(), person.Name,
        Masked(person),
        person.Sex is { } sex ? ListTexts.Of(sex).ToString() : null, person.AgeOn(clock.Today)?.ToString(CultureInfo.InvariantCulture),
        .. Enumerable.Range(0, dimensions.All.Count).Select(d => Standing(person, d)), person.HoldsCard ? "1" : "0",
        showsHealth && person.IsBedridden is { } bedridden ? bedridden ? "1" : "0" : null, showsHealth ? person.Disability : null,
        .. judged is null ? Array.Empty<string?>() : [ListTexts.Of(judged.Of(person.HouseholdId).Answer)],
    ];

    private string? Masked(ListedPerson person) =>
        CitizenId.TryParse(db.CitizenIds.Open(person.CitizenIdSealed, Person.SealedFor, person.PersonId), out var id) ? id.Masked : null;

    /// <summary>1 short, 0 not short, empty where it is not known.</summary>
    private static string? Standing(ListedPerson person, int dimension) =>
        (person.Shortfalls >> dimension & 1) != 0 ? "1" : (person.Unknown >> dimension & 1) != 0 ? null : "0";
}
