using Hunsuan.Access;
using Hunsuan.Cases;
using Hunsuan.Privacy.Requests;
using Hunsuan.Referrals;
using Hunsuan.Referrals.Answering;
using Hunsuan.Referrals.Sending;
using Hunsuan.Shared;
using Hunsuan.Tests.Households;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Referrals;

/// <summary>What leaves, by what right, to whom, and who decides when nobody takes it.</summary>
public class SendReferralTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Exactly_what_was_chosen_and_shown_leaves(Provider provider)
    {
        await using var scene = await ReferralScene.Create(provider);
        var (desk, user) = await scene.ADesk();
        var input = scene.To(desk, ReferralItemKind.Members, ReferralItemKind.Name);
        var shown = (await scene.Do(scene.Worker, (SendReferral send) => send.Show(input))).Value!;

        Assert.Equal([ReferralItemKind.Name, ReferralItemKind.Members], shown.Items.Select(i => i.Kind));
        Assert.Equal(SendTexts.LookAgain, Assert.Single((await scene.Do(scene.Worker, (SendReferral send) => send.Run(input))).Problems).Message);
        var sent = (await scene.Send(input)).Value!;
        await using var db = scene.Open();
        Assert.Equal(shown.Items, (await db.ReferralItems.Where(i => i.ReferralId == sent.Id).OrderBy(i => i.Kind).ToListAsync()).Select(i => (i.Kind, i.Words)));
        var seen = await scene.Seen(user, sent.Id);
        Assert.Equal(shown.Items.Select(i => i.Words), seen.Items.Select(i => i.Words));
        Assert.DoesNotContain(seen.Items, i => i.Thai.Contains("ปลา", StringComparison.Ordinal));

        // A later change of the household is no matter of the desk.
        await db.Persons.Where(p => p.Id == scene.Members[0].Id).ExecuteUpdateAsync(set => set.SetProperty(p => p.FirstName, "เปลี่ยนชื่อ"));
        Assert.Equal(shown.Items.Select(i => i.Words), (await scene.Seen(user, sent.Id)).Items.Select(i => i.Words));
        Assert.Equal(SendTexts.LookAgain, Assert.Single((await scene.Do(scene.Worker, (SendReferral send) => send.Run(input with { Print = shown.Print, Need = "food" }))).Problems).Message);
        Assert.DoesNotContain("บุญมา", (await db.Activities.SingleAsync(a => a.Kind == ActivityKind.ReferralSent)).Changes!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_or_wrong_is_named_beside_its_field()
    {
        await using var scene = await ReferralScene.Create(Provider.Sqlite);
        var (desk, _) = await scene.ADesk();
        var input = scene.To(desk);

        async Task<string?> Field(SendReferral.Input wrong) => Assert.Single((await scene.Send(wrong)).Problems).Field;
        Assert.Equal("DeskId", await Field(input with { DeskId = Ids.New() }));
        Assert.Equal("PersonId", await Field(input with { PersonId = Ids.New() }));
        Assert.Equal("Need", await Field(input with { Need = "nothing" }));
        Assert.Equal("Asked", await Field(input with { Asked = " " }));
        Assert.Equal("Ground", await Field(input with { Ground = "VitalInterest" }));
        Assert.Equal("Items", await Field(input with { Items = [] }));
        Assert.Equal("Phone", await Field(input with { Items = [ReferralItemKind.Phone] }));
        await using var db = scene.Open();
        Assert.Equal(0, await db.Referrals.CountAsync());
        db.Add(new Restriction { Id = Ids.New(), PersonId = scene.Members[0].Id, HouseholdId = scene.Household.Id, AreaCode = scene.Household.AreaCode, RequestId = Ids.New(), Since = Village.Today });
        await db.SaveChangesAsync();
        Assert.Equal(SendTexts.PersonRestricted, Assert.Single((await scene.Send(input)).Problems).Message);
        await db.Cases.ExecuteUpdateAsync(set => set.SetProperty(c => c.State, CaseState.Closed));
        Assert.Equal(SendTexts.CaseIsClosed, Assert.Single((await scene.Send(input)).Problems).Message);
        await Assert.ThrowsAsync<OutOfAreaException>(() => scene.Send(input, Given.Acting(Ids.New(), Role.CentreWorker, "570501")));
    }

    [Fact]
    public async Task Health_leaves_only_from_who_answers_for_the_case_and_not_by_a_public_task()
    {
        await using var scene = await ReferralScene.Create(Provider.Sqlite);
        var (desk, user) = await scene.ADesk();
        var input = scene.To(desk, ReferralItemKind.Name, ReferralItemKind.Health);

        Assert.DoesNotContain(WhatLeaves.ChosenFirst, WhatLeaves.IsSensitive);
        Assert.Equal(SendTexts.HealthNeedsGround, Assert.Single((await scene.Send(input with { Ground = "PublicTask" })).Problems).Message);
        Assert.Equal(SendTexts.HealthOfOwner, Assert.Single((await scene.Send(input, scene.Province)).Problems).Message);
        var sent = (await scene.Send(input)).Value!;
        Assert.Contains("เบาหวาน", (await scene.Seen(user, sent.Id)).Items[1].Thai, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Who_is_not_the_state_gets_nothing_without_a_consent_that_stands(Provider provider)
    {
        await using var scene = await ReferralScene.Create(provider);
        var (foundation, user) = await scene.ADesk(OrganisationKind.CivilSociety);
        var input = scene.To(foundation) with { Ground = $"{scene.Consent.Id}" };

        Assert.Equal(SendTexts.GroundGone, Assert.Single((await scene.Send(input with { Ground = "SocialProtection" })).Problems).Message);
        Assert.Equal(SendTexts.GroundOfOther, Assert.Single((await scene.Send(input with { PersonId = scene.Members[1].Id })).Problems).Message);
        var sent = (await scene.Send(input)).Value!;
        Assert.Equal(2, (await scene.Seen(user, sent.Id)).Items.Count);

        await scene.WithdrawConsent();
        var (other, _) = await scene.ADesk(OrganisationKind.Company);
        Assert.Equal(SendTexts.GroundGone, Assert.Single((await scene.Send(input with { DeskId = other.Id })).Problems).Message);
        Assert.False((await scene.Do(scene.Worker, (ReferralView view) => view.Of(sent.Id, default)))!.GroundStands);
        var seen = await scene.Seen(user, sent.Id);
        Assert.Equal((AnswerTexts.HiddenConsent, 0), (seen.Hidden, seen.Items.Count));
        Assert.False((await scene.Answer(user, sent.Id, new() { Action = ReferralAction.Accept })).Succeeded);
        Assert.Equal(ReferralState.Sent, (await scene.Now(sent.Id)).State);
    }

    [Theory]
    [InlineData(1, false, "2026-12-08T16:30")]
    [InlineData(3, false, "2026-12-11T16:30")]
    [InlineData(3, true, "2026-12-08T16:30")]
    public async Task A_desk_answers_within_working_days_which_holidays_are_not(int days, bool isUrgent, string due)
    {
        await using var scene = await ReferralScene.Create(Provider.Sqlite);
        var (desk, _) = await scene.ADesk(answerDays: days);
        var sent = (await scene.Send(scene.To(desk) with { IsUrgent = isUrgent })).Value!;

        Assert.Equal(due, $"{Clock.InThailand(sent.DueAt!.Value):yyyy-MM-ddTHH:mm}");
        scene.Clock.Now = sent.DueAt.Value;
        Assert.Equal(0, await scene.Do(scene.Worker, (ReferralList list) => list.CountMine(default)));
        scene.Clock.Now += TimeSpan.FromMinutes(1);
        Assert.Equal(1, await scene.Do(scene.Worker, (ReferralList list) => list.CountMine(default)));
        Assert.True(Assert.Single((await scene.Do(scene.Worker, (ReferralList list) => list.Read(ReferralShelf.Mine, 1, default))).Rows).IsLate);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Nobody_is_asked_twice_in_a_chain_and_after_three_declines_the_province_decides(Provider provider)
    {
        await using var scene = await ReferralScene.Create(provider);
        var (first, firstUser) = await scene.ADesk();
        var (second, secondUser) = await scene.ADesk();
        var (third, thirdUser) = await scene.ADesk();
        var (fourth, _) = await scene.ADesk();
        var one = await scene.Sent(first);
        Assert.Equal(SendTexts.SentAlready, Assert.Single((await scene.Send(scene.To(first))).Problems).Message);
        await scene.Decline(firstUser, one.Id);
        Assert.Equal(1, await scene.Do(scene.Worker, (ReferralList list) => list.CountMine(default)));
        Assert.Equal(SendTexts.SendOnInstead, Assert.Single((await scene.Send(scene.To(second))).Problems).Message);
        Assert.Equal(SendTexts.DeclinedAlready, Assert.Single((await scene.Send(scene.To(first) with { AfterId = one.Id })).Problems).Message);

        var two = (await scene.Send(scene.To(second) with { AfterId = one.Id })).Value!;
        Assert.Equal((one.ChainId, 2, ReferralState.SentOn), (two.ChainId, two.Hop, (await scene.Now(one.Id)).State));
        await scene.Decline(secondUser, two.Id);
        Assert.Equal(SendTexts.DeclinedAlready, Assert.Single((await scene.Send(scene.To(first) with { AfterId = two.Id })).Problems).Message);
        var three = (await scene.Send(scene.To(third) with { AfterId = two.Id })).Value!;
        Assert.Equal(0, await scene.Do(scene.Province, (ReferralList list) => list.CountOfProvince(default)));
        await scene.Decline(thirdUser, three.Id);

        Assert.Equal(1, await scene.Do(scene.Province, (ReferralList list) => list.CountOfProvince(default)));
        Assert.Equal(0, await scene.Do(scene.Worker, (ReferralList list) => list.CountMine(default)));
        foreach (var (user, waits) in new[] { (scene.Worker, false), (scene.Province, true) })
            Assert.Equal(waits, Assert.Single((await scene.Do(user, (ReferralList list) => list.Read(ReferralShelf.Province, 1, default))).Rows).WaitsForUs);
        Assert.Equal(SendTexts.ProvinceDecides.With(3), Assert.Single((await scene.Send(scene.To(fourth) with { AfterId = three.Id })).Problems).Message);
        Assert.Equal(SendTexts.ProvinceDecides.With(3), Assert.Single((await scene.Move(three.Id, ReferralAction.KeepBack)).Problems).Message);
        var four = (await scene.Send(scene.To(fourth) with { AfterId = three.Id }, scene.Province)).Value!;
        Assert.Equal((4, scene.Owner.Id), (four.Hop, (await scene.Open().Cases.AsNoTracking().SingleAsync()).OwnerId));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_referral_goes_over_with_the_household_and_holds_its_case_open(Provider provider)
    {
        await using var scene = await ReferralScene.Create(provider);
        var (desk, user) = await scene.ADesk();
        var sent = await scene.Sent(desk);
        Assert.Equal(ReferralAddress.Of(sent.Id), Assert.Single(await scene.Do(scene.Worker, (CloseCase close) => close.OpenItems(scene.Case, default))).Path);
        var (into, _) = await scene.Village.GivenAFamily(["ดำ"], area: "56010903", houseNumber: "9");
        Assert.True((await scene.Do(scene.Province, (MergeHouseholds merge) => merge.Run(
            new() { HouseholdId = scene.Household.Id, IntoHouseholdId = into.Id, MergedOn = Village.Day(new(2026, 12, 4)) }))).Succeeded);

        Assert.Equal((into.Id, "56010903"), ((await scene.Now(sent.Id)).HouseholdId, (await scene.Now(sent.Id)).AreaCode));
        Assert.Equal(2, (await scene.Seen(user, sent.Id)).Items.Count);
        Assert.Null(await scene.Do(scene.Worker, (ReferralView view) => view.Of(sent.Id, default)));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task What_left_is_in_the_person_s_copy_and_goes_with_the_person_or_the_case(Provider provider)
    {
        await using var scene = await ReferralScene.Create(provider);
        var (desk, user) = await scene.ADesk();
        var sent = await scene.Sent(desk);
        await scene.Answer(user, sent.Id, new() { Action = ReferralAction.AskInfo, Words = "ถามเรื่องลับ" });
        await scene.Do(scene.Worker, (IssueCode issue) => issue.Run(sent.Id));
        var request = new PrivacyRequest
        {
            Id = Ids.New(), PersonId = scene.Members[0].Id, HouseholdId = scene.Household.Id, AreaCode = scene.Household.AreaCode, About = "แก้ว", Kind = RequestKind.Copy, AskedBy = RequestAsker.Self,
            AskerName = null, Identity = IdentityCheck.CardSeen, Channel = RequestChannel.Centre, What = "ขอสำเนา", ReceivedOn = Village.Today, DueOn = Village.Today, OwnerId = scene.Owner.Id,
        };
        var copy = (await scene.Do(scene.Province, (PersonalData data) => data.For(request, default)))!;
        Assert.Equal(2, copy.Single(s => s.Table == "referral_items").Records.Count);
        Assert.Equal(["referral_items", "referral_steps", "referrals"], copy.Select(s => s.Table).Where(t => t.StartsWith("referral", StringComparison.Ordinal)).Order());

        await scene.Do(CurrentUser.Operator, async (ErasePerson erase) => { await erase.Run(scene.Members[0].Id, default); return 0; });
        await using var db = scene.Open();
        Assert.Equal((0, 0, ""), (await db.ReferralItems.CountAsync(), await db.ReferralCodes.CountAsync(), (await db.Referrals.AsNoTracking().SingleAsync()).Asked));
        Assert.All(await db.ReferralSteps.AsNoTracking().ToListAsync(), s => Assert.Null(s.Words));
        Assert.DoesNotContain(await db.Activities.AsNoTracking().ToListAsync(), a => a.Changes?.Contains("ถามเรื่องลับ", StringComparison.Ordinal) is true);
        await scene.Do(CurrentUser.Operator, async (IEnumerable<Hunsuan.Privacy.IKeepsPersonalData> all) =>
        {
            foreach (var keeper in all) await keeper.RemoveOfCases([scene.Case.Id], default);
            return 0;
        });
        Assert.Equal((0, 0), (await db.Referrals.CountAsync(), await db.ReferralSteps.CountAsync()));
    }
}
