using Hunsuan.Access;
using Hunsuan.Missed.Campaigns;
using Hunsuan.Missed.Lists;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;
using static Hunsuan.Tests.Missed.MissedScene;

namespace Hunsuan.Tests.Missed;

/// <summary>A campaign from its work-list to its end, and who may answer what.</summary>
public class CampaignTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_campaign_is_begun_assigned_answered_changed_closed_and_opened_again(Provider provider)
    {
        await using var scene = await MissedScene.Create(provider);
        var (one, _) = (await scene.Short("หนึ่ง"), await scene.Short("สอง", Subdistrict + "06"));
        await scene.Short("อื่น", Neighbour + "01");
        await scene.Row("แถว");
        var (worker, visitor) = (await User(scene, Role.CentreWorker, Subdistrict), await User(scene, Role.Volunteer, Village));
        var campaign = await Begin(scene, worker);

        Assert.Empty((await Assign(scene, worker, campaign.Id, Village, visitor.Id)).Problems);
        Assert.Equal([CampaignTexts.VisitorWrong], (await Assign(scene, worker, campaign.Id, Subdistrict + "06", visitor.Id)).Problems.Select(p => p.Message));
        var card = Assert.Single((await Cards(scene, visitor)).Cards);
        Assert.Equal((one.Id, "หนึ่ง บุญมา", true), (card.Target.RecordId, card.Row!.Name, card.MayAnswer));

        Assert.Empty((await Answer(scene, visitor, card.Target.Id, VisitOutcome.Moved, 0)).Problems);
        Assert.Empty((await Answer(scene, visitor, card.Target.Id, VisitOutcome.Found, 1, "อยู่บ้านลูก")).Problems);
        var sheet = await scene.Do(worker, (CampaignView view) => view.Of(campaign.Id, default));
        Assert.Equal((new CampaignView.Progress(2, 1), 1), (sheet!.Progress, sheet.Outcomes[VisitOutcome.Found]));
        Assert.Equal([visitor.Id], sheet.Villages[0].AssignedTo);
        await using (var db = scene.Place.Open(CurrentUser.Operator))
            Assert.Equal(2, await db.Activities.CountAsync(a => a.Kind == ActivityKind.OutcomeRecorded && a.UserId == visitor.Id && a.Changes!.Contains("Outcome")));

        await Close(scene, worker, campaign.Id, isReopening: false);
        Assert.Equal([CampaignTexts.IsClosed], (await Answer(scene, visitor, card.Target.Id, VisitOutcome.Dead, 2)).Problems.Select(p => p.Message));
        Assert.Empty((await Cards(scene, visitor)).Cards);
        await Close(scene, worker, campaign.Id, isReopening: true);
        Assert.Empty((await Answer(scene, visitor, card.Target.Id, VisitOutcome.Dead, 2)).Problems);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_volunteer_answers_own_targets_alone_and_a_neighbour_sees_nothing(Provider provider)
    {
        await using var scene = await MissedScene.Create(provider);
        await scene.Short("หนึ่ง");
        await scene.Row("แถว");
        var (worker, visitor, other) = (await User(scene, Role.CentreWorker, Subdistrict), await User(scene, Role.Volunteer, Village), await User(scene, Role.Volunteer, Village));
        var neighbour = await User(scene, Role.CentreWorker, Neighbour);
        var campaign = await Begin(scene, worker);
        await Assign(scene, worker, campaign.Id, Village, visitor.Id);
        var target = Assert.Single((await Cards(scene, visitor)).Cards).Target.Id;

        await Assert.ThrowsAsync<OutOfAreaException>(() => Answer(scene, other, target, VisitOutcome.Found, 0));
        await Assert.ThrowsAsync<OutOfAreaException>(() => Answer(scene, neighbour, target, VisitOutcome.Found, 0));
        await Assert.ThrowsAsync<OutOfAreaException>(() => Assign(scene, visitor, campaign.Id, Village, other.Id));
        await Assert.ThrowsAsync<OutOfAreaException>(() => Close(scene, visitor, campaign.Id, isReopening: false));
        await Assert.ThrowsAsync<OutOfAreaException>(() => Begin(scene, visitor, Village));
        Assert.Empty((await Cards(scene, other)).Cards);
        Assert.Null(await scene.Do(neighbour, (CampaignView view) => view.Of(campaign.Id, default)));
        Assert.Null(await scene.Do(neighbour, (TargetCards cards) => cards.Of(campaign.Id, null, 1, default)));
        Assert.Empty((await Answer(scene, worker, target, VisitOutcome.Found, 0)).Problems);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Of_two_who_answer_at_once_one_is_asked_to_look_again(Provider provider)
    {
        await using var scene = await MissedScene.Create(provider);
        await scene.Short("หนึ่ง");
        await scene.Row("แถว");
        var worker = await User(scene, Role.CentreWorker, Subdistrict);
        var campaign = await Begin(scene, worker);
        var sheet = await scene.Do(worker, (TargetCards cards) => cards.Of(campaign.Id, null, 1, default));
        var target = Assert.Single(sheet!.Cards).Target.Id;

        await using var db = scene.Place.Open(worker);
        // Read before the other one saves, and kept by its context.
        await db.CampaignTargets.SingleAsync(t => t.Id == target);
        var first = await Answer(scene, worker, target, VisitOutcome.Found, 0);
        var late = new RecordOutcome(db, worker, new(db), scene.Place.ActivityOf(db, worker), scene.Place.Clock);
        var second = await late.Run(new() { TargetId = target, Outcome = VisitOutcome.Dead, Seen = 0 });

        Assert.Empty(first.Problems);
        Assert.Equal([CampaignTexts.AnsweredMeanwhile], second.Problems.Select(p => p.Message));
        Assert.Equal([CampaignTexts.AnsweredMeanwhile], (await Answer(scene, worker, target, VisitOutcome.Dead, 0)).Problems.Select(p => p.Message));
        await using var after = scene.Place.Open(CurrentUser.Operator);
        Assert.Equal(VisitOutcome.Found, (await after.CampaignTargets.SingleAsync()).Outcome);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Who_is_restricted_meanwhile_is_named_no_longer(Provider provider)
    {
        await using var scene = await MissedScene.Create(provider);
        var person = await scene.Short("หนึ่ง");
        await scene.Row("แถว");
        var worker = await User(scene, Role.CentreWorker, Subdistrict);
        var campaign = await Begin(scene, worker);
        await scene.Restrict(person);

        Assert.Null(Assert.Single((await scene.Do(worker, (TargetCards cards) => cards.Of(campaign.Id, null, 1, default)))!.Cards).Row);
    }

    private static async Task<CurrentUser> User(MissedScene scene, string role, string area)
    {
        await using var db = scene.Place.Open(CurrentUser.Operator);
        return Given.Acting((await db.GivenAUser(role, area)).Id, role, area);
    }

    private static async Task<Campaign> Begin(MissedScene scene, CurrentUser user, string area = Subdistrict)
    {
        var due = DayAnswer.Of(TimeProvider.System.Today.AddDays(30));
        var begun = await scene.Do(user, (BeginCampaign begin) => begin.Run(MissedQuestion.NoList, area, new() { Name = "ค้นหา", DueOn = due }));
        Assert.Empty(begun.Problems);
        return begun.Value!;
    }

    private static Task<Result<int>> Assign(MissedScene scene, CurrentUser user, Guid campaign, string village, Guid visitor) =>
        scene.Do(user, (AssignVillage assign) => assign.Run(campaign, new() { Village = village, VisitorId = visitor }));

    private static Task<Result<CampaignTarget>> Answer(MissedScene scene, CurrentUser user, Guid target, VisitOutcome outcome, int seen, string? note = null) =>
        scene.Do(user, (RecordOutcome record) => record.Run(new() { TargetId = target, Outcome = outcome, Seen = seen, Note = note }));

    private static Task<TargetCards.Sheet> Cards(MissedScene scene, CurrentUser user) => scene.Do(user, (TargetCards cards) => cards.OfMine(1, default));

    private static Task<bool> Close(MissedScene scene, CurrentUser user, Guid campaign, bool isReopening) => scene.Do(user, async (CloseCampaign close) =>
    {
        await close.Run(campaign, new() { IsReopening = isReopening });
        return true;
    });
}
