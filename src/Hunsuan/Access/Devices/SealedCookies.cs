using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Hunsuan.Access.Devices;

/// <summary>Small things that a browser carries and can neither read nor change, for a time (คุกกี้ปิดผนึก).</summary>
internal sealed class SealedCookies(IDataProtectionProvider protection)
{
    /// <summary>Null where there is none, or it has run out, or was changed.</summary>
    public string? Read(HttpContext context, string name)
    {
        if (context.Request.Cookies[SecureCookies.NameOf(context, name)] is not { } value) return null;
        try
        {
            return Protector(name).Unprotect(value);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public void Write(HttpContext context, string name, string value, TimeSpan life) =>
        context.Response.Cookies.Append(SecureCookies.NameOf(context, name), Protector(name).Protect(value, life), Options(context, life));

    public static void Forget(HttpContext context, string name) => context.Response.Cookies.Delete(SecureCookies.NameOf(context, name), Options(context, null));

    private ITimeLimitedDataProtector Protector(string name) => protection.CreateProtector("cookie", name).ToTimeLimitedDataProtector();

    private static CookieOptions Options(HttpContext context, TimeSpan? life) => new()
    {
        HttpOnly = true, Secure = context.Request.IsHttps, SameSite = SameSiteMode.Lax, Path = "/", IsEssential = true, MaxAge = life,
    };
}
