using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Hunsuan.Shared;

namespace Hunsuan.Hosting;

/// <summary>Reads a folder of data files, one thing each; the name of the file is its id (แฟ้มข้อมูลอ้างอิง).</summary>
/// <remarks>A file in the data folder of the installation takes the place of a built-in one of the same name. One with mistakes is left out and told.</remarks>
internal static partial class DataFile
{
    public const int IdMaxLength = 40;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true,
        ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    public static (IReadOnlyList<T> Read, IReadOnlyList<Problem> Problems) All<TJson, T>(string folder, string? dataFolder, Func<string, TJson, T> make)
    {
        var files = Files(Path.Combine(AppContext.BaseDirectory, "data", folder)).ToDictionary(path => Path.GetFileName(path));
        if (dataFolder is not null && Directory.Exists(Path.Combine(dataFolder, folder)))
            foreach (var added in Files(Path.Combine(dataFolder, folder))) files[Path.GetFileName(added)] = added;

        var (read, problems) = (new List<T>(), new List<Problem>());
        foreach (var path in files.Values.Order(StringComparer.Ordinal))
        {
            var id = Path.GetFileNameWithoutExtension(path);
            if (IdPattern.IsMatch(id) && Json<TJson>(path) is { } json) read.Add(make(id, json));
            else problems.Add(new(null, HostingTexts.DataFileUnreadable.With($"{folder}/{Path.GetFileName(path)}")));
        }

        return (read, problems);
    }

    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder, "*.json");

    private static TJson? Json<TJson>(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<TJson>(File.ReadAllBytes(path), Options);
        }
        catch (Exception fault) when (fault is JsonException or IOException or UnauthorizedAccessException)
        {
            return default;
        }
    }

    [GeneratedRegex("^[a-z][a-z0-9-]{1,39}$")]
    private static partial Regex IdPattern { get; }
}
