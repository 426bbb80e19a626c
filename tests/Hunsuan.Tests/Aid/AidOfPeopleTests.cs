using Hunsuan.Aid;
using Hunsuan.Privacy;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Aid;

/// <summary>What is kept of people who got money goes with them, is told to them, and is forgotten where they are.</summary>
public class AidOfPeopleTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_copy_tells_it_and_erasing_leaves_the_account_of_the_money(Provider provider)
    {
        await using var scene = await AidScene.Create(provider);
        var line = await scene.ALine(5000);
        var person = scene.Members[0];
        var asked = (await scene.Ask(AidScene.Asking(1000, AidScene.Disability) with { PersonId = person.Id })).Value!;
        await scene.Check(asked.Id);
        await scene.Approve(asked.Id, scene.Chair, line);
        using var picture = new MemoryStream(SmallPicture.WithWords);
        Assert.Empty((await scene.Pay(asked.Id, input: scene.Cash() with { Witness = null, Photo = picture })).Problems);

        await scene.Do(scene.Payer, async (IEnumerable<IKeepsPersonalData> keepers) =>
        {
            var keeper = keepers.OfType<AidOfPeople>().Single();
            Assert.Equal([1, 4, 1, 1], (await keeper.Copy(person, default)).Select(s => s.Records.Count));
            Assert.Contains(asked.Id, await keeper.Of([person.Id], default));
            await keeper.Erase(person.Id, default);
            return true;
        });

        await using var db = scene.Open();
        var request = await db.AidRequests.SingleAsync();
        Assert.Equal(("", null, null, 1_000_00L), (request.Reason, request.FactsBy, request.FactsFound, request.Amount));
        Assert.Equal((null, null, 1_000_00L), await db.AidPayments.SingleAsync() is var paid ? (paid.Receiver, paid.Witness, paid.Amount) : default);
        Assert.False(await db.HandoverPhotos.AnyAsync());
        Assert.All(await db.AidSteps.ToListAsync(), s => Assert.Null(s.Words));
        await BudgetTests.LedgersAddUp(scene);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_merged_household_brings_what_it_asked_for_so_that_its_times_count_on(Provider provider)
    {
        await using var scene = await AidScene.Create(provider);
        for (var i = 0; i < 3; i++) await scene.Ask(AidScene.Asking(500));
        var (into, _) = await scene.Village.GivenAFamily(["บุญ"], "56010806", "7/7");
        await using (var db = scene.Open())
        {
            await new MergedAid(db).Take(await db.Households.SingleAsync(h => h.Id == scene.Household.Id), into, default);
            await db.SaveChangesAsync();
        }

        var of = await scene.AddCase(into);
        var asked = await scene.Do(scene.Worker, (Hunsuan.Aid.Asking.AskAid ask) => ask.Run(of.Id, AidScene.Asking(500)));
        Assert.Equal(nameof(Hunsuan.Aid.Asking.AskAid.Input.WhyBeyond), asked.Problems.Single().Field);
    }
}
