using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Imports;
using Hunsuan.Imports.Keeping;
using Hunsuan.Imports.Queue;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Imports;

/// <summary>What the queue does with imports, also when something happens in the middle.</summary>
public class ImportQueueTests
{
    private const string List = "welfare-card";

    // Far more than are read before the first progress is told.
    private const int Many = 8_000;

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Checks_without_writing_and_writes_when_the_user_says_so(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var bench = new ImportBench(database);
        var user = await bench.AddUser();
        var run = await bench.Start(user, List, ("cards.csv", ImportSamples.List(3)));

        Assert.True(await bench.Queue.TakeNext(default));
        var isChecked = await bench.Find(run.Id);
        Assert.Equal(ImportState.Checked, isChecked.State);
        Assert.Equal(3, isChecked.ReadSummary()!.Files[0].New);
        Assert.Equal(0, await bench.CountListed());
        Assert.False(await bench.Queue.TakeNext(default), "nothing happens until the user decides");

        await bench.Do(user, (CommitImport commit) => commit.Run(run.Id, ImportMode.WholeOrNothing, default));
        Assert.True(await bench.Queue.TakeNext(default));
        Assert.Equal(ImportState.Committed, (await bench.Find(run.Id)).State);
        Assert.Equal(3, await bench.CountListed());
        Assert.False(bench.FolderOf(run.Id).HasSources);
        Assert.Equal(ActivityKind.ListImported, (await bench.Activities())[^1]);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Writes_the_whole_only_where_no_row_is_refused(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var bench = new ImportBench(database);
        var user = await bench.AddUser();
        var run = await bench.Start(user, List, ("cards.csv", ImportSamples.List(2) + "x,,,,,,,,,,\n"));
        await bench.Queue.TakeNext(default);

        var whole = await bench.Do(user, (CommitImport commit) => commit.Run(run.Id, ImportMode.WholeOrNothing, default));
        Assert.Equal(SummaryTexts.WholeIsNotPossible, Assert.Single(whole.Problems).Message);
        Assert.Equal(ImportState.Checked, (await bench.Find(run.Id)).State);

        await bench.Do(user, (CommitImport commit) => commit.Run(run.Id, ImportMode.GoodRows, default));
        await bench.Queue.TakeNext(default);
        Assert.Equal(2, await bench.CountListed());
        Assert.True(await bench.Do(user, (RefusedDownload download) => Task.FromResult(download.Find(run, 0) is not null)));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Takes_up_again_what_a_killed_server_left(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var bench = new ImportBench(database);
        var user = await bench.AddUser();
        var left = await bench.StartUntilCommit(user, List, ("cards.csv", ImportSamples.List(3)));
        await bench.SetState(left.Id, ImportState.Committing);
        var begun = await bench.Start(user, List, ("others.csv", ImportSamples.List(5)));
        await bench.SetState(begun.Id, ImportState.Checking);

        await using var next = new ImportBench(database, besides: bench);
        while (await next.Queue.TakeNext(default)) { }

        Assert.Equal(ImportState.Committed, (await next.Find(left.Id)).State);
        Assert.Equal(ImportState.Checked, (await next.Find(begun.Id)).State);
        Assert.Equal(3, await next.CountListed());
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Leaves_nothing_half_written_when_the_server_stops_and_goes_on_at_the_next_start(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var bench = new ImportBench(database);
        var run = await bench.StartUntilCommit(await bench.AddUser(), List, ("cards.csv", ImportSamples.List(Many)));
        using var server = new CancellationTokenSource();

        var (_, working) = await bench.WorkToTheMiddle(server.Token);
        await server.CancelAsync();

        Assert.False(await working);
        Assert.Equal(ImportState.WaitingToCommit, (await bench.Find(run.Id)).State);
        Assert.Equal(0, await bench.CountListed());
        Assert.True(await bench.Queue.TakeNext(default));
        Assert.Equal(Many, await bench.CountListed());
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Stops_in_the_middle_when_the_user_cancels(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var bench = new ImportBench(database);
        var user = await bench.AddUser();
        var run = await bench.StartUntilCommit(user, List, ("cards.csv", ImportSamples.List(Many)));

        var (_, working) = await bench.WorkToTheMiddle();
        await bench.Do(user, (CancelImport cancel) => cancel.Run(run.Id, default));

        Assert.True(await working);
        Assert.Equal(ImportState.Cancelled, (await bench.Find(run.Id)).State);
        Assert.Equal(0, await bench.CountListed());
        Assert.False(bench.FolderOf(run.Id).HasSources);
        Assert.Equal(ActivityKind.ImportCancelled, (await bench.Activities())[^1]);
        Assert.Null(bench.Running.Find(run.Id));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Cancels_what_only_waits(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var bench = new ImportBench(database);
        var user = await bench.AddUser();
        var run = await bench.Start(user, List, ("cards.csv", ImportSamples.List(3)));

        await bench.Do(user, (CancelImport cancel) => cancel.Run(run.Id, default));

        Assert.Equal(ImportState.Cancelled, (await bench.Find(run.Id)).State);
        Assert.False(await bench.Queue.TakeNext(default));
        await bench.Do(user, (CancelImport cancel) => cancel.Run(run.Id, default));
        Assert.Single(await bench.Activities(), ActivityKind.ImportCancelled);
    }

    [Fact]
    public async Task Keeps_nothing_where_another_server_took_the_cancel()
    {
        if (!DatabaseProviders.All.Contains(Provider.PostgreSql)) return;
        await using var database = await TestDatabase.Create(Provider.PostgreSql);
        await using var bench = new ImportBench(database);
        await using var other = new ImportBench(database);
        var user = await bench.AddUser();
        var run = await bench.StartUntilCommit(user, List, ("cards.csv", ImportSamples.List(Many)));

        var (_, working) = await bench.WorkToTheMiddle();
        await other.Do(user, (CancelImport cancel) => cancel.Run(run.Id, default));

        Assert.True(await working);
        Assert.Equal(ImportState.Cancelled, (await bench.Find(run.Id)).State);
        Assert.Equal(0, await bench.CountListed());
    }

    public static IEnumerable<object[]> LostRights =>
        from provider in DatabaseProviders.All from what in new[] { "stopped", "role", "area" } select new object[] { provider, what };

    [Theory, MemberData(nameof(LostRights))]
    public async Task Refuses_where_the_rights_were_taken_away_meanwhile(Provider provider, string what)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var bench = new ImportBench(database);
        var user = await bench.AddUser();
        var run = await bench.StartUntilCommit(user, List, ("cards.csv", ImportSamples.List(3)));
        await bench.Do(CurrentUser.Operator, async (HunsuanDb db) =>
        {
            var stored = await db.Users.SingleAsync(u => u.Id == user.Id);
            if (what == "stopped") stored.IsActive = false;
            await db.SaveChangesAsync();
            var grants = db.RoleGrants.Where(g => g.UserId == user.Id);
            if (what == "role") await grants.ExecuteUpdateAsync(g => g.SetProperty(x => x.RoleId, Role.Analyst));
            if (what == "area") await grants.ExecuteUpdateAsync(g => g.SetProperty(x => x.AreaCode, "5601"));
        });

        await bench.Queue.TakeNext(default);

        var ended = await bench.Find(run.Id);
        Assert.Equal(ImportState.Refused, ended.State);
        Assert.Equal(ImportTexts.RightsLost, Assert.Single(ended.ReadSummary()!.Problems).Message);
        Assert.Equal(0, await bench.CountListed());
        Assert.False(bench.FolderOf(run.Id).HasSources);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Stops_in_the_middle_where_the_rights_are_taken_away(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var bench = new ImportBench(database);
        var run = await bench.StartUntilCommit(await bench.AddUser(), List, ("cards.csv", ImportSamples.List(Many)));

        var (import, working) = await bench.WorkToTheMiddle();
        import.Stop(ImportStop.RightsLost);
        await working;

        Assert.Equal(ImportTexts.RightsLost, Assert.Single((await bench.Find(run.Id)).ReadSummary()!.Problems).Message);
        Assert.Equal(0, await bench.CountListed());
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Of_two_servers_one_takes_an_import(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var bench = new ImportBench(database);
        await using var other = new ImportBench(database, besides: bench);
        await using var elsewhere = new ImportBench(database);
        var run = await bench.Start(await bench.AddUser(), List, ("cards.csv", ImportSamples.List(3)));

        Assert.False(await elsewhere.Queue.TakeNext(default), "its files are not there");
        using (ImportLock.Take(bench.FolderOf(run.Id))) Assert.False(await other.Queue.TakeNext(default), "another is at it");
        Assert.True(await other.Queue.TakeNext(default));
        Assert.False(await bench.Queue.TakeNext(default));
        Assert.Equal(ImportState.Checked, (await bench.Find(run.Id)).State);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Gives_up_on_files_that_end_the_program_each_time(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var bench = new ImportBench(database);
        var run = await bench.Start(await bench.AddUser(), List, ("cards.csv", ImportSamples.List(3)));
        await File.WriteAllTextAsync(bench.FolderOf(run.Id).Lock, "...");

        await bench.Queue.TakeNext(default);

        Assert.Equal(ImportTexts.TriedTooOften, Assert.Single((await bench.Find(run.Id)).ReadSummary()!.Problems).Message);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Keeps_to_the_area_that_the_import_was_started_for(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var bench = new ImportBench(database);
        var user = await bench.AddUser(area: "5602");
        var run = await bench.Start(user, List, ("cards.csv", ImportSamples.List(2)));
        await bench.Do(CurrentUser.Operator, (HunsuanDb db) =>
            db.RoleGrants.Where(g => g.UserId == user.Id).ExecuteUpdateAsync(set => set.SetProperty(g => g.AreaCode, "56")));

        await bench.Queue.TakeNext(default);

        Assert.Equal(2, (await bench.Find(run.Id)).ReadSummary()!.Refused);
    }
}
