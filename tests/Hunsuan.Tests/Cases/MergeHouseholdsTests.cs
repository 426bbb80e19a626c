using Hunsuan.Cases;
using Hunsuan.Cases.FollowUps;
using Hunsuan.Households;
using Hunsuan.Shared;
using Hunsuan.Tests.Households;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Cases;

public class MergeHouseholdsTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Members_and_the_open_case_with_its_help_go_over(Provider provider)
    {
        await using var scene = await Scene.Create(provider);
        var opened = await scene.OpenCase();
        await scene.Give(new() { CaseId = opened.Id });
        var asked = (await scene.FollowUps().Run(opened.Id, Village.Day(Village.Today))).Value!;
        await scene.Recording().Run(asked.Id, new() { Result = FollowUpResult.Holds, DoneOn = Village.Day(Village.Today) });
        var (into, _) = await scene.Village.GivenAFamily(["ดำ"], area: "56010903", houseNumber: "9");

        Assert.Empty((await Merge(scene, into.Id)).Problems);

        var ended = await scene.Db.Households.AsNoTracking().SingleAsync(h => h.Id == scene.Household.Id);
        Assert.Equal((Village.Today, into.Id), (ended.EndedOn, ended.MergedIntoId));
        Assert.Equal(4, await scene.Db.Persons.CountAsync(p => p.HouseholdId == into.Id));
        Assert.Equal(4, await scene.Db.Profiles.CountAsync(p => p.HouseholdId == into.Id && p.AreaCode == "56010903"));
        Assert.Equal((into.Id, "56010903"), ((await scene.Db.Cases.SingleAsync()).HouseholdId, (await scene.Db.Cases.SingleAsync()).AreaCode));
        Assert.Equal(into.Id, (await scene.Db.FollowUps.AsNoTracking().SingleAsync()).HouseholdId);
        Assert.Equal(into.Id, (await scene.Db.Helps.AsNoTracking().SingleAsync()).HouseholdId);
        Assert.Equal(3, (await new WhoLivedWhere(scene.Db).MembersOn(scene.Household.Id, Village.Today.AddDays(-1), default)).Count);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Two_open_cases_are_not_made_one(Provider provider)
    {
        await using var scene = await Scene.Create(provider);
        await scene.OpenCase();
        var (into, _) = await scene.Village.GivenAFamily(["ดำ"]);
        await scene.Opening().Run(new() { HouseholdId = into.Id, Summary = "อีกเคส", OwnerId = scene.Owner.Id, DueOn = Village.Day(Village.Today) });

        Assert.Equal(CaseTexts.BothHaveCases, Assert.Single((await Merge(scene, into.Id)).Problems).Message);
        Assert.Equal("IntoHouseholdId", Assert.Single((await Merge(scene, scene.Household.Id)).Problems).Field);
        Assert.Equal("MergedOn", Assert.Single((await Merge(scene, (await scene.Village.GivenAFamily(["แดง"])).Household.Id, Village.SurveyedOn.AddDays(-1))).Problems).Field);
        Assert.Equal(3, await scene.Db.Persons.CountAsync(p => p.HouseholdId == scene.Household.Id));
    }

    private static Task<Result<Household>> Merge(Scene scene, Guid into, DateOnly? on = null)
    {
        scene.Db.ChangeTracker.Clear();
        return new MergeHouseholds(scene.Db, scene.Activity, [], scene.Village.Clock).Run(
            new() { HouseholdId = scene.Household.Id, IntoHouseholdId = into, MergedOn = Village.Day(on ?? Village.Today) });
    }
}
