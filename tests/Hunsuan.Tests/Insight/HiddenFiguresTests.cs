using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Insight.Figures;
using Hunsuan.Insight.Overview;
using Hunsuan.Registers;
using Hunsuan.Tests.Registers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Hunsuan.Tests.Insight;

public class HiddenFiguresTests
{
    private static readonly string[] Pages = ["/areas/56", "/areas/5601", "/areas/560108", "/areas/56010801", "/areas/56?level=subdistrict", "/areas/56/figures.csv?level=village"];

    public static IEnumerable<object[]> Seeds =>
        from provider in DatabaseProviders.All from seed in Enumerable.Range(1, 4) select new object[] { provider, seed };

    [Theory, MemberData(nameof(Seeds))]
    public async Task An_analyst_sees_no_small_figure_and_can_subtract_none(Provider provider, int seed)
    {
        await using var place = await Neighbourhood.Settle(provider, seed, households: 25);
        await using var scope = place.AsActing(Role.Analyst, "56");
        var shown = scope.ServiceProvider.GetRequiredService<ShownFigures>();
        var figures = scope.ServiceProvider.GetRequiredService<AreaFigures>();

        foreach (var (area, level) in new[] { ("56", AreaLevel.District), ("56", AreaLevel.Subdistrict), ("5601", AreaLevel.Subdistrict), ("560108", AreaLevel.Village) })
        {
            var counts = await figures.Of(area, level, default);
            var hidden = (await shown.For(area, default))!;
            var whole = hidden.Whole(counts.Whole);
            var parts = counts.Parts.Select(p => hidden.Part(p, level)).ToList();

            Assert.All([whole, .. parts], row => Assert.DoesNotContain(row.Figures, f => f < SmallNumbers.UsualLeast));
            for (var column = 0; column < whole.Figures.Count; column++)
            {
                if (whole.Figures[column] is not { } sum || parts.All(p => p.Figures[column] is not null)) continue;
                var rest = sum - parts.Sum(p => p.Figures[column] ?? 0);
                Assert.True(rest >= SmallNumbers.UsualLeast, $"{area} column {column}: {rest} are left over");
            }
        }
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Whoever_may_see_the_households_sees_all_figures(Provider provider)
    {
        await using var place = await Neighbourhood.Settle(provider, households: 25);
        await using var scope = place.As("56");

        Assert.Null(await scope.ServiceProvider.GetRequiredService<ShownFigures>().For("56", default));
    }

    [Fact]
    public async Task A_province_hides_the_same_whether_it_is_seen_alone_or_in_the_country()
    {
        await using var place = await Neighbourhood.Settle(Provider.Sqlite, households: 60);
        await using var scope = place.AsActing(Role.Analyst, "");
        var (shown, figures) = (scope.ServiceProvider.GetRequiredService<ShownFigures>(), scope.ServiceProvider.GetRequiredService<AreaFigures>());
        var country = (await shown.For("", default))!;

        foreach (var province in (await figures.Of("", AreaLevel.Province, default)).Parts)
        {
            var inCountry = country.Part(province, AreaLevel.Province);
            var alone = (await shown.For(province.AreaCode, default))!.Whole(province);
            for (var column = 0; column < alone.Figures.Count; column++)
                Assert.True(inCountry.Figures[column] is not null || alone.Figures[column] is null, $"{province.AreaCode} column {column} is hidden in the country only");
        }
    }

    [Fact]
    public async Task Pages_say_hidden_and_why_and_never_nought()
    {
        await using var place = await Neighbourhood.Settle(Provider.Sqlite, households: 25);
        await using var site = await TestSite.Start(place.Database);
        await site.SignInAs(Role.Analyst, "56");

        foreach (var address in Pages) Assert.Contains(address.Contains(".csv", StringComparison.Ordinal) ? TargetTable.Hidden : "ซ่อน", await site.Read(address), StringComparison.Ordinal);
        Assert.Contains(OverviewTexts.SomeHiddenWhy.Thai, await site.Read("/areas/560108"), StringComparison.Ordinal);
        await site.SignInAs(Role.ProvincialOfficer, "56");
        Assert.DoesNotContain("ซ่อน", await site.Read("/areas/560108"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, 5)]
    [InlineData("""{"SmallNumbers": {"Least": 10}}""", 10)]
    [InlineData("""{"Others": 1}""", 5)]
    [InlineData("""{"SmallNumbers": {"Least": 0}}""", 5)]
    [InlineData("not a setting", 5)]
    public async Task The_least_number_is_set_by_the_installation(string? settings, int expected)
    {
        using var folder = new TemporaryFolder();
        if (settings is not null) await File.WriteAllTextAsync(Path.Combine(folder.Path, "settings.json"), settings);

        Assert.Equal(expected, SmallNumbers.Of(folder.Path, NullLogger.Instance).Least);
    }
}
