using Hunsuan.Access;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Access.Log;

public class LogChainTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Eight_writers_at_once_leave_chains_without_a_gap(Provider provider)
    {
        const int Writers = 8, Notes = 200;
        await using var bench = await LogBench.Create(provider);

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            var user = Given.AnOfficer(writer % 2 == 0 ? "56" : "57");
            await using var db = bench.Open(user);
            for (var note = 0; note < Notes; note++) await new Activity(db, user, TimeProvider.System).Note(ActivityKind.ListRead, default, reason: $"{writer} {note}");
        })));

        var found = await bench.Verify();
        Assert.Empty(found.Breaks);
        Assert.Equal(Writers * Notes, found.Records);
        await using var read = bench.Open();
        Assert.Equal(Writers * Notes, await read.ActivityChains.SumAsync(c => c.Sequence));
        Assert.Equal(provider is Provider.Sqlite ? ["th"] : ["56", "57"], await read.ActivityChains.OrderBy(c => c.Chain).Select(c => c.Chain).ToListAsync());
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task What_is_taken_back_leaves_no_gap(Provider provider)
    {
        await using var bench = await LogBench.Create(provider);
        await bench.Fill(3);
        await using (var db = bench.Open())
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            await new Activity(db, CurrentUser.Operator, TimeProvider.System).Note(ActivityKind.ListRead, default);
        }

        await bench.Fill(3);

        Assert.Equal((6, 0), ((await bench.Verify()).Records, (await bench.Verify()).Breaks.Count));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_record_says_where_the_household_lay_and_for_which_area_the_user_worked(Provider provider)
    {
        await using var bench = await LogBench.Create(provider);
        var officer = Given.AnOfficer("5601");
        await using var db = bench.Open(officer);
        var household = await db.GivenAHousehold("56010801");

        await new Activity(db, officer, TimeProvider.System).Note(ActivityKind.HouseholdRead, default, household.Id);
        await new Activity(db, CurrentUser.Nobody, TimeProvider.System).Note(ActivityKind.SignInRefused, default);

        Assert.Equal(["56010801", null], await db.Activities.OrderBy(a => a.Id).Select(a => a.AreaCode).ToListAsync());
        Assert.Equal(["5601", ""], await db.Activities.OrderBy(a => a.Id).Select(a => a.UserAreaCode).ToListAsync());
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task After_a_renewal_of_keys_both_are_needed(Provider provider)
    {
        await using var bench = await LogBench.Create(provider);
        var path = Path.Combine(bench.Folder, "secrets.json");
        var keys = Hunsuan.Data.Keys.KeyRing.New(TimeProvider.System);
        keys.Keep(path);
        await Note();
        keys.Renew(path, TimeProvider.System, [Hunsuan.Data.Keys.KeyUse.Log]);
        await Note();

        Assert.Empty((await bench.Verify(keys)).Breaks);
        await using var db = bench.Open();
        Assert.Equal([1, 2], await db.Activities.OrderBy(a => a.Sequence).Select(a => a.KeyId!.Value).ToListAsync());

        async Task Note()
        {
            await using var written = bench.Open(keys: keys);
            await new Activity(written, CurrentUser.Operator, TimeProvider.System).Note(ActivityKind.ListRead, default);
        }
    }
}
