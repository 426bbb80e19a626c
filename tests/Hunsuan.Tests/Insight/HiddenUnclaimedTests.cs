using System.Net;
using Hunsuan.Access;
using Hunsuan.Insight.Figures;
using Hunsuan.Insight.Unclaimed;
using Hunsuan.Tests.Registers;
using Microsoft.Extensions.DependencyInjection;

namespace Hunsuan.Tests.Insight;

public class HiddenUnclaimedTests
{
    private static readonly string[] Areas = ["56", "5601", "560108", "560109"];

    [Theory, MemberData(nameof(HiddenFiguresTests.Seeds), MemberType = typeof(HiddenFiguresTests))]
    public async Task Who_sees_figures_only_sees_no_small_number_and_can_subtract_none(Provider provider, int seed)
    {
        await using var place = await Neighbourhood.Settle(provider, seed, households: 250);
        await using var scope = place.AsActing(Role.Analyst, "56");
        var view = scope.ServiceProvider.GetRequiredService<UnclaimedView>();
        var (shown, hidden) = (0, 0);

        foreach (var area in Areas)
        {
            var sheet = await view.Of(area, default);
            Assert.False(sheet.IsExact);
            for (var rule = 0; rule < sheet.Whole.Count; rule++)
            {
                var parts = sheet.Parts.Values.Select(p => p[rule].Count?.MayHave).ToList();
                var whole = sheet.Whole[rule].Count?.MayHave;
                Assert.All([whole, .. parts], count => Assert.False(count is > 0 and < SmallNumbers.UsualLeast));
                (shown, hidden) = (shown + parts.Count(p => p >= SmallNumbers.UsualLeast), hidden + parts.Count(p => p is null));
                if (whole is not { } sum || parts.All(p => p is not null)) continue;
                Assert.NotEqual(0, sum);
                Assert.True(sum - parts.Sum(p => p ?? 0) >= SmallNumbers.UsualLeast, $"{area}, {sheet.Whole[rule].Benefit.Id}: too few are left over");
            }
        }

        // It would prove nothing if all were hidden, or nothing.
        Assert.True(shown > 0 && hidden > 0, $"{shown} shown, {hidden} hidden");
    }

    [Fact]
    public async Task The_page_and_the_file_show_the_same_and_lead_to_no_names()
    {
        await using var place = await Neighbourhood.Settle(Provider.Sqlite, seed: 2, households: 25);
        await using var site = await TestSite.Start(place.Database);
        await site.SignInAs(Role.Analyst, "56");

        var page = WebUtility.HtmlDecode(await site.Read("/areas/5601/benefits?benefit=emergency-aid"));
        var file = await site.Read("/areas/5601/benefits.csv");

        Assert.DoesNotContain("/areas/5601/benefits/", page, StringComparison.Ordinal);
        Assert.Contains("ซ่อน", page, StringComparison.Ordinal);
        Assert.Contains(",hidden,hidden,hidden,hidden,", file, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Get("/areas/57/benefits")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Get("/areas/57/benefits.csv")).StatusCode);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Who_sees_the_households_sees_everybody_once(Provider provider)
    {
        await using var place = await Neighbourhood.Settle(provider, households: 25);
        await using var scope = place.As("56");

        var sheet = await scope.ServiceProvider.GetRequiredService<UnclaimedView>().Of("5601", default);

        Assert.True(sheet.IsExact);
        Assert.False(sheet.HasHidden);
        var parts = await scope.ServiceProvider.GetRequiredService<UnclaimedBenefits>().Smallest("5601", default);
        for (var rule = 0; rule < sheet.Whole.Count; rule++)
            Assert.Equal(sheet.Whole[rule].Count!.All, parts.Parts.Values.Sum(p => p[rule].All));
    }

    [Fact]
    public void Money_of_different_periods_is_never_added_up()
    {
        var agencies = AgencyCount.Of(
        [
            .. Benefits.Entitlements.HouseholdClaimsTests.Book.RulesOn(new(2026, 11, 21)).Value!.Select(rule =>
            {
                var count = new UnclaimedCount(rule.Benefit);
                count.Add(Hunsuan.Engines.Benefits.Verdict.Yes, rule.Benefit.Amount is null ? null : Hunsuan.Engines.Benefits.Interval.Of(100));
                return count;
            }),
        ]);

        Assert.All(agencies, a => Assert.Equal(a.Benefits.Count, a.Claims));
        Assert.All(agencies, a => Assert.Equal(a.Money.Count, a.Money.Select(m => m.Per).Distinct().Count()));
        Assert.All(agencies, a => Assert.Equal(a.Benefits.Count(b => b.Benefit.Amount is not null) * 100, a.Money.Sum(m => m.LeastSatang)));
    }
}
