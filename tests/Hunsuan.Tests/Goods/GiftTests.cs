using Hunsuan.Cases;
using Hunsuan.Goods;
using Hunsuan.Goods.Gifts;
using Hunsuan.Goods.Stock;
using Hunsuan.Goods.Waiting;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using static Hunsuan.Tests.Goods.GoodsScene;
using Village = Hunsuan.Tests.Households.Village;

namespace Hunsuan.Tests.Goods;

/// <summary>What is given comes out of the right lots, is the case's help, and a second gift is warned of.</summary>
public class GiftTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task What_expires_first_goes_first_and_what_has_expired_stays(Provider provider)
    {
        await using var scene = await Create(provider);
        await scene.Receive(Water, 5);
        await scene.Receive(Water, 5, Village.Today.AddDays(20));
        await scene.Receive(Water, 5, Village.Today.AddDays(10));
        await scene.Receive(Water, 5, Village.Today.AddDays(5));
        await using (var db = scene.Open())
            await db.GoodsLots.Where(l => l.ExpiresOn == Village.Today.AddDays(5)).ExecuteUpdateAsync(set => set.SetProperty(l => l.ExpiresOn, Village.Today.AddDays(-1)));

        Assert.Empty((await scene.Give(scene.Giving(Water, 7))).Problems);
        var tooMany = await scene.Give(scene.Giving(Water, 9));

        Assert.Equal((nameof(GiveGoods.Input.Quantity), GiftTexts.OnlySoMany.With(8, new Text("ขวด", "bottles"))), Assert.Single(tooMany.Problems) is var p ? (p.Field, p.Message) : default);
        await using var after = scene.Open();
        Assert.Equal("-1:5 10:0 20:3 –:5", string.Join(' ', (await after.GoodsLots.ToListAsync()).OrderBy(l => l.ExpiresOn ?? DateOnly.MaxValue)
            .Select(l => $"{(l.ExpiresOn is { } on ? $"{on.DayNumber - Village.Today.DayNumber}" : "–")}:{l.Quantity}")));
        await scene.AssertLedgerHolds();
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_second_gift_is_warned_of_with_day_and_centre_and_given_with_a_reason(Provider provider)
    {
        await using var scene = await Create(provider);
        await scene.Receive(Bag, 5);
        await scene.Receive(Bag, 5, centre: scene.Other.Id);
        Assert.Empty((await scene.Give(scene.Giving(Bag, 1) with { CentreId = scene.Other.Id })).Problems);

        var warned = Assert.Single((await scene.Give(scene.Giving(Bag, 1))).Problems);
        Assert.Equal(nameof(GiveGoods.Input.WhyAgain), warned.Field);
        Assert.Contains(scene.Other.Name, warned.Message.Thai, StringComparison.Ordinal);
        Assert.Contains(DayText.Brief(Village.Today).Thai, warned.Message.Thai, StringComparison.Ordinal);
        Assert.DoesNotContain("แก้ว", warned.Message.Thai, StringComparison.Ordinal);

        var again = await scene.Give(scene.Giving(Bag, 1) with { WhyAgain = "น้ำท่วมซ้ำ" });
        Assert.Equal("น้ำท่วมซ้ำ", again.Value!.WhyAgain);
        Assert.Empty((await scene.Give(scene.Giving(Bag, 1) with { GivenOn = Village.Day(Village.Today.AddDays(-40)) })).Problems);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task In_an_open_case_it_is_its_help_and_ends_the_waiting(Provider provider)
    {
        await using var scene = await Create(provider);
        await scene.Receive(Rice, 20);
        await scene.AnOpenCase();

        Assert.Empty((await scene.Do(scene.Worker, (WaitFor wait) => wait.Run(scene.Household.Id, new() { Item = Rice, Reason = WaitReason.Other }))).Problems);
        Assert.Equal(WaitingTexts.WaitsAlready, Assert.Single((await scene.Do(scene.Worker, (WaitFor wait) => wait.Run(scene.Household.Id, new() { Item = Rice, Reason = WaitReason.Other }))).Problems).Message);
        var gift = (await scene.Give(scene.Giving(Rice, 5))).Value!;

        await using var after = scene.Open();
        var help = await after.Helps.SingleAsync();
        Assert.Equal((gift.HelpId!.Value, HelpKind.Goods, (int?)5, "ข้าวสาร", scene.Centre.Name), (help.Id, help.Kind, help.Quantity, help.What, help.GivenBy));
        Assert.Equal(((DateOnly?)Village.Today, (WaitEnd?)WaitEnd.GotIt), await after.WaitingEntries.SingleAsync() is var entry ? (entry.EndedOn, entry.End) : default);
    }

    [Theory]
    [InlineData("", null, nameof(GiveGoods.Input.Receiver))]
    [InlineData("แก้ว", null, nameof(GiveGoods.Input.Witness))]
    [InlineData("แก้ว", "M0 0\"/><script>", nameof(GiveGoods.Input.Drawing))]
    public async Task Whoever_takes_things_signs_or_has_a_witness(string receiver, string? drawing, string field)
    {
        await using var scene = await Create(Provider.Sqlite);
        await scene.Receive(Water, 5);
        Assert.Contains((await scene.Give(scene.Giving(Water, 1) with { Receiver = receiver, Drawing = drawing, Witness = receiver.Length == 0 ? "พยาน" : null })).Problems, p => p.Field == field);
        Assert.Empty((await scene.Give(scene.Giving(Water, 1) with { Witness = null, Drawing = "M1 2L3 4" })).Problems);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Somebody_of_another_area_reaches_neither_stock_nor_household(Provider provider)
    {
        await using var scene = await Create(provider);
        await scene.Receive(Water, 5);
        var (stranger, neighbour) = (Given.AnOfficer("57"), Given.AnOfficer("560101"));

        await Assert.ThrowsAsync<Hunsuan.Access.OutOfAreaException>(() => scene.Give(scene.Giving(Water, 1), stranger));
        await Assert.ThrowsAsync<Hunsuan.Access.OutOfAreaException>(() => scene.Give(scene.Giving(Water, 1), neighbour));
        await Assert.ThrowsAsync<Hunsuan.Access.OutOfAreaException>(() => scene.Receive(Water, 1, user: stranger));
        Assert.Empty(await scene.Do(stranger, (StockView stock) => stock.All(default)));
        Assert.Equal(scene.Other.Name, Assert.Single(await scene.Do(neighbour, (StockView stock) => stock.All(default))).Centre.Name);
    }

    [Fact]
    public void What_runs_out_is_known_only_where_enough_was_given()
    {
        var today = Village.Today;
        (DateOnly, int)[] gifts = [(today.AddDays(-30), 30), (today.AddDays(-20), 30), (today.AddDays(-10), 30)];

        Assert.Equal(new(1.0, today.AddDays(45)), Forecast.Of(45, today.AddDays(-200), gifts, today));
        Assert.Equal(new(3.0, today.AddDays(15)), Forecast.Of(45, today.AddDays(-30), gifts, today));
        Assert.Equal(new(1.0, today), Forecast.Of(0, today.AddDays(-200), gifts, today));
        Assert.Equal(new(1.0, null), Forecast.Of(1_000_000, today.AddDays(-200), gifts, today));
        Assert.Equal(Forecast.Unknown, Forecast.Of(45, today.AddDays(-200), gifts[..2], today));
        Assert.Equal(Forecast.Unknown, Forecast.Of(45, today.AddDays(-13), gifts, today));
        Assert.Equal(Forecast.Unknown, Forecast.Of(45, null, gifts, today));
        Assert.Equal(Forecast.Unknown, Forecast.Of(45, today.AddDays(-200), [(today, 1), (today, 1), (today, 1)], today));
    }

    [Fact]
    public void Every_kind_of_thing_can_be_read()
    {
        var book = ItemBook.Load();
        Assert.Empty(book.Problems);
        Assert.True(book.Given.Count() > 5 && book.Lent.Count() > 3);
        Assert.All(book.Lent, i => Assert.False(i.Expires));
    }
}
