using Microsoft.AspNetCore.Antiforgery;

namespace Hunsuan.Hosting;

/// <summary>What a browser may do with our pages, and input that no page accepts (การป้องกันขั้นพื้นฐาน).</summary>
internal static class Security
{
    private const string ContentPolicy =
        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public static Task AddHeaders(HttpContext context, RequestDelegate next)
    {
        // At the last moment, because an error page begins with cleared headers.
        context.Response.OnStarting(() =>
        {
            AddHeaders(context.Response.Headers);
            if (context.Request.IsHttps) context.Response.Headers.StrictTransportSecurity = "max-age=31536000";
            return Task.CompletedTask;
        });
        return next(context);
    }

    /// <summary>A form without its token comes from elsewhere; a NUL is refused by one database and kept by the other.</summary>
    public static async Task RefuseUnsafeInput(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        if (context.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false } refusal)
        {
            // A form that is too large could not be read, so that its token is missing too.
            context.Response.StatusCode = refusal.Error?.InnerException is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status400BadRequest;
            return;
        }

        if (HasNul(request.Path.Value) || request.Query.Any(q => HasNul(q.Key) || q.Value.Any(HasNul)) || await HasNulInForm(request))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        await next(context);
    }

    // An endpoint that checks the token itself reads its form itself too, because it is too large for anybody to read it twice.
    private static bool ReadsOwnForm(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<IAntiforgeryMetadata>() is { RequiresValidation: false };

    private static async Task<bool> HasNulInForm(HttpRequest request) =>
        request.HasFormContentType && !ReadsOwnForm(request.HttpContext) && (await request.ReadFormAsync(request.HttpContext.RequestAborted)).Any(f => f.Value.Any(HasNul));

    private static void AddHeaders(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = ContentPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(self), geolocation=(self), microphone=(), payment=()";
        if (headers.CacheControl.Count == 0) headers.CacheControl = "no-store";
    }

    private static bool HasNul(string? text) => text?.Contains('\0') == true;
}
