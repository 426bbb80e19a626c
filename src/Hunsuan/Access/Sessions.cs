using Hunsuan.Access.Devices;
using Hunsuan.Access.Outside;
using Hunsuan.Access.Passkeys;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;

namespace Hunsuan.Access;

/// <summary>
/// Keeps users signed in by a cookie that holds a random token and nothing else (การเข้าสู่ระบบ). Session and user are looked up at each
/// request, so that an ended session, a new password, role or area holds at once.
/// </summary>
public static class Sessions
{
    public const string SignInPath = "/sign-in", CodePath = "/sign-in/code", RecoveryPath = "/sign-in/recovery", InvitationPath = "/invitation",
        PasswordPath = "/account/password", DevicesPath = "/account/sessions", SecondFactorPath = "/account/second-factor",
        PhonePath = "/account/phone", UnlockPath = "/unlock", PasskeysPath = "/account/passkeys", AskPasskeyPath = "/sign-in/passkey",
        LinksPath = "/account/sign-ins", OutsidePath = "/sign-in/with";

    private static readonly object IsLocked = new();

    internal static void Register(IServiceCollection services)
    {
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(o =>
        {
            o.Cookie.Name = "hunsuan";
            o.Cookie.HttpOnly = true;
            o.Cookie.SameSite = SameSiteMode.Lax;
            o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            o.CookieManager = new SecureCookies();
            // Idle sessions end sooner, by what the database holds.
            o.ExpireTimeSpan = UserSession.AbsoluteLimit;
            o.SlidingExpiration = false;
            o.LoginPath = SignInPath;
            o.ReturnUrlParameter = "return";
            o.Events.OnValidatePrincipal = Renew;
            o.Events.OnRedirectToLogin = Redirect;
            o.Events.OnRedirectToAccessDenied = Deny;
        });
        TryRate.Register(services);
        services.AddSingleton<SealedCookies>().AddSingleton<SignInState>().AddSingleton<PasskeyChallenges>()
            .AddScoped<SignInSteps>().AddScoped<GoOutside>().AddScoped<ComeBack>();
        services.AddAuthorization(o =>
        {
            foreach (var permit in Permit.All) o.AddPolicy(permit, p => p.RequireClaim(Identity.PermitClaim, permit));
            o.DefaultPolicy = o.FallbackPolicy =
                new AuthorizationPolicyBuilder().RequireAssertion(c => Identity.MayGoOn(c.User)).Build();
        });
    }

    /// <summary>The first page opens to everybody signed in; whoever has to deal with something first is led there instead.</summary>
    internal static Task DealWithFirstThings(HttpContext context, RequestDelegate next)
    {
        if (Identity.FirstOf(context.User) is not { } first || context.Request.Path != "/") return next(context);
        context.Response.Redirect(first);
        return Task.CompletedTask;
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

    /// <summary>Begins a session of somebody who has proved in full who they are.</summary>
    public static async Task Begin(HttpContext context, User user, SignInMeans means)
    {
        var phone = context.RequestServices.GetRequiredService<SignInState>().Phone(context);
        var begun = await context.RequestServices.GetRequiredService<BeginSession>()
            .Run(user, means, context.Request.Headers.UserAgent, AddressOf(context), context.RequestAborted, phone);
        await Resume(context, begun.Token);
    }

    /// <summary>Goes on with a session by its token.</summary>
    public static Task Resume(HttpContext context, string token) => context.SignInAsync(Identity.PrincipalOfToken(token));

    /// <summary>Ends the session of this browser.</summary>
    public static async Task End(HttpContext context)
    {
        await context.RequestServices.GetRequiredService<EndSessions>().SignOut(Identity.SessionOf(context.User), context.RequestAborted);
        await context.SignOutAsync();
    }

    /// <summary>Address of the computer that asks; null where it has none.</summary>
    public static string? AddressOf(HttpContext context) => context.Connection.RemoteIpAddress?.ToString();

    private static async Task Renew(CookieValidatePrincipalContext context)
    {
        await using var scope = context.HttpContext.RequestServices.CreateScopeFor(CurrentUser.Nobody);
        var token = Identity.TokenOf(context.Principal!);
        var live = token is null ? null : await scope.ServiceProvider.GetRequiredService<LiveSession>().Of(token, context.HttpContext.RequestAborted);
        if (live is { IsLocked: false })
        {
            context.ReplacePrincipal(Identity.PrincipalOf(live));
            return;
        }

        if (live is { IsLocked: true }) context.HttpContext.Items[IsLocked] = true;

        context.RejectPrincipal();
        if (live is null) await context.HttpContext.SignOutAsync();
    }

    // A part of a page can't show the sign-in page; the whole page has to go there.
    private static Task Redirect(RedirectContext<CookieAuthenticationOptions> context)
    {
        var isLocked = context.HttpContext.Items.ContainsKey(IsLocked);
        var (page, withReturn) = isLocked ? (UnlockPath, context.RedirectUri.Replace(SignInPath, UnlockPath, StringComparison.Ordinal)) : (SignInPath, context.RedirectUri);
        if (context.Request.Headers.ContainsKey("HX-Request"))
            context.Response.Headers["HX-Redirect"] = page;
        else
            context.Response.Redirect(HttpMethods.IsGet(context.Request.Method) ? withReturn : page);
        return Task.CompletedTask;
    }

    private static Task Deny(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (Identity.FirstOf(context.HttpContext.User) is { } first)
            context.Response.Redirect(first);
        else
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
