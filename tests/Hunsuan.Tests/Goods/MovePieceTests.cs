using Hunsuan.Access;
using Hunsuan.Goods.Loans;
using Hunsuan.Goods.Stock;
using Hunsuan.Shared;
using Hunsuan.Tests.Households;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Goods;

public class MovePieceTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_piece_goes_to_another_centre_with_a_line_at_each(Provider provider)
    {
        await using var scene = await GoodsScene.Create(provider);
        await scene.ReceivePieces("ต-1");
        var bed = await scene.Piece("ต-1");

        Assert.Empty((await Move(scene, bed.Id, scene.Other.Id)).Problems);

        var moved = await scene.Piece("ต-1");
        Assert.Equal((scene.Other.Id, scene.Other.AreaCode, PieceState.Available), (moved.CentreId, moved.AreaCode, moved.State));
        await using var db = scene.Open();
        Assert.Equal(
            [(scene.Centre.Id, MovementKind.Received, 1, null), (scene.Centre.Id, MovementKind.MovedOut, -1, scene.Other.Id), (scene.Other.Id, MovementKind.MovedIn, 1, (Guid?)scene.Centre.Id)],
            (await db.GoodsMovements.OrderBy(m => m.Id).ToListAsync()).Select(m => (m.CentreId, m.Kind, m.Quantity, m.OtherCentreId)));
        await scene.AssertLedgerHolds();
        Assert.Empty((await scene.Lend(bed.Id)).Problems);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task What_is_out_or_known_there_stays(Provider provider)
    {
        await using var scene = await GoodsScene.Create(provider);
        await scene.ReceivePieces("ต-1\nต-2");
        var (lent, first) = (await scene.Piece("ต-2"), await scene.Piece("ต-1"));
        await scene.Lend(lent.Id);

        Assert.Equal(LoanTexts.IsNotThere.With(LoanTexts.Of(PieceState.Lent)), Refusal(await Move(scene, lent.Id, scene.Other.Id)));
        Assert.Equal(StockTexts.SameCentre, Refusal(await Move(scene, first.Id, scene.Centre.Id)));
        Assert.Equal(StockTexts.CentreRequired, Refusal(await Move(scene, first.Id, null)));

        Assert.Empty((await Move(scene, first.Id, scene.Other.Id)).Problems);
        await scene.ReceivePieces("ต-1");
        await using var db = scene.Open();
        var second = await db.LoanPieces.SingleAsync(p => p.CentreId == scene.Centre.Id && p.Serial == "ต-1");
        Assert.Equal(LoanTexts.SerialKnown.With("ต-1"), Refusal(await Move(scene, second.Id, scene.Other.Id)));
        await db.Centres.Where(c => c.Id == scene.Other.Id).ExecuteUpdateAsync(s => s.SetProperty(c => c.ClosedOn, Village.Today));
        Assert.Equal(StockTexts.CentreClosed, Refusal(await Move(scene, second.Id, scene.Other.Id)));
        Assert.Empty((await scene.Do(scene.Worker, (MovePiece move) => move.Of(second.Id, default)))!.Others);
        await scene.AssertLedgerHolds();
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Neither_piece_nor_centre_of_another_area_is_found(Provider provider)
    {
        await using var scene = await GoodsScene.Create(provider);
        await scene.ReceivePieces("ต-1");
        var bed = await scene.Piece("ต-1");
        var away = await scene.ACentre("ศูนย์ไกล", GoodsScene.Elsewhere);

        await Assert.ThrowsAsync<OutOfAreaException>(() => Move(scene, bed.Id, away.Id));
        await Assert.ThrowsAsync<OutOfAreaException>(() => scene.Do(Given.AnOfficer("57"), (MovePiece move) => move.Run(bed.Id, new() { ToCentreId = away.Id })));
        Assert.Null(await scene.Do(Given.AnOfficer("57"), (MovePiece move) => move.Of(bed.Id, default)));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Of_those_who_move_and_lend_it_at_once_nobody_has_it_twice(Provider provider)
    {
        await using var scene = await GoodsScene.Create(provider);
        await scene.ReceivePieces("ต-1");
        var bed = await scene.Piece("ต-1");

        for (var race = 0; race < Races.Count; race++)
        {
            var there = bed.CentreId == scene.Centre.Id ? scene.Other.Id : scene.Centre.Id;
            var done = await Races.AtOnce(
                async () => (await Move(scene, bed.Id, there)).Succeeded, async () => (await scene.Lend(bed.Id)).Succeeded, async () => (await Move(scene, bed.Id, there)).Succeeded);
            bed = await scene.Piece("ต-1");

            Assert.Contains(true, done);
            Assert.False(done[0] && done[2]);
            Assert.Equal((done[1], done[0] || done[2]), (bed.State is PieceState.Lent, bed.CentreId == there));
            await scene.AssertLedgerHolds();
            await Return(scene, bed);
        }
    }

    // A loan may follow a move, and is of the centre where the piece is then.
    private static async Task Return(GoodsScene scene, LoanPiece bed)
    {
        await using var db = scene.Open();
        if (await db.Loans.AsNoTracking().SingleOrDefaultAsync(l => l.PieceId == bed.Id && l.EndedOn == null) is not { } loan) return;
        Assert.Equal(bed.CentreId, loan.CentreId);
        await scene.Do(scene.Worker, (EndLoan end) => end.Run(loan.Id, new() { Action = PieceAction.TakeBack, Reason = "ตามสภาพ" }));
        await scene.Do(scene.Worker, (ChangePiece change) => change.Run(bed.Id, new() { Action = PieceAction.MakeReady, Reason = "ทำความสะอาดแล้ว" }));
    }

    private static Task<Result<LoanPiece>> Move(GoodsScene scene, Guid piece, Guid? to) => scene.Do(scene.Worker, (MovePiece move) => move.Run(piece, new() { ToCentreId = to }));

    private static Text Refusal(Result<LoanPiece> result) => Assert.Single(result.Problems).Message;
}
