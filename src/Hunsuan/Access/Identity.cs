using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Hunsuan.Access;

/// <summary>What a session says about its user (ตัวตนในเซสชัน).</summary>
internal static class Identity
{
    public const string PermitClaim = "permit";

    private const string IdClaim = "id", NameClaim = "name", AreaClaim = "area", StampClaim = "stamp", TemporaryClaim = "temporary";

    public static ClaimsPrincipal PrincipalOf(User user) => new(new ClaimsIdentity(
        [
            new(IdClaim, user.Id.ToString()),
            new(NameClaim, user.Name),
            new(AreaClaim, user.AreaCode),
            new(StampClaim, user.SecurityStamp.ToString()),
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

    public static bool IsCurrent(ClaimsPrincipal principal, User user) => principal.HasClaim(StampClaim, user.SecurityStamp.ToString());

    /// <summary>Signed in with a password of one's own choice, not one that somebody gave.</summary>
    public static bool HasOwnPassword(ClaimsPrincipal principal) => principal.HasClaim(c => c.Type == IdClaim) && !principal.HasClaim(c => c.Type == TemporaryClaim);

    private static IReadOnlyCollection<string> PermitsOf(User user) =>
        user.IsPasswordTemporary ? [Permit.UseOwnAccount] : Roles.PermitsOf(user.Role);
}
