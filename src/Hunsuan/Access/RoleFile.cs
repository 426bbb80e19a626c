using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Hunsuan.Shared;

namespace Hunsuan.Access;

/// <summary>A role as its file writes it (แฟ้มบทบาท); the name of the file is the id of the role.</summary>
internal static partial class RoleFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true,
        ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true,
    };

    private sealed record Json(Words Name, Words Does, IReadOnlyList<string> Permits, bool NeedsSecondFactor);

    public static Result<Role> Read(string path)
    {
        var file = Path.GetFileName(path);
        var id = Path.GetFileNameWithoutExtension(path);
        if (!IdPattern.IsMatch(id)) return new Problem(null, RoleTexts.FileNameWrong.With(file));
        try
        {
            if (JsonSerializer.Deserialize<Json>(File.ReadAllBytes(path), Options) is not { } json) return new Problem(null, RoleTexts.FileUnreadable.With(file));
            if (json.Permits.Except(Permit.All).FirstOrDefault() is { } unknown) return new Problem(null, RoleTexts.PermitUnknown.With(file, unknown));
            return new Role(id, json.Name.Text, json.Does.Text, [.. json.Permits], json.NeedsSecondFactor);
        }
        catch (Exception fault) when (fault is JsonException or IOException or UnauthorizedAccessException)
        {
            return new Problem(null, RoleTexts.FileUnreadable.With(file));
        }
    }

    [GeneratedRegex("^[a-z][a-z0-9-]{1,39}$")]
    private static partial Regex IdPattern { get; }
}
