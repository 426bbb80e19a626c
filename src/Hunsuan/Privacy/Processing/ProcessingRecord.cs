using System.Text;
using Hunsuan.Privacy.Purposes;
using Hunsuan.Privacy.Retention;
using Hunsuan.Shared;

namespace Hunsuan.Privacy.Processing;

/// <summary>The record of what the agency does with personal data (บันทึกรายการกิจกรรมการประมวลผล), made from purposes, rules and the controller's words.</summary>
/// <remarks>Personal Data Protection Act B.E. 2562, s. 39; not read at first hand.</remarks>
public sealed class ProcessingRecord(PurposeBook purposes, RetentionBook retention, KeepController controllers)
{
    public sealed record Row(Purpose Purpose, Text Kept);

    public sealed record Sheet(DataController? Controller, IReadOnlyList<Row> Rows);

    public async Task<Sheet> Now(CancellationToken stop) =>
        new(await controllers.Now(stop), [.. purposes.All.Select(p => new Row(p, p.Kept ?? Kept()))]);

    public async Task<IResult> AsCsv(CancellationToken stop)
    {
        var sheet = await Now(stop);
        var file = new StringBuilder().Append(CsvSheet.ByteOrderMark).Append(CsvSheet.Row(
        [
            ProcessingTexts.Name, ProcessingTexts.Officer, PurposeTexts.Purpose, PurposeTexts.Basis, PurposeTexts.Data, PurposeTexts.Recipients, PurposeTexts.Kept,
            ProcessingTexts.Measures, PurposeTexts.Certainty,
        ]));
        foreach (var (purpose, kept) in sheet.Rows)
        {
            file.Append(CsvSheet.Row(
            [
                sheet.Controller?.Name, sheet.Controller?.Officer, purpose.Name, PurposeTexts.Of(purpose.Bases), purpose.Data, purpose.Recipients, kept,
                sheet.Controller?.Measures, PrivacyTexts.Of(purpose.Certainty),
            ]));
        }

        return Results.File(Encoding.UTF8.GetBytes(file.ToString()), "text/csv; charset=utf-8", "record-of-processing.csv");
    }

    // Where a purpose says nothing of its own, the rules of the kinds of records say how long.
    private Text Kept()
    {
        var rules = retention.Set.Select(r => (r.Name, Days: RetentionTexts.Days.With(r.KeptDays!))).ToList();
        return rules.Count == 0 ? PrivacyTexts.NotSet : new(
            string.Join(" · ", rules.Select(r => $"{r.Name.Thai} {r.Days.Thai}")), string.Join(" · ", rules.Select(r => $"{r.Name.English}: {r.Days.English}")));
    }
}
