using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Hunsuan.Twin;

/// <summary>Takes the headers away that would keep a browser from being misled by a planted page.</summary>
internal sealed class BarePages : IStartupFilter
{
    private static readonly string[] Protecting = ["Content-Security-Policy", "X-Frame-Options", "X-Content-Type-Options", "Referrer-Policy"];

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, go) =>
        {
            // What was registered first is called last.
            if (context.Request.Path.StartsWithSegments("/planted")) context.Response.OnStarting(() => Bare(context.Response.Headers));
            return go();
        });
        next(app);
    };

    private static Task Bare(IHeaderDictionary headers)
    {
        foreach (var name in Protecting) headers.Remove(name);
        return Task.CompletedTask;
    }
}
