using Hunsuan.Access;
using Hunsuan.Cases;
using Hunsuan.Shared;
using Hunsuan.Tests.Households;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Cases;

public class CaseWorkTests
{
    private static readonly DateInput DueOn = Village.Day(Village.Today.AddDays(30));

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_household_has_one_open_case_with_one_owner(Provider provider)
    {
        await using var scene = await Scene.Create(provider);
        var opened = await scene.OpenCase();

        Assert.Equal((scene.Owner.Id, CaseState.Open, Village.Today), (opened.OwnerId, opened.State, opened.OpenedOn));
        Assert.NotNull(opened.MeasuredBeforeId);
        var second = await scene.Opening().Run(new() { HouseholdId = scene.Household.Id, Summary = "อีกเคส", OwnerId = scene.Owner.Id, DueOn = DueOn });
        Assert.Equal(CaseTexts.OpenAlready, Assert.Single(second.Problems).Message);
        Assert.Equal(opened.Id, (await scene.Opening().OpenOf(scene.Household.Id, default))!.Id);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task The_database_itself_keeps_a_second_open_case_out(Provider provider)
    {
        await using var scene = await Scene.Create(provider);
        var opened = await scene.OpenCase();
        await using var db = scene.Village.Open();
        db.Add(new Case
        {
            Id = Ids.New(), HouseholdId = opened.HouseholdId, AreaCode = opened.AreaCode, Summary = "พร้อมกัน", OpenedOn = opened.OpenedOn,
            DueOn = opened.DueOn, OwnerId = opened.OwnerId, MeasuredBeforeId = null, State = CaseState.Open,
        });

        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Only_active_case_workers_of_the_area_can_own_a_case(Provider provider)
    {
        await using var scene = await Scene.Create(provider);
        var village = scene.Village;
        var provincial = await village.GivenAUser("province", Role.ProvincialOfficer, "56");
        var refused = new[]
        {
            await village.GivenAUser("analyst", Role.Analyst), await village.GivenAUser("other", area: "560109"),
            await village.GivenAUser("gone", isActive: false), await village.GivenAUser("admin", Role.Administrator, ""),
        };

        Assert.Equal(new[] { scene.Owner.Id, provincial.Id }.Order(), (await scene.Owners().For("56010805", default)).Select(o => o.Id).Order());
        foreach (var user in refused)
        {
            var tried = await scene.Opening().Run(new() { HouseholdId = scene.Household.Id, Summary = "ทดลอง", OwnerId = user.Id, DueOn = DueOn });
            Assert.Equal("OwnerId", Assert.Single(tried.Problems).Field);
        }
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_case_is_handed_over_to_somebody_else(Provider provider)
    {
        await using var scene = await Scene.Create(provider);
        var opened = await scene.OpenCase();
        var next = await scene.Village.GivenAUser("next");
        var handOver = new HandOverCase(scene.Db, scene.Activity, scene.Owners());

        Assert.Equal("OwnerId", Assert.Single((await handOver.Run(new() { CaseId = opened.Id, OwnerId = scene.Owner.Id })).Problems).Field);
        Assert.Equal("OwnerId", Assert.Single((await handOver.Run(new() { CaseId = opened.Id })).Problems).Field);
        Assert.Empty((await handOver.Run(new() { CaseId = opened.Id, OwnerId = next.Id, Reason = "ลาพักร้อน" })).Problems);

        Assert.Equal(next.Id, (await scene.Db.Cases.AsNoTracking().SingleAsync()).OwnerId);
        var log = await scene.Db.Activities.SingleAsync(a => a.Kind == ActivityKind.CaseHandedOver);
        Assert.Equal("ลาพักร้อน", log.Reason);
        Assert.Equal(next.Id, RecordValues.AfterIn(log.Changes, "cases")!.Value.GetProperty("OwnerId").GetGuid());
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_closed_case_refuses_everything_until_it_is_reopened_with_a_reason(Provider provider)
    {
        await using var scene = await Scene.Create(provider);
        var opened = await scene.OpenCase();
        await scene.Close(opened);

        Assert.Equal(CaseTexts.ClosedRefusesHelp, Assert.Single((await scene.Give(new() { CaseId = opened.Id })).Problems).Message);
        var handOver = await new HandOverCase(scene.Db, scene.Activity, scene.Owners()).Run(new() { CaseId = opened.Id, OwnerId = Ids.New() });
        Assert.Equal(Refusal(CaseState.Closed, CaseAction.HandOver), Assert.Single(handOver.Problems).Message);
        Assert.Equal(Refusal(CaseState.Closed, CaseAction.Close), Assert.Single((await scene.Closing().Run(new() { CaseId = opened.Id })).Problems).Message);

        var reopen = new ReopenCase(scene.Db, scene.Activity, scene.Owners(), scene.Village.Clock);
        var input = new ReopenCase.Input { CaseId = opened.Id, OwnerId = scene.Owner.Id, DueOn = DueOn };
        Assert.Equal("Reason", Assert.Single((await reopen.Run(input)).Problems).Field);
        var again = (await reopen.Run(input with { Reason = "กลับมาขาดรายได้" })).Value!;
        Assert.Equal((CaseState.Open, null, null), (again.State, again.Outcome, again.ClosedOn));
        Assert.Equal(Refusal(CaseState.Open, CaseAction.Reopen), Assert.Single((await reopen.Run(input with { Reason = "ซ้ำ" })).Problems).Message);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Closing_without_measuring_again_needs_a_reason(Provider provider)
    {
        await using var scene = await Scene.Create(provider);
        var opened = await scene.OpenCase();
        var input = new CloseCase.Input { CaseId = opened.Id, Outcome = CaseOutcome.Improved, Note = "ดีขึ้น", Told = "ครัวเรือน", CheckIns = [30] };

        Assert.Equal("WhyNotMeasured", Assert.Single((await scene.Closing().Run(input)).Problems).Field);
        await scene.MeasureAgain();
        var closed = (await scene.Closing().Run(input)).Value!;

        Assert.Equal((CaseState.Closed, CaseOutcome.Improved, Village.Today), (closed.State, closed.Outcome, closed.ClosedOn));
        Assert.Null((await scene.Db.Activities.SingleAsync(a => a.Kind == ActivityKind.CaseClosed)).Reason);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Cases_of_another_area_are_not_found(Provider provider)
    {
        await using var scene = await Scene.Create(provider);
        var opened = await scene.OpenCase();
        var stranger = Given.AnOfficer("5701");
        await using var db = scene.Village.Open(stranger);

        await Assert.ThrowsAsync<OutOfAreaException>(() => new CloseCase(db, scene.Village.ActivityOf(db, stranger), [], new(db, scene.Village.ActivityOf(db, stranger), stranger, scene.Village.Clock), scene.Village.Clock).Run(new() { CaseId = opened.Id }));
        Assert.Empty(await new CaseList(db, scene.Village.ActivityOf(db, stranger), stranger, Scene.ClocksOf(db), scene.Village.Clock).OfArea(1, default));
    }

    private static Text Refusal(CaseState state, CaseAction action) => CaseStates.Table.After(state, action).Problems.Single().Message;
}
