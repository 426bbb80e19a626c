using System.CommandLine;
using System.Diagnostics;
using Hunsuan.Data;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Hosting;
using Hunsuan.Imports.Rows;
using Hunsuan.Registers.Versions;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Imports;

/// <summary>Brings files in from the command line (คำสั่งนำเข้า).</summary>
internal static class ImportCommand
{
    private static readonly Argument<string> Households = new("HOUSEHOLDS") { Description = ImportTexts.HouseholdFile.InBoth };
    private static readonly Argument<string> Persons = new("PERSONS") { Description = ImportTexts.PersonFile.InBoth };
    private static readonly Argument<string> Kind = new("KIND") { Description = ImportCommandTexts.ListKind.InBoth };
    private static readonly Argument<string> ListFile = new("FILE") { Description = ImportTexts.ListFile.InBoth };
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = ImportCommandTexts.DryRun.InBoth };
    private static readonly Option<bool> GoodRows = new("--good-rows") { Description = ImportCommandTexts.GoodRows.InBoth };
    private static readonly Option<string?> Profile = new("--profile") { Description = ImportCommandTexts.Profile.InBoth, HelpName = "NAME|FILE" };
    private static readonly Option<string?> Edition = new("--edition") { Description = ImportCommandTexts.Edition.InBoth, HelpName = "ID" };
    private static readonly Option<string> RefusedFolder = new("--refused")
    {
        Description = ImportCommandTexts.Refused.InBoth, HelpName = "FOLDER", DefaultValueFactory = _ => ".",
    };

    private static readonly Option<string?> AsOf = new(VersionTexts.AsOfOption) { Description = ImportCommandTexts.AsOf.InBoth, HelpName = "DAY" };
    private static readonly Option<bool> Whole = new(VersionTexts.WholeOption) { Description = ImportCommandTexts.Whole.InBoth };
    private static readonly Option<string?> Covers = new(VersionTexts.CoversOption) { Description = ImportCommandTexts.Covers.InBoth, HelpName = "CODES" };

    public static Command Create() => new("import", ImportCommandTexts.Import.InBoth)
    {
        new Command("survey", ImportCommandTexts.Survey.InBoth) { Households, Persons, DryRun, GoodRows, Profile, Edition, RefusedFolder }
            .Runs((run, stop) => Run(run, ImportRequest.Survey, [run.Value(Households)!, run.Value(Persons)!], stop)),
        new Command("list", ImportCommandTexts.List.InBoth) { Kind, ListFile, AsOf, Whole, Covers, DryRun, GoodRows, Profile, RefusedFolder }
            .Runs((run, stop) => Run(run, run.Value(Kind)!, [run.Value(ListFile)!], stop)),
    };

    private static async Task<IReadOnlyList<Problem>> Run(CommandRun run, string kind, string[] paths, CancellationToken stop)
    {
        var mapping = await MappingOf(run, kind, stop);
        if (mapping.Value is null) return mapping.Problems;
        var version = VersionOf(run, kind);
        if (version.Value is not { } asked) return version.Problems;

        var request = new ImportRequest
        {
            Id = Ids.New(),
            Kind = kind,
            Files = ImportFiles.Named([.. paths.Select(p => new ImportFile(p, Path.GetFileName(p)))]),
            Mode = run.Value(GoodRows) ? ImportMode.GoodRows : ImportMode.WholeOrNothing,
            IsDryRun = run.Value(DryRun),
            Mapping = mapping.Value,
            Edition = kind == ImportRequest.Survey ? run.Value(Edition) : null,
            RefusedFolder = run.Value(RefusedFolder)!,
            Version = kind == ImportRequest.Survey ? null : asked,
        };
        var watch = Stopwatch.StartNew();
        var progress = new ProgressLine(run, watch);
        try
        {
            var result = await run.Get<RunImport>().Run(request, progress, stop);
            progress.Clear();
            return result.Value is { } summary ? ImportReport.Say(run, request, summary, watch.Elapsed) : result.Problems;
        }
        catch (OperationCanceledException)
        {
            progress.Clear();
            return [new(null, ImportTexts.Cancelled)];
        }
        catch (Exception fault) when (StorageFault.IsFullDisk(fault))
        {
            progress.Clear();
            return [new(null, StorageTexts.Full)];
        }
    }

    private static Result<VersionAsked> VersionOf(CommandRun run, string kind)
    {
        if (kind == ImportRequest.Survey) return new VersionAsked();
        DateOnly? asOf = null;
        if (run.Value(AsOf).Known is { } typed)
        {
            // A day to come is refused with its own words.
            _ = PartialDate.TryParse(typed, run.Get<TimeProvider>().Today, out var day, out var reading);
            if (reading.Fault is not null and not DateFault.InFuture || !day.IsComplete) return new Problem(VersionTexts.AsOfOption, VersionTexts.NotADay.With(typed));
            asOf = day.Earliest;
        }

        return new VersionAsked { AsOf = asOf, IsWhole = run.Value(Whole), Areas = VersionAsked.ReadAreas(run.Value(Covers)) };
    }

    private static async Task<Result<ColumnMapping>> MappingOf(CommandRun run, string kind, CancellationToken stop)
    {
        if (run.Value(Profile) is not { } name) return ColumnMapping.Canonical;
        if (File.Exists(name)) return await FromFile(run, name, kind, stop);

        var saved = await run.Get<HunsuanDb>().ImportProfiles.SingleOrDefaultAsync(p => p.Name == name, stop);
        return saved is null ? new Problem("--profile", ImportTexts.ProfileNotFound.With(name)) : ColumnMapping.FromJson(saved.Mapping);
    }

    private static async Task<Result<ColumnMapping>> FromFile(CommandRun run, string path, string kind, CancellationToken stop)
    {
        try
        {
            var read = ColumnMapping.FromJson(await File.ReadAllTextAsync(path, stop));
            return read.Value?.Check(run.Get<ImportFields>().OfAnyEdition(kind)).ToList() is { Count: > 0 } unknown ? unknown : read;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new Problem("--profile", ImportTexts.CannotOpen.With(path));
        }
    }
}
