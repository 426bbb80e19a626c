using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Hunsuan.Access;

/// <summary>What a session says about its user (ตัวตนในเซสชัน).</summary>
internal static class Identity
{
    public const string PermitClaim = "permit";

    private const string IdClaim = "id", NameClaim = "name", AreaClaim = "area", SessionClaim = "session", TokenClaim = "token", TemporaryClaim = "temporary";

    /// <summary>All that a browser's cookie holds; who it stands for is looked up at each request.</summary>
    public static ClaimsPrincipal PrincipalOfToken(string token) =>
        new(new ClaimsIdentity([new(TokenClaim, token)], CookieAuthenticationDefaults.AuthenticationScheme));

    public static string? TokenOf(ClaimsPrincipal principal) => principal.FindFirstValue(TokenClaim);

    public static ClaimsPrincipal PrincipalOf(User user, Guid? session = null) => new(new ClaimsIdentity(
        [
            new(IdClaim, user.Id.ToString()),
            new(NameClaim, user.Name),
            new(AreaClaim, user.AreaCode),
            .. session is null ? Array.Empty<Claim>() : [new Claim(SessionClaim, $"{session}")],
            .. user.IsPasswordTemporary ? [new Claim(TemporaryClaim, "")] : Array.Empty<Claim>(),
            .. PermitsOf(user).Select(p => new Claim(PermitClaim, p)),
        ],
        CookieAuthenticationDefaults.AuthenticationScheme, NameClaim, roleType: null));

    public static CurrentUser UserOf(ClaimsPrincipal principal) =>
        Guid.TryParse(principal.FindFirstValue(IdClaim), out var id)
            ? new(id, principal.FindFirstValue(NameClaim)!, principal.FindFirstValue(AreaClaim)!,
                [.. principal.FindAll(PermitClaim).Select(c => c.Value)])
            : CurrentUser.Nobody;

    public static CurrentUser UserOf(User user) => UserOf(PrincipalOf(user));

    /// <summary>The session that a request came in; null where nobody is signed in.</summary>
    public static Guid? SessionOf(ClaimsPrincipal principal) => Guid.TryParse(principal.FindFirstValue(SessionClaim), out var id) ? id : null;

    /// <summary>Signed in with a password of one's own choice, not one that somebody gave.</summary>
    public static bool HasOwnPassword(ClaimsPrincipal principal) => principal.HasClaim(c => c.Type == IdClaim) && !principal.HasClaim(c => c.Type == TemporaryClaim);

    private static IReadOnlyCollection<string> PermitsOf(User user) =>
        user.IsPasswordTemporary ? [Permit.UseOwnAccount] : Roles.PermitsOf(user.Role);
}
