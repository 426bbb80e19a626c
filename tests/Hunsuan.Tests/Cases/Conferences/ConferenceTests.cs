using Hunsuan.Access;
using Hunsuan.Cases.Conferences;
using Hunsuan.Cases.Plans;
using Hunsuan.Centres.Services;
using Hunsuan.Shared;
using Hunsuan.Tests.Households;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Cases.Conferences;

/// <summary>Several agencies meet about a case, and what they decide stands in its plan.</summary>
public class ConferenceTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task It_is_called_held_and_its_decisions_are_actions_of_the_plan(Provider provider)
    {
        await using var scene = await Scene.Create(provider);
        var opened = await scene.OpenCase();
        var called = (await Calling(scene).Run(opened.Id, Asked())).Value!;
        Assert.Equal((scene.Household.Id, ConferenceState.Called, new TimeOnly(13, 30)), (called.HouseholdId, called.State, called.StartsAt));
        var guests = new KeepGuests(scene.Db, scene.Activity);
        var nurse = (await guests.Add(called.Id, new() { Name = "พยาบาลวิชาชีพ", Organisation = "รพ.สต." })).Value!;
        var teacher = (await guests.Add(called.Id, new() { Name = "ครูประจำชั้น", Organisation = "โรงเรียน" })).Value!;
        Assert.Equal(ConferenceTexts.GuestAlready, Assert.Single((await guests.Add(called.Id, new() { Name = " ครูประจำชั้น ", Organisation = "โรงเรียน" })).Problems).Message);

        Assert.Equal("Came", Assert.Single((await Ending(scene).Run(called.Id, new() { Minutes = "ตกลงกัน", Came = [Ids.New()] })).Problems).Field);
        Assert.Empty((await Ending(scene).Run(called.Id, new() { Minutes = "ตกลงกัน", Came = [nurse.Id] })).Problems);

        Assert.Equal((true, false), (Came(nurse), Came(teacher)));
        Assert.Contains(ConferenceTexts.Of(ConferenceState.Held).English, Assert.Single((await guests.Remove(called.Id, nurse.Id)).Problems).Message.English, StringComparison.Ordinal);
        var goal = (await new KeepGoal(scene.Db, scene.Activity, NeedBook.Load(), scene.Village.Clock).Add(
            opened.Id, new() { Wanted = "บ้านไม่รั่ว", Measure = "พื้นไม่เปียก", DueOn = Village.Day(Village.Today.AddDays(20)) })).Value!;
        Assert.Equal(PlanTexts.ConferenceWrong, Assert.Single((await Assign(goal.Id, Ids.New())).Problems).Message);
        var task = (await Assign(goal.Id, called.Id)).Value!;
        Assert.Equal((called.Id, "อบต."), (task.ConferenceId, task.Organisation));

        bool? Came(ConferenceGuest guest) => scene.Db.ConferenceGuests.AsNoTracking().Single(g => g.Id == guest.Id).Came;

        Task<Result<PlanAction>> Assign(Guid of, Guid conference) => new KeepAction(scene.Db, scene.Activity, scene.Owners(), new(scene.Db), scene.Village.Clock).Add(
            of, new() { What = "ซ่อมหลังคา", Doer = ActionDoer.Organisation, Organisation = "อบต.", DueOn = Village.Day(Village.Today.AddDays(9)), ConferenceId = conference });
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task One_without_minutes_holds_the_case_open(Provider provider)
    {
        await using var scene = await Scene.Create(provider);
        var opened = await scene.OpenCase();
        var holder = new OpenConferences(scene.Db);
        var first = (await Calling(scene).Run(opened.Id, Asked())).Value!;
        var later = (await Calling(scene).Run(opened.Id, Asked(7))).Value!;
        Assert.Equal([ConferenceAddress.Of(first.Id), ConferenceAddress.Of(later.Id)], (await holder.Of(opened, default)).Select(i => i.Path));

        Assert.Equal(ConferenceTexts.NotYet, Assert.Single((await Ending(scene).Run(later.Id, new() { Minutes = "ตกลงกัน" })).Problems).Message);
        Assert.Equal("Reason", Assert.Single((await Ending(scene).Cancel(later.Id, " ")).Problems).Field);
        Assert.Empty((await Ending(scene).Cancel(later.Id, "เลื่อนไม่มีกำหนด")).Problems);
        Assert.Empty((await Ending(scene).Run(first.Id, new() { Minutes = "ตกลงกัน" })).Problems);

        Assert.Empty(await holder.Of(opened, default));
        Assert.Contains(ConferenceTexts.Of(ConferenceState.Cancelled).English, Assert.Single((await Calling(scene).Change(later.Id, Asked())).Problems).Message.English, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_closed_case_and_another_area_refuse(Provider provider)
    {
        await using var scene = await Scene.Create(provider);
        var opened = await scene.OpenCase();
        var called = (await Calling(scene).Run(opened.Id, Asked())).Value!;
        var stranger = Tests.Given.AnOfficer("5701");
        await using (var db = scene.Village.Open(stranger))
        {
            var activity = scene.Village.ActivityOf(db, stranger);
            await Assert.ThrowsAsync<OutOfAreaException>(() => new CallConference(db, activity, stranger, scene.Village.Clock).Run(opened.Id, Asked()));
            await Assert.ThrowsAsync<OutOfAreaException>(() => new EndConference(db, activity, scene.Village.Clock).Run(called.Id, new() { Minutes = "แอบเขียน" }));
            await Assert.ThrowsAsync<OutOfAreaException>(() => new KeepGuests(db, activity).Add(called.Id, new() { Name = "คนอื่น" }));
        }

        Assert.Equal((1, 0), (await scene.Db.CaseConferences.CountAsync(c => c.State == ConferenceState.Called), await scene.Db.ConferenceGuests.CountAsync()));
        await scene.Close(opened);
        Assert.Equal(ConferenceTexts.CaseClosed, Assert.Single((await Calling(scene).Run(opened.Id, Asked())).Problems).Message);
        Assert.Equal(ConferenceTexts.CaseClosed, Assert.Single((await Ending(scene).Run(called.Id, new() { Minutes = "ตกลงกัน" })).Problems).Message);
    }

    [Theory, InlineData("9.00", 9, 0), InlineData("13:30", 13, 30), InlineData(" ๑๓.๓๐ ", 13, 30), InlineData("24.00", -1, 0), InlineData("9", -1, 0), InlineData("", -1, 0)]
    public async Task A_time_is_read_as_people_write_it(string typed, int hour, int minute)
    {
        await using var scene = await Scene.Create(Provider.Sqlite);
        var opened = await scene.OpenCase();
        var called = await Calling(scene).Run(opened.Id, Asked() with { StartsAt = typed });
        if (hour < 0) Assert.Equal(("StartsAt", ConferenceTexts.TimeWrong), called.Problems.Select(p => (p.Field!, p.Message)).Single());
        else Assert.Equal(new TimeOnly(hour, minute), called.Value!.StartsAt);
    }

    private static CallConference Calling(Scene scene) => new(scene.Db, scene.Activity, scene.Village.Officer, scene.Village.Clock);

    private static EndConference Ending(Scene scene) => new(scene.Db, scene.Activity, scene.Village.Clock);

    private static CallConference.Input Asked(int inDays = 0) =>
        new() { HeldOn = Village.Day(Village.Today.AddDays(inDays)), StartsAt = "13.30", Place = "ห้องประชุม อบต.", Agenda = "บ้านไม่คงทน\nลูกขาดเรียน" };
}
