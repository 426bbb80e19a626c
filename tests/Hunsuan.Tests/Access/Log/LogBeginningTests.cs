using Hunsuan.Access.Log;

namespace Hunsuan.Tests.Access.Log;

public class LogBeginningTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task What_an_older_version_wrote_is_sealed_once_and_told(Provider provider)
    {
        await using var bench = await Old(provider, records: 25);

        await Begin(bench);
        await Begin(bench);
        await bench.Fill(5);

        var found = await bench.Verify();
        Assert.Equal((25 + 1 + 5, 25, 0), (found.Records, found.Adopted, found.Breaks.Count));
        Assert.NotNull(found.AdoptedAt);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Stopped_in_the_middle_it_goes_on_at_the_next_start(Provider provider)
    {
        await using var bench = await Old(provider, records: 25);
        using var stop = new CancellationTokenSource();
        await using (var db = bench.Open())
        {
            db.SavedChanges += (_, _) => stop.Cancel();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new LogBeginning(db, TimeProvider.System) { BatchSize = 10 }.Run(stop.Token));
        }

        await Begin(bench);

        var found = await bench.Verify();
        Assert.Equal((26, 25, 0), (found.Records, found.Adopted, found.Breaks.Count));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Afterwards_nothing_is_taken_in_any_more(Provider provider)
    {
        await using var bench = await Old(provider, records: 5);
        await Begin(bench);
        await using var db = bench.Open();
        await LogBench.Do(db, "INSERT INTO activities (id, kind, user_id, at) SELECT household_id, kind, user_id, at FROM activities WHERE household_id IS NOT NULL LIMIT 1");
        await Begin(bench);
        Assert.Equal(LogBreakKind.Inserted, Assert.Single((await bench.Verify()).Breaks).Kind);

        // Nor where the mark of the beginning is taken away.
        await LogBench.Do(db, "DELETE FROM activity_chains WHERE chain = 'old'");
        await Begin(bench);
        Assert.Equal([LogBreakKind.Inserted, LogBreakKind.EndDiffers], (await bench.Verify()).Breaks.Select(b => b.Kind));
    }

    private static async Task<LogBench> Old(Provider provider, int records)
    {
        var bench = await LogBench.Create(provider);
        await bench.Fill(records);
        await using var db = bench.Open();
        await LogBench.Do(db, "UPDATE activities SET chain = NULL, sequence = NULL, key_id = NULL, digest = NULL, bulk_id = NULL, bulk_digest = NULL, seal = NULL");
        await LogBench.Do(db, "DELETE FROM activity_chains");
        return bench;
    }

    private static async Task Begin(LogBench bench)
    {
        await using var db = bench.Open();
        await new LogBeginning(db, TimeProvider.System) { BatchSize = 10 }.Run(default);
    }
}
