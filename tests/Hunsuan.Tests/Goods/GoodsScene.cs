using Hunsuan.Access;
using Hunsuan.Cases;
using Hunsuan.Centres;
using Hunsuan.Data;
using Hunsuan.Goods.Gifts;
using Hunsuan.Goods.Loans;
using Hunsuan.Goods.Stock;
using Hunsuan.Households;
using Hunsuan.Shared;
using Hunsuan.Tests.Households;
using Hunsuan.Tests.Registers.Links;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Goods;

/// <summary>Two centres and a household, and the services that keep stock, give and lend. Everybody is invented.</summary>
internal sealed class GoodsScene : IAsyncDisposable
{
    public const string Rice = "rice", Bag = "relief-bag", Bed = "patient-bed", Water = "drinking-water";
    public const string Here = "560108", Elsewhere = "57050101";

    private readonly LinkBench _bench;

    private GoodsScene(Village village, Household household, Person[] members) =>
        (Village, Household, Members, _bench) = (village, household, members, new(village.Database, ownsDatabase: false, clock: village.Clock));

    public Village Village { get; }
    public Household Household { get; }
    public Person[] Members { get; }
    public Centre Centre { get; private set; } = null!;
    public Centre Other { get; private set; } = null!;
    public CurrentUser Worker { get; } = Given.AnOfficer("56");

    public static async Task<GoodsScene> Create(Provider provider)
    {
        var village = await Village.Create(provider);
        var (household, members) = await village.GivenAFamily(["แก้ว", "ปลา"]);
        var scene = new GoodsScene(village, household, members);
        (scene.Centre, scene.Other) = (await scene.ACentre("ศูนย์หนึ่ง", Here), await scene.ACentre("ศูนย์สอง", "560101"));
        return scene;
    }

    public async Task<Centre> ACentre(string name, string area)
    {
        await using var db = Village.Open(CurrentUser.Operator);
        var centre = new Centre { Id = Ids.New(), AreaCode = area, Name = name, Kind = "sub-district-help", OpenedOn = Village.Today.AddDays(-200), SearchKey = Centre.KeyOf(name, null) };
        db.Add(centre);
        await db.SaveChangesAsync();
        return centre;
    }

    public async Task<Case> AnOpenCase()
    {
        await using var db = Open();
        var opened = new Case
        {
            Id = Ids.New(), HouseholdId = Household.Id, AreaCode = Household.AreaCode, Summary = "ขาดอาหาร", OpenedOn = Village.Today, DueOn = Village.Today, OwnerId = Ids.New(), State = CaseState.Open,
            MeasuredBeforeId = null,
        };
        db.Add(opened);
        await db.SaveChangesAsync();
        return opened;
    }

    public HunsuanDb Open() => Village.Open(CurrentUser.Operator);

    public Task<T> Do<TUseCase, T>(CurrentUser user, Func<TUseCase, Task<T>> work) where TUseCase : notnull => _bench.Do(user, work);

    public Task<Result<int>> Receive(string item, int count, DateOnly? expires = null, Guid? centre = null, CurrentUser? user = null) =>
        Do(user ?? Worker, (ReceiveGoods receive) => receive.Run(centre ?? Centre.Id, new()
        {
            Item = item, Quantity = $"{count}", Donor = "วัดสมมุติ", ReceivedOn = Village.Day(Village.Today), ExpiresOn = expires is { } day ? Village.Day(day) : null,
        }));

    public Task<Result<int>> ReceivePieces(string serials, string item = Bed) => Do(Worker, (ReceiveGoods receive) => receive.Run(Centre.Id, new()
    {
        Item = item, Serials = serials, Donor = "อบต.สมมุติ", ReceivedOn = Village.Day(Village.Today),
    }));

    public GiveGoods.Input Giving(string item, int count) => new()
    {
        HouseholdId = Household.Id, CentreId = Centre.Id, Item = item, Quantity = $"{count}", GivenOn = Village.Day(Village.Today), Receiver = "แก้ว", Witness = "ผู้ใหญ่บ้าน",
    };

    public Task<Result<Gift>> Give(GiveGoods.Input input, CurrentUser? user = null) => Do(user ?? Worker, (GiveGoods give) => give.Run(input));

    public async Task<LoanPiece> Piece(string serial)
    {
        await using var db = Open();
        return await db.LoanPieces.AsNoTracking().SingleAsync(p => p.Serial == serial);
    }

    public Task<Result<Loan>> Lend(Guid piece, CurrentUser? user = null, Stream? photo = null) => Do(user ?? Worker, (LendPiece lend) => lend.Run(new()
    {
        HouseholdId = Household.Id, PieceId = piece, DueOn = Village.Day(Village.Today.AddDays(30)), Receiver = "แก้ว", Drawing = photo is null ? "M10 10L20 25L30 12" : null, Photo = photo,
    }));

    /// <summary>No stock below zero, and each lot and piece is what its lines add up to.</summary>
    public async Task AssertLedgerHolds()
    {
        await using var db = Open();
        var lines = await db.GoodsMovements.AsNoTracking().ToListAsync();
        var (byLot, byPiece) = (lines.Where(l => l.LotId is not null).ToLookup(l => l.LotId!.Value), lines.Where(l => l.PieceId is not null).ToLookup(l => l.PieceId!.Value));
        foreach (var lot in await db.GoodsLots.AsNoTracking().ToListAsync())
        {
            Assert.True(lot.Quantity >= 0);
            Assert.Equal(lot.Quantity, byLot[lot.Id].Sum(l => l.Quantity));
        }

        foreach (var piece in await db.LoanPieces.AsNoTracking().ToListAsync())
        {
            Assert.Equal(PieceStates.AtCentre(piece.State), byPiece[piece.Id].Sum(l => l.Quantity));
            Assert.Equal(piece.State is PieceState.Lent ? 1 : 0, await db.Loans.CountAsync(l => l.PieceId == piece.Id && l.EndedOn == null));
        }

        foreach (var gift in await db.Gifts.AsNoTracking().ToListAsync()) Assert.Equal(gift.TakenBackOn is null ? -gift.Quantity : 0, lines.Where(l => l.ForId == gift.Id).Sum(l => l.Quantity));
    }

    public async ValueTask DisposeAsync()
    {
        await _bench.DisposeAsync();
        await Village.DisposeAsync();
    }
}
