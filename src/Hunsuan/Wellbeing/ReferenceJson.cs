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
}
