using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;

namespace Hunsuan.Tests.Hosting;

/// <summary>What the program believes of a request's headers: nothing, unless it was started to.</summary>
public class ProxyTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Who_asks_and_how_is_believed_only_behind_another_server(bool isBehind)
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var site = await TestSite.Start(database, configure: With("FORWARDEDHEADERS_ENABLED", isBehind ? "true" : "false"));

        var answer = await site.Get("/sign-in?lang=en", ("X-Forwarded-Proto", "https"), ("X-Forwarded-Host", "elsewhere.example"));

        Assert.Equal(isBehind, answer.Headers.Contains("Strict-Transport-Security"));
        Assert.All(answer.Headers.GetValues("Set-Cookie"), c => Assert.Equal(isBehind, c.Contains("; secure", StringComparison.OrdinalIgnoreCase)));
        Assert.DoesNotContain("elsewhere.example", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hunsuan.example", HttpStatusCode.OK)]
    [InlineData("elsewhere.example", HttpStatusCode.BadRequest)]
    public async Task Only_the_named_host_is_answered_where_one_is_named(string host, HttpStatusCode expected)
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var site = await TestSite.Start(database, configure: With("AllowedHosts", "hunsuan.example"));

        Assert.Equal(expected, (await site.Get("/sign-in", ("Host", host))).StatusCode);
    }

    private static Action<WebApplicationBuilder> With(string name, string value) =>
        builder => builder.Configuration.AddInMemoryCollection([KeyValuePair.Create(name, (string?)value)]);
}
