using Hunsuan.Access.Devices;
using Microsoft.AspNetCore.Http;

namespace Hunsuan.Tests.Access.Devices;

public class CookieTests
{
    [Theory]
    [InlineData("http", "hunsuan=")]
    [InlineData("https", "__Host-hunsuan=")]
    public void Over_HTTPS_the_browser_guards_the_name(string scheme, string begins)
    {
        var context = new DefaultHttpContext { Request = { Scheme = scheme } };

        new SecureCookies().AppendResponseCookie(context, "hunsuan", "x", new() { Path = "/", Secure = context.Request.IsHttps, HttpOnly = true });

        Assert.StartsWith(begins, context.Response.Headers.SetCookie.ToString(), StringComparison.Ordinal);
    }
}
