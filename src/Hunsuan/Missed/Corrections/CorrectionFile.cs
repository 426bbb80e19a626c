using System.Globalization;
using System.Text;
using Hunsuan.Insight.Lists;
using Hunsuan.Registers.Corrections;
using Hunsuan.Shared;

namespace Hunsuan.Missed.Corrections;

/// <summary>The rows of a letter as a file that its owner can work through (ไฟล์คำขอแก้ไขบัญชี).</summary>
internal static class CorrectionFile
{
    public static async Task<IResult> Send(Guid id, CorrectionLetter letters, CancellationToken stop) => await letters.Of(id, "file", stop) is { } letter
        ? Results.File(Encoding.UTF8.GetBytes(Text(letter)), "text/csv; charset=utf-8", string.Create(CultureInfo.InvariantCulture, $"corrections-{letter.SentOn:yyyyMMdd}.csv"))
        : Results.NotFound();

    private static string Text(CorrectionLetter.Sheet letter)
    {
        var file = new StringBuilder().Append(CsvSheet.ByteOrderMark).Append(CsvSheet.Row(
        [
            LetterTexts.Number, LetterTexts.List, LetterTexts.VersionOn, ExportTexts.Name, ExportTexts.CitizenId, ExportTexts.HouseNumber, ExportTexts.AreaCode, ExportTexts.Area,
            LetterTexts.Fault, LetterTexts.Seen, LetterTexts.SeenOn, LetterTexts.SeenBy, LetterTexts.Evidence, LetterTexts.Answer, LetterTexts.Letter,
        ]));
        foreach (var (i, row) in letter.Rows.Index()) file.Append(CsvSheet.Row(Cells(i + 1, row, letter.Id)));
        return file.ToString();
    }

    private static IEnumerable<string?> Cells(int number, CorrectionRow row, Guid letter) =>
    [
        number.ToString(CultureInfo.InvariantCulture), row.List, row.VersionOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), row.Name, row.MaskedId, row.HouseNumber,
        row.Request.AreaCode, row.Address, CorrectionTexts.Of(row.Request.Fault), row.Request.Seen, row.Request.SeenOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        row.SeenBy?.ToString(), CorrectionTexts.Of(row.Request.Evidence), null, letter.ToString(),
    ];
}
