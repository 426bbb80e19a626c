namespace Hunsuan.Tests;

/// <summary>The checkout that the tests run in.</summary>
internal static class Repository
{
    public static string Root { get; } = Up(AppContext.BaseDirectory);

    public static IEnumerable<string> SourceFiles(params string[] folders) =>
        from folder in folders
        from file in Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(Root, file).Replace('\\', '/')
        where !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal)
        select path;

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string Up(string folder) =>
        File.Exists(Path.Combine(folder, "Directory.Build.props")) ? folder : Up(Path.GetDirectoryName(folder)!);
}
