using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Hunsuan.Shared;
using Hunsuan.Ui;

namespace Hunsuan.Access.Outside;

/// <summary>A provider as its file in <c>sign-in/</c> writes it (แฟ้มตั้งค่าระบบยืนยันตัวตน); the name of the file is its id.</summary>
internal static partial class OutsideProviderFile
{
    /// <summary>How a file names the whole country: never by leaving something out.</summary>
    public const string WholeCountry = "country";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true,
        ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    private enum Factor { Ours, Provider }

    private sealed record Rule(string Claim, string Value, string Role, IReadOnlyList<string>? Areas = null, string? AreasClaim = null, Guid? Organisation = null);

    private sealed record Json(
        Words Name, string Authority, string ClientId, string? Issuer = null, bool PublicClient = false, IReadOnlyList<string>? Scopes = null, string? Prompt = null,
        string Subject = "sub", IReadOnlyList<string>? DisplayName = null, Factor SecondFactor = Factor.Ours, IReadOnlyList<ClaimMatch>? SecondFactorWhen = null,
        bool AllowAdministrator = false, Words? Contact = null, IReadOnlyList<Rule>? Rules = null);

    /// <param name="secretOf">The secret of a provider, which its file never holds.</param>
    public static Result<OutsideProvider> Read(string path, RoleBook roles, IAreaNames areas, Func<string, string?> secretOf)
    {
        var file = Path.GetFileName(path);
        var id = Path.GetFileNameWithoutExtension(path);
        if (!IdPattern.IsMatch(id)) return new Problem(null, OutsideFileTexts.NameWrong.With(file, OutsideProvider.IdMaxLength));
        try
        {
            if (JsonSerializer.Deserialize<Json>(File.ReadAllBytes(path), Options) is not { } json) return new Problem(null, OutsideFileTexts.Unreadable.With(file));
            var secret = json.PublicClient ? null : secretOf(id);
            return Check(json, file, secret, roles, areas).ToList() is { Count: > 0 } problems ? problems : Provider(id, json, secret);
        }
        catch (Exception fault) when (fault is JsonException or IOException or UnauthorizedAccessException)
        {
            return new Problem(null, OutsideFileTexts.Unreadable.With(file));
        }
    }

    private static IEnumerable<Problem> Check(Json json, string file, string? secret, RoleBook roles, IAreaNames areas)
    {
        var isSafe = Uri.TryCreate(json.Authority, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || OutsideProvider.IsLoopback(json.Authority));
        if (!isSafe || uri!.Query.Length + uri.Fragment.Length + uri.UserInfo.Length > 0) yield return new(null, OutsideFileTexts.AuthorityWrong.With(file));
        if (!json.PublicClient && secret is null) yield return new(null, OutsideFileTexts.SecretMissing.With(file));
        foreach (var rule in json.Rules ?? [])
        {
            var role = roles.Find(rule.Role);
            if (role is null) yield return new(null, OutsideFileTexts.RoleUnknown.With(file, rule.Role));
            if (role?.Permits.Contains(Permit.Administer) == true && !json.AllowAdministrator) yield return new(null, OutsideFileTexts.AdministratorNotAllowed.With(file, rule.Role));
            if ((rule.AreasClaim is null) == (rule.Areas is not { Count: > 0 })) yield return new(null, OutsideFileTexts.AreasMissing.With(file));
            foreach (var code in (rule.Areas ?? []).Where(a => a != WholeCountry && !OutsideRules.IsKnown(a, areas)))
                yield return new(null, OutsideFileTexts.AreaUnknown.With(file, code));
        }
    }

    private static OutsideProvider Provider(string id, Json json, string? secret) => new()
    {
        Id = id, Name = json.Name.Text, Authority = json.Authority, Issuer = json.Issuer ?? json.Authority, ClientId = json.ClientId, ClientSecret = secret,
        // Without this one it would not be OpenID Connect.
        Scopes = [.. (json.Scopes ?? ["openid", "profile"]).Prepend("openid").Distinct()],
        Prompt = json.Prompt, SubjectClaim = json.Subject, NameClaims = json.DisplayName ?? ["name"], Contact = json.Contact?.Text,
        ProvesSecondFactor = json.SecondFactor is Factor.Provider, SecondFactorWhen = json.SecondFactorWhen ?? [],
        Rules = [.. (json.Rules ?? []).Select(r => new OutsideRule(
            new(r.Claim, r.Value), r.Role, [.. (r.Areas ?? []).Select(a => a == WholeCountry ? "" : a)], r.AreasClaim, r.Organisation))],
    };

    [GeneratedRegex("^[a-z][a-z0-9-]{1,19}$")]
    private static partial Regex IdPattern { get; }
}
