using System.Security.Claims;
using Hunsuan.Access.Devices;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Hunsuan.Access;

/// <summary>What a session says about its user (ตัวตนในเซสชัน).</summary>
internal static class Identity
{
    public const string PermitClaim = "permit";

    private const string IdClaim = "id", NameClaim = "name", AreaClaim = "area", SessionClaim = "session", TokenClaim = "token", FirstClaim = "first", PinClaim = "pin";

    /// <summary>All that a browser's cookie holds; who it stands for is looked up at each request.</summary>
    public static ClaimsPrincipal PrincipalOfToken(string token) =>
        new(new ClaimsIdentity([new(TokenClaim, token)], CookieAuthenticationDefaults.AuthenticationScheme));

    public static string? TokenOf(ClaimsPrincipal principal) => principal.FindFirstValue(TokenClaim);

    /// <param name="first">The page that has to be dealt with before any other opens; null where there is none.</param>
    public static ClaimsPrincipal PrincipalOf(User user, UserSession? session = null, string? first = null) => new(new ClaimsIdentity(
        [
            new(IdClaim, user.Id.ToString()),
            new(NameClaim, user.Name),
            new(AreaClaim, user.AreaCode),
            .. session is null ? Array.Empty<Claim>() : [new Claim(SessionClaim, $"{session.Id}"), .. session.PinHash is null ? Array.Empty<Claim>() : [new Claim(PinClaim, "")]],
            .. first is null ? Array.Empty<Claim>() : [new Claim(FirstClaim, first)],
            .. PermitsOf(user, first).Select(p => new Claim(PermitClaim, p)),
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

    /// <summary>On a shared phone, with a PIN.</summary>
    public static bool HasPin(ClaimsPrincipal principal) => principal.HasClaim(c => c.Type == PinClaim);

    /// <summary>The page that has to be dealt with before any other opens; null where there is none.</summary>
    public static string? FirstOf(ClaimsPrincipal principal) => principal.FindFirstValue(FirstClaim);

    /// <summary>Signed in, and nothing has to be dealt with first.</summary>
    public static bool MayGoOn(ClaimsPrincipal principal) => principal.HasClaim(c => c.Type == IdClaim) && FirstOf(principal) is null;

    private static IReadOnlyCollection<string> PermitsOf(User user, string? first) => first is null ? Roles.PermitsOf(user.Role) : [Permit.UseOwnAccount];
}
