using Hunsuan.Cases;
using Hunsuan.Goods.Loans;
using Hunsuan.Goods.Stock;
using Hunsuan.Goods.Waiting;
using Microsoft.EntityFrameworkCore;
using static Hunsuan.Tests.Goods.GoodsScene;
using Village = Hunsuan.Tests.Households.Village;

namespace Hunsuan.Tests.Goods;

/// <summary>A piece goes out and comes back by the table of its states, and what is counted is put right with a reason.</summary>
public class LoanTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_bed_is_lent_kept_longer_and_comes_back_broken(Provider provider)
    {
        await using var scene = await Create(provider);
        Assert.Empty((await scene.ReceivePieces("ต-1\nต-2\nต-1")).Problems);
        Assert.Equal(nameof(ReceiveGoods.Input.Serials), Assert.Single((await scene.ReceivePieces("ต-2")).Problems).Field);
        var bed = await scene.Piece("ต-1");
        var loan = (await scene.Lend(bed.Id)).Value!;
        Assert.NotEmpty((await scene.Lend(bed.Id)).Problems);
        Assert.Equal(LoanTexts.ByLoanOnly, Assert.Single((await scene.Do(scene.Worker, (ChangePiece change) => change.Run(bed.Id, new() { Action = PieceAction.TakeBack }))).Problems).Message);

        Assert.Equal("DueOn", Assert.Single((await scene.Do(scene.Worker, (EndLoan end) => end.Extend(loan.Id, Village.Day(Village.Today.AddDays(30))))).Problems).Field);
        Assert.Empty((await scene.Do(scene.Worker, (EndLoan end) => end.Extend(loan.Id, Village.Day(Village.Today.AddDays(60))))).Problems);
        Assert.Equal(nameof(EndLoan.Input.Reason), Assert.Single((await scene.Do(scene.Worker, (EndLoan end) => end.Run(loan.Id, new() { Action = PieceAction.TakeBackBroken }))).Problems).Field);
        Assert.Empty((await scene.Do(scene.Worker, (EndLoan end) => end.Run(loan.Id, new() { Action = PieceAction.TakeBackBroken, Reason = "ขาหัก" }))).Problems);
        Assert.Equal(LoanTexts.EndedAlready, Assert.Single((await scene.Do(scene.Worker, (EndLoan end) => end.Run(loan.Id, new() { Action = PieceAction.TakeBack }))).Problems).Message);

        Assert.Equal(PieceState.Broken, (await scene.Piece("ต-1")).State);
        Assert.NotEmpty((await scene.Lend(bed.Id)).Problems);
        Assert.Empty((await scene.Do(scene.Worker, (ChangePiece change) => change.Run(bed.Id, new() { Action = PieceAction.Repair }))).Problems);
        Assert.Empty((await scene.Lend(bed.Id)).Problems);
        await scene.AssertLedgerHolds();
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task What_is_overdue_is_counted_for_those_of_the_area_alone(Provider provider)
    {
        await using var scene = await Create(provider);
        await scene.ReceivePieces("ต-1");
        await scene.Lend((await scene.Piece("ต-1")).Id);
        await using (var db = scene.Open()) await db.Loans.ExecuteUpdateAsync(set => set.SetProperty(l => l.DueOn, Village.Today.AddDays(-3)));

        Assert.Equal(1, await scene.Do(scene.Worker, (LoanList loans) => loans.CountOverdue(default)));
        Assert.Equal(0, await scene.Do(Given.AnOfficer("57"), (LoanList loans) => loans.CountOverdue(default)));
        Assert.Empty(await scene.Do(Given.AnOfficer("57"), (LoanList loans) => loans.Out(default)));
        await Assert.ThrowsAsync<Hunsuan.Access.OutOfAreaException>(() => scene.Do(Given.AnOfficer("57"), (LendPiece lend) => lend.Run(new() { HouseholdId = scene.Household.Id })));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Counting_needs_a_reason_where_it_differs_and_is_refused_where_the_book_changed_meanwhile(Provider provider)
    {
        await using var scene = await Create(provider);
        await scene.Receive(Water, 10);
        await using var db = scene.Open();
        var lot = await db.GoodsLots.AsNoTracking().SingleAsync();
        Task<Hunsuan.Shared.Result<int>> Count(int seen, string counted, string? reason) => scene.Do(scene.Worker, (CountGoods counting) =>
            counting.Run(scene.Centre.Id, new() { Rows = [new() { LotId = lot.Id, Seen = seen, Counted = counted, Reason = reason }] }));

        Assert.Equal("Rows-0-Reason", Assert.Single((await Count(10, "๘", null)).Problems).Field);
        Assert.Equal(1, (await Count(10, "๘", "แตกสองขวด")).Value);
        Assert.Equal("Rows-0-Counted", Assert.Single((await Count(10, "7", "นับช้า")).Problems).Field);
        Assert.Equal(0, (await Count(8, "8", null)).Value);
        Assert.Equal(StockTexts.NothingCounted, Assert.Single((await Count(8, "", null)).Problems).Message);
        Assert.Equal(8, (await db.GoodsLots.AsNoTracking().SingleAsync()).Quantity);
        await scene.AssertLedgerHolds();
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_case_stays_open_until_what_was_lent_is_back_and_nothing_is_waited_for(Provider provider)
    {
        await using var scene = await Create(provider);
        await scene.ReceivePieces("ต-1");
        var loan = (await scene.Lend((await scene.Piece("ต-1")).Id)).Value!;
        await scene.Do(scene.Worker, (WaitFor wait) => wait.Run(scene.Household.Id, new() { Item = Bed, Reason = WaitReason.Bedridden }));
        var of = await scene.AnOpenCase();

        var items = await Items();
        Assert.Equal([$"/goods/loans/{loan.Id}", $"/households/{scene.Household.Id}/goods"], items.Select(i => i.Path));
        Assert.Contains("ต-1", items[0].What.Thai, StringComparison.Ordinal);
        await scene.Do(scene.Worker, (EndLoan end) => end.Run(loan.Id, new() { Action = PieceAction.TakeBack }));
        Assert.Single(await Items());

        Task<IReadOnlyList<OpenItem>> Items() => scene.Do(scene.Worker, (IEnumerable<IHoldsCaseOpen> holders) => holders.OfType<Hunsuan.Goods.OpenGoods>().Single().Of(of, default));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Goods_go_over_to_the_household_that_stays(Provider provider)
    {
        await using var scene = await Create(provider);
        await scene.Receive(Rice, 10);
        await scene.Give(scene.Giving(Rice, 2));
        await scene.ReceivePieces("ต-1");
        await scene.Lend((await scene.Piece("ต-1")).Id);
        var (into, _) = await scene.Village.GivenAFamily(["ดำ"], area: "56010903", houseNumber: "9");
        foreach (var (household, item) in new[] { (scene.Household.Id, Bed), (scene.Household.Id, "wheelchair"), (into.Id, Bed) })
            Assert.Empty((await scene.Do(scene.Worker, (WaitFor wait) => wait.Run(household, new() { Item = item, Reason = WaitReason.Bedridden }))).Problems);

        Assert.Empty((await scene.Do(scene.Worker, (MergeHouseholds merge) => merge.Run(new() { HouseholdId = scene.Household.Id, IntoHouseholdId = into.Id, MergedOn = Village.Day(Village.Today) }))).Problems);

        await using var db = scene.Open();
        Assert.Equal((into.Id, "56010903"), await db.Gifts.Select(g => new ValueTuple<Guid, string>(g.HouseholdId, g.AreaCode)).SingleAsync());
        Assert.Equal((into.Id, "56010903"), await db.Loans.Select(l => new ValueTuple<Guid, string>(l.HouseholdId, l.AreaCode)).SingleAsync());
        Assert.Equal([Bed, "wheelchair"], await db.WaitingEntries.Where(w => w.HouseholdId == into.Id && w.EndedOn == null).OrderBy(w => w.Item).Select(w => w.Item).ToListAsync());
        Assert.Equal(0, await db.WaitingEntries.CountAsync(w => w.HouseholdId == scene.Household.Id && w.EndedOn == null));
        await scene.AssertLedgerHolds();
    }
}
