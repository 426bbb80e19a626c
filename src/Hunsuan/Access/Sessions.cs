using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;

namespace Hunsuan.Access;

/// <summary>
/// Keeps users signed in by a cookie, for eight hours after the last page (การเข้าสู่ระบบ). The user is looked up at each request, so
/// that a new password, role or area holds at once.
/// </summary>
public static class Sessions
{
    public const string SignInPath = "/sign-in", PasswordPath = "/account/password";

    internal static void Register(IServiceCollection services)
    {
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(o =>
        {
            o.Cookie.Name = "hunsuan";
            o.Cookie.HttpOnly = true;
            o.Cookie.SameSite = SameSiteMode.Lax;
            o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            o.ExpireTimeSpan = TimeSpan.FromHours(8);
            o.SlidingExpiration = true;
            o.LoginPath = SignInPath;
            o.ReturnUrlParameter = "return";
            o.Events.OnValidatePrincipal = Renew;
            o.Events.OnRedirectToLogin = Redirect;
            o.Events.OnRedirectToAccessDenied = Deny;
        });
        services.AddAuthorization(o =>
        {
            foreach (var permit in Permit.All) o.AddPolicy(permit, p => p.RequireClaim(Identity.PermitClaim, permit));
            o.DefaultPolicy = o.FallbackPolicy =
                new AuthorizationPolicyBuilder().RequireAssertion(c => Identity.HasOwnPassword(c.User)).Build();
        });
    }

    internal static async Task NameTheUser(HttpContext context, RequestDelegate next)
    {
        var user = Identity.UserOf(context.User).Under(PermitOf(context.GetEndpoint()));
        if (await InEmergency.Of(context, user) is { } wider) user = wider;
        context.RequestServices.GetRequiredService<Acting>().User = user;
        await next(context);
    }

    /// <summary>The permit whose areas an address works in: the one it asks for, unless it says another.</summary>
    internal static string PermitOf(Endpoint? endpoint) =>
        endpoint?.Metadata.GetMetadata<WorksUnderAttribute>()?.Permit ?? endpoint?.Metadata.GetMetadata<IAuthorizeData>()?.Policy ?? Permit.UseOwnAccount;

    public static Task SignIn(HttpContext context, User user) => context.SignInAsync(Identity.PrincipalOf(user));

    private static async Task Renew(CookieValidatePrincipalContext context)
    {
        await using var scope = context.HttpContext.RequestServices.CreateScopeFor(CurrentUser.Nobody);
        var users = scope.ServiceProvider.GetRequiredService<UsersWithRoles>();
        if (Identity.IdOf(context.Principal!) is { } id
            && await users.Active(id, context.HttpContext.RequestAborted) is { } found && Identity.IsCurrent(context.Principal!, found.User))
        {
            context.ReplacePrincipal(Identity.PrincipalOf(found.User, found.Acting));
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync();
    }

    // A part of a page can't show the sign-in page; the whole page has to go there.
    private static Task Redirect(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (context.Request.Headers.ContainsKey("HX-Request"))
            context.Response.Headers["HX-Redirect"] = SignInPath;
        else
            context.Response.Redirect(HttpMethods.IsGet(context.Request.Method) ? context.RedirectUri : SignInPath);
        return Task.CompletedTask;
    }

    private static Task Deny(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (!Identity.HasOwnPassword(context.HttpContext.User))
            context.Response.Redirect(PasswordPath);
        else
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
