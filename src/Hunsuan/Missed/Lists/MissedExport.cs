using System.Globalization;
using System.Text;
using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Households;
using Hunsuan.Insight.Figures;
using Hunsuan.Insight.Lists;
using Hunsuan.Privacy.Purposes;
using Hunsuan.Shared;

namespace Hunsuan.Missed.Lists;

/// <summary>Writes a work-list to a file, with the columns of its page (ส่งออกรายชื่อผู้ตกหล่น). The last column says who took it away, when and what for.</summary>
internal sealed class MissedExport(
    FindMissed find, MissedRows rows, WhatIsKnown known, AreaBook book, MeasuredDimensions dimensions, PurposeBook purposes, CurrentUser user, Activity activity, TimeProvider clock)
{
    private const int ChunkSize = 2000;

    /// <summary>Null where there is no such list for the user, or the area is too wide to be asked of.</summary>
    public (MissedQuestion Question, string Area)? Asked(string? word, string? area) =>
        MissedAddress.QuestionOf(word) is { } question && ListArea.Find(area.Known, book, user) is { Code: { } code } && AreaCode.LevelOf(code) >= MissedAddress.WidestOf(question)
            ? (question, code) : null;

    /// <summary>The file; not found where the area is not the user's, back to the form where it does not say what for. It is recorded before the first row leaves.</summary>
    public async Task<IResult> Run(string word, HttpContext http, CancellationToken stop)
    {
        if (Asked(word, http.Request.Query["area"]) is not var (question, area)) return Results.NotFound();
        var request = ExportRequest.Read(await http.Request.ReadFormAsync(stop));
        if (request.Check(purposes).ToList() is { Count: > 0 } faults)
            return Results.Redirect(MissedAddress.ExportOf(question, area) + string.Concat(faults.Select(f => $"&fault={f:D}")));
        if ((await known.Of(area, stop)).Lacks(question) is not null) return Results.NotFound();

        var keys = await find.Of(question, area, stop);
        var (export, purpose) = (Ids.New(), purposes.Find(request.Purpose)!);
        await activity.Note(ActivityKind.ListExported, stop, reason: $"missed {word} {area}; {keys.Count} rows; for {purpose.Id}: {request.Words.Known}; file {export}", area: area);
        var mark = string.Create(CultureInfo.InvariantCulture, $"{user.Name}; {Clock.InThailand(clock.GetUtcNow()):yyyy-MM-dd HH:mm}; {purpose.Name}; {export}");
        var name = string.Create(CultureInfo.InvariantCulture, $"missed-{word}-{area}-{clock.Today:yyyyMMdd}.csv");
        return Results.Stream(body => Write(body, question, keys, mark, stop), "text/csv; charset=utf-8", name);
    }

    private async Task Write(Stream body, MissedQuestion question, IReadOnlyList<MissedKey> keys, string mark, CancellationToken stop)
    {
        await using var file = new StreamWriter(body, new UTF8Encoding(false), bufferSize: 1 << 16);
        await file.WriteAsync(CsvSheet.ByteOrderMark + CsvSheet.Row(
        [
            ExportTexts.AreaCode, ExportTexts.Area, ExportTexts.HouseNumber, ExportTexts.Household, MissedTexts.Name, MissedTexts.Age, MissedTexts.List,
            .. dimensions.All.Select(d => ExportTexts.ShortIn.With(d.Name).ToString()), MissedTexts.Reason, MissedTexts.HowSure, ExportTexts.Watermark,
        ]));
        foreach (var chunk in keys.Chunk(ChunkSize))
        {
            foreach (var row in await rows.Of(question, chunk, stop)) await file.WriteAsync(CsvSheet.Row([.. Cells(row), mark]));
            await file.FlushAsync(stop);
        }
    }

    private IEnumerable<string?> Cells(MissedRow row) =>
    [
        row.AreaCode, book.FullName(row.AreaCode)?.ToString(), row.HouseNumber, row.HouseholdId?.ToString(), row.Name, AgeText.Of(row.BirthDate, clock.Today)?.ToString(),
        row.List?.ToString() ?? MissedTexts.NoList, .. Enumerable.Range(0, dimensions.All.Count).Select(d => Standing(row, d)), row.Reason, row.HowSure,
    ];

    /// <summary>1 short, 0 not short, empty where it is not known or not asked.</summary>
    private static string? Standing(MissedRow row, int dimension) =>
        (row.Shortfalls >> dimension & 1) != 0 ? "1" : row.Shortfalls == 0 || (row.Unknown >> dimension & 1) != 0 ? null : "0";
}
