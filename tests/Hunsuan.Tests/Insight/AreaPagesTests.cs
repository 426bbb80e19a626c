using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Hunsuan.Access;
using Hunsuan.Tests.Registers;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Insight;

public partial class AreaPagesTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Every_number_leads_to_a_list_of_as_many(Provider provider)
    {
        await using var place = await Neighbourhood.Settle(provider, seed: 2);
        await using var site = await TestSite.Start(place.Database);
        await site.SignInAs(Role.CentreWorker, "56");

        var links = ListLink.Matches(await site.Read("/areas/560108?figure=income")).Select(m => (Address: WebUtility.HtmlDecode(m.Groups[1].Value), Number: m.Groups[2].Value)).Distinct().ToList();

        Assert.True(links.Count > 20);
        foreach (var (address, number) in links)
            Assert.Equal($"{address} {number}", $"{address} {Heading.Match(await site.Read(address)).Groups[1].Value}");
    }

    [Fact]
    public async Task Analysts_see_figures_and_maps_but_no_list()
    {
        await using var place = await Neighbourhood.Settle(Provider.Sqlite);
        await using var site = await TestSite.Start(place.Database);
        await site.SignInAs(Role.Analyst, "56");

        var page = await site.Read("/areas");

        Assert.Contains("<svg class=\"map\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("/lists/", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await site.Get("/lists/missed")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await site.Get("/lists/missed/export")).StatusCode);
    }

    [Theory]
    [InlineData("/areas/57")]
    [InlineData("/areas/5699")]
    [InlineData("/areas/x")]
    [InlineData("/areas/57/figures.csv")]
    [InlineData("/lists/missed?area=57")]
    [InlineData("/lists/missed/export?area=57")]
    [InlineData("/lists/none")]
    public async Task What_is_not_the_users_is_not_there(string address)
    {
        await using var place = await Neighbourhood.Settle(Provider.Sqlite, households: 3);
        await using var site = await TestSite.Start(place.Database);
        await site.SignInAs(Role.ProvincialOfficer, "56");

        Assert.Equal(HttpStatusCode.NotFound, (await site.Get(address)).StatusCode);
    }

    [Theory]
    [InlineData(Role.ProvincialOfficer, true)]
    [InlineData(Role.Analyst, false)]
    public async Task Where_nobody_was_surveyed_the_next_step_is_told(string role, bool mayImport)
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var site = await TestSite.Start(database);
        await site.SignInAs(role, "56");

        var page = await site.Read("/areas");

        Assert.Contains("class=\"empty\"", page, StringComparison.Ordinal);
        Assert.Equal(mayImport, page.Contains("href=\"/imports\"", StringComparison.Ordinal));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task The_figures_are_the_same_as_a_file(Provider provider)
    {
        await using var place = await Neighbourhood.Settle(provider);
        await using var site = await TestSite.Start(place.Database);
        await site.SignInAs(Role.ProvincialOfficer, "56");

        var rows = (await site.Read("/areas/5601/figures.csv?level=village")).TrimEnd('\n').Split('\n');

        Assert.StartsWith("area_code,persons,households,short_any,targeted,missed,", rows[0], StringComparison.Ordinal);
        Assert.Equal(
            place.In("5601").GroupBy(p => p.Profile.AreaCode).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key},{g.Count()}"),
            rows.Skip(1).Select(r => string.Join(',', r.Split(',').Take(2))));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_list_leaves_whole_safe_and_recorded(Provider provider)
    {
        await using var place = await Neighbourhood.Settle(provider);
        await using (var db = place.Database.Open())
        {
            var someone = await db.Persons.FirstAsync(p => p.Id == place.In("56").First().Person.Id);
            someone.FirstName = "=1+1";
            someone.Bears("1349177295442");
            await db.SaveChangesAsync();
        }

        await using var site = await TestSite.Start(place.Database);
        await site.SignInAs(Role.ProvincialOfficer, "56");
        var refused = await site.Post("/lists/all/list.csv?area=56", ("_token", await site.TokenOf("/lists/all/export")), ("Input.Words", "ตรวจสิทธิ"));
        Assert.Equal("/lists/all/export?area=56&fault=1", refused.Headers.Location!.ToString());
        var bytes = await (await Export(site)).Content.ReadAsByteArrayAsync();
        var file = Encoding.UTF8.GetString(bytes);

        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        Assert.Equal(place.In("56").Count() + 1, file.TrimEnd().Split("\r\n").Length);
        Assert.Contains(",'=1+1", file, StringComparison.Ordinal);
        Assert.Contains("x-xxxx-xxxxx-44-2", file, StringComparison.Ordinal);
        Assert.DoesNotContain("1349177295442", file, StringComparison.Ordinal);
        await using var after = place.Database.Open();
        var noted = await after.Activities.SingleAsync(a => a.Kind == ActivityKind.ListExported);
        Assert.StartsWith($"All; area 56; {place.In("56").Count()} persons; for find-households: ตรวจสิทธิ; file ", noted.Reason, StringComparison.Ordinal);
        Assert.All(file.TrimEnd().Split("\r\n")[1..], row => Assert.EndsWith(noted.Reason!.Split(' ')[^1], row.TrimEnd('"'), StringComparison.Ordinal));
    }

    private static async Task<HttpResponseMessage> Export(TestSite site) => await site.Post(
        "/lists/all/list.csv", ("_token", await site.TokenOf("/lists/all/export")), ("Input.Purpose", "find-households"), ("Input.Words", "ตรวจสิทธิ"));

    [Theory]
    [InlineData("th", "หมู่ที่ 1")]
    [InlineData("en", "Moo 1")]
    public async Task Speaks_the_language_of_the_reader(string language, string village)
    {
        await using var place = await Neighbourhood.Settle(Provider.Sqlite);
        await using var site = await TestSite.Start(place.Database);
        await site.SignInAs(Role.CentreWorker, "56");

        var page = await site.Read($"/areas/560108?lang={language}&view=measure");

        Assert.Contains($">{village}</a>", page, StringComparison.Ordinal);
        Assert.True(page.Length < 60_000);
    }

    [GeneratedRegex("""href="(/lists/[^"]*)"[^>]*>(?:<strong>)?([\d,]+)<""")]
    private static partial Regex ListLink { get; }

    [GeneratedRegex(@"<h1>[^<]*?([\d,]+) คน")]
    private static partial Regex Heading { get; }
}
