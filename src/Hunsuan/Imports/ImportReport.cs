using Hunsuan.Hosting;
using Hunsuan.Registers.Versions;
using Hunsuan.Shared;

namespace Hunsuan.Imports;

/// <summary>Tells the outcome of an import in words on the terminal (รายงานผลการนำเข้า).</summary>
internal static class ImportReport
{
    private const int RefusalsShown = 10;

    /// <summary>Says what was done; gives a problem where rows were refused and nothing was kept.</summary>
    public static IReadOnlyList<Problem> Say(CommandRun run, ImportRequest request, ImportSummary summary, TimeSpan took)
    {
        foreach (var file in summary.Files) SayFile(run, request, file);
        if (summary.Version is { } version) SayVersion(run, version);

        var isKept = !request.IsDryRun && (summary.Refused == 0 || request.Mode is ImportMode.GoodRows);
        if (summary.Refused > 0 && !isKept) return [new(null, ImportCommandTexts.NothingKept.With(summary.Refused))];
        run.Say(request.IsDryRun ? ImportCommandTexts.DryRunDone : ImportCommandTexts.Kept.With($"{took.TotalSeconds:N1}"));
        return [];
    }

    private static void SayVersion(CommandRun run, VersionSummary version)
    {
        var counts = version.Counts;
        run.Say(ImportCommandTexts.Version.With(version.Number, $"{counts.Came:N0}", $"{counts.Back:N0}", $"{counts.Changed:N0}", $"{counts.Unchanged:N0}"));
        if (counts is { Left: { } left, Before: { } before }) run.Say(ImportCommandTexts.VersionLeft.With($"{left:N0}", $"{before:N0}"));
        if (counts.IsLargeDrop) run.Remark(SummaryTexts.LargeDrop);
    }

    private static void SayFile(CommandRun run, ImportRequest request, FileSummary file)
    {
        run.Say(ImportCommandTexts.FileCounts.With(
            file.Name, file.Format, $"{file.Rows:N0}", $"{file.New:N0}", $"{file.Changed:N0}", $"{file.Unchanged:N0}", $"{file.Repeated:N0}", $"{file.Refused:N0}"));
        if (file.Moved > 0) run.Say(ImportCommandTexts.Moved.With($"{file.Moved:N0}"));
        foreach (var note in file.Notes) run.Say(ImportCommandTexts.Note.With(ImportNoteTexts.Of(note)));
        if (file.UnusedColumns.Count > 0) run.Say(ImportCommandTexts.UnusedColumns.With(string.Join(", ", file.UnusedColumns)));
        if (file.MissingColumns.Count > 0) run.Say(ImportCommandTexts.MissingColumns.With(string.Join(", ", file.MissingColumns)));

        foreach (var refused in file.FirstRefused.Take(RefusalsShown))
            run.Remark(ImportCommandTexts.RefusedRow.With(refused.Row, refused.Column, refused.Reason, refused.Remedy));
        if (file.Refused > 0) run.Remark(ImportCommandTexts.RefusedFile.With(RefusedFile.PathOf(request, file.Name)));
    }
}
