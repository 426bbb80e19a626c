using Hunsuan.Shared;

namespace Hunsuan.Access.Outside;

/// <summary>A system of others that proves who somebody is by OpenID Connect (ระบบยืนยันตัวตนภายนอก), as its file sets it.</summary>
/// <remarks>Not a record: what a record says of itself would hold the secret.</remarks>
public sealed class OutsideProvider
{
    public const int IdMaxLength = 20;

    /// <summary>The name of its file; part of the address that it sends people back to.</summary>
    public required string Id { get; init; }

    /// <summary>As the button calls it.</summary>
    public required Text Name { get; init; }

    /// <summary>Where its discovery lies.</summary>
    public required string Authority { get; init; }

    /// <summary>What it calls itself in every token.</summary>
    public required string Issuer { get; init; }

    public required string ClientId { get; init; }

    /// <summary>Null for a client that has none.</summary>
    public required string? ClientSecret { get; init; }

    public required IReadOnlyList<string> Scopes { get; init; }

    /// <summary>What it is to ask of people, such as "login" for the password each time; null leaves it to the provider.</summary>
    public required string? Prompt { get; init; }

    /// <summary>The claim that tells people apart for ever.</summary>
    public required string SubjectClaim { get; init; }

    /// <summary>The claims that make up the name that colleagues see.</summary>
    public required IReadOnlyList<string> NameClaims { get; init; }

    public required IReadOnlyList<OutsideRule> Rules { get; init; }

    /// <summary>Whoever signs in there has shown a second factor there, always or where a claim says so.</summary>
    public required bool ProvesSecondFactor { get; init; }

    public required IReadOnlyList<ClaimMatch> SecondFactorWhen { get; init; }

    /// <summary>Whom to ask for a place here; null where nobody is named.</summary>
    public required Text? Contact { get; init; }

    /// <summary>Only this machine may be asked without HTTPS.</summary>
    public bool IsOnThisMachine => IsLoopback(Authority);

    public bool Vouches(OutsideClaims claims) => ProvesSecondFactor || SecondFactorWhen.Any(claims.Match);

    internal static bool IsLoopback(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri is { IsLoopback: true, Scheme: "http" or "https" };
}

/// <summary>A claim has a value (เงื่อนไขของข้อมูลยืนยัน).</summary>
public sealed record ClaimMatch(string Claim, string Value);

/// <summary>Who has a claim with this value holds this role for these areas (กฎให้บทบาทตามข้อมูลยืนยัน).</summary>
/// <param name="Areas">Codes; the empty one stands for the whole country, which only the file can give.</param>
/// <param name="AreasClaim">The claim that holds the codes; null where the file names them.</param>
public sealed record OutsideRule(ClaimMatch When, string Role, IReadOnlyList<string> Areas, string? AreasClaim, Guid? Organisation);
