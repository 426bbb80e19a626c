using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Imports.Keeping;
using Hunsuan.Imports.Matching;
using Hunsuan.Imports.Queue;
using Hunsuan.Imports.Rows;
using Hunsuan.Registers.Versions;
using Hunsuan.Shared;

namespace Hunsuan.Imports;

/// <summary>
/// Begins an import with files that have arrived (เริ่มการนำเข้า): straight to the check where their columns are known, to the user where they
/// have to be matched, to the end where they can't be read.
/// </summary>
internal sealed class StartImport(
    HunsuanDb db, Activity activity, CurrentUser user, AreaBook areas, ImportFields kinds, ProfileList profiles, ImportFolders folders, ImportBell bell,
    TimeProvider clock)
{
    /// <param name="Id">Of the folder that the files lie in, numbered from 1 in the order of <paramref name="FileNames"/>.</param>
    /// <param name="Profile">The saved matching to use; null to find one that fits.</param>
    public sealed record Input(Guid Id, string Kind, string? Edition, Guid? Profile, IReadOnlyList<string> FileNames)
    {
        /// <summary>Of which day and areas a list is; null for a survey.</summary>
        public VersionAsked? Version { get; init; }
    }

    /// <exception cref="ArgumentException">There is no such kind or edition, or it has another number of files.</exception>
    public async Task<ImportRun> Run(Input input, CancellationToken stop)
    {
        if (kinds.Of(input.Kind, input.Edition) is not { } fields || fields.Count != input.FileNames.Count)
            throw new ArgumentException($"'{input.Kind}' with {input.FileNames.Count} files can't be imported.", nameof(input));

        var folder = folders.Of(input.Id);
        var files = ImportFiles.Named(folder, input.FileNames);
        var read = files.Select(f => ReadPreview.Of(f, db.Keys, areas, clock.Today)).ToList();
        var request = new ImportRequest
        {
            Id = input.Id, Kind = input.Kind, Edition = input.Edition, Files = files, Mode = ImportMode.WholeOrNothing, RefusedFolder = folder.Refused,
            Version = input.Version,
        };
        if (read.SelectMany(r => r.Problems).ToList() is { Count: > 0 } problems) return await Refuse(request, problems, folder, stop);

        var preview = new ImportPreview([.. read.Select(r => r.Value!)]);
        if (ImportFiles.AreSwapped(fields, preview))
        {
            ImportFiles.Swap(folder);
            preview = new([.. preview.Files.Reverse()]);
            request = request with { Files = ImportFiles.Named(folder, [.. preview.Files.Select(f => f.Name)]) };
        }

        await preview.Save(folder, stop);
        var (mapping, profile, isClear) = await Choose(input, fields, preview, stop);
        return await Begin(request with { Mapping = mapping, Profile = profile }, isClear ? ImportState.WaitingToCheck : ImportState.Mapping, stop);
    }

    private async Task<(ColumnMapping Mapping, string? Profile, bool IsClear)> Choose(
        Input input, IReadOnlyList<FieldSet> fields, ImportPreview preview, CancellationToken stop)
    {
        var saved = await profiles.All(input.Kind, stop);
        if (saved.SingleOrDefault(p => p.Id == input.Profile) is { } chosen) return (chosen.Mapping, chosen.Name, preview.Fits(fields, chosen.Mapping));
        if (preview.FitsWell(fields, ColumnMapping.Canonical)) return (ColumnMapping.Canonical, null, true);
        return saved.FirstOrDefault(p => preview.Fits(fields, p.Mapping)) is { } fitting
            ? (fitting.Mapping, fitting.Name, false)
            : (ColumnMapping.Canonical, null, false);
    }

    private async Task<ImportRun> Begin(ImportRequest request, ImportState state, CancellationToken stop)
    {
        var run = ImportRun.Of(request, user, clock.GetUtcNow(), state);
        db.Add(run);
        await activity.Save(ActivityKind.ImportStarted, stop, reason: run.Id.ToString());
        bell.Ring();
        return run;
    }

    private async Task<ImportRun> Refuse(ImportRequest request, List<Problem> problems, ImportFolder folder, CancellationToken stop)
    {
        var run = ImportRun.Of(request, user, clock.GetUtcNow(), ImportState.Refused);
        (run.EndedAt, run.Summary) = (clock.GetUtcNow(), RecordValues.Json(ImportSummary.Of(problems)));
        db.Add(run);
        await activity.Save(ActivityKind.ImportRefused, stop, reason: run.Id.ToString());
        folder.Delete();
        return run;
    }
}
