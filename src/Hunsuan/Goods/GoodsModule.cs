using Hunsuan.Access;
using Hunsuan.Cases;
using Hunsuan.Goods.Gifts;
using Hunsuan.Goods.Loans;
using Hunsuan.Goods.Stock;
using Hunsuan.Goods.Waiting;
using Hunsuan.Hosting;
using Hunsuan.Shared;
using Hunsuan.Ui;

namespace Hunsuan.Goods;

/// <summary>What centres give and lend: stock, gifts, loans, and who waits (สิ่งของและการยืม).</summary>
public sealed class GoodsModule : IModule
{
    public void Register(IServiceCollection services) => services
        .AddBook(s => ItemBook.Load(s.GetRequiredService<Installation>().DataFolder))
        .AddSingleton<IStateTable>(PieceStates.Table)
        .AddScoped<Ledger>()
        .AddScoped<PieceLedger>()
        .AddScoped<ReceiveGoods>()
        .AddScoped<MoveGoods>()
        .AddScoped<WriteOffGoods>()
        .AddScoped<CountGoods>()
        .AddScoped<StockView>()
        .AddScoped<OtherCentres>()
        .AddScoped<LotView>()
        .AddScoped<MovementList>()
        .AddScoped<TakeFromStock>()
        .AddScoped<DoubleGifts>()
        .AddScoped<KeepHandoverPhoto>()
        .AddScoped<GiveGoods>()
        .AddScoped<TakeGiftBack>()
        .AddScoped<LendPiece>()
        .AddScoped<EndLoan>()
        .AddScoped<ChangePiece>()
        .AddScoped<MovePiece>()
        .AddScoped<LoanList>()
        .AddScoped<WaitFor>()
        .AddScoped<EndWaiting>()
        .AddScoped<WaitingList>()
        .AddScoped<HouseholdGoods>()
        .AddScoped<IHoldsCaseOpen, OpenGoods>()
        .AddScoped<IGoesWithMerge, MergedGoods>()
        .AddSingleton(new MenuEntry(GoodsAddress.Home, StockTexts.Menu, MenuGroup.Help, Permit.WorkCases) { Order = 28 })
        .AddSingleton(new MenuEntry(GoodsAddress.Loans, LoanTexts.Menu, MenuGroup.Help, Permit.WorkCases)
        {
            Order = 29, IsLate = true, Count = (scope, stop) => scope.GetRequiredService<LoanList>().CountOverdue(stop),
        })
        .AddSingleton(new MenuEntry(GoodsAddress.Waiting, WaitingTexts.Menu, MenuGroup.Help, Permit.WorkCases)
        {
            Order = 30, Count = (scope, stop) => scope.GetRequiredService<WaitingList>().Count(stop),
        });

    public void Map(IEndpointRouteBuilder routes)
    {
        MovementSheet.Map(routes);
        PhotoOfHandover.Map(routes);
    }
}
