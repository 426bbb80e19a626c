using Hunsuan.Access;
using Hunsuan.Households;
using Hunsuan.Registers;
using Hunsuan.Registers.Links;
using Hunsuan.Tests.Missed;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Registers.Links;

/// <summary>What hangs on an answer: whom nobody listed, and who is entitled to what the list is for.</summary>
public class StakesTests
{
    private const string One = "3249800008341", Two = "1234567890121", Three = "3012304567082";

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Who_is_entitled_and_not_in_that_benefits_list_is_asked_about_earlier(Provider provider)
    {
        await using var scene = await MissedScene.Create(provider);
        var (old, listed, young) = (await Somebody(scene, "เก่า", One, 19500101), await Somebody(scene, "มี", Two, 19500101), await Somebody(scene, "เด็ก", Three, 20100101));
        await scene.Row("มี", citizenId: Two);
        var (row, card, health) = (await scene.Row("แถว"), await scene.Row("แถว", list: "welfare-card"), await scene.Row("แถว", list: MissedScene.Health));

        var stakes = await Stakes(scene, Pair(old, row), Pair(old, card), Pair(old, health), Pair(listed, row), Pair(young, row));

        Assert.Equal([2, 1, 1, 1, 1], stakes);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Who_is_joined_with_a_row_of_that_list_already_weighs_no_more(Provider provider)
    {
        await using var scene = await MissedScene.Create(provider);
        var old = await Somebody(scene, "เก่า", One, 19500101);
        var (row, sure) = (await scene.Row("แถว"), await scene.Row("แน่"));

        Assert.Equal([1, 0], await Stakes(scene, Pair(old, row), Pair(old, sure, 1, isLikely: true)));
    }

    private static Task<IReadOnlyList<double>> Stakes(MissedScene scene, params LinkedPair[] pairs) => scene.Do(CurrentUser.Operator, async (Stakes stakes) =>
    {
        Hunsuan.Registers.Links.Stakes.Set(pairs, await stakes.Read(pairs, default));
        return (IReadOnlyList<double>)[.. pairs.Select(p => p.Stake)];
    });

    private static async Task<Person> Somebody(MissedScene scene, string name, string citizenId, int born)
    {
        var (_, members) = await scene.Place.GivenAFamily([name], MissedScene.Village);
        await using var db = scene.Place.Open(CurrentUser.Operator);
        var person = await db.Persons.SingleAsync(p => p.Id == members[0].Id);
        person.Bears(citizenId);
        (person.BirthDate, person.Nationality) = (born, "ไทย");
        await db.SaveChangesAsync();
        return person;
    }

    private static LinkedPair Pair(Person person, ListEntry row, double probability = 0.5, bool isLikely = false) => new()
    {
        Id = PairId.Of(person.Id, row.Id), AreaCode = person.AreaCode, LeftId = person.Id, LeftList = LinkedPair.Persons, LeftArea = person.AreaCode, RightId = row.Id,
        RightList = row.List, RightArea = row.AreaCode, Probability = probability, Weight = 1, Evidence = "", Stake = 0, RunId = Guid.Empty, IsLikely = isLikely,
        State = isLikely ? LinkState.Joined : LinkState.ToReview, IsCut = false,
    };
}
