using Hunsuan.Access;
using Hunsuan.Cases;
using Hunsuan.Data;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Demo;

/// <summary>One piece of work of the demo a time, in somebody's name and on its day (งานสาธิตทีละรายการ).</summary>
/// <param name="acting">Somebody at work that asks for a permit.</param>
internal sealed class DemoWork(IServiceProvider services, DemoClock clock, Func<DemoAccount, string, Task<CurrentUser>> acting)
{
    public async Task<T> On<TWork, T>(CurrentUser user, int daysAgo, Func<TWork, Task<Result<T>>> work) where TWork : notnull
    {
        await using var scope = As(user, daysAgo);
        return (await work(scope.ServiceProvider.GetRequiredService<TWork>())).Sound;
    }

    public AsyncServiceScope As(CurrentUser user, int daysAgo)
    {
        clock.DaysBack = daysAgo;
        return services.CreateScopeFor(user);
    }

    public async Task<AsyncServiceScope> As(DemoAccount account, string permit, int daysAgo) => As(await acting(account, permit), daysAgo);

    /// <summary>As it is typed; negative for days to come.</summary>
    public DateInput Day(int daysAgo) => DayAnswer.Of(clock.Present.AddDays(-daysAgo));

    /// <summary>The open case of a story; null where there were too few households for it.</summary>
    /// <param name="dimension">Of the story.</param>
    public async Task<Case?> OpenCaseOf(CurrentUser user, string dimension, CancellationToken stop)
    {
        await using var scope = As(user, 0);
        var summary = DemoStory.All.Single(s => s.Dimension == dimension).Summary;
        return await scope.ServiceProvider.GetRequiredService<HunsuanDb>().Cases.AsNoTracking().FirstOrDefaultAsync(c => c.Summary == summary && c.State == CaseState.Open, stop);
    }
}
