using Hunsuan.Access;
using Hunsuan.Shared;
using Hunsuan.Tests.Households;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Access;

public class RecordReadsTests
{
    private const int Limit = 5;

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Whoever_opens_very_many_is_stopped_and_supervisors_are_told_once(Provider provider)
    {
        await using var village = await Village.Create(provider);
        var households = Enumerable.Range(0, Limit + 3).Select(_ => Ids.New()).ToArray();
        foreach (var household in households[..Limit]) await Open(village, household);

        foreach (var household in households[Limit..]) await Assert.ThrowsAsync<TooManyReadsException>(() => Open(village, household));
        // What was open already may be worked on.
        await Open(village, households[0]);

        await using var db = village.Open();
        Assert.Equal(Limit + 1, await db.Activities.CountAsync(a => a.Kind == ActivityKind.HouseholdRead));
        Assert.Equal("5 / 10 min", (await db.Activities.SingleAsync(a => a.Kind == ActivityKind.ManyRecordsRead)).Reason);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Another_user_goes_on_and_so_does_the_same_after_a_while(Provider provider)
    {
        await using var village = await Village.Create(provider);
        for (var i = 0; i < Limit; i++) await Open(village, Ids.New());

        await Open(village, Ids.New(), user: Given.Acting((await village.GivenAUser("colleague")).Id, Role.CentreWorker, "560108"));
        await Open(village, Ids.New(), clock: new LaterClock(TimeSpan.FromMinutes(11)));
        await Assert.ThrowsAsync<TooManyReadsException>(() => Open(village, Ids.New(), clock: new LaterClock(TimeSpan.FromMinutes(9))));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task One_request_is_one_record(Provider provider)
    {
        await using var village = await Village.Create(provider);
        await using var db = village.Open();
        var (reads, household) = (village.ReadsOf(db), Ids.New());

        await reads.Note(household, default);
        await reads.Note(household, default);

        Assert.Equal(household, (await db.Activities.SingleAsync()).HouseholdId);
    }

    private static async Task Open(Village village, Guid household, CurrentUser? user = null, TimeProvider? clock = null)
    {
        await using var db = village.Open(user);
        await new RecordReads(db, village.ActivityOf(db, user), user ?? village.Officer, new(Limit, 10), clock ?? TimeProvider.System).Note(household, default);
    }

    private sealed class LaterClock(TimeSpan by) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + by;
    }
}
