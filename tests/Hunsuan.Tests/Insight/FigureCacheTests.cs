using Hunsuan.Access;
using Hunsuan.Insight.Figures;
using Hunsuan.Tests.Registers;
using Microsoft.Extensions.DependencyInjection;

namespace Hunsuan.Tests.Insight;

public class FigureCacheTests
{
    [Fact]
    public async Task Makes_a_figure_once_for_each_version_of_the_data()
    {
        using var cache = new FigureCache();
        var made = 0;
        Task<string> Make() => Task.FromResult($"made {++made}");

        Assert.Equal("made 1", await cache.Get("a", 1, Make, default));
        Assert.Equal("made 1", await cache.Get("a", 1, Make, default));
        Assert.Equal("made 2", await cache.Get("a", 2, Make, default));
        Assert.Equal("made 3", await cache.Get("b", 2, Make, default));
    }

    [Fact]
    public async Task Those_who_come_together_wait_for_the_first()
    {
        using var cache = new FigureCache();
        var made = 0;
        async Task<string> Make()
        {
            await Task.Delay(20);
            return $"made {Interlocked.Increment(ref made)}";
        }

        var all = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => cache.Get("a", 1, Make, default)));

        Assert.All(all, value => Assert.Equal("made 1", value));
    }

    [Fact]
    public async Task Forgets_what_was_not_used_for_longest_when_full()
    {
        using var cache = new FigureCache(mostKept: 2);
        var made = 0;
        Task<string> Get(string name) => cache.Get(name, 1, () => Task.FromResult($"made {++made}"), default);
        await Get("a");
        await Get("b");
        await Get("a");

        await Get("c");

        Assert.Equal("made 1", await Get("a"));
        Assert.Equal("made 4", await Get("b"));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task The_version_changes_with_imports_and_visits_and_not_with_reading(Provider provider)
    {
        await using var place = await Neighbourhood.Settle(provider, households: 1);
        var first = await Version(place);

        await Note(place, ActivityKind.ListRead);
        var afterReading = await Version(place);
        await Note(place, ActivityKind.HouseholdMeasured);
        var afterVisit = await Version(place);
        await Note(place, ActivityKind.SurveyImported);

        Assert.Equal(first, afterReading);
        Assert.NotEqual(first, afterVisit);
        Assert.NotEqual(afterVisit, await Version(place));
    }

    private static async Task<long> Version(Neighbourhood place)
    {
        await using var scope = place.As("56");
        return await scope.ServiceProvider.GetRequiredService<DataVersion>().Now(default);
    }

    private static async Task Note(Neighbourhood place, ActivityKind kind)
    {
        await using var scope = place.As("56");
        await scope.ServiceProvider.GetRequiredService<Activity>().Note(kind, default);
    }
}
