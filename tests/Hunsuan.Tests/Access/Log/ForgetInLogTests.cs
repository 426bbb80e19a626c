using Hunsuan.Access;
using Hunsuan.Access.Log;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Access.Log;

/// <summary>Values leave the log by a rule, and the chain holds; values that a thief takes out are missed.</summary>
public class ForgetInLogTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Values_of_records_are_gone_everything_else_stays_and_the_log_verifies(Provider provider)
    {
        await using var bench = await Filled(provider);
        await using var db = bench.Open();
        var (user, row) = (await db.Users.FirstAsync(), await db.RecordChanges.AsNoTracking().FirstAsync());
        var before = await db.Activities.AsNoTracking().OrderBy(a => a.Id).ToListAsync();

        await Forget(db, user.Id, row.RecordId);

        Assert.Empty((await bench.Verify()).Breaks);
        var after = await db.Activities.AsNoTracking().OrderBy(a => a.Id).ToListAsync();
        var telling = Assert.Single(after, a => a.Kind == ActivityKind.LogValuesForgotten);
        var emptied = before.Where(b => b.Changes is not null && after.Single(a => a.Id == b.Id).Changes is null).Select(b => b.Id).ToList();
        var emptiedRow = await db.RecordChanges.AsNoTracking().SingleAsync(c => c.RecordId == row.RecordId);
        Assert.NotEmpty(emptied);
        Assert.Equal(emptied.Append(emptiedRow.Id).Order(), ForgetInLog.Told(telling).Order());
        Assert.Equal(("", "", row.Id), (emptiedRow.Before, emptiedRow.After, emptiedRow.Id));
        Assert.DoesNotContain(after, a => a.Id != telling.Id && a.Changes?.Contains(user.UserName, StringComparison.Ordinal) == true);
        Assert.Equal(before.Select(b => b.Seal), after.Where(a => a.Id != telling.Id).Select(a => a.Seal));
        Assert.Contains(after, a => a.Changes is not null && a.Id != telling.Id);
        Assert.All(await db.RecordChanges.Where(c => c.Id != row.Id).ToListAsync(), c => Assert.Null(c.Digest));

        await Forget(db, user.Id, row.RecordId, Ids.New());
        Assert.Equal(1, await db.Activities.CountAsync(a => a.Kind == ActivityKind.LogValuesForgotten));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task What_is_emptied_without_being_told_is_found_even_with_a_digest_that_fits(Provider provider)
    {
        await using var bench = await Filled(provider);
        await using var db = bench.Open();
        var row = await db.RecordChanges.AsNoTracking().FirstAsync();

        await db.RecordChanges.Where(c => c.Id == row.Id).ExecuteUpdateAsync(
            set => set.SetProperty(c => c.Before, "").SetProperty(c => c.After, "").SetProperty(c => c.Digest, BulkDigest.OfValues(row)));

        Assert.Equal((LogBreakKind.Emptied, row.Id), (await bench.Verify()).Breaks.Select(b => (b.Kind, b.Id!.Value)).Single());
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_telling_that_is_altered_afterwards_is_found(Provider provider)
    {
        await using var bench = await Filled(provider);
        await using var db = bench.Open();
        await Forget(db, (await db.Users.FirstAsync()).Id);

        await LogBench.Do(db, $"UPDATE activities SET changes = '[]' WHERE kind = {(int)ActivityKind.LogValuesForgotten}");

        Assert.Equal([LogBreakKind.Altered, LogBreakKind.Emptied], (await bench.Verify()).Breaks.Select(b => b.Kind).Distinct());
    }

    private static async Task<LogBench> Filled(Provider provider)
    {
        var bench = await LogBench.Create(provider);
        await bench.Fill(40);
        return bench;
    }

    private static Task Forget(HunsuanDb db, params Guid[] records) =>
        new ForgetInLog(db, new Activity(db, CurrentUser.Operator, TimeProvider.System)).Run(records.ToHashSet(), default);
}
