using System.Security.Claims;
using Hunsuan.Access.Devices;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Hunsuan.Access;

/// <summary>What a session says about its user (ตัวตนในเซสชัน): the cookie holds a token, each request looks up the rest.</summary>
internal static class Identity
{
    public const string PermitClaim = "permit";

    private const string TokenClaim = "token";

    /// <summary>All that a browser's cookie holds; who it stands for is looked up at each request.</summary>
    public static ClaimsPrincipal PrincipalOfToken(string token) =>
        new(new ClaimsIdentity([new(TokenClaim, token)], CookieAuthenticationDefaults.AuthenticationScheme));

    public static string? TokenOf(ClaimsPrincipal principal) => principal.FindFirstValue(TokenClaim);

    public static ClaimsPrincipal PrincipalOf(LiveSession.Found live) => new(new LookedUp(live));

    public static CurrentUser UserOf(ClaimsPrincipal principal) => Of(principal)?.Acting ?? CurrentUser.Nobody;

    /// <summary>The session that a request came in; null where nobody is signed in.</summary>
    public static Guid? SessionOf(ClaimsPrincipal principal) => Of(principal)?.Session.Id;

    /// <summary>On a shared phone, with a PIN.</summary>
    public static bool HasPin(ClaimsPrincipal principal) => Of(principal)?.Session.PinHash is not null;

    public static bool IsOnSharedPhone(ClaimsPrincipal principal) => Of(principal)?.Session.PhoneHash is not null;

    /// <summary>The page that has to be dealt with before any other opens; null where there is none.</summary>
    public static string? FirstOf(ClaimsPrincipal principal) => Of(principal)?.First;

    /// <summary>Signed in, and nothing has to be dealt with first.</summary>
    public static bool MayGoOn(ClaimsPrincipal principal) => Of(principal) is { First: null };

    private static LiveSession.Found? Of(ClaimsPrincipal principal) => (principal.Identity as LookedUp)?.Live;

    private sealed class LookedUp(LiveSession.Found live) : ClaimsIdentity(
        live.Acting.Roles.SelectMany(r => r.Permits).Distinct().Select(p => new Claim(PermitClaim, p)), CookieAuthenticationDefaults.AuthenticationScheme)
    {
        public LiveSession.Found Live { get; } = live;
    }
}
