using Hunsuan.Access;
using Hunsuan.Centres;
using Hunsuan.Data;
using Hunsuan.Goods.Stock;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Goods.Loans;

/// <summary>Takes pieces in, and brings a piece from state to state with its line in the ledger (บัญชีอุปกรณ์ให้ยืม).</summary>
public sealed class PieceLedger(HunsuanDb db, Activity activity, CurrentUser user)
{
    public async Task<Result<int>> Receive(Centre centre, ItemKind item, IReadOnlyList<string> serials, string donor, DateOnly on, CancellationToken stop)
    {
        var numbers = serials.ToArray();
        var known = await db.LoanPieces.Where(p => p.CentreId == centre.Id && p.Item == item.Id && EF.Parameter(numbers).Contains(p.Serial)).Select(p => p.Serial).ToListAsync(stop);
        if (known.Count > 0) return new Problem(nameof(ReceiveGoods.Input.Serials), LoanTexts.SerialKnown.With(string.Join(", ", known.Order(StringComparer.Ordinal))));
        foreach (var serial in serials)
        {
            var piece = new LoanPiece
            {
                Id = Ids.New(), CentreId = centre.Id, AreaCode = centre.AreaCode, Item = item.Id, Serial = serial, Donor = donor, ReceivedOn = on, State = PieceState.Available,
            };
            db.Add(piece);
            db.Add(Line(piece, MovementKind.Received, 1, on, null, null));
        }

        await activity.Save(ActivityKind.PiecesReceived, stop);
        return serials.Count;
    }

    /// <summary>Inside the caller's work, which saves; of two who do something with a piece at once, the second is refused by <see cref="DbUpdateConcurrencyException"/>.</summary>
    public Result<PieceState> Do(LoanPiece piece, PieceAction action, DateOnly on, Guid? loan, string? reason)
    {
        var after = PieceStates.Table.After(piece.State, action);
        if (!after.Succeeded) return after;
        var by = PieceStates.AtCentre(after.Value) - PieceStates.AtCentre(piece.State);
        // What stays at the centre and is only mended or broken moves nothing; the log tells of it.
        if (by != 0 || action is PieceAction.CallLost or PieceAction.WriteOff) db.Add(Line(piece, PieceStates.KindOf(action), by, on, loan, reason));
        piece.State = after.Value;
        return after;
    }

    /// <summary>Inside the caller's work, which saves; of two who do something with a piece at once, the second is refused as above.</summary>
    public void Move(LoanPiece piece, Centre to, DateOnly on)
    {
        var from = piece.CentreId;
        db.Add(Line(piece, MovementKind.MovedOut, -1, on, null, null, to.Id));
        (piece.CentreId, piece.AreaCode) = (to.Id, to.AreaCode);
        db.Add(Line(piece, MovementKind.MovedIn, 1, on, null, null, from));
    }

    private GoodsMovement Line(LoanPiece piece, MovementKind kind, int quantity, DateOnly on, Guid? loan, string? reason, Guid? otherCentre = null) => new()
    {
        Id = Ids.New(), CentreId = piece.CentreId, AreaCode = piece.AreaCode, Item = piece.Item, PieceId = piece.Id, Kind = kind, Quantity = quantity, On = on, UserId = user.Id,
        ForId = loan, OtherCentreId = otherCentre, Reason = reason,
    };
}
