using System.Globalization;

namespace Hunsuan.Hosting;

/// <summary>Thai unless the user chose English; the choice is kept in a cookie (ภาษาของหน้าเว็บ).</summary>
internal static class LanguageChoice
{
    private const string CookieName = "hunsuan-language";

    public const string Parameter = "lang";

    private static readonly Dictionary<string, CultureInfo> Known = new()
    {
        ["th"] = CultureInfo.GetCultureInfo("th"),
        ["en"] = CultureInfo.GetCultureInfo("en"),
    };

    public static Task Take(HttpContext context, RequestDelegate next)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var chosen = context.Request.Query[Parameter].ToString();
        if (Known.ContainsKey(chosen))
        {
            context.Response.Cookies.Append(CookieName, chosen, new()
            {
                HttpOnly = true, Secure = context.Request.IsHttps, SameSite = SameSiteMode.Lax, MaxAge = TimeSpan.FromDays(365), IsEssential = true,
            });
        }
        else
        {
            chosen = context.Request.Cookies[CookieName] ?? "th";
        }

        CultureInfo.CurrentUICulture = Known.GetValueOrDefault(chosen, Known["th"]);
        return next(context);
    }
}
