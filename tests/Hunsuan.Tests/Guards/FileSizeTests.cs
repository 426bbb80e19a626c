namespace Hunsuan.Tests.Guards;

/// <summary>One file, one idea, one screen: what grows is divided.</summary>
public class FileSizeTests
{
    private const int Longest = 200, LongestTestOrMigration = 300;

    private static readonly string[] Folders = [.. new[] { "src", "tests", "scripts", "benchmarks", "data" }.Where(f => Directory.Exists(Path.Combine(Repository.Root, f)))];
    private static readonly string[] Kinds = [".cs", ".razor", ".css", ".ts", ".mjs", ".js", ".sh"];

    [Fact]
    public void No_file_is_longer_than_a_reader_can_hold() =>
        Findings.None(
            from file in Repository.SourceFiles(Folders)
            where Kinds.Contains(Path.GetExtension(file)) && !file.Contains("/wwwroot/lib/", StringComparison.Ordinal)
            let lines = File.ReadLines(Path.Combine(Repository.Root, file)).Count()
            where lines > (IsTestOrMigration(file) ? LongestTestOrMigration : Longest)
            select $"{file}: {lines} lines");

    private static bool IsTestOrMigration(string file) =>
        file.StartsWith("tests/", StringComparison.Ordinal) || file.Contains("/Migrations/", StringComparison.Ordinal);
}
