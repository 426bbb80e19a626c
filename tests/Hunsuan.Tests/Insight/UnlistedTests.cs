using System.Net;
using Hunsuan.Access;
using Hunsuan.Insight.Unlisted;
using Hunsuan.Registers;
using Hunsuan.Registers.Links;
using Hunsuan.Shared;
using Hunsuan.Tests.Registers.Links;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Insight;

/// <summary>How many may be in no list, and houses that no survey met.</summary>
public class UnlistedTests
{
    private const string Card = "welfare-card", Allowance = "old-age-allowance", Here = "56010801", Elsewhere = "57010101";

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Joined_rows_are_one_person_and_the_estimate_follows_from_the_overlap(Provider provider)
    {
        await using var bench = await LinkBench.Create(provider);
        await Plant(bench.Database, both: 30, onlyCard: 30, onlyAllowance: 20, Here);
        await Plant(bench.Database, both: 5, onlyCard: 5, onlyAllowance: 5, Elsewhere);

        var overlap = await bench.Do(CurrentUser.Operator, (UnlistedPeople people) => people.Of("560108", AgeGroup.All[0], [Card, Allowance], default));

        Assert.Equal([0, 30, 20, 30], overlap.Counts);
        Assert.Equal(20, overlap.Estimate!.Unlisted, 6);
        Assert.Equal(1, overlap.UnknownAge);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_house_on_two_lists_that_nobody_surveyed_is_told_in_its_own_area_only(Provider provider)
    {
        await using var bench = await LinkBench.Create(provider);
        await using (var db = bench.Database.Open())
        {
            db.AddRange(Entry(Card, Here, 1, "7/1"), Entry(Allowance, Here, 2, "7/1"), Entry(Card, Here, 3, "9"), Entry("hospital", Here, 4, "9"), Entry(Card, Elsewhere, 5, "7"), Entry(Allowance, Elsewhere, 6, "7"));
            await db.SaveChangesAsync();
        }

        await using var site = await TestSite.Start(bench.Database);
        var worker = await site.SignInAs(Role.CentreWorker, "560108");

        var page = await site.Read("/areas/560108/unsurveyed");

        Assert.Contains("7/1", page, StringComparison.Ordinal);
        Assert.Contains(UnlistedTexts.Houses.With(1).Thai, page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Get("/areas/570101/unsurveyed")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Get("/areas/570101/unlisted")).StatusCode);
        await using var after = bench.Database.Open();
        Assert.Equal(1, await after.Activities.CountAsync(a => a.UserId == worker.Id && a.Kind == ActivityKind.ListRead));
    }

    [Fact]
    public async Task Without_a_linking_nothing_is_estimated()
    {
        await using var bench = await LinkBench.Create(Provider.Sqlite);
        await Plant(bench.Database, both: 30, onlyCard: 30, onlyAllowance: 20, Here);
        await using var site = await TestSite.Start(bench.Database);
        await site.SignInAs(Role.ProvincialOfficer, "56");

        var page = await site.Read("/areas/56/unlisted");

        Assert.Contains(UnlistedTexts.NotLinked.Thai, page, StringComparison.Ordinal);
        Assert.DoesNotContain(UnlistedTexts.Estimate.Thai, page, StringComparison.Ordinal);
    }

    private static async Task Plant(TestDatabase database, int both, int onlyCard, int onlyAllowance, string area)
    {
        await using var db = database.Open();
        for (var i = 0; i < both + onlyCard + onlyAllowance; i++)
        {
            ListEntry[] rows = [.. new[] { i < both + onlyCard ? Entry(Card, area, i) : null, i < both || i >= both + onlyCard ? Entry(Allowance, area, i) : null }.OfType<ListEntry>()];
            db.AddRange(rows);
            if (rows.Length < 2) continue;
            var cluster = Ids.New();
            db.AddRange(rows.Select(r => new ClusterMember { RecordId = r.Id, List = r.List, AreaCode = area, ClusterId = cluster }));
        }

        db.Add(Entry(Card, area, -1, born: null));
        await db.SaveChangesAsync();
    }

    private static ListEntry Entry(string list, string area, long key, string? house = null, int? born = 25_000_101 - 5_430_000) => new()
    {
        Id = Ids.New(), List = list, AreaCode = area, FirstName = "สมมุติ", LastName = "ทดสอบ", BirthDate = born, HouseNumber = house, IsHeld = true, EntryKey = key + (area == Here ? 0 : 10_000),
    };
}
