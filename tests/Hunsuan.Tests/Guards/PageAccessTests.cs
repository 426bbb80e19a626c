using System.Reflection;
using Hunsuan.Access;
using Hunsuan.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Hunsuan.Tests.Guards;

/// <summary>Every page and every other address says who may use it.</summary>
public class PageAccessTests
{
    private static readonly Type[] Pages =
        [.. typeof(HunsuanDb).Assembly.GetTypes().Where(t => t.GetCustomAttributes<RouteAttribute>().Any())];

    [Fact]
    public void Every_page_names_a_permit_or_is_open_to_all() =>
        Findings.None(
            from page in Pages
            where !NamesPermit(page.GetCustomAttributes()) && page.GetCustomAttribute<AllowAnonymousAttribute>() is null
            select page.Name);

    [Fact]
    public void Few_pages_are_open_to_all() =>
        Assert.Equal(
            ["AnswerPage", "AskForHelpPage", "ComeBackPage", "FollowPage", "InvitationPage", "NotFoundPage", "SignInCodePage", "SignInPage", "UnlockPage"],
            Pages.Where(p => p.GetCustomAttribute<AllowAnonymousAttribute>() is not null).Select(p => p.Name).Order());

    [Fact]
    public async Task Every_other_address_names_a_permit_too()
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var site = await TestSite.Start(database);
        string[] open = ["/healthz", "/sign-in", "/sign-in/code", "/sign-in/recovery", "/sign-in/passkey", "/sign-in/with/{Id}", "/invitation", "/unlock", "/not-found", "/ask-for-help", "/follow", "/answer", "/channels/{id}", "/calendar/feed/{token}.ics"];

        Findings.None(
            from endpoint in site.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            let route = "/" + endpoint.RoutePattern.RawText?.TrimStart('/')
            where !NamesPermit(endpoint.Metadata) && !open.Contains(route) && !route.StartsWith("/_", StringComparison.Ordinal)
            select route);
    }

    private static bool NamesPermit(IEnumerable<object> metadata) =>
        metadata.OfType<IAuthorizeData>().Any(a => a.Policy is not null && Permit.All.Contains(a.Policy));
}
