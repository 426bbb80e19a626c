using System.Globalization;
using System.Text;
using Hunsuan.Areas;
using Hunsuan.Cases.Contacts;
using Hunsuan.Shared;
using Hunsuan.Ui;

namespace Hunsuan.Reception.Ratings;

/// <summary>The results as a file for spreadsheets, with the same hidden as on the page (ไฟล์ผลความพึงพอใจ).</summary>
internal static class RatingFile
{
    public static RatingPeriod PeriodOf(string? word) => Enum.TryParse<RatingPeriod>(word, ignoreCase: true, out var period) && Enum.IsDefined(period) ? period : RatingPeriod.Quarter;

    public static async Task<IResult> Send(string? period, RatingResults results, AreaBook areas, CancellationToken stop)
    {
        var sheet = await results.Of(PeriodOf(period), stop);
        var text = new StringBuilder().Append(CsvSheet.ByteOrderMark).Append(CsvSheet.Row(
            [RatingResultTexts.Code, RatingResultTexts.Place, RatingResultTexts.From, RatingResultTexts.Until, RatingResultTexts.Rated, .. RatingResults.Answers.Select(a => RatingTexts.Of(a).ToString())]));
        foreach (var row in sheet.Parts.Append(sheet.Whole))
        {
            text.Append(CsvSheet.Row(
            [
                row.AreaCode, RatingResultTexts.NameOf(row, areas), Day(sheet.From), Day(sheet.Until), Number(row.Rated),
                .. RatingResults.Answers.Select((_, i) => Number(row.Counts?[i])),
            ]));
        }

        return Results.File(Encoding.UTF8.GetBytes(text.ToString()), "text/csv; charset=utf-8", "ratings.csv");
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? UiTexts.Hidden;
}
