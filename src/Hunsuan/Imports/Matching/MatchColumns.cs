using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Imports.Keeping;
using Hunsuan.Imports.Queue;
using Hunsuan.Imports.Rows;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Imports.Matching;

/// <summary>Takes the user's matching of one file's columns, and of the codes in them, until the files can be checked (จับคู่คอลัมน์).</summary>
internal sealed class MatchColumns(HunsuanDb db, Activity activity, OwnImports own, ImportFields kinds, ImportFolders folders, SaveProfile profiles, ImportBell bell)
{
    public const int ConstantMaxLength = 60;

    /// <summary>An import whose columns can be matched: not checked yet, or checked and not decided on.</summary>
    public sealed record Open(ImportRun Run, ImportRequest Settings, IReadOnlyList<FieldSet> Fields, ImportPreview Preview)
    {
        public IReadOnlyList<CodeGroup> Codes => CodeGroup.Of(Fields, Preview, Settings.Mapping);

        public bool IsReady => Preview.Fits(Fields, Settings.Mapping);
    }

    /// <summary>Null where the import is under way or ended, or its files are not here.</summary>
    /// <exception cref="OutOfAreaException">There is no such import of the user's.</exception>
    public async Task<Open?> Find(Guid id, CancellationToken stop)
    {
        var run = await own.Get(id, stop);
        if (!run.State.IsUsersTurn || ImportPreview.Load(folders.Of(id)) is not { } preview) return null;

        // The first rows of the file are shown.
        await activity.Note(ActivityKind.FileRead, stop, reason: $"{id} preview");
        var settings = run.ReadSettings();
        return kinds.Of(settings.Kind, settings.Edition) is { } fields ? new(run, settings, fields, preview) : null;
    }

    /// <summary>Keeps which columns of a file are ours.</summary>
    /// <param name="file">Number of the file, from 0.</param>
    /// <param name="columns">Our column → the file's; blank for those that it has not.</param>
    /// <param name="constants">Our column → the value of every row.</param>
    public async Task<IReadOnlyList<Problem>> Columns(
        Open import, int file, IReadOnlyDictionary<string, string> columns, IReadOnlyDictionary<string, string> constants, CancellationToken stop)
    {
        var choice = new ColumnChoice(import.Fields[file], import.Preview.Files[file], columns, constants);
        if (choice.Check().ToList() is { Count: > 0 } problems) return problems;

        await Keep(import, choice.Into(import.Settings.Mapping, import.Fields, file), stop);
        return [];
    }

    /// <summary>Keeps what the codes of the files are to us.</summary>
    /// <param name="targets">For each group and value our value; null where it stays as it is.</param>
    public async Task<IReadOnlyList<Problem>> Codes(Open import, Func<CodeGroup, FoundValue, string?> targets, CancellationToken stop)
    {
        var codes = new Dictionary<string, IReadOnlyDictionary<string, string>>();
        foreach (var group in import.Codes)
        {
            var translated = group.Values.Select(v => (v.Value, Target: targets(group, v))).Where(t => t.Target is not null).ToDictionary(t => t.Value, t => t.Target!);
            if (translated.Values.FirstOrDefault(t => t.Length > ConstantMaxLength) is not null)
                return [new(null, MatchingTexts.MeaningTooLong.With(group.Label, ConstantMaxLength))];
            foreach (var field in group.Fields) codes[field.Name] = translated;
        }

        await Keep(import, import.Settings.Mapping with { Codes = codes }, stop);
        return [];
    }

    /// <summary>Lets the queue check the files, and keeps the matching under a name where one is given.</summary>
    public async Task<IReadOnlyList<Problem>> Check(Open import, string? saveAs, CancellationToken stop)
    {
        if (!import.IsReady) return [new(null, MatchingTexts.NotReady)];
        if (saveAs.Known is { } name)
        {
            var saved = await profiles.Keep(name, import.Settings.Kind, import.Settings.Mapping, stop);
            if (!saved.Succeeded) return saved.Problems;
        }

        await db.Move(import.Run.Id, [ImportState.Mapping], ImportState.WaitingToCheck, endedAt: null, stop);
        bell.Ring();
        return [];
    }

    private async Task Keep(Open import, ColumnMapping mapping, CancellationToken stop)
    {
        var settings = RecordValues.Json(import.Settings with { Mapping = mapping });
        await db.Imports
            .Where(i => i.Id == import.Run.Id && (i.State == ImportState.Mapping || i.State == ImportState.Checked))
            .ExecuteUpdateAsync(
                set => set.SetProperty(i => i.Settings, settings).SetProperty(i => i.State, ImportState.Mapping)
                    .SetProperty(i => i.Summary, (string?)null).SetProperty(i => i.EndedAt, (DateTimeOffset?)null),
                stop);
    }
}
