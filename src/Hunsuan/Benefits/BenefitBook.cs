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

    private BenefitBook(KnownFacts facts, IReadOnlyList<Benefit> all, IReadOnlyList<Problem> problems) => (Facts, All, Problems) = (facts, all, problems);

    /// <summary>The folder of the benefits that come with the program.</summary>
    public static string BuiltInFolder => Path.Combine(AppContext.BaseDirectory, "data", "benefits");

    public KnownFacts Facts { get; }

    /// <summary>Every version, in the order of ids and versions.</summary>
    public IReadOnlyList<Benefit> All { get; }

    /// <summary>What has to be mended in the files that were left out.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>For each benefit the version that counts on a day: the latest in force. What is only announced never counts.</summary>
    public IReadOnlyList<Benefit> InForce(DateOnly on) => VersionsInForce.On(All, on);

    /// <summary>The rules of a day, ready to be asked; all or none.</summary>
    /// <param name="on">The day.</param>
    /// <param name="withAnnounced">Adds what is only announced, as if it were in force.</param>
    public Result<IReadOnlyList<RuleOfDay>> RulesOn(DateOnly on, bool withAnnounced = false) => new CompileRules(Facts, All).On(on, withAnnounced);

    /// <summary>Values of a day's rules that end within so many days with none after them: somebody has to look after them before.</summary>
    public static IReadOnlyList<(Benefit Benefit, ValueInForce Value)> EndingSoon(IEnumerable<RuleOfDay> rules, DateOnly on, int days = WarnedDays) =>
        [.. rules.SelectMany(r => r.Rule.ValuesInForce.Where(v => IsEnding(v, on.AddDays(days))).Select(v => (r.Benefit, v)))];

    /// <summary>Reads the built-in benefits and those an administrator added in another folder.</summary>
    internal static BenefitBook Load(KnownOrigins known, string? addedFolder) =>
        Read(known, [BuiltInFolder], addedFolder is null ? [BuiltInFolder] : [BuiltInFolder, addedFolder]);

    /// <param name="known">Columns, lists and indicators that there are.</param>
    /// <param name="factFolders">Where dictionaries of facts lie, besides those of the benefits' folders.</param>
    /// <param name="folders">Every other *.yaml of these is a benefit.</param>
    internal static BenefitBook Read(KnownOrigins known, IReadOnlyList<string> factFolders, IReadOnlyList<string> folders)
    {
        var problems = folders.Where(f => !Directory.Exists(f)).Select(BenefitTexts.FolderMissing).ToList();
        var facts = KnownFacts.Read([.. factFolders.Union(folders)], known, NameOf, problems);
        var read = new List<Benefit>();
        foreach (var path in folders.Where(Directory.Exists).SelectMany(Files))
        {
            var file = BenefitFile.Read(path, NameOf(path));
            problems.AddRange(file.Problems);
            if (file.Value is not { } benefit) continue;

            if (benefit.HeldByList is { } list && !known.List(list)) problems.Add(BenefitTexts.UnknownList(benefit.File, list, known.ListIds));
            else if (read.FirstOrDefault(b => b.Label == benefit.Label) is { } first) problems.Add(BenefitTexts.VersionTwice(benefit.File, benefit.Label, first.File));
            else read.Add(benefit);
        }

        var usable = new CheckRules(facts).Usable(read, problems);
        return new(facts, [.. usable.OrderBy(b => b.Id, StringComparer.Ordinal).ThenBy(b => b.Version)], problems);
    }

    private static bool IsEnding(ValueInForce value, DateOnly before) => !value.CarriesForward && value.LastDay <= before;

    private static IEnumerable<string> Files(string folder) => Directory
        .EnumerateFiles(folder, "*.yaml").Where(f => Path.GetFileName(f) != FactFile.Name).Order(StringComparer.Ordinal);

    // Files of different folders can have the same name.
    private static string NameOf(string path) =>
        Path.Combine(Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(path))!), Path.GetFileName(path));
}
