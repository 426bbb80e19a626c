using System.Net;
using Hunsuan.Access;

namespace Hunsuan.Tests.Records;

/// <summary>What is searched for stands in no address, and going back works.</summary>
public class SearchAddressTests
{
    [Fact]
    public async Task The_address_of_what_was_found_gives_nothing_away()
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var site = await TestSite.Start(database);
        await site.SignInAs(Role.CentreWorker, "560108");

        var address = await site.AddressOfSearch("3249800008341");

        Assert.DoesNotContain("324980", address, StringComparison.Ordinal);
        Assert.Contains("3249800008341", await site.Read(address), StringComparison.Ordinal);
        Assert.Contains("3249800008341", await site.Read(address), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_serves_nobody_else_and_cannot_be_made_up()
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var site = await TestSite.Start(database);
        await site.SignInAs(Role.CentreWorker, "560108");
        var address = await site.AddressOfSearch("บุญมา");

        await site.SignInAs(Role.CentreWorker, "560108");

        Assert.DoesNotContain("บุญมา", await site.Read(address), StringComparison.Ordinal);
        var madeUp = await site.Get("/search?s=x");
        Assert.Equal(HttpStatusCode.OK, madeUp.StatusCode);
        Assert.DoesNotContain("บุญมา", await site.Read("/search?q=บุญมา"), StringComparison.Ordinal);
    }
}
