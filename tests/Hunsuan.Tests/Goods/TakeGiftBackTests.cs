using Hunsuan.Access;
using Hunsuan.Cases;
using Hunsuan.Goods.Gifts;
using Hunsuan.Goods.Stock;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using static Hunsuan.Tests.Goods.GoodsScene;
using Village = Hunsuan.Tests.Households.Village;

namespace Hunsuan.Tests.Goods;

public class TakeGiftBackTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task What_was_given_goes_back_into_its_lots_and_is_no_help(Provider provider)
    {
        await using var scene = await Create(provider);
        var opened = await scene.AnOpenCase();
        await scene.Receive(Water, 5, Village.Today.AddDays(10));
        await scene.Receive(Water, 5, Village.Today.AddDays(20));
        var given = (await scene.Give(scene.Giving(Water, 7))).Value!;
        Assert.NotNull(given.HelpId);

        Assert.Equal("Reason", Assert.Single((await TakeBack(scene, given.Id, " ")).Problems).Field);
        var back = (await TakeBack(scene, given.Id, "พิมพ์ผิดครัวเรือน")).Value!;

        Assert.Equal((Village.Today, "พิมพ์ผิดครัวเรือน", null), (back.TakenBackOn, back.TakenBackWhy, back.HelpId));
        await using var db = scene.Open();
        Assert.Equal([5, 5], await db.GoodsLots.Select(l => l.Quantity).ToListAsync());
        Assert.Equal([(MovementKind.TakenBack, 5), (MovementKind.TakenBack, 2)], (await db.GoodsMovements.Where(m => m.ForId == given.Id && m.Quantity > 0).OrderBy(m => m.Id).ToListAsync()).Select(m => (m.Kind, m.Quantity)));
        Assert.Empty(await db.Helps.ToListAsync());
        await scene.AssertLedgerHolds();
        Assert.Equal(GiftTexts.TakenBackAlready, Assert.Single((await TakeBack(scene, given.Id)).Problems).Message);
        Assert.Equal(CaseState.Open, (await db.Cases.SingleAsync(c => c.Id == opened.Id)).State);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task It_is_no_double_gift_any_more(Provider provider)
    {
        await using var scene = await Create(provider);
        await scene.Receive(Bag, 5);
        var given = (await scene.Give(scene.Giving(Bag, 1))).Value!;
        Assert.False((await scene.Give(scene.Giving(Bag, 1))).Succeeded);

        await TakeBack(scene, given.Id);

        Assert.True((await scene.Give(scene.Giving(Bag, 1))).Succeeded);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Once_its_case_has_closed_it_stays(Provider provider)
    {
        await using var scene = await Create(provider);
        var opened = await scene.AnOpenCase();
        await scene.Receive(Bag, 5);
        var given = (await scene.Give(scene.Giving(Bag, 1))).Value!;
        await using var db = scene.Open();
        await db.Cases.Where(c => c.Id == opened.Id).ExecuteUpdateAsync(s => s.SetProperty(c => c.State, CaseState.Closed));

        Assert.Equal(GiftTexts.CaseClosed, Assert.Single((await TakeBack(scene, given.Id)).Problems).Message);

        Assert.Equal(4, (await db.GoodsLots.SingleAsync()).Quantity);
        Assert.Null((await db.Gifts.SingleAsync()).TakenBackOn);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Nobody_of_another_area_takes_it_back_nor_whoever_does_not_see_its_centre(Provider provider)
    {
        await using var scene = await Create(provider);
        await scene.Receive(Bag, 5, centre: scene.Other.Id);
        var given = (await scene.Give(scene.Giving(Bag, 1) with { CentreId = scene.Other.Id })).Value!;

        foreach (var area in new[] { "57", Here })
            await Assert.ThrowsAsync<OutOfAreaException>(() => scene.Do(Given.AnOfficer(area), (TakeGiftBack back) => back.Run(given.Id, new() { Reason = "ผิด" })));

        await using var db = scene.Open();
        Assert.Null((await db.Gifts.SingleAsync()).TakenBackOn);
        await scene.AssertLedgerHolds();
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Of_many_who_take_it_back_at_once_one_does(Provider provider)
    {
        await using var scene = await Create(provider);
        await scene.Receive(Water, 9);
        for (var race = 0; race < Races.Count; race++)
        {
            var given = (await scene.Give(scene.Giving(Water, 4))).Value!;

            var results = await Races.AtOnce([.. Enumerable.Repeat(() => TakeBack(scene, given.Id), 4)]);

            Assert.Single(results, r => r.Succeeded);
            await using var db = scene.Open();
            Assert.Equal(9, (await db.GoodsLots.SingleAsync()).Quantity);
        }

        await scene.AssertLedgerHolds();
    }

    private static Task<Result<Gift>> TakeBack(GoodsScene scene, Guid gift, string reason = "บันทึกซ้ำ") =>
        scene.Do(scene.Worker, (TakeGiftBack back) => back.Run(gift, new() { Reason = reason }));
}
