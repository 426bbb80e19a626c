using Hunsuan.Goods.Stock;
using Hunsuan.Shared;
using Hunsuan.Ui;

namespace Hunsuan.Goods.Loans;

/// <summary>The ways of a piece that is lent, from the shelf to the household and back (ตารางสถานะอุปกรณ์ให้ยืม).</summary>
internal static class PieceStates
{
    public static StateTable<PieceState, PieceAction> Table { get; } = new(
        LoanTexts.Piece, PieceState.Available, LoanTexts.Of, LoanTexts.Of,
        new(PieceState.Available, PieceAction.Lend, PieceState.Lent, LoanTexts.OnlyToHousehold),
        new(PieceState.Available, PieceAction.CallBroken, PieceState.Broken, LoanTexts.OnlyWithReason),
        new(PieceState.Available, PieceAction.CallLost, PieceState.Lost, LoanTexts.OnlyWithReason),
        new(PieceState.Lent, PieceAction.TakeBack, PieceState.Returned),
        new(PieceState.Lent, PieceAction.TakeBackBroken, PieceState.Broken, LoanTexts.OnlyWithReason),
        new(PieceState.Lent, PieceAction.CallLost, PieceState.Lost, LoanTexts.OnlyWithReason),
        new(PieceState.Returned, PieceAction.MakeReady, PieceState.Available),
        new(PieceState.Returned, PieceAction.CallBroken, PieceState.Broken, LoanTexts.OnlyWithReason),
        new(PieceState.Broken, PieceAction.Repair, PieceState.Available),
        new(PieceState.Broken, PieceAction.WriteOff, PieceState.WrittenOff, LoanTexts.OnlyWithReason),
        new(PieceState.Lost, PieceAction.Find, PieceState.Returned),
        new(PieceState.Lost, PieceAction.WriteOff, PieceState.WrittenOff, LoanTexts.OnlyWithReason));

    /// <summary>Those that end a loan.</summary>
    public static IReadOnlyList<PieceAction> Ending { get; } = [.. Table.From(PieceState.Lent)];

    /// <summary>Whether the piece stands at the centre, whole or not; so much the ledger adds up to.</summary>
    public static int AtCentre(PieceState state) => state is PieceState.Available or PieceState.Returned or PieceState.Broken ? 1 : 0;

    public static bool NeedsReason(PieceAction action) =>
        action is PieceAction.CallBroken or PieceAction.CallLost or PieceAction.TakeBackBroken or PieceAction.WriteOff;

    public static MovementKind KindOf(PieceAction action) => action switch
    {
        PieceAction.Lend => MovementKind.Lent,
        PieceAction.TakeBack or PieceAction.TakeBackBroken => MovementKind.Returned,
        PieceAction.CallLost => MovementKind.Lost,
        PieceAction.Find => MovementKind.Found,
        PieceAction.WriteOff => MovementKind.WrittenOff,
        PieceAction.MakeReady or PieceAction.CallBroken or PieceAction.Repair => MovementKind.Counted,
    };

    public static TagKind TagOf(PieceState state) => state switch
    {
        PieceState.Available => TagKind.Good,
        PieceState.Lent or PieceState.WrittenOff => TagKind.Quiet,
        PieceState.Returned => TagKind.Soon,
        PieceState.Broken or PieceState.Lost => TagKind.Late,
    };
}
