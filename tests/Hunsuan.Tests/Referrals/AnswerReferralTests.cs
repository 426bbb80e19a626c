using Hunsuan.Access;
using Hunsuan.Records;
using Hunsuan.Referrals;
using Hunsuan.Referrals.Answering;
using Hunsuan.Referrals.Sending;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Referrals;

/// <summary>The desk answers by an account or by the code of its letter, and sees what was sent and nothing else.</summary>
public class AnswerReferralTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Received_is_not_closed_until_the_sender_confirms(Provider provider)
    {
        await using var scene = await ReferralScene.Create(provider);
        var (desk, user) = await scene.ADesk();
        var sent = await scene.Sent(desk);

        Assert.Equal("Words", Assert.Single((await scene.Answer(user, sent.Id, new() { Action = ReferralAction.AskInfo })).Problems).Field);
        Assert.True((await scene.Answer(user, sent.Id, new() { Action = ReferralAction.AskInfo, Words = "ใช้ขนาดใด" })).Succeeded);
        Assert.Null((await scene.Now(sent.Id)).DueAt);
        Assert.False((await scene.Answer(user, sent.Id, new() { Action = ReferralAction.Accept })).Succeeded);
        Assert.True((await scene.Move(sent.Id, ReferralAction.GiveInfo, words: "ขนาดใหญ่")).Succeeded);
        Assert.NotNull((await scene.Now(sent.Id)).DueAt);
        Assert.True((await scene.Answer(user, sent.Id, new() { Action = ReferralAction.Accept })).Succeeded);
        Assert.Equal("Outcome", Assert.Single((await scene.Answer(user, sent.Id, new() { Action = ReferralAction.Finish, Words = "ส่งแล้ว" })).Problems).Field);
        Assert.True((await scene.Answer(user, sent.Id, new() { Action = ReferralAction.Finish, Outcome = ReferralOutcome.Helped, Words = "ส่งผ้าอ้อมสองห่อ" })).Succeeded);
        Assert.Null((await scene.Now(sent.Id)).EndedAt);
        Assert.Equal("Words", Assert.Single((await scene.Move(sent.Id, ReferralAction.Confirm, words: " ")).Problems).Field);
        Assert.True((await scene.Move(sent.Id, ReferralAction.Confirm)).Succeeded);
        Assert.Equal(
            new[] { ActivityKind.ReferralFinished, ActivityKind.ReferralAccepted, ActivityKind.ReferralInfoAsked }.Select(k => RecordTexts.Deeds[k]),
            (await scene.Do(scene.Worker, (RecentChanges recent) => recent.OfMyCases(default))).Select(c => c.Deed));

        var ended = await scene.Now(sent.Id);
        Assert.Equal((ReferralState.Confirmed, ReferralOutcome.Helped, true), (ended.State, ended.Outcome, ended.EndedAt is not null));
        Assert.Equal(AnswerTexts.HiddenOver, (await scene.Seen(user, sent.Id)).Hidden);
        Assert.Equal(
            [ReferralAction.Send, ReferralAction.AskInfo, ReferralAction.GiveInfo, ReferralAction.Accept, ReferralAction.Finish, ReferralAction.Confirm],
            (await scene.Do(scene.Worker, (ReferralView view) => view.Of(sent.Id, default)))!.Steps.Reverse().Select(s => s.Action));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Only_who_works_at_the_desk_sees_it_wherever_the_household_lives(Provider provider)
    {
        await using var scene = await ReferralScene.Create(provider);
        var (desk, user) = await scene.ADesk();
        var (_, other) = await scene.ADesk();
        var sent = await scene.Sent(desk);
        var colleague = Given.Acting(Ids.New(), Role.AgencyOfficer, "5701");

        Assert.Equal(sent.Id, Assert.Single((await scene.Do(user, (DeskWork work) => work.Read(false, default))).Rows).Referral.Id);
        Assert.Equal(1, await scene.Do(user, (DeskWork work) => work.CountWaiting(default)));
        foreach (var stranger in new[] { other, colleague, scene.Worker })
        {
            Assert.Empty((await scene.Do(stranger, (DeskWork work) => work.Read(false, default))).Rows);
            await Assert.ThrowsAsync<OutOfAreaException>(() => scene.Seen(stranger, sent.Id));
            await Assert.ThrowsAsync<OutOfAreaException>(() => scene.Answer(stranger, sent.Id, new() { Action = ReferralAction.Accept }));
        }

        // The desk does nothing that is the sender's, nor the other way round.
        await Assert.ThrowsAsync<OutOfAreaException>(() => scene.Answer(user, sent.Id, new() { Action = ReferralAction.Withdraw }));
        await Assert.ThrowsAsync<OutOfAreaException>(() => scene.Move(sent.Id, ReferralAction.Accept));
        await Assert.ThrowsAsync<OutOfAreaException>(() => scene.Move(sent.Id, ReferralAction.Withdraw, user));
        await Assert.ThrowsAsync<OutOfAreaException>(() => scene.Move(sent.Id, ReferralAction.Withdraw, Given.Acting(Ids.New(), Role.CentreWorker, "570501")));
        await using var db = scene.Open();
        Assert.Equal(1, await db.Activities.CountAsync(a => a.Kind == ActivityKind.ReferralsRead && a.UserId == user.Id));
        await db.DeskMembers.Where(m => m.UserId == user.Id).ExecuteUpdateAsync(set => set.SetProperty(m => m.Until, m => m.From));
        await Assert.ThrowsAsync<OutOfAreaException>(() => scene.Seen(user, sent.Id));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task What_is_withdrawn_is_hidden_from_the_desk(Provider provider)
    {
        await using var scene = await ReferralScene.Create(provider);
        var (desk, user) = await scene.ADesk();
        var sent = await scene.Sent(desk);
        var code = (await scene.Do(scene.Worker, (IssueCode issue) => issue.Run(sent.Id))).Value!.Code;
        Assert.True((await scene.Move(sent.Id, ReferralAction.Withdraw, words: "ครัวเรือนย้ายออก")).Succeeded);

        var seen = await scene.Seen(user, sent.Id);
        Assert.Equal((AnswerTexts.HiddenWithdrawn, 0, 0), (seen.Hidden, seen.Items.Count, seen.Actions.Count()));
        Assert.Equal("ครัวเรือนย้ายออก", seen.Steps[0].Words);
        // Whoever has only the letter is told too.
        Assert.Equal(AnswerTexts.HiddenWithdrawn, (await Open(scene, code)).Value!.Sheet.Hidden);
        Assert.NotEmpty((await Open(scene, code, new() { Action = ReferralAction.Accept, Seen = 1 })).Value!.Problems);
        Assert.Equal(ReferralState.Withdrawn, (await scene.Now(sent.Id)).State);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Of_two_who_answer_at_once_one_is_told(Provider provider)
    {
        await using var scene = await ReferralScene.Create(provider);
        var (desk, user) = await scene.ADesk();
        for (var round = 0; round < 5; round++)
        {
            var sent = await scene.Sent(desk);
            var code = (await scene.Do(scene.Worker, (IssueCode issue) => issue.Run(sent.Id))).Value!.Code;
            var byAccount = scene.Do(user, (DeskReach reach) => reach.Do(
                sent.Id, (AnswerReferral answer) => answer.Run(sent.Id, new() { Action = ReferralAction.Accept }, user.Id, null, default), default));
            var byCode = Open(scene, code, new() { Action = ReferralAction.Decline, Reason = DeclineReason.NoCapacity });

            var accepted = (await byAccount).Succeeded;
            var declined = (await byCode).Value is { IsAnswered: true };
            Assert.True(accepted != declined, $"accepted {accepted}, declined {declined}");
            await using var db = scene.Open();
            Assert.Equal(1, await db.ReferralSteps.CountAsync(s => s.ReferralId == sent.Id && s.Action != ReferralAction.Send));
            Assert.Equal(accepted ? ReferralState.Accepted : ReferralState.Declined, (await scene.Now(sent.Id)).State);
            await scene.Move(sent.Id, accepted ? ReferralAction.Withdraw : ReferralAction.KeepBack);
        }
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_code_answers_once_and_its_answer_gives_the_next(Provider provider)
    {
        await using var scene = await ReferralScene.Create(provider);
        var (desk, _) = await scene.ADesk();
        var sent = await scene.Sent(desk);
        var old = (await scene.Do(scene.Worker, (IssueCode issue) => issue.Run(sent.Id))).Value!.Code;
        var code = (await scene.Do(scene.Worker, (IssueCode issue) => issue.Run(sent.Id))).Value!.Code;

        Assert.Equal(AnswerTexts.CodeWrong, Assert.Single((await Open(scene, old)).Problems).Message);
        Assert.Equal(AnswerTexts.CodeWrong, Assert.Single((await Open(scene, "")).Problems).Message);
        var looked = (await Open(scene, code.ToLowerInvariant().Replace('-', ' '))).Value!;
        Assert.Equal((2, false), (looked.Sheet.Items.Count, looked.IsAnswered));
        Assert.Equal("Reason", Assert.Single((await Open(scene, code, new() { Action = ReferralAction.Decline })).Value!.Problems).Field);
        await Assert.ThrowsAsync<OutOfAreaException>(() => Open(scene, code, new() { Action = ReferralAction.Withdraw }));

        var accepted = (await Open(scene, code, new() { Action = ReferralAction.Accept })).Value!;
        Assert.Equal((true, ReferralState.Accepted), (accepted.IsAnswered, accepted.Sheet.Referral.State));
        Assert.Equal(AnswerTexts.CodeWrong, Assert.Single((await Open(scene, code)).Problems).Message);
        var finished = (await Open(scene, accepted.Code!, new() { Action = ReferralAction.Finish, Outcome = ReferralOutcome.PartlyHelped, Words = "ได้หนึ่งห่อ", Seen = 1 })).Value!;
        Assert.Equal((true, null, ReferralState.Finished), (finished.IsAnswered, finished.Code, (await scene.Now(sent.Id)).State));
        Assert.Equal(AnswerTexts.CodeWrong, Assert.Single((await Open(scene, accepted.Code!)).Problems).Message);
        Assert.False((await scene.Do(scene.Worker, (IssueCode issue) => issue.Run(sent.Id))).Succeeded);

        Assert.Equal([ReferralTexts.ByCode, ReferralTexts.ByCode], (await scene.Do(scene.Worker, (RecentChanges recent) => recent.OfMyCases(default))).Select(c => c.Who));
        await using var db = scene.Open();
        Assert.Equal(4, await db.Activities.CountAsync(a => a.Kind == ActivityKind.ReferralOpenedByCode && a.HouseholdId == scene.Household.Id));
        Assert.All(await db.ReferralSteps.Where(s => s.Action == ReferralAction.Accept || s.Action == ReferralAction.Finish).ToListAsync(), s => Assert.Null(s.UserId));
        Assert.DoesNotContain(await db.Activities.ToListAsync(), a => $"{a.Changes}{a.Reason}".Contains(TypedCode.Normal(code)[..10], StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_code_ends_with_its_time_and_guessing_has_to_wait()
    {
        await using var scene = await ReferralScene.Create(Provider.Sqlite);
        var (desk, _) = await scene.ADesk();
        var sent = await scene.Sent(desk);
        var issued = (await scene.Do(scene.Worker, (IssueCode issue) => issue.Run(sent.Id))).Value!;
        scene.Clock.Now = issued.ExpiresAt;
        Assert.Equal(AnswerTexts.CodeWrong, Assert.Single((await Open(scene, issued.Code)).Problems).Message);

        var again = (await scene.Do(scene.Worker, (IssueCode issue) => issue.Run(sent.Id))).Value!.Code;
        for (var i = 0; i < SignInLimit.FreeFailuresOfUser; i++) await Open(scene, TypedCode.New(ReferralCode.Groups));
        Assert.NotEqual(AnswerTexts.CodeWrong, Assert.Single((await Open(scene, again)).Problems).Message);
        scene.Clock.Now += TimeSpan.FromMinutes(20);
        Assert.True((await Open(scene, again)).Succeeded);
    }

    private static Task<Result<AnswerByCode.Opened>> Open(ReferralScene scene, string code, AnswerReferral.Input? answer = null) =>
        scene.Do(CurrentUser.Nobody, (AnswerByCode answers) => answers.Run(new() { Code = code, Answer = answer }, "192.0.2.7"));
}
