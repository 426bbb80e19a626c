using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Hunsuan.Access;

/// <summary>What a session says about its user (ตัวตนในเซสชัน): the cookie names the user, each request looks up the rest.</summary>
internal static class Identity
{
    public const string PermitClaim = "permit";

    private const string IdClaim = "id", StampClaim = "stamp", TemporaryClaim = "temporary";

    /// <summary>Enough for the cookie; may do nothing until it is looked up.</summary>
    public static ClaimsPrincipal PrincipalOf(User user) => new(new ClaimsIdentity(Claims(user), CookieAuthenticationDefaults.AuthenticationScheme));

    /// <summary>The user as looked up for one request.</summary>
    public static ClaimsPrincipal PrincipalOf(User user, CurrentUser acting) => new(new LookedUp(Claims(user), acting));

    public static CurrentUser UserOf(ClaimsPrincipal principal) => principal.Identity is LookedUp { User: var user } ? user : CurrentUser.Nobody;

    public static Guid? IdOf(ClaimsPrincipal principal) => Guid.TryParse(principal.FindFirstValue(IdClaim), out var id) ? id : null;

    public static bool IsCurrent(ClaimsPrincipal principal, User user) => principal.HasClaim(StampClaim, user.SecurityStamp.ToString());

    /// <summary>Signed in with a password of one's own choice, not one that somebody gave.</summary>
    public static bool HasOwnPassword(ClaimsPrincipal principal) => principal.HasClaim(c => c.Type == IdClaim) && !principal.HasClaim(c => c.Type == TemporaryClaim);

    private static IEnumerable<Claim> Claims(User user)
    {
        yield return new(IdClaim, user.Id.ToString());
        yield return new(StampClaim, user.SecurityStamp.ToString());
        if (user.IsPasswordTemporary) yield return new(TemporaryClaim, "");
    }

    private sealed class LookedUp(IEnumerable<Claim> claims, CurrentUser user)
        : ClaimsIdentity([.. claims, .. user.Roles.SelectMany(r => r.Permits).Distinct().Select(p => new Claim(PermitClaim, p))], CookieAuthenticationDefaults.AuthenticationScheme)
    {
        public CurrentUser User { get; } = user;
    }
}
