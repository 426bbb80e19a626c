using Hunsuan.Access;
using Hunsuan.Aid;
using Hunsuan.Aid.Budget;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Aid;

/// <summary>A budget line never holds less than was promised and paid, and its ledger adds up.</summary>
public class BudgetTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Money_comes_from_a_line_of_the_area_the_year_and_the_kind(Provider provider)
    {
        await using var scene = await AidScene.Create(provider);
        var request = await scene.Checked();
        Assert.Equal(AidTexts.LineOfOtherArea, await Refusal(await scene.ALine(5000, "560101")));
        Assert.Equal(AidTexts.LineOver, await Refusal(await scene.ALine(5000, year: 2571)));
        Assert.Equal(AidTexts.LineOfOtherKind, await Refusal(await scene.ALine(5000, name: "อื่น", kinds: AidScene.Emergency)));
        Assert.Equal(AidTexts.LineTooSmall.With("1,499"), await Refusal(await scene.ALine(1499, name: "น้อย")));
        Assert.True((await scene.Approve(request.Id, scene.Supervisor, await scene.ALine(1500, "56", name: "ของจังหวัด"))).Succeeded);

        async Task<Text> Refusal(BudgetLine line) => (await scene.Approve(request.Id, scene.Supervisor, line)).Problems.Single().Message;
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task What_is_sent_back_or_cancelled_gives_its_money_back(Provider provider)
    {
        await using var scene = await AidScene.Create(provider);
        var (line, ofProvince) = (await scene.ALine(2000), await scene.ALine(2000, "56", name: "ของจังหวัด"));
        var request = await scene.Checked();
        await scene.Approve(request.Id, scene.Chair, line);
        Assert.Equal(AidState.SentBack, (await scene.Move(request.Id, AidAction.SendBack, scene.Payer)).Value!.State);
        Assert.Equal((0L, 2_000_00L), await scene.Now(line) is var freed ? (freed.Reserved, freed.Left) : default);

        var seen = (await scene.Now(request.Id)).Changes;
        var again = (await scene.Do(scene.Worker, (Hunsuan.Aid.Asking.AskAid ask) => ask.Again(request.Id, AidScene.Asking(1200) with { Seen = seen }))).Value!;
        Assert.Equal((AidState.Requested, null, null, 1_200_00L), (again.State, again.FactsSupport, again.LineId, again.Amount));
        await scene.Check(request.Id);
        await scene.Approve(request.Id, scene.Supervisor, ofProvince);
        Assert.Equal(AidTexts.LineNotYours, (await scene.Move(request.Id, AidAction.Cancel, scene.Worker)).Problems.Single().Message);
        Assert.Equal(1_200_00, (await scene.Now(ofProvince)).Reserved);
        Assert.Equal(AidState.Cancelled, (await scene.Move(request.Id, AidAction.Cancel, scene.Payer)).Value!.State);
        Assert.Equal(0, (await scene.Now(ofProvince)).Reserved);
        await LedgersAddUp(scene);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task At_the_end_of_the_year_what_is_not_paid_goes_back(Provider provider)
    {
        await using var scene = await AidScene.Create(provider);
        scene.Clock.Now = new(2027, 9, 29, 3, 0, 0, TimeSpan.Zero);
        var line = await scene.ALine(2000);
        var request = await scene.Checked();
        await scene.Approve(request.Id, scene.Chair, line);
        scene.Clock.Now = new(2027, 10, 1, 3, 0, 0, TimeSpan.Zero);
        Assert.Equal(nameof(Hunsuan.Aid.Paying.PayAid.Input.PaidOn), (await scene.Pay(request.Id)).Problems.Single().Field);
        Assert.True((await scene.Move(request.Id, AidAction.SendBack, scene.Payer)).Succeeded);
        Assert.Equal(2_000_00, (await scene.Now(line)).Left);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_line_is_raised_with_a_reason_and_never_below_what_is_used(Provider provider)
    {
        await using var scene = await AidScene.Create(provider);
        var line = await scene.ALine(2000);
        var request = await scene.Checked();
        await scene.Approve(request.Id, scene.Chair, line);
        var input = new KeepLine.Input { Name = line.Name, Origin = line.Origin, Seen = line.Amount };
        Assert.Equal(nameof(input.Why), await Change(input with { Amount = "2500" }));
        Assert.Equal(nameof(input.Amount), await Change(input with { Amount = "1499", Why = "ตัดงบ" }));
        Assert.Null(await Change(input with { Amount = "1500", Why = "ตัดงบ" }));
        Assert.Equal(string.Empty, await Change(input with { Amount = "9000", Why = "จากหน้าที่เปิดค้างไว้" }));
        Assert.Equal(nameof(input.Name), (await scene.Do(scene.Payer, (KeepLine keep) => keep.Add(new()
        {
            Area = new() { Typed = "560108" }, Year = 2570, Name = line.Name, Origin = "อื่น", Amount = "1",
        }))).Problems.Single().Field);
        await Assert.ThrowsAsync<OutOfAreaException>(() => scene.Do(Given.Acting(Ids.New(), Role.ProvincialOfficer, "57"), (KeepLine keep) => keep.Change(line.Id, input)));
        await LedgersAddUp(scene);

        async Task<string?> Change(KeepLine.Input with) =>
            await scene.Do(scene.Payer, (KeepLine keep) => keep.Change(line.Id, with)) is { Succeeded: false } refused ? refused.Problems.Single().Field ?? "" : null;
    }

    internal static async Task LedgersAddUp(AidScene scene)
    {
        await using var db = scene.Open();
        var moves = (await db.BudgetMovements.AsNoTracking().ToListAsync()).ToLookup(m => m.LineId);
        var requests = await db.AidRequests.AsNoTracking().ToListAsync();
        var payments = await db.AidPayments.AsNoTracking().ToListAsync();
        foreach (var line in await db.BudgetLines.AsNoTracking().ToListAsync())
        {
            long Sum(BudgetMove kind) => moves[line.Id].Where(m => m.Kind == kind).Sum(m => m.Amount);
            Assert.Equal(
                (Sum(BudgetMove.Set), Sum(BudgetMove.Reserved) - Sum(BudgetMove.Freed) - Sum(BudgetMove.Paid), Sum(BudgetMove.Paid)), (line.Amount, line.Reserved, line.Paid));
            Assert.Equal(line.Reserved, requests.Where(r => r.LineId == line.Id && r.State is AidState.Approved).Sum(r => r.Amount));
            Assert.Equal(line.Paid, payments.Where(p => requests.Single(r => r.Id == p.RequestId).LineId == line.Id).Sum(p => p.Amount));
            Assert.True(line.Left >= 0);
        }

        Assert.Equal(payments.Count, payments.DistinctBy(p => p.RequestId).Count());
    }
}
