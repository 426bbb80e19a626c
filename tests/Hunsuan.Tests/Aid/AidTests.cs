using Hunsuan.Access;
using Hunsuan.Aid;
using Hunsuan.Aid.Asking;
using Hunsuan.Aid.Deciding;
using Hunsuan.Aid.Paying;
using Hunsuan.Cases;
using Hunsuan.Tests.Households;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Aid;

/// <summary>Money is asked for, looked into, approved by somebody else, paid by a third, and reported.</summary>
public class AidTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task From_asking_to_the_report(Provider provider)
    {
        await using var scene = await AidScene.Create(provider);
        var line = await scene.ALine(5000);
        var request = await scene.Checked();
        Assert.Equal((AidState.FactsChecked, 2570, 1_500_00L), (request.State, request.FiscalYear, request.Amount));
        Assert.NotEmpty(await Holds(scene));

        Assert.True((await scene.Approve(request.Id, scene.Chair, line)).Succeeded);
        Assert.Equal((5_000_00L, 1_500_00L, 0L), await scene.Now(line) is var reserved ? (reserved.Amount, reserved.Reserved, reserved.Paid) : default);
        Assert.True((await scene.Pay(request.Id)).Succeeded);
        Assert.Equal((0L, 1_500_00L, 3_500_00L), await scene.Now(line) is var paid ? (paid.Reserved, paid.Paid, paid.Left) : default);
        Assert.NotEmpty(await Holds(scene));
        Assert.True((await scene.Move(request.Id, AidAction.Report, scene.Worker)).Succeeded);
        Assert.Empty(await Holds(scene));

        await using var db = scene.Open();
        var help = await db.Helps.SingleAsync();
        Assert.Equal((HelpKind.Money, 1_500_00L, "กองทุนสมมุติ"), (help.Kind, help.Amount, help.GivenBy));
        Assert.Equal(
            [AidAction.Ask, AidAction.CheckFacts, AidAction.Approve, AidAction.Pay, AidAction.Report],
            await db.AidSteps.OrderBy(s => s.Id).Select(s => s.Action).ToListAsync());
        Assert.Equal(
            [ActivityKind.AidAsked, ActivityKind.AidFactsChecked, ActivityKind.AidApproved, ActivityKind.AidPaid, ActivityKind.AidReported],
            await db.Activities.Where(a => a.HouseholdId == scene.Household.Id && a.Kind >= ActivityKind.AidAsked && a.Kind <= ActivityKind.AidCancelled).OrderBy(a => a.Id).Select(a => a.Kind).ToListAsync());
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Nobody_approves_what_one_asked_for_or_pays_what_one_approved(Provider provider)
    {
        await using var scene = await AidScene.Create(provider);
        var line = await scene.ALine(50_000);
        var own = (await scene.Ask(by: scene.Chair)).Value!;
        await scene.Check(own.Id);
        Assert.Equal((0, 1, 1), (await Count(scene.Chair, AidShelf.MineToApprove), await Count(scene.Supervisor, AidShelf.MineToApprove), await Count(scene.Chair, AidShelf.ToApprove)));
        Assert.Equal(AidTexts.NotYourOwn, (await scene.Approve(own.Id, scene.Chair, line)).Problems.Single().Message);
        Assert.Equal(AidTexts.NotYourOwn, (await scene.Move(own.Id, AidAction.Refuse, scene.Chair)).Problems.Single().Message);
        Assert.Equal(AidTexts.NotByYourRole, (await scene.Approve(own.Id, scene.Worker, line)).Problems.Single().Message);
        Assert.True((await scene.Approve(own.Id, scene.Supervisor, line)).Succeeded);

        var both = scene.Payer with { Roles = [.. scene.Payer.Roles, .. scene.Supervisor.Roles] };
        var next = await scene.Checked(1000, AidScene.Emergency);
        Assert.True((await scene.Approve(next.Id, both, line)).Succeeded);
        Assert.Equal(AidTexts.NotPaidByApprover, (await scene.Pay(next.Id, both)).Problems.Single().Message);
        Assert.Equal(AidTexts.NotByYourRole, (await scene.Pay(next.Id, scene.Worker)).Problems.Single().Message);
        Assert.True((await scene.Pay(next.Id, await AidScene.SomeOne(scene.Village, "payer-2", Role.ProvincialOfficer, "56"))).Succeeded);

        Task<int> Count(CurrentUser by, AidShelf shelf) => scene.Do(by, (AidList list) => list.Count(shelf, default));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Much_needs_two_and_each_keeps_to_the_limit(Provider provider)
    {
        await using var scene = await AidScene.Create(provider);
        var line = await scene.ALine(50_000);
        var request = await scene.Checked(2500);
        Assert.Equal(AidState.ApprovedByFirst, (await scene.Approve(request.Id, scene.Chair, null)).Value!.State);
        Assert.Equal(0, (await scene.Now(line)).Reserved);
        Assert.Equal(AidTexts.NotTwice, (await scene.Approve(request.Id, scene.Chair, line)).Problems.Single().Message);
        Assert.Equal(nameof(ApproveAid.Input.LineId), (await scene.Approve(request.Id, scene.Supervisor, null)).Problems.Single().Field);
        Assert.True((await scene.Approve(request.Id, scene.Supervisor, line)).Succeeded);

        var chairOfNext = await AidScene.SomeOne(scene.Village, "chair-2", Role.CentreChair, "560108");
        var large = (await scene.Ask(AidScene.Asking(4000) with { WhyBeyond = "ไฟไหม้บ้าน" })).Value!;
        await scene.Check(large.Id);
        await scene.Approve(large.Id, scene.Supervisor, null);
        Assert.Equal(AidTexts.OverYourLimit.With("3,000"), (await scene.Approve(large.Id, chairOfNext, line)).Problems.Single().Message);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Limits_that_are_confirmed_refuse_and_others_ask_why(Provider provider)
    {
        await using var scene = await AidScene.Create(provider);
        Assert.Equal(nameof(AskAid.Input.Amount), (await scene.Ask(AidScene.Asking(3001, AidScene.Emergency) with { WhyBeyond = "จำเป็น" })).Problems.Single().Field);
        for (var i = 0; i < 3; i++) Assert.True((await scene.Ask(AidScene.Asking(1000))).Succeeded);
        Assert.Equal(nameof(AskAid.Input.WhyBeyond), (await scene.Ask(AidScene.Asking(1000))).Problems.Single().Field);
        var fourth = (await scene.Ask(AidScene.Asking(1000) with { WhyBeyond = "น้ำท่วมซ้ำ" })).Value!;
        Assert.True((await scene.Move(fourth.Id, AidAction.Cancel, scene.Worker)).Succeeded);

        // Of a person it counts wherever the person lived, and in another fiscal year anew.
        var card = AidScene.Asking(3000, AidScene.Disability) with { PersonId = scene.Members[0].Id };
        for (var i = 0; i < 3; i++) Assert.True((await scene.Ask(card)).Succeeded);
        Assert.Equal(2, (await scene.Ask(card)).Problems.Count);
        await using (var db = scene.Open()) await db.AidRequests.ExecuteUpdateAsync(set => set.SetProperty(r => r.AreaCode, "57010101"));
        Assert.Equal(2, (await scene.Ask(card)).Problems.Count);
        Assert.True((await scene.Ask(card with { PersonId = scene.Members[1].Id })).Succeeded);
        scene.Clock.Now = new(2027, 10, 1, 3, 0, 0, TimeSpan.Zero);
        Assert.Equal(2571, (await scene.Ask(card)).Value!.FiscalYear);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Whom_it_is_for_papers_and_facts_are_asked(Provider provider)
    {
        await using var scene = await AidScene.Create(provider);
        Assert.Equal(nameof(AskAid.Input.PersonId), (await scene.Ask(AidScene.Asking(kind: AidScene.Disability))).Problems.Single().Field);
        Assert.Equal(AidTexts.MustHaveDied, (await scene.Ask(AidScene.Asking(kind: AidScene.Funeral) with { PersonId = scene.Members[0].Id })).Problems.Single().Message);
        Assert.Equal([nameof(AskAid.Input.Kind), nameof(AskAid.Input.Amount), nameof(AskAid.Input.Reason)], (await scene.Ask(new() { Amount = "-5" })).Problems.Select(p => p.Field));

        var asked = (await scene.Ask(AidScene.Asking() with { Papers = ["id-card", "made-up"] })).Value!;
        Assert.Equal(["id-card"], asked.SeenPapers);
        var facts = new CheckAidFacts.Input { Papers = ["id-card"] };
        Assert.Equal(
            [nameof(facts.VisitedBy), nameof(facts.VisitedOn), nameof(facts.Found), nameof(facts.Supports), nameof(facts.WhyMissing)],
            (await scene.Do(scene.Worker, (CheckAidFacts check) => check.Run(asked.Id, facts))).Problems.Select(p => p.Field));
        var against = (await scene.Check(asked.Id, supports: false)).Value!;
        Assert.Equal("หาย", against.WhyPapersMissing);
        Assert.Equal(AidTexts.FactsAgainst, (await scene.Approve(asked.Id, scene.Chair, await scene.ALine(5000))).Problems.Single().Message);
        Assert.Equal(AidTexts.WordsRequired, (await scene.Move(asked.Id, AidAction.Refuse, scene.Chair, " ")).Problems.Single().Message);
        Assert.Equal(AidState.Refused, (await scene.Move(asked.Id, AidAction.Refuse, scene.Chair)).Value!.State);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_transfer_keeps_the_end_of_the_account_and_cash_a_sign(Provider provider)
    {
        await using var scene = await AidScene.Create(provider);
        var line = await scene.ALine(5000);
        var request = await scene.Checked();
        await scene.Approve(request.Id, scene.Chair, line);
        var transfer = new PayAid.Input { Method = AidMethod.Transfer, PaidOn = Village.Day(new(2026, 11, 20)), Receiver = "แก้ว", Bank = "ธนาคารสมมุติ", AccountEnd = "1234567890" };
        Assert.Equal([nameof(transfer.AccountEnd), nameof(transfer.Reference)], (await scene.Pay(request.Id, input: transfer)).Problems.Select(p => p.Field));
        Assert.Equal(nameof(transfer.Witness), (await scene.Pay(request.Id, input: scene.Cash() with { Witness = null })).Problems.Single().Field);
        Assert.Equal(nameof(transfer.PaidOn), (await scene.Pay(request.Id, input: scene.Cash(new(2026, 11, 19)))).Problems.Single().Field);
        Assert.True((await scene.Pay(request.Id, input: transfer with { AccountEnd = "๗๘๙๐", Reference = "REF-1" })).Succeeded);

        await using var db = scene.Open();
        var paid = await db.AidPayments.SingleAsync();
        Assert.Equal(("7890", "REF-1", null), (paid.AccountEnd, paid.Reference, paid.Witness));
    }

    private static Task<IReadOnlyList<OpenItem>> Holds(AidScene scene) =>
        scene.Do(scene.Worker, (IEnumerable<IHoldsCaseOpen> holders) => holders.OfType<OpenAid>().Single().Of(scene.Case, default));
}
