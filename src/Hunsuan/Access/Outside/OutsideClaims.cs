using System.Text.Json;
using Hunsuan.Shared;

namespace Hunsuan.Access.Outside;

/// <summary>What a provider says of somebody, in a token whose seal was found right (ข้อมูลยืนยันจากระบบภายนอก). Kept nowhere.</summary>
public sealed class OutsideClaims(JsonElement payload)
{
    /// <summary>Enough for every provider; a longer one is refused.</summary>
    public const int SubjectMaxLength = 255;

    /// <summary>All values of a claim, one or a list; dots lead into what lies deeper, such as "realm_access.roles".</summary>
    public IReadOnlyList<string> Values(string claim) => Find(payload, claim) is { } found ? [.. Flat(found)] : [];

    public bool Match(ClaimMatch wanted) => Values(wanted.Claim).Contains(wanted.Value, StringComparer.Ordinal);

    /// <summary>Who it is; null where the claim is missing, or is no single value.</summary>
    public string? Subject(string claim) => Values(claim) is [{ Length: > 0 and <= SubjectMaxLength } one] ? one : null;

    /// <summary>The name in one line, as long as names may be; null where none of the claims is there.</summary>
    public string? Name(IEnumerable<string> claims)
    {
        var words = claims.SelectMany(c => Values(c).Take(1));
        var name = string.Join(' ', string.Join(' ', words).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        name = string.Concat(name.Where(c => !char.IsControl(c) && !char.IsSurrogate(c)));
        return (name.Length > User.NameMaxLength ? name[..User.NameMaxLength] : name).Known;
    }

    private static JsonElement? Find(JsonElement within, string claim)
    {
        if (within.ValueKind is not JsonValueKind.Object) return null;
        // The whole name first: some providers' claims are addresses with dots.
        if (within.TryGetProperty(claim, out var found)) return found;
        return claim.Split('.', 2) is [var first, var rest] && within.TryGetProperty(first, out var deeper) ? Find(deeper, rest) : null;
    }

    private static IEnumerable<string> Flat(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => [value.GetRawText()],
        JsonValueKind.Array => value.EnumerateArray().Where(v => v.ValueKind is not JsonValueKind.Array).SelectMany(Flat),
        _ => [],
    };
}
