using System.Text.Json;
using System.Text.Json.Serialization;
using Hunsuan.Shared;

namespace Hunsuan.Wellbeing;

/// <summary>A text in both languages as reference files write it.</summary>
internal sealed record TextJson(string Th, string En)
{
    public Text ToText() => new(Th, En);
}

/// <summary>How reference files are written: kebab-case words for choices, and no name that the program would overlook.</summary>
internal static class ReferenceJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    /// <summary>The content of a file, or where it can't be read and how to mend it.</summary>
    public static Result<T> Read<T>(string path) where T : class
    {
        var file = ReferenceTable.NameOf(path);
        try
        {
            var text = File.ReadAllText(path);
            using var whole = JsonDocument.Parse(text, new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            if (HasEmptyPlace(whole.RootElement)) return EditionTexts.ValueMissing(file, "null");
            return JsonSerializer.Deserialize<T>(text, Options)!;
        }
        catch (JsonException error)
        {
            return EditionTexts.JsonUnreadable(file, error);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return EditionTexts.FileMissing(path);
        }
    }

    // The whole file, or a place in a list: nothing else looks at these.
    private static bool HasEmptyPlace(JsonElement part) => part.ValueKind switch
    {
        JsonValueKind.Null => true,
        JsonValueKind.Array => part.EnumerateArray().Any(HasEmptyPlace),
        JsonValueKind.Object => part.EnumerateObject().Any(p => p.Value.ValueKind != JsonValueKind.Null && HasEmptyPlace(p.Value)),
        _ => false,
    };
}
