using Hunsuan.Engines.ThaiText;
using Hunsuan.Shared;
using Hunsuan.Ui;

namespace Hunsuan.Imports;

/// <summary>Figures and times of imports in words (ถ้อยคำของการนำเข้า).</summary>
internal static class ImportWords
{
    private static readonly TimeSpan OneAndAHalfMinutes = TimeSpan.FromSeconds(90);

    public static string At(DateTimeOffset instant) => ThaiCalendar.Instant(instant, Text.InEnglish ? Language.English : Language.Thai);

    public static Text Left(TimeSpan left) => left > OneAndAHalfMinutes
        ? ImportPageTexts.MinutesLeft.With(Figure.Of((long)Math.Ceiling(left.TotalMinutes)))
        : ImportPageTexts.SecondsLeft.With(Figure.Of((long)Math.Ceiling(left.TotalSeconds)));

    public static TagKind TagOf(ImportState state) => state switch
    {
        ImportState.Committed => TagKind.Good,
        ImportState.Mapping or ImportState.Checked => TagKind.Soon,
        ImportState.Refused => TagKind.Late,
        ImportState.WaitingToCheck or ImportState.Checking or ImportState.WaitingToCommit or ImportState.Committing or ImportState.Cancelled => TagKind.Quiet,
    };

    public static Text? Counts(ImportSummary? summary) => summary is not { Files.Count: > 0 } ? null : ImportPageTexts.BriefCounts.With(
        Figure.Of(summary.Files.Sum(f => f.New)), Figure.Of(summary.Files.Sum(f => f.Changed)), Figure.Of(summary.Refused));
}
