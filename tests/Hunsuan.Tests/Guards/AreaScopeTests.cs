using Hunsuan.Access;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Guards;

public class AreaScopeTests
{
    public static IEnumerable<object[]> Seeds =>
        from provider in DatabaseProviders.All from seed in Enumerable.Range(1, 20) select new object[] { provider, seed };

    [Theory, MemberData(nameof(Seeds))]
    public async Task An_officer_sees_every_record_of_the_areas_and_no_other(Provider provider, int seed)
    {
        var random = new Random(seed);
        var areas = Enumerable.Range(0, 40).Select(_ => RandomArea(random, digits: random.GetItems([6, 8], 1)[0])).ToList();
        var scope = Enumerable.Range(0, random.Next(4)).Select(_ => RandomArea(random, digits: random.GetItems<int>(seed % 3 == 0 ? [0, 2, 4, 6, 8] : [4, 6, 8], 1)[0])).ToArray();
        await using var database = await TestDatabase.Create(provider);
        await using (var db = database.Open())
            foreach (var area in areas) await db.GivenAHousehold(area);

        await using var seenBy = database.Open(Given.AnOfficer(scope));
        var seen = await seenBy.Households.Select(h => h.AreaCode).ToListAsync();

        Assert.Equal(areas.Where(a => scope.Any(s => a.StartsWith(s, StringComparison.Ordinal))).Order(), seen.Order());
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Somebody_who_has_not_signed_in_sees_nothing(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using (var db = database.Open()) await db.GivenAHousehold("560108");

        await using var seenBy = database.Open(CurrentUser.Nobody);

        Assert.Empty(await seenBy.Households.ToListAsync());
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_change_outside_the_area_is_stopped(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        var officer = Given.AnOfficer("5601");
        await using var db = database.Open(officer);
        db.Add(Given.Household("560201"));

        await Assert.ThrowsAsync<OutOfAreaException>(() =>
            new Activity(db, officer, TimeProvider.System).Save(ActivityKind.SurveyImported, default));
    }

    [Fact]
    public void Every_record_with_an_area_has_the_filter()
    {
        using var db = TestDatabase.Connect("sqlite::memory:", CurrentUser.Nobody);

        Assert.Empty(
            from entity in db.Model.GetEntityTypes()
            where entity.ClrType.IsAssignableTo(typeof(IInArea)) && entity.GetDeclaredQueryFilters().All(f => f.Key != Data.HunsuanDb.AreaFilter)
            select entity.Name);
    }

    // Two values for each digit pair, so that areas share provinces and districts often.
    private static string RandomArea(Random random, int digits) =>
        string.Concat(Enumerable.Range(0, digits / 2).Select(_ => random.GetItems(["39", "01"], 1)[0]));
}
