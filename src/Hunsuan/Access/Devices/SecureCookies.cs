using Microsoft.AspNetCore.Authentication.Cookies;

namespace Hunsuan.Access.Devices;

/// <summary>
/// Names cookies so that, over HTTPS, the browser itself refuses one that another host or plain HTTP set (ชื่อคุกกี้ที่ปลอมไม่ได้).
/// </summary>
/// <remarks>By the request and not by a setting: the same program is tried over HTTP on one machine and served over HTTPS by another.</remarks>
internal sealed class SecureCookies : ICookieManager
{
    private readonly ChunkingCookieManager _cookies = new();

    public static string NameOf(HttpContext context, string name) => context.Request.IsHttps ? $"__Host-{name}" : name;

    public string? GetRequestCookie(HttpContext context, string key) => _cookies.GetRequestCookie(context, NameOf(context, key));

    public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) =>
        _cookies.AppendResponseCookie(context, NameOf(context, key), value, options);

    public void DeleteCookie(HttpContext context, string key, CookieOptions options) => _cookies.DeleteCookie(context, NameOf(context, key), options);
}
