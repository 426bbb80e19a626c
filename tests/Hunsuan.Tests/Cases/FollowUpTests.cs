using Hunsuan.Access;
using Hunsuan.Cases;
using Hunsuan.Cases.FollowUps;
using Hunsuan.Tests.Households;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Cases;

/// <summary>Households are asked again whether help lasted, by whoever answers for the case.</summary>
public class FollowUpTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Closing_plans_when_it_is_asked_again_or_says_why_not(Provider provider)
    {
        await using var scene = await Scene.Create(provider);
        var opened = await scene.OpenCase();
        await scene.MeasureAgain();
        var input = new CloseCase.Input { CaseId = opened.Id, Outcome = CaseOutcome.Improved, Told = "ครัวเรือน" };

        Assert.Equal("Told", Assert.Single((await scene.Closing().Run(input with { Told = " ", CheckIns = [30] })).Problems).Field);
        Assert.Equal("WhyNoCheckIn", Assert.Single((await scene.Closing().Run(input)).Problems).Field);
        Assert.Equal("CheckIns", Assert.Single((await scene.Closing().Run(input with { CheckIns = [31] })).Problems).Field);
        Assert.Equal(0, await scene.Db.FollowUps.CountAsync());
        Assert.Empty((await scene.Closing().Run(input with { CheckIns = [30, 90, 30] })).Problems);

        Assert.Equal(new[] { 30, 90 }.Select(Village.Today.AddDays), await scene.Db.FollowUps.OrderBy(f => f.DueOn).Select(f => f.DueOn).ToListAsync());
        Assert.Equal("ครัวเรือน", (await scene.Db.Cases.AsNoTracking().SingleAsync()).Told);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task What_is_open_elsewhere_keeps_the_case_open(Provider provider)
    {
        await using var scene = await Scene.Create(provider);
        var opened = await scene.OpenCase();
        var input = new CloseCase.Input { CaseId = opened.Id, Outcome = CaseOutcome.Died, Told = "ญาติ", WhyNotMeasured = "เสียชีวิต", WhyNoCheckIn = "เสียชีวิต" };
        var holder = new Holder();

        Assert.Contains("เตียง", Assert.Single((await scene.Closing(holder).Run(input)).Problems).Message.Thai, StringComparison.Ordinal);
        Assert.Equal(CaseState.Open, (await scene.Db.Cases.AsNoTracking().SingleAsync()).State);
        holder.Items = [];
        Assert.Empty((await scene.Closing(holder).Run(input)).Problems);
        Assert.Equal("เสียชีวิต · เสียชีวิต", (await scene.Db.Activities.SingleAsync(a => a.Kind == ActivityKind.CaseClosed)).Reason);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Who_was_not_met_is_asked_again_and_nothing_is_recorded_twice(Provider provider)
    {
        await using var scene = await Scene.Create(provider);
        var opened = await scene.OpenCase();
        var planned = (await scene.FollowUps().Run(opened.Id, Village.Day(Village.Today))).Value!;
        Assert.Equal("DueOn", Assert.Single((await scene.FollowUps().Run(opened.Id, Village.Day(Village.Today))).Problems).Field);
        Assert.Equal("DueOn", Assert.Single((await scene.FollowUps().Run(opened.Id, Village.Day(Village.Today.AddDays(-1)))).Problems).Field);

        var input = new RecordFollowUp.Input { Result = FollowUpResult.NotMet, DoneOn = Village.Day(Village.Today) };
        Assert.Equal("NextOn", Assert.Single((await scene.Recording().Run(planned.Id, input)).Problems).Field);
        Assert.Equal("Result", Assert.Single((await scene.Recording().Run(planned.Id, input with { Result = null })).Problems).Field);
        Assert.Equal("Note", Assert.Single((await scene.Recording().Run(planned.Id, input with { Result = FollowUpResult.Worse })).Problems).Field);
        Assert.Equal("DoneOn", Assert.Single((await scene.Recording().Run(planned.Id, input with { Result = FollowUpResult.Holds, DoneOn = Village.Day(Village.Today.AddDays(-1)) })).Problems).Field);
        Assert.Equal(1, await scene.Db.FollowUps.CountAsync());

        Assert.Empty((await scene.Recording().Run(planned.Id, input with { NextOn = Village.Day(Village.Today.AddDays(7)) })).Problems);
        Assert.Equal(FollowUpTexts.DoneAlready, Assert.Single((await scene.Recording().Run(planned.Id, input)).Problems).Message);
        var next = await scene.Db.FollowUps.AsNoTracking().SingleAsync(f => f.DoneOn == null);
        Assert.Equal((Village.Today.AddDays(7), opened.Id), (next.DueOn, next.CaseId));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Of_two_who_record_at_once_one_is_told(Provider provider)
    {
        await using var scene = await Scene.Create(provider);
        var opened = await scene.OpenCase();
        var planned = (await scene.FollowUps().Run(opened.Id, Village.Day(Village.Today))).Value!;
        await using var other = scene.Village.Open();
        var input = new RecordFollowUp.Input { Result = FollowUpResult.Holds, DoneOn = Village.Day(Village.Today) };
        // The first one has it before its eyes while the second one saves.
        var before = await scene.Db.FollowUps.SingleAsync(f => f.Id == planned.Id);
        var activity = scene.Village.ActivityOf(other);
        var second = new RecordFollowUp(other, activity, scene.Village.Officer, new(other, activity, scene.Village.Officer, scene.Village.Clock), scene.Village.Clock);
        Assert.Empty((await second.Run(planned.Id, input with { Note = "คนที่สอง" })).Problems);

        Assert.Null(before.DoneOn);
        Assert.Equal(FollowUpTexts.DoneAlready, Assert.Single((await scene.Recording().Run(planned.Id, input with { NextOn = Village.Day(Village.Today.AddDays(9)) })).Problems).Message);
        Assert.Equal("คนที่สอง", (await scene.Db.FollowUps.AsNoTracking().SingleAsync()).Note);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task The_list_holds_the_own_area_alone_and_follows_a_merged_household(Provider provider)
    {
        await using var scene = await Scene.Create(provider);
        var opened = await scene.OpenCase();
        var planned = (await scene.FollowUps().Run(opened.Id, Village.Day(Village.Today))).Value!;
        var (into, _) = await scene.Village.GivenAFamily(["ดำ"], area: "56010903", houseNumber: "9");
        scene.Db.ChangeTracker.Clear();
        Assert.Empty((await new MergeHouseholds(scene.Db, scene.Activity, [], scene.Village.Clock).Run(
            new() { HouseholdId = scene.Household.Id, IntoHouseholdId = into.Id, MergedOn = Village.Day(Village.Today) })).Problems);

        var row = Assert.Single((await new FollowUpList(scene.Db, scene.Activity, scene.Village.Officer, scene.Village.Clock).Read(isMine: false, 1, default)).Rows);
        Assert.Equal((into.Id, "56010903", 0), (row.FollowUp.HouseholdId, row.FollowUp.AreaCode, row.DaysLeft));
        var stranger = Given.AnOfficer("5701");
        await using var db = scene.Village.Open(stranger);
        var activity = scene.Village.ActivityOf(db, stranger);
        Assert.Empty((await new FollowUpList(db, activity, stranger, scene.Village.Clock).Read(isMine: false, 1, default)).Rows);
        var planning = new PlanFollowUp(db, activity, stranger, scene.Village.Clock);
        await Assert.ThrowsAsync<OutOfAreaException>(() => planning.Run(opened.Id, Village.Day(Village.Today)));
        await Assert.ThrowsAsync<OutOfAreaException>(() => new RecordFollowUp(db, activity, stranger, planning, scene.Village.Clock).Run(planned.Id, new()));
    }

    private sealed class Holder : IHoldsCaseOpen
    {
        public IReadOnlyList<OpenItem> Items { get; set; } = [new(new("ยังไม่คืนเตียง", "A bed"), "/goods")];

        public Task<IReadOnlyList<OpenItem>> Of(Case open, CancellationToken stop) => Task.FromResult(Items);
    }
}
