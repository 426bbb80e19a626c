using Hunsuan.Benefits.Entitlements;
using Hunsuan.Registers.Versions;
using Hunsuan.Shared;
using Hunsuan.Tests.Households;

namespace Hunsuan.Tests.Benefits.Entitlements;

/// <summary>Who is on no list is certainly not on it only where the whole list was brought in.</summary>
public class ListsHeldTests
{
    private const string Card = "welfare-card", OldAge = "old-age-allowance", Number = "1234567890121";

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Only_a_whole_version_that_covers_the_place_says_that_somebody_is_not_on_the_list(Provider provider)
    {
        await using var village = await Village.Create(provider);
        await using var db = village.Open();
        db.AddRange(Given.AVersion(Card, 1, "5601"), Given.AVersion(Card, 2, "570101"), Additions(OldAge, 1, "56"), Given.ACard("3249800008341", list: OldAge), Given.ACard("3012304567082", list: Card));
        await db.SaveChangesAsync();
        var held = await ListsHeld.Of(db, [], [Card, OldAge], default);
        var person = db.CitizenIds.ByIndex([Number]).Keys.First();

        string Covered(string area) => string.Join(' ', new[] { Card, OldAge }.Where((_, list) => held.Of(person, area).On(list) is false));
        Assert.Equal(
            [Card, Card, "", Card, "", ""],
            new[] { "56010805", "560109", "560201", "57010103", "57010201", "34010101" }.Select(Covered));
        Assert.Null(held.Of(null, "56010805").On(0));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_whole_list_of_the_country_covers_every_place_and_who_is_on_it_holds_it_anywhere(Provider provider)
    {
        await using var village = await Village.Create(provider);
        await using var db = village.Open();
        db.AddRange(Given.AVersion(Card, 1, ""), Given.ACard(Number, "340101", list: Card), Given.ACard(Number, "340101", list: OldAge));
        await db.SaveChangesAsync();
        var person = db.CitizenIds.ByIndex([Number]).Keys.First();
        var held = await ListsHeld.Of(db, [person], [Card, OldAge], default);

        Assert.Equal((true, true), (held.Of(person, "56010805").On(0), held.Of(person, "56010805").On(1)));
        Assert.Equal((false, null), (held.Of(Ids.New(), "90010101").On(0), held.Of(Ids.New(), "90010101").On(1)));
    }

    private static RegisterVersion Additions(string list, int number, string areas)
    {
        var whole = Given.AVersion(list, number, areas);
        return new()
        {
            Id = whole.Id, List = list, Number = number, AreaCode = areas, UserId = whole.UserId, Areas = areas, About = whole.About, IsWhole = false, ImportId = whole.ImportId,
            At = whole.At, Rows = 1, Came = 1, Back = 0, Changed = 0, Unchanged = 0, Quality = whole.Quality,
        };
    }
}
