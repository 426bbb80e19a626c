using System.Collections.Concurrent;
using Hunsuan.Benefits.Facts;
using Hunsuan.Benefits.Files;
using Hunsuan.Engines.Benefits;
using Hunsuan.Hosting;
using Hunsuan.Shared;

namespace Hunsuan.Benefits;

/// <summary>Every benefit this installation knows, one file a version (คลังสวัสดิการ). A file that can't be used, or whose examples fail, is left out.</summary>
public sealed class BenefitBook : IReadsFiles
{
    /// <summary>How long before a value ends it is told.</summary>
    public const int WarnedDays = 60;

    private readonly KnownOrigins _known;
    private readonly IReadOnlyList<Benefit> _ofFiles;
    private readonly Dictionary<string, string> _paths;
    private readonly IReadOnlyList<Problem> _ofReading;
    private volatile Shelf _now;

    private BenefitBook(KnownOrigins known, KnownFacts facts, IReadOnlyList<Benefit> ofFiles, Dictionary<string, string> paths, IReadOnlyList<Problem> ofReading)
    {
        (_known, Facts, _ofFiles, _paths, _ofReading) = (known, facts, ofFiles, paths, ofReading);
        _now = ShelfOf([]);
    }

    /// <summary>What can be used of files and approved versions; its rules are made ready once for each day asked for.</summary>
    private sealed record Shelf(IReadOnlyList<Benefit> All, IReadOnlyList<Problem> Problems)
    {
        public ConcurrentDictionary<(DateOnly, bool), RulesOfDay> Days { get; } = [];
    }

    private const int MostDays = 100;

    /// <summary>The folder of the benefits that come with the program.</summary>
    public static string BuiltInFolder => Path.Combine(AppContext.BaseDirectory, "data", "benefits");

    public KnownFacts Facts { get; }

    /// <summary>Every version, in the order of ids and versions.</summary>
    public IReadOnlyList<Benefit> All => _now.All;

    /// <summary>What has to be mended in the files that were left out.</summary>
    public IReadOnlyList<Problem> Problems => _now.Problems;

    /// <summary>Ids of the agencies' lists that say who has something already, or that rules ask for.</summary>
    public IEnumerable<string> Lists =>
        All.Select(b => b.HeldByList).OfType<string>().Concat(Facts.All.Where(f => f.Origin is FactOrigin.List).Select(f => f.OriginKey!)).Distinct();

    /// <summary>For each benefit the version that counts on a day: the latest in force. What is only announced never counts.</summary>
    public IReadOnlyList<Benefit> InForce(DateOnly on) => VersionsInForce.On(All, on);

    /// <summary>What the benefit is called; its id where it is no longer known.</summary>
    public Text NameOf(string id) =>
        (All.LastOrDefault(b => b.Id == id && b.Status is not Certainty.Announced) ?? All.LastOrDefault(b => b.Id == id))?.Name ?? new(id, id);

    /// <summary>What an application is called for somebody who does not see to it: of a benefit that tells about health, not which.</summary>
    public Text NameFor(Applications.BenefitApplication application, Guid reader, DateOnly on) =>
        application.OwnerId == reader || UsableOn(on).Rules.FirstOrDefault(r => r.Benefit.Id == application.Benefit) is { } rule && !Facts.TellsSecured(rule.Rule)
            ? NameOf(application.Benefit) : Applications.ApplicationTexts.SecuredBenefit;

    /// <summary>The rules of a day, ready to be asked; all or none.</summary>
    /// <param name="on">The day.</param>
    /// <param name="withAnnounced">Adds what is only announced, as if it were in force.</param>
    public Result<IReadOnlyList<RuleOfDay>> RulesOn(DateOnly on, bool withAnnounced = false) =>
        UsableOn(on, withAnnounced) is { Problems.Count: > 0 } day ? day.Problems.ToList() : UsableOn(on, withAnnounced).Rules.ToList();

    /// <summary>The rules of a day that can be asked, although others can't: the day on which one value ended stops no other rule.</summary>
    public RulesOfDay UsableOn(DateOnly on, bool withAnnounced = false)
    {
        var now = _now;
        if (now.Days.Count > MostDays) now.Days.Clear();
        return now.Days.GetOrAdd((on, withAnnounced), day => new CompileRules(Facts, now.All).On(day.Item1, day.Item2));
    }

    /// <summary>A version that is not in use, made ready for a day beside the others.</summary>
    public Result<RuleOfDay> RuleWith(Benefit version, DateOnly on)
    {
        var together = VersionsInForce.With([.. VersionsInForce.On(All, on).Where(b => b.IsEvaluable)], version);
        var set = RuleCompiler.Compile([.. together.Select(b => b.Draft)], Facts.Book, on);
        if (set.Find(version.Id) is { } rule) return new RuleOfDay(version, rule);
        return set.Faults.Where(f => f.Rule == version.Id).Select(f => RuleFaultTexts.Of(f, version.File)).ToList();
    }

    /// <summary>A version from its text, checked as a file is: read, compiled beside all others, its examples run.</summary>
    public Result<Benefit> Read(string text)
    {
        const string File = "yaml";
        var read = BenefitFile.ReadText(text, File);
        if (read.Value is not { } benefit) return read;
        if (benefit.HeldByList is { } list && !_known.List(list)) return BenefitTexts.UnknownList(File, list, _known.ListIds);
        var problems = new List<Problem>();
        var usable = new CheckRules(Facts).Usable([.. All.Where(b => b.Label != benefit.Label), benefit], problems);
        return usable.Contains(benefit) ? benefit : problems;
    }

    /// <summary>Puts approved versions beside those of the files; what can't be used any more is left out and told.</summary>
    internal void Take(IReadOnlyList<(string File, string Text)> approved) => _now = ShelfOf(approved);

    /// <summary>Values of a day's rules that end within so many days with none after them: somebody has to look after them before.</summary>
    public static IReadOnlyList<(Benefit Benefit, ValueInForce Value)> EndingSoon(IEnumerable<RuleOfDay> rules, DateOnly on, int days = WarnedDays) =>
        [.. rules.SelectMany(r => r.Rule.ValuesInForce.Where(v => v.StopsBy(on.AddDays(days))).Select(v => (r.Benefit, v)))];

    /// <summary>Reads the built-in benefits and those an administrator added in another folder.</summary>
    internal static BenefitBook Load(KnownOrigins known, string? addedFolder) =>
        Read(known, [BuiltInFolder], addedFolder is null ? [BuiltInFolder] : [BuiltInFolder, addedFolder]);

    /// <param name="known">Columns, lists and indicators that there are.</param>
    /// <param name="factFolders">Where dictionaries of facts lie, besides those of the benefits' folders.</param>
    /// <param name="folders">Every other *.yaml of these is a benefit.</param>
    internal static BenefitBook Read(KnownOrigins known, IReadOnlyList<string> factFolders, IReadOnlyList<string> folders)
    {
        var problems = folders.Where(f => !Directory.Exists(f)).Select(BenefitTexts.FolderMissing).ToList();
        var facts = KnownFacts.Read([.. factFolders.Union(folders)], known, FileNameOf, problems);
        var read = new List<Benefit>();
        var paths = new Dictionary<string, string>();
        foreach (var path in folders.Where(Directory.Exists).SelectMany(Files))
        {
            var file = BenefitFile.Read(path, FileNameOf(path));
            problems.AddRange(file.Problems);
            if (file.Value is not { } benefit) continue;

            paths.TryAdd(benefit.File, path);
            if (benefit.HeldByList is { } list && !known.List(list)) problems.Add(BenefitTexts.UnknownList(benefit.File, list, known.ListIds));
            else if (read.FirstOrDefault(b => b.Label == benefit.Label) is { } first) problems.Add(BenefitTexts.VersionTwice(benefit.File, benefit.Label, first.File));
            else read.Add(benefit);
        }

        return new(known, facts, read, paths, problems);
    }

    private Shelf ShelfOf(IReadOnlyList<(string File, string Text)> approved)
    {
        var problems = _ofReading.ToList();
        var read = _ofFiles.ToList();
        foreach (var (file, text) in approved)
        {
            var version = BenefitFile.ReadText(text, file);
            problems.AddRange(version.Problems);
            if (version.Value is not { } benefit) continue;
            if (read.FirstOrDefault(b => b.Label == benefit.Label) is { } first) problems.Add(BenefitTexts.VersionTwice(file, benefit.Label, first.File));
            else read.Add(benefit);
        }

        var usable = new CheckRules(Facts).Usable(read, problems);
        return new([.. usable.OrderBy(b => b.Id, StringComparer.Ordinal).ThenBy(b => b.Version)], problems);
    }

    private static IEnumerable<string> Files(string folder) => Directory
        .EnumerateFiles(folder, "*.yaml").Where(f => Path.GetFileName(f) != FactFile.Name).Order(StringComparer.Ordinal);

    // Files of different folders can have the same name.
    /// <summary>Where the file of a version lies; null for one that was approved here.</summary>
    internal string? PathOf(Benefit version) => _paths.GetValueOrDefault(version.File);

    private static string FileNameOf(string path) =>
        Path.Combine(Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(path))!), Path.GetFileName(path));
}
