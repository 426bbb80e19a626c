using System.Net;
using System.Text.Json;
using Hunsuan.Access;
using Hunsuan.Insight.Measures;

namespace Hunsuan.Tests.Insight;

public class IndexPageTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task The_page_tells_the_same_in_words_tables_and_files(Provider provider)
    {
        await using var place = await CountedByHand.Settle(provider);
        await CountedByHand.SurveyTwoYearsBefore(place);
        await using var site = await TestSite.Start(place.Database);
        await site.SignInAs(Role.ProvincialOfficer, "56");

        var page = WebUtility.HtmlDecode(await site.Read("/areas/56/measure?from=2024&to=2026"));
        var levels = (await site.Read("/areas/56/measure/levels.csv")).TrimEnd('\n').Split('\n');

        Assert.Contains(">40.0%<", page, StringComparison.Ordinal);
        Assert.Contains(">0.0900<", page, StringComparison.Ordinal);
        Assert.Contains(IndexTexts.NoError.Thai, page, StringComparison.Ordinal);
        Assert.Contains(RoundTexts.Fell.With("0.0600", "−0.0744", "+0.0144").Thai, page, StringComparison.Ordinal);
        Assert.Contains("href=\"/areas/5601/measure?from=2024&to=2026\"", page, StringComparison.Ordinal);
        Assert.Equal("measure,indicator,cutoff,group,value_of_group,estimate,se,lower,upper,bound_low,bound_high,n,population", levels[0]);
        Assert.Contains("H,,1/5,,,0.4,,,,0.3333333333333333,0.3333333333333333,5,5", levels);
        Assert.Contains("M0,,1/5,district,5601,0.1125,,,,0.09,0.09,4,4", levels);
        Assert.Contains("share_of_poverty,,1/5,district,5602,0,,,,,,1,1", levels);
        Assert.Contains(levels, row => row.StartsWith("raw_headcount,bmn04,,,,0.4,", StringComparison.Ordinal));
        Assert.Contains(levels, row => row.StartsWith("dimension_censored_headcount,income,1/5,,,0.2,", StringComparison.Ordinal));
        foreach (var (file, start) in new[]
        {
            ("ranks", "M0,,1/5,district,5601,0.1125,1,1,1,"), ("robustness", "district,M0,1/5,1/20,,2,1,1,1,1,1"),
            ("changes", "H,,1/5,,,2024,2026,2,0.75,0.4,"), ("shapley", "1/5,,,2024,2026,0.15,0.09,incidence,-0.07"),
        })
        {
            Assert.Contains((await site.Read($"/areas/56/measure/{file}.csv?from=2024&to=2026")).Split('\n'), row => row.StartsWith(start, StringComparison.Ordinal));
        }
        using var json = JsonDocument.Parse(await site.Read("/areas/56/measure/levels.json"));
        Assert.Equal(levels.Length - 1, json.RootElement.GetArrayLength());
    }

    [Theory]
    [InlineData("/areas/57/measure")]
    [InlineData("/areas/5699/measure")]
    [InlineData("/areas/57/measure/levels.csv")]
    [InlineData("/areas/56/measure/levels.txt")]
    [InlineData("/areas/56/measure/units.csv")]
    [InlineData("/areas/56/measure/changes.csv")]
    public async Task What_is_not_the_users_or_no_file_is_not_there(string address)
    {
        await using var place = await CountedByHand.Settle(Provider.Sqlite);
        await using var site = await TestSite.Start(place.Database);
        await site.SignInAs(Role.ProvincialOfficer, "56");

        Assert.Equal(HttpStatusCode.NotFound, (await site.Get(address)).StatusCode);
    }

    [Fact]
    public async Task What_makes_no_sense_in_the_address_is_as_good_as_not_said()
    {
        await using var place = await CountedByHand.Settle(Provider.Sqlite);
        await using var site = await TestSite.Start(place.Database);
        await site.SignInAs(Role.ProvincialOfficer, "56");
        var plain = await site.Read("/areas/56/measure/levels.csv");

        Assert.Equal(plain, await site.Read("/areas/56/measure/levels.csv?k=7/3&unknown=perhaps&level=galaxy&edition=none&from=x&to=1/0"));
        Assert.Equal(HttpStatusCode.OK, (await site.Get("/areas/56/measure?k=1/0&figure=9&sort=%00x".Replace("%00", "", StringComparison.Ordinal))).StatusCode);
    }

    [Theory]
    [InlineData("th", "อะไรเปลี่ยนระหว่างรอบสำรวจ")]
    [InlineData("en", "What changed between rounds of the survey")]
    public async Task Speaks_the_language_of_the_reader_from_the_country_to_the_village(string language, string words)
    {
        await using var place = await CountedByHand.Settle(Provider.Sqlite);
        await using var site = await TestSite.Start(place.Database);
        await site.SignInAs(Role.ProvincialOfficer, "");

        foreach (var address in new[] { "/areas/measure", "/areas/56/measure", "/areas/560108/measure", "/areas/56010801/measure" })
            Assert.Contains(words, await site.Read($"{address}?lang={language}"), StringComparison.Ordinal);
        Assert.Contains("href=\"/areas/56/measure\"", await site.Read("/areas/56"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nobody_was_surveyed_it_is_said()
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var site = await TestSite.Start(database);
        await site.SignInAs(Role.ProvincialOfficer, "56");

        Assert.Contains("class=\"empty\"", await site.Read("/areas/56/measure"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Get("/areas/56/measure/levels.csv")).StatusCode);
    }
}
