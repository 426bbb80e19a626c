using Hunsuan.Aid;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Aid;

/// <summary>Whatever people do with requests in whatever order, and at the same moment: nothing is paid twice, and no line is overdrawn.</summary>
public class AidRaceTests
{
    private const int Steps = 80, AtOnce = 4;

    private static readonly AidAction[] Actions = [.. Enum.GetValues<AidAction>().Except([AidAction.Ask])];

    public static IEnumerable<object[]> Seeds => from provider in DatabaseProviders.All from seed in Enumerable.Range(1, 2) select new object[] { provider, seed };

    [Theory, MemberData(nameof(Seeds))]
    public async Task Random_walks_keep_to_the_table_and_the_ledger(Provider provider, int seed)
    {
        var random = new Random(seed);
        await using var scene = await AidScene.Create(provider);
        Hunsuan.Aid.Budget.BudgetLine[] lines = [await scene.ALine(6000), await scene.ALine(9000, "56", name: "ของจังหวัด")];
        var open = new List<Guid>();
        for (var step = 0; step < Steps; step++)
        {
            if (open.Count < 3)
            {
                open.Add((await scene.Ask(AidScene.Asking(500 + (random.Next(5) * 500)) with { WhyBeyond = "จำเป็น" })).Value!.Id);
                continue;
            }

            var before = await scene.Now(open[random.Next(open.Count)]);
            var possible = AidStates.Table.From(before.State).ToArray();
            var action = possible.Length > 0 && random.Next(4) > 0 ? possible[random.Next(possible.Length)] : Actions[random.Next(Actions.Length)];
            var done = await Do(scene, before, action, lines[random.Next(2)], random);
            var after = await scene.Now(before.Id);
            Assert.Equal(done ? before.Changes + 1 : before.Changes, after.Changes);
            if (!done) Assert.Equal(before.State, after.State);
            else Assert.Contains(AidStates.Table.From(before.State), a => AidStates.Table.After(before.State, a).Value == after.State);
            if (AidStates.Over.Contains(after.State)) open.Remove(after.Id);
            await BudgetTests.LedgersAddUp(scene);
        }

        await using var db = scene.Open();
        foreach (var request in await db.AidRequests.AsNoTracking().ToListAsync())
        {
            var steps = await db.AidSteps.AsNoTracking().Where(s => s.RequestId == request.Id).OrderBy(s => s.Id).ToListAsync();
            Assert.Equal(request.State, steps.Skip(1).Aggregate(AidStates.Table.First, (at, step) => AidStates.Table.After(at, step.Action).Value));
            var (asked, approved, paid) = (By(AidStates.ByAskers), By([AidAction.Approve, AidAction.ApproveFirst]), By([AidAction.Pay]));
            Assert.Empty(asked.Intersect(approved));
            Assert.Empty(approved.Intersect(paid));

            HashSet<Guid> By(IReadOnlyList<AidAction> actions) => [.. steps.Where(s => actions.Contains(s.Action)).Select(s => s.UserId)];
        }
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Of_several_who_pay_at_once_one_does(Provider provider)
    {
        await using var scene = await AidScene.Create(provider);
        var line = await scene.ALine(1_000_000);
        var payers = await Several(scene, Hunsuan.Access.Role.ProvincialOfficer);
        for (var race = 0; race < Races.Count; race++)
        {
            var request = await scene.Checked(100, AidScene.Emergency);
            await scene.Approve(request.Id, scene.Supervisor, line);
            var paid = await Races.AtOnce([.. payers.Select(by => (Func<Task<Result<AidRequest>>>)(() => scene.Pay(request.Id, by)))]);
            Assert.Single(paid, p => p.Succeeded);
            Assert.All(paid.Where(p => !p.Succeeded), p => Assert.NotEmpty(p.Problems));
        }

        Assert.Equal(Races.Count * 100_00L, (await scene.Now(line)).Paid);
        await BudgetTests.LedgersAddUp(scene);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Of_several_requests_for_the_last_money_one_gets_it(Provider provider)
    {
        await using var scene = await AidScene.Create(provider);
        var approvers = await Several(scene, Hunsuan.Access.Role.ProvincialSupervisor);
        for (var race = 0; race < Races.Count; race++)
        {
            var line = await scene.ALine(100, name: $"วงเงิน {race}");
            var requests = new List<Guid>();
            for (var i = 0; i < AtOnce; i++) requests.Add((await scene.Checked(100, AidScene.Emergency)).Id);
            var approved = await Races.AtOnce([.. requests.Select((id, i) => (Func<Task<Result<AidRequest>>>)(() => scene.Approve(id, approvers[i], line)))]);
            Assert.Single(approved, a => a.Succeeded);
            Assert.Equal(0, (await scene.Now(line)).Left);
        }

        await BudgetTests.LedgersAddUp(scene);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task What_is_paid_and_sent_back_at_once_is_one_of_both(Provider provider)
    {
        await using var scene = await AidScene.Create(provider);
        var line = await scene.ALine(1_000_000);
        for (var race = 0; race < Races.Count; race++)
        {
            var request = await scene.Checked(100, AidScene.Emergency);
            var looked = (await scene.Approve(request.Id, scene.Supervisor, line)).Value!.Changes;
            var done = await Races.AtOnce(
                () => scene.Pay(request.Id, looked: looked), () => scene.Move(request.Id, AidAction.SendBack, scene.Supervisor, looked: looked),
                () => scene.Move(request.Id, AidAction.Cancel, scene.Worker, looked: looked));
            Assert.Single(done, d => d.Succeeded);
        }

        await BudgetTests.LedgersAddUp(scene);
    }

    private static async Task<IReadOnlyList<Hunsuan.Access.CurrentUser>> Several(AidScene scene, string role)
    {
        var users = new List<Hunsuan.Access.CurrentUser>();
        for (var i = 0; i < AtOnce; i++) users.Add(await AidScene.SomeOne(scene.Village, $"{role}-{i}", role, "56"));
        return users;
    }

    private static async Task<bool> Do(AidScene scene, AidRequest request, AidAction action, Hunsuan.Aid.Budget.BudgetLine line, Random random)
    {
        var approver = random.Next(2) == 0 ? scene.Chair : scene.Supervisor;
        return action switch
        {
            AidAction.CheckFacts => (await scene.Check(request.Id)).Succeeded,
            AidAction.Approve or AidAction.ApproveFirst => line.AreaCode.Length > 2 || approver == scene.Supervisor ? (await scene.Approve(request.Id, approver, line)).Succeeded : false,
            AidAction.Pay => (await scene.Pay(request.Id, random.Next(3) == 0 ? scene.Worker : scene.Payer)).Succeeded,
            AidAction.AskAgain => (await scene.Do(scene.Worker, (Hunsuan.Aid.Asking.AskAid ask) => ask.Again(request.Id, AidScene.Asking(1000) with { WhyBeyond = "จำเป็น", Seen = request.Changes }))).Succeeded,
            AidAction.Report or AidAction.Cancel => (await scene.Move(request.Id, action, scene.Worker)).Succeeded,
            _ => (await scene.Move(request.Id, action, approver)).Succeeded,
        };
    }
}
