using Hunsuan.Access;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Registers.Links;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Registers.Links;

/// <summary>Runs over the survey and lists of invented people, and what becomes of them where something happens in the middle.</summary>
public sealed class LinkRunTests : IDisposable
{
    private readonly InventedRegisters _registers = new();

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Links_simulated_lists_right_and_again_the_same(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await _registers.Import(database);
        await using var bench = new LinkBench(database, ownsDatabase: false);
        Assert.True(await bench.Queue.IsNeeded(default));

        var run = await bench.Link();

        Assert.False(await bench.Queue.IsNeeded(default));
        Assert.Equal(LinkRunState.Done, run.State);
        Assert.InRange(run.Precision!.Value, 0.95, 1);
        Assert.InRange(run.Recall!.Value, 0.9, 1);
        var (right, wrong, possible) = await Judge(database);
        Assert.True(right > 100 && wrong <= right / 100, $"{right} right, {wrong} wrong");
        Assert.True(right >= 0.95 * possible, $"{right} of {possible}");
        Assert.DoesNotContain("สมมุติ", run.Model!, StringComparison.Ordinal);

        var clusters = await bench.Clusters();
        await bench.Link();
        Assert.Equal(clusters, await bench.Clusters());
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_run_that_breaks_in_the_middle_of_storing_leaves_the_links_whole(Provider provider)
    {
        await using var bench = await LinkBench.Create(provider);
        var rows = await bench.Rows(("welfare-card", "56010801"), ("old-age-allowance", "56010801"), ("welfare-card", "56010801"), ("old-age-allowance", "56010801"));
        await bench.Store((rows[0], rows[1], 0.99));
        var before = await bench.Clusters();

        // A row that no database takes, after the earlier links were taken away.
        await Assert.ThrowsAnyAsync<Exception>(() => bench.StoreBroken(rows[2], rows[3]));

        Assert.Equal(before, await bench.Clusters());
        Assert.Equal(LinkState.Joined, (await bench.Find(rows[0], rows[1])).State);
        await using var db = bench.Database.Open();
        Assert.Equal(1, await db.LinkedPairs.CountAsync());
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task What_is_cancelled_keeps_the_links_and_what_a_killed_server_left_is_begun_again(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await _registers.Import(database, households: 30);
        await using var bench = new LinkBench(database, ownsDatabase: false);
        bench.Running.Reported += progress =>
        {
            if (progress.Stage is LinkStage.Storing) bench.Running.Cancel();
        };
        await bench.Queue.Turn(default);
        Assert.Equal((LinkRunState.Cancelled, 0), (await LastRun(database), await Pairs(database)));
        Assert.False(await bench.Queue.IsNeeded(default), "somebody did not want it");

        await using (var db = database.Open()) await db.LinkRuns.ExecuteUpdateAsync(set => set.SetProperty(r => r.State, LinkRunState.Running));
        await using var next = new LinkBench(database, ownsDatabase: false);
        Assert.False(await next.Queue.IsNeeded(default), "another server may be at it");
        await next.Queue.TakeUp(default);
        Assert.True(await next.Queue.IsNeeded(default));
        await next.Queue.Turn(default);
        Assert.Equal(LinkRunState.Done, await LastRun(database));
        Assert.True(await Pairs(database) > 0);
        Assert.False(await next.Queue.IsNeeded(default));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task People_who_moved_by_hand_are_followed_once_a_day(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        var clock = new SetClock { Now = TimeProvider.System.GetUtcNow() };
        await using var bench = new LinkBench(database, ownsDatabase: false, clock: clock);
        await bench.Link();
        clock.Now += TimeSpan.FromHours(25);
        Assert.False(await bench.Queue.IsNeeded(default), "nobody moved");

        await bench.Do(CurrentUser.Operator, async (Activity activity) =>
        {
            await activity.Note(ActivityKind.PersonMoved, default);
            return true;
        });
        Assert.False(await bench.Queue.IsNeeded(default), "it looked within the hour");
        clock.Now += TimeSpan.FromHours(2);
        Assert.True(await bench.Queue.IsNeeded(default));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Nothing_and_one_list_alone_end_well(Provider provider)
    {
        await using var bench = await LinkBench.Create(provider);
        Assert.False(await bench.Queue.IsNeeded(default));
        Assert.Equal((LinkRunState.Done, 0), ((await bench.Link()).State, (await bench.Link()).Records));
        await bench.Rows(("welfare-card", "56010801"), ("welfare-card", "56010801"));

        var run = await bench.Link();

        Assert.Equal((LinkRunState.Done, 2, 0), (run.State, run.Records, run.Pairs));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task An_earlier_run_that_ends_later_changes_nothing(Provider provider)
    {
        await using var bench = await LinkBench.Create(provider);
        var rows = await bench.Rows(("welfare-card", "56010801"), ("old-age-allowance", "56010801"));
        var early = new LinkRun { Id = Shared.Ids.New(), StartedAt = DateTimeOffset.UnixEpoch, State = LinkRunState.Running };
        await bench.Store((rows[0], rows[1], 0.99));

        Assert.False(await bench.Do(CurrentUser.Operator, (StoreLinks store) => store.Run(early, FoundPairs.Nothing([]), default)));
        Assert.True(await bench.AreJoined(rows[0], rows[1]));
    }

    public void Dispose() => _registers.Dispose();

    // By the numbers, where both have a right one: the engine knows them too, but also what contradicts them.
    private static async Task<(int Right, int Wrong, int Possible)> Judge(TestDatabase database)
    {
        await using var db = database.Open();
        var persons = await db.Persons.AsNoTracking().Where(p => p.CitizenIdIndex != null).ToDictionaryAsync(p => p.Id, p => p.CitizenIdIndex);
        var entries = await db.ListEntries.AsNoTracking().Where(e => e.CitizenIdIndex != null).ToListAsync();
        var index = entries.ToDictionary(e => e.Id, e => e.CitizenIdIndex);
        var joined = await db.LinkedPairs.Where(p => p.LeftList == LinkedPair.Persons && p.State == LinkState.Joined).ToListAsync();
        var both = joined.Where(p => persons.ContainsKey(p.LeftId) && index.ContainsKey(p.RightId)).ToList();
        var right = both.Count(p => persons[p.LeftId] == index[p.RightId]);
        var known = persons.Values.ToHashSet();
        return (right, both.Count - right - both.Count(p => IsSlip(db, p)), entries.Select(e => (e.List, e.CitizenIdIndex)).Distinct().Count(e => known.Contains(e.CitizenIdIndex)));
    }

    // A number with a wrong digit can be right by its check digit.
    private static bool IsSlip(Data.HunsuanDb db, LinkedPair pair)
    {
        var left = db.CitizenIds.Of(db.Persons.AsNoTracking().Single(p => p.Id == pair.LeftId)).Verified;
        var right = db.CitizenIds.Of(db.ListEntries.AsNoTracking().Single(p => p.Id == pair.RightId)).Verified;
        return left != right && CitizenId.TryParse(left, out var a) && CitizenId.TryParse(right, out var b) && Engines.Linkage.Likeness.IsOneSlip((ulong)a.Number, (ulong)b.Number);
    }

    private static async Task<LinkRunState> LastRun(TestDatabase database)
    {
        await using var db = database.Open();
        return await db.LinkRuns.OrderByDescending(r => r.Id).Select(r => r.State).FirstAsync();
    }

    private static async Task<int> Pairs(TestDatabase database)
    {
        await using var db = database.Open();
        return await db.LinkedPairs.CountAsync();
    }
}
