using Hunsuan.Access;
using Hunsuan.Imports;
using Hunsuan.Imports.Keeping;
using Hunsuan.Shared;

namespace Hunsuan.Tests.Imports;

public class ImportCleanupTests
{
    private const string List = "welfare-card";

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Files_are_deleted_when_they_have_served(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var bench = new ImportBench(database);
        var user = await bench.AddUser();
        var (good, bad) = (ImportSamples.List(1), ImportSamples.List(1) + "x,,,,,,,,,,\n");
        var ended = await bench.StartUntilCommit(user, List, ("bad.csv", bad));
        await bench.Queue.TakeNext(default);
        var undecided = await bench.Start(user, List, ("good.csv", good));
        await bench.Queue.TakeNext(default);
        var waiting = await bench.Start(user, List, ("good.csv", good));
        var brokenOff = bench.FolderOf(Ids.New());
        brokenOff.Create();

        await using (var nextDay = new ImportBench(database, besides: bench, clock: new LaterClock(TimeSpan.FromDays(2)))) await Clean(nextDay);
        Assert.False(Directory.Exists(brokenOff.Path));
        Assert.True(IsThere(bench, ended) && bench.FolderOf(undecided.Id).HasSources && bench.FolderOf(waiting.Id).HasSources);

        await using (var later = new ImportBench(database, besides: bench, clock: new LaterClock(TimeSpan.FromDays(31)))) await Clean(later);
        Assert.False(IsThere(bench, ended));
        Assert.False(IsThere(bench, undecided));
        Assert.True(bench.FolderOf(waiting.Id).HasSources, "its turn is still to come");
        Assert.Equal(ImportState.Cancelled, (await bench.Find(undecided.Id)).State);
        Assert.Equal(ImportState.Committed, (await bench.Find(ended.Id)).State);
    }

    private static bool IsThere(ImportBench bench, ImportRun run) => Directory.Exists(bench.FolderOf(run.Id).Path);

    private static Task Clean(ImportBench bench) => bench.Do(CurrentUser.Operator, (ImportCleanup cleanup) => cleanup.Run(default));

    private sealed class LaterClock(TimeSpan by) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + by;
    }
}
