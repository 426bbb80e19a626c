using System.Net;
using Hunsuan.Access;
using Hunsuan.Shared;
using Hunsuan.Tests.Households;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Guards.Access;

/// <summary>Random users, areas, moves and records of every kind: nobody sees one from outside, nobody misses one inside, and each move holds at once.</summary>
public class MovingWorldTests
{
    private const int Steps = 14;

    public static IEnumerable<object[]> Seeds => from provider in DatabaseProviders.All from seed in Enumerable.Range(1, 3) select new object[] { provider, seed };

    private sealed record Row(string Kind, string Key, string AreaCode, Guid? HouseholdId, Guid? PersonId, bool GoesWithPerson);

    [Theory, MemberData(nameof(Seeds))]
    public async Task Whatever_moves_everybody_sees_the_records_of_their_areas_and_no_other(Provider provider, int seed)
    {
        await using var world = await MovingWorld.Create(provider, seed);
        var happened = 0;
        for (var step = 0; step < Steps; step++)
        {
            if (await world.Happen(step)) happened++;
            var rows = await RowsSeenBy(world, CurrentUser.Operator);
            Findings.None(from row in rows where row.HouseholdId is { } household && row.AreaCode != world.AreaOf[household] select $"{row} stayed behind");
            Findings.None(from row in rows where row.GoesWithPerson && row.HouseholdId != world.HouseholdOf[row.PersonId!.Value] select $"{row} stayed with others");
            var user = world.Any(world.Users);
            foreach (var permit in (string[])[Permit.SeeHouseholds, world.Any(Permit.All)]) await Compare(world, user, permit, rows);
        }

        Assert.True(happened > Steps / 2, $"{happened} of {Steps} happened");
    }

    [Theory, MemberData(nameof(Seeds))]
    public async Task Pages_lists_and_the_search_show_the_households_of_the_area_at_once_and_no_other(Provider provider, int seed)
    {
        await using var world = await MovingWorld.Create(provider, seed);
        for (var step = 0; step < Steps / 2; step++) await world.Happen(step);
        var area = world.Any(world.AreaOf.Values.Distinct().Order(StringComparer.Ordinal))[..4];
        await world.Site.SignInAs(Role.ProvincialOfficer, area);

        foreach (var (household, lives) in world.AreaOf)
        {
            var isIn = lives.StartsWith(area, StringComparison.Ordinal);
            Assert.Equal(isIn ? HttpStatusCode.OK : HttpStatusCode.NotFound, (await world.Site.Get($"/households/{household}")).StatusCode);
        }

        await AssertFound(world, area);
        var moving = world.Any(world.HouseholdOf.Values.Where(h => world.AreaOf[h].StartsWith(area, StringComparison.Ordinal)).Distinct().Order());
        var away = area == "5705" ? "560108" : "570501";
        Assert.True(await world.MoveHousehold(moving, away, Village.Day(new(2026, 6, 1))));
        Assert.Equal(HttpStatusCode.NotFound, (await world.Site.Get($"/households/{moving}")).StatusCode);
        await AssertFound(world, area);
    }

    private static async Task AssertFound(MovingWorld world, string area)
    {
        // Everybody there has the same family name.
        string[] pages = [await world.Site.Search("ทดสอบ"), await world.Site.Read("/lists/all?by=household")];
        Findings.None(
            from page in pages.Index()
            from household in world.HouseholdOf.Values.Distinct()
            let isIn = world.AreaOf[household].StartsWith(area, StringComparison.Ordinal)
            where page.Item.Contains($"/households/{household}", StringComparison.Ordinal) != isIn
            select $"{(page.Index == 0 ? "search" : "list")}: {household} in {world.AreaOf[household]} for {area}");
    }

    private static async Task Compare(MovingWorld world, User user, string permit, IReadOnlyList<Row> all)
    {
        await using var db = world.Open(CurrentUser.Operator);
        var acting = (await Given.UsersOf(db).Of(user, default)).Under(permit);
        var areas = permit == Permit.UseOwnAccount ? [] : world.AreasOf(user, permit);
        var expected = all.Where(row => areas.Any(area => row.AreaCode.StartsWith(area, StringComparison.Ordinal))).ToHashSet();
        var seen = (await RowsSeenBy(world, acting)).ToHashSet();

        Findings.None([.. seen.Except(expected).Select(row => $"leaks for {permit}: {row}"), .. expected.Except(seen).Select(row => $"missing for {permit}: {row}")]);
    }

    // Every kind of record that has an area, found in the model, so that a new one is in it by itself.
    private static async Task<IReadOnlyList<Row>> RowsSeenBy(MovingWorld world, CurrentUser user)
    {
        await using var db = world.Open(user);
        return
        [
            .. from entity in db.Model.GetEntityTypes()
               where entity.ClrType.IsAssignableTo(typeof(IInArea))
               from row in AllRows.Of(db, entity.ClrType)
               let key = string.Join(' ', entity.FindPrimaryKey()!.Properties.Select(p => p.PropertyInfo!.GetValue(row)))
               let household = entity.ClrType == typeof(Hunsuan.Households.Household) ? (Guid?)((Hunsuan.Households.Household)row).Id : IdIn(row, nameof(IFollowsPerson.HouseholdId))
               select new Row(entity.ClrType.Name, key, ((IInArea)row).AreaCode, household, IdIn(row, nameof(IFollowsPerson.PersonId)), row is IFollowsPerson or IStaysWithPerson),
        ];
    }

    private static Guid? IdIn(object row, string name) => (Guid?)row.GetType().GetProperty(name)?.GetValue(row);
}
