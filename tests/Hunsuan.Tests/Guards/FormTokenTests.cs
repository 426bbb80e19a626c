using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Hunsuan.Tests.Guards;

/// <summary>Whatever can be sent to the program is refused without the token of its form, so that no other site can send it.</summary>
public class FormTokenTests
{
    // Reads its large form itself, the token first: UploadForm, and SealedUploadTests.
    private const string ReadsItself = "/imports/upload/{kind}";

    // Other programs send here, which sign what they send: ChannelDoor, and ChannelTests.
    private const string IsSigned = "/channels/{id}";

    [Fact]
    public async Task Every_address_that_takes_something_asks_for_a_token()
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var site = await TestSite.Start(database);
        var taking = site.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods is not { } verbs || verbs.Any(v => v is not ("GET" or "HEAD")))
            .Select(e => (Route: "/" + e.RoutePattern.RawText?.TrimStart('/'), Asks: e.Metadata.GetMetadata<IAntiforgeryMetadata>()?.RequiresValidation == true))
            .Where(e => !e.Route.StartsWith("/_", StringComparison.Ordinal))
            .ToList();

        Assert.True(taking.Count > 30);
        Assert.Equal([IsSigned, ReadsItself], taking.Where(e => !e.Asks).Select(e => e.Route).Order());
    }

    [Fact]
    public void Every_form_of_a_page_that_sends_something_carries_its_token() =>
        Findings.None(
            from file in Repository.SourceFiles("src")
            where file.EndsWith(".razor", StringComparison.Ordinal)
            from Match form in new Regex("""<form\b[^>]*method="post".*?</form>""", RegexOptions.Singleline).Matches(Repository.Read(file))
            where !form.Value.Contains("<AntiforgeryToken", StringComparison.Ordinal)
            select file);
}
