using Hunsuan.Hosting;
using Hunsuan.Shared;

namespace Hunsuan.Wellbeing;

/// <summary>Every survey edition this installation knows, each a folder of two files (คลังฉบับแบบสำรวจ).</summary>
/// <remarks>A folder with mistakes is left out and told in <see cref="Problems"/>; the others stay usable.</remarks>
public sealed class EditionBook : IReadsFiles
{
    private EditionBook(IReadOnlyList<Edition> editions, IReadOnlyList<Problem> problems) =>
        (Editions, Problems) = (editions, problems);

    /// <summary>The folder of the editions that come with the program.</summary>
    public static string BuiltInFolder => Path.Combine(AppContext.BaseDirectory, "data", "editions");

    /// <summary>All readable editions, the oldest first.</summary>
    public IReadOnlyList<Edition> Editions { get; }

    /// <summary>What has to be mended before the remaining folders can be used.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>Reads the built-in editions and those an administrator added in a folder of the same form.</summary>
    public static EditionBook Load(string? addedFolder = null) =>
        Read(addedFolder is null ? [BuiltInFolder] : [BuiltInFolder, addedFolder]);

    /// <summary>Reads every edition below the folders; an id that comes twice keeps its first folder.</summary>
    public static EditionBook Read(params IReadOnlyList<string> folders)
    {
        var editions = new List<Edition>();
        var problems = new List<Problem>();

        foreach (var folder in folders.Where(folder => !Directory.Exists(folder)))
            problems.Add(EditionTexts.FolderMissing(folder));

        foreach (var folder in folders.Where(Directory.Exists).SelectMany(EditionFolders))
        {
            var read = EditionFolder.Read(folder);
            problems.AddRange(read.Problems);
            if (read.Value is not { } edition) continue;

            if (editions.Any(known => known.Id == edition.Id)) problems.Add(EditionTexts.EditionTwice(folder, edition.Id));
            else editions.Add(edition);
        }

        var oldestFirst = editions.OrderBy(edition => edition.FirstYear).ThenBy(edition => edition.Id, StringComparer.Ordinal);
        return new EditionBook([.. oldestFirst], problems);
    }

    public Edition? Find(string id) => Editions.FirstOrDefault(edition => edition.Id == id);

    /// <summary>The newest edition that had begun by the year (พ.ศ.), because surveys outlive their edition; never test data.</summary>
    public Edition? For(int buddhistYear) =>
        Editions.LastOrDefault(edition => edition.FirstYear <= buddhistYear && !edition.IsTestData);

    private static IEnumerable<string> EditionFolders(string folder) =>
        Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal);
}
