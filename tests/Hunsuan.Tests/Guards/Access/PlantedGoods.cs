using Hunsuan.Centres;
using Hunsuan.Engines.Pictures;
using Hunsuan.Goods.Gifts;
using Hunsuan.Goods.Loans;
using Hunsuan.Goods.Stock;
using Hunsuan.Goods.Waiting;
using Hunsuan.Households;
using Hunsuan.Reception.Tickets;
using Hunsuan.Shared;
using Hunsuan.Tests.Households;

namespace Hunsuan.Tests.Guards.Access;

/// <summary>Stock and queue of a place's centre, and what its household was given, lent and waits for.</summary>
internal sealed record PlantedGoods(Guid Lot, Guid Piece, Guid Gift, Guid Loan, Guid Ticket)
{
    public static PlantedGoods In(Data.HunsuanDb db, Household household, Centre centre, Guid user, string sign)
    {
        var lot = new GoodsLot { Id = Ids.New(), CentreId = centre.Id, AreaCode = centre.AreaCode, Item = "rice", Donor = $"ผู้ให้{sign}", ReceivedOn = Village.Today, Quantity = 4 };
        var piece = new LoanPiece
        {
            Id = Ids.New(), CentreId = centre.Id, AreaCode = centre.AreaCode, Item = "patient-bed", Serial = $"เตียง{sign}", Donor = $"ผู้ให้{sign}", ReceivedOn = Village.Today, State = PieceState.Lent,
        };
        var gift = new Gift
        {
            Id = Ids.New(), HouseholdId = household.Id, AreaCode = household.AreaCode, CentreId = centre.Id, Item = "rice", Quantity = 1, GivenOn = Village.Today, GivenBy = user, Receiver = $"รับของ{sign}",
        };
        var loan = new Loan
        {
            Id = Ids.New(), PieceId = piece.Id, HouseholdId = household.Id, AreaCode = household.AreaCode, CentreId = centre.Id, Item = piece.Item, Serial = piece.Serial, LentOn = Village.Today,
            LentBy = user, DueOn = Village.Today.AddDays(30), Receiver = $"รับของ{sign}",
        };
        var ticket = new Ticket
        {
            Id = Ids.New(), CentreId = centre.Id, AreaCode = centre.AreaCode, Day = Village.Today, Number = 1, IsPriority = false, State = TicketState.Called, IssuedAt = DateTimeOffset.UnixEpoch,
            Counter = $"ช่อง{sign}", CalledAt = DateTimeOffset.UnixEpoch, CalledBy = user,
        };
        db.AddRange(PhotoOf(gift.Id).Concat(PhotoOf(loan.Id)));
        db.AddRange(
            lot, piece, gift, loan, ticket,
            new GoodsMovement
            {
                Id = Ids.New(), CentreId = centre.Id, AreaCode = centre.AreaCode, Item = "rice", LotId = lot.Id, Kind = MovementKind.Received, Quantity = 4, On = Village.Today, UserId = user, Reason = $"เคลื่อน{sign}",
            },
            new WaitingEntry
            {
                Id = Ids.New(), HouseholdId = household.Id, AreaCode = household.AreaCode, Item = "wheelchair", Reason = WaitReason.Bedridden, Note = $"รอของ{sign}", Since = Village.Today, AskedBy = user,
            });
        return new(lot.Id, piece.Id, gift.Id, loan.Id, ticket.Id);
    }

    /// <summary>Of a gift, loan or payment.</summary>
    public static IEnumerable<object> PhotoOf(Guid id) =>
        [new HandoverPhoto { OfId = id, Kind = PictureKind.Png, Length = 1, At = DateTimeOffset.UnixEpoch }, new HandoverPhotoFile { OfId = id, Bytes = [1] }];
}
