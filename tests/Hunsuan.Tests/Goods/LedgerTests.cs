using Hunsuan.Goods.Loans;
using Hunsuan.Goods.Stock;
using Microsoft.EntityFrameworkCore;
using static Hunsuan.Tests.Goods.GoodsScene;
using Village = Hunsuan.Tests.Households.Village;

namespace Hunsuan.Tests.Goods;

/// <summary>Whatever is done, and by however many at once: nothing below zero, nothing lost, stock is the sum of the ledger.</summary>
public class LedgerTests
{
    private const int Steps = 60, AtOnce = 6;

    public static IEnumerable<object[]> Seeds => from provider in DatabaseProviders.All from seed in Enumerable.Range(1, 2) select new object[] { provider, seed };

    [Theory, MemberData(nameof(Seeds))]
    public async Task Random_work_on_the_stock_adds_up(Provider provider, int seed)
    {
        var random = new Random(seed);
        await using var scene = await Create(provider);
        await scene.Receive(Water, 20, Village.Today.AddDays(30));
        await scene.ReceivePieces("A1\nA2");
        for (var step = 0; step < Steps; step++) await Something(scene, random);
        await scene.AssertLedgerHolds();
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Of_many_who_take_the_last_at_once_only_as_many_get_it_as_there_are(Provider provider)
    {
        await using var scene = await Create(provider);
        for (var (race, before) = (0, 0); race < Races.Count; race++)
        {
            await scene.Receive(Water, 3);
            await scene.Receive(Water, 2);
            var results = await Races.AtOnce([.. Enumerable.Repeat(() => scene.Give(scene.Giving(Water, 2)), AtOnce)]);

            await using var db = scene.Open();
            var left = await db.GoodsLots.SumAsync(l => l.Quantity);
            Assert.InRange(left, 0, 1);
            Assert.Equal(before + 5 - left, 2 * results.Count(r => r.Succeeded));
            before = left;
        }

        await scene.AssertLedgerHolds();
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task One_bed_is_lent_to_one_of_many_at_once(Provider provider)
    {
        await using var scene = await Create(provider);
        await scene.ReceivePieces("B1");
        var piece = await scene.Piece("B1");

        for (var race = 0; race < Races.Count; race++)
        {
            var results = await Races.AtOnce([.. Enumerable.Repeat(() => scene.Lend(piece.Id), AtOnce)]);
            var loan = Assert.Single(results, r => r.Succeeded).Value!;
            Assert.Equal(PieceState.Lent, (await scene.Piece("B1")).State);
            var ended = await Races.AtOnce([.. Enumerable.Repeat(() => scene.Do(scene.Worker, (EndLoan end) => end.Run(loan.Id, new() { Action = PieceAction.TakeBack, Reason = "ตามสภาพ" })), AtOnce)]);
            Assert.Single(ended, r => r.Succeeded);
            Assert.True((await scene.Do(scene.Worker, (ChangePiece change) => change.Run(piece.Id, new() { Action = PieceAction.MakeReady, Reason = "ทำความสะอาดแล้ว" }))).Succeeded);
        }

        await scene.AssertLedgerHolds();
    }

    private static async Task Something(GoodsScene scene, Random random)
    {
        await using var db = scene.Open();
        var lots = await db.GoodsLots.AsNoTracking().OrderBy(l => l.Id).ToArrayAsync();
        var lot = random.GetItems(lots, 1)[0];
        var count = random.Next(1, 9);
        switch (random.Next(8))
        {
            case 0:
                await scene.Receive(Water, count, random.Next(2) == 0 ? null : Village.Today.AddDays(random.Next(1, 60)), random.Next(2) == 0 ? scene.Other.Id : null);
                break;
            case 1 or 2:
                await scene.Give(scene.Giving(Water, count));
                break;
            case 3:
                await scene.Do(scene.Worker, (MoveGoods move) => move.Run(lot.Id, new() { Quantity = $"{count}", ToCentreId = lot.CentreId == scene.Centre.Id ? scene.Other.Id : scene.Centre.Id }));
                break;
            case 4:
                await scene.Do(scene.Worker, (WriteOffGoods off) => off.Run(lot.Id, new() { Quantity = $"{count}", Reason = "เปียกน้ำ" }));
                break;
            case 5:
                await scene.Do(scene.Worker, (CountGoods counting) => counting.Run(lot.CentreId, new()
                {
                    Rows = [new() { LotId = lot.Id, Seen = random.Next(4) == 0 ? lot.Quantity + 1 : lot.Quantity, Counted = $"{random.Next(20)}", Reason = "นับใหม่" }],
                }));
                break;
            default:
                await WithAPiece(scene, await scene.Piece(random.Next(2) == 0 ? "A1" : "A2"), random);
                break;
        }
    }

    private static async Task WithAPiece(GoodsScene scene, LoanPiece piece, Random random)
    {
        var action = random.GetItems([.. PieceStates.Table.From(piece.State).DefaultIfEmpty(PieceAction.Lend)], 1)[0];
        if (action is PieceAction.WriteOff && random.Next(3) > 0) return;
        await using var db = scene.Open();
        if (action is PieceAction.Lend) await scene.Lend(piece.Id);
        else if (await db.Loans.AsNoTracking().SingleOrDefaultAsync(l => l.PieceId == piece.Id && l.EndedOn == null) is { } loan)
            Assert.Empty((await scene.Do(scene.Worker, (EndLoan end) => end.Run(loan.Id, new() { Action = action, Reason = "ตามสภาพ" }))).Problems);
        else Assert.Empty((await scene.Do(scene.Worker, (ChangePiece change) => change.Run(piece.Id, new() { Action = action, Reason = "ตามสภาพ" }))).Problems);
    }
}
