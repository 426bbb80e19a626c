using Hunsuan.Access;
using Hunsuan.Engines.Wellbeing;
using Hunsuan.Shared;
using Hunsuan.Tests.Households;
using Hunsuan.Wellbeing;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Cases;

public class MeasureHouseholdTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Shows_what_changed_between_the_survey_and_the_visit(Provider provider)
    {
        await using var scene = await Scene.Create(provider);
        Assert.Empty((await scene.MeasureAgain()).Problems);

        var measured = await new HouseholdProfile(scene.Db, Village.Editions).Of(scene.Household.Id, default);

        var changes = HouseholdProfile.Compare(measured[1], measured[0]).ToDictionary(c => c.Now.Dimension.Id);
        Assert.Equal((Standing.FallsShort, Standing.NotShort), (changes["living"].Before!.Standing, changes["living"].Now.Standing));
        Assert.Equal((Standing.FallsShort, Standing.NotShort), (changes["health"].Before!.Standing, changes["health"].Now.Standing));
        Assert.Equal((Standing.NotShort, Standing.NotShort), (changes["income"].Before!.Standing, changes["income"].Now.Standing));
        Assert.Equal([scene.Members[0].Id], Assert.Single(changes["health"].Before!.Failures).Members);
        Assert.Empty(Assert.Single(changes["living"].Before!.Failures).Members);
        Assert.Equal((Village.Today, 45_000), (measured[0].MeasuredOn, measured[0].IncomePerPerson));
        Assert.All(await scene.Db.Profiles.AsNoTracking().ToListAsync(), p => Assert.Equal((0, measured[0].Id), (p.Shortfalls, p.MeasurementId)));
        Assert.Equal(ActivityKind.HouseholdMeasured, (await scene.Db.Activities.SingleAsync()).Kind);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task An_older_visit_written_down_late_changes_nobodys_standing(Provider provider)
    {
        await using var scene = await Scene.Create(provider);
        var before = await scene.Db.Profiles.AsNoTracking().OrderBy(p => p.PersonId).Select(p => new { p.PersonId, p.Shortfalls, p.MeasurementId }).ToListAsync();

        Assert.Empty((await scene.MeasureAgain(Village.SurveyedOn.AddDays(-10))).Problems);

        Assert.Equal(before, await scene.Db.Profiles.AsNoTracking().OrderBy(p => p.PersonId).Select(p => new { p.PersonId, p.Shortfalls, p.MeasurementId }).ToListAsync());
        Assert.Equal(Village.SurveyedOn, (await new HouseholdProfile(scene.Db, Village.Editions).Of(scene.Household.Id, default))[0].MeasuredOn);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Marks_who_holds_the_card_wherever_the_list_has_it(Provider provider)
    {
        await using var scene = await Scene.Create(provider);
        await using (var db = scene.Village.Open(CurrentUser.Operator))
        {
            (await db.Persons.SingleAsync(p => p.Id == scene.Members[1].Id)).Bears("1234567890121");
            db.Add(Given.ACard("1234567890121", area: "900101"));
            await db.SaveChangesAsync();
        }

        await scene.MeasureAgain();

        Assert.Equal([scene.Members[1].Id], await scene.Db.Profiles.Where(p => p.IsListed).Select(p => p.PersonId).ToListAsync());
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task The_form_begins_with_the_latest_answers_of_what_concerns_each_member(Provider provider)
    {
        await using var scene = await Scene.Create(provider);
        (await scene.Db.Persons.SingleAsync(p => p.Id == scene.Members[0].Id)).BirthDate = 19500101;
        await scene.Db.SaveChangesAsync();

        var sheet = (await new VisitForm(scene.Db, Village.Editions, scene.Village.Clock).For(scene.Household.Id, default))!;

        Assert.Equal((Village.Bmn.Id, Village.SurveyedOn), (sheet.Edition.Id, sheet.LastMeasuredOn));
        Assert.Equal(IndicatorCell.Fail, AnswerCells.Of(sheet.Household, Village.Bmn.Find("bmn08")!));
        var first = sheet.Members.Single(m => m.Id == scene.Members[0].Id);
        Assert.Equal(IndicatorCell.Fail, AnswerCells.Of(first.Answers, Village.Bmn.Find("bmn07")!));
        Assert.Equal(IndicatorCell.NotApplicable, AnswerCells.Of(first.Answers, Village.Bmn.Find("bmn01")!));
        Assert.Equal(IndicatorCell.Pass, AnswerCells.Of(sheet.Members.Single(m => m.Id == scene.Members[1].Id).Answers, Village.Bmn.Find("bmn01")!));
    }

    [Fact]
    public async Task Refuses_strangers_contradictions_unknown_editions_and_days_to_come()
    {
        await using var scene = await Scene.Create(Provider.Sqlite);
        var input = new Hunsuan.Cases.MeasureHousehold.Input { HouseholdId = scene.Household.Id, Edition = Village.Bmn.Id, MeasuredOn = Village.Day(Village.Today) };

        Assert.NotEmpty((await scene.Measuring().Run(input with { Members = new() { [Ids.New()] = default } })).Problems);
        Assert.NotEmpty((await scene.Measuring().Run(input with { Household = new Answers(1, 1) })).Problems);
        Assert.Equal("Edition", Assert.Single((await scene.Measuring().Run(input with { Edition = "none" })).Problems).Field);
        Assert.Equal("MeasuredOn", Assert.Single((await scene.Measuring().Run(input with { MeasuredOn = Village.Day(Village.Today.AddDays(1)) })).Problems).Field);
        Assert.Single(await scene.Db.Measurements.ToListAsync());
    }
}
