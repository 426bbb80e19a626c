using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Hunsuan.Access;
using Hunsuan.Shared;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.ResponseCompression;

namespace Hunsuan.Hosting;

/// <summary>The program as a web server: what every request passes through, in order (เว็บเซิร์ฟเวอร์).</summary>
public static class WebServer
{
    /// <summary>Enough for every form; pages that take files allow more themselves.</summary>
    public const int RequestMaxBytes = 1 << 20;

    public static WebApplication Build(Installation installation, Action<WebApplicationBuilder>? configure = null)
    {
        installation.Prepare();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { WebRootPath = Assets.Folder });
        builder.Host.UseDefaultServiceProvider(o => o.ValidateOnBuild = o.ValidateScopes = true);
        CommandHost.LogsOf(builder.Logging.ClearProviders());
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = RequestMaxBytes;
        });
        Register(builder.Services.AddHunsuan(installation), installation);
        configure?.Invoke(builder);

        var app = builder.Build();
        Pipe(app);
        return app;
    }

    /// <summary>Brings the schema up to date, and makes keys and the first administrator where there are none yet.</summary>
    /// <returns>Why it can't serve; null where it can.</returns>
    public static async Task<Text?> Prepare(WebApplication app, CancellationToken stop)
    {
        await using var scope = app.Services.CreateScopeFor(CurrentUser.Operator);
        if (await ReadyDatabase.Make(scope.ServiceProvider, Console.Error, stop) is { } wrong) return wrong;

        await scope.ServiceProvider.GetRequiredService<FirstAdministrator>().AddIfNobodyIsThere(Console.Out, stop);
        return null;
    }

    private static void Register(IServiceCollection services, Installation installation)
    {
        services.AddRazorComponents();
        services.AddSingleton<Assets>();
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.ConfigureHttpJsonOptions(o => o.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All));
        services.AddAntiforgery(o => (o.Cookie.Name, o.Cookie.SecurePolicy, o.FormFieldName) = ("hunsuan-form", CookieSecurePolicy.SameAsRequest, "_token"));
        // Form tokens differ with every page, so that compressing them gives nothing away.
        services.AddResponseCompression(o =>
        {
            o.EnableForHttps = true;
            o.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "application/geo+json"];
        });
        services.Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Optimal);
        Sessions.Register(services);
    }

    private static void Pipe(WebApplication app)
    {
        app.UseResponseCompression();
        app.Use(Security.AddHeaders);
        app.UseStaticFiles(Assets.Options);
        app.Use(LanguageChoice.Take);
        ErrorPages.Use(app);
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.Use(Sessions.NameTheUser);
        app.Use(Sessions.DealWithFirstThings);
        app.UseAuthorization();
        app.UseAntiforgery();
        app.Use(Security.RefuseUnsafeInput);

        Health.Map(app);
        app.MapRazorComponents<App>();
        Modules.Map(app.MapGroup("").WithMetadata(new RequireAntiforgeryTokenAttribute()));
    }
}
