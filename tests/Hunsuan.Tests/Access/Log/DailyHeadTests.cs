using Hunsuan.Access;
using Hunsuan.Access.Log;
using Hunsuan.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Hunsuan.Tests.Access.Log;

public class DailyHeadTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_server_that_stops_publishes_where_the_log_stands_once_for_each_change(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var site = await TestSite.Start(database);
        var daily = site.Services.GetServices<IHostedService>().OfType<DailyHead>().Single();
        var file = site.Services.GetRequiredService<Installation>().HeadFile;

        await Note();
        await daily.StopAsync(default);
        await daily.StopAsync(default);
        await Note();
        await daily.StopAsync(default);

        var heads = LogHead.ReadAll(await File.ReadAllTextAsync(file));
        Assert.Equal([1, 2], heads.Select(h => h.Ends.Sum(e => e.Sequence)));
        Assert.All(heads, h => Assert.True(h.IsSigned));

        async Task Note()
        {
            await using var scope = site.Services.CreateScopeFor(CurrentUser.Operator);
            await scope.ServiceProvider.GetRequiredService<Activity>().Note(ActivityKind.ListRead, default);
        }
    }
}
