using Hunsuan.Data;
using Hunsuan.Households;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Households;

public class RecordDeathTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Ends_the_stay_and_takes_the_person_out_of_the_count(Provider provider)
    {
        await using var village = await Village.Create(provider);
        var (household, members) = await village.GivenAFamily(["แก้ว", "ปลา"]);
        await using var db = village.Open();

        Assert.Empty((await Record(village, db, members[0].Id, new() { Day = "๓", Month = "10", Year = "2569" })).Problems);

        Assert.Equal(20261003, (await db.Persons.SingleAsync(p => p.Id == members[0].Id)).DiedOn);
        Assert.Equal([members[1].Id], await db.Profiles.Select(p => p.PersonId).ToListAsync());
        var lived = new WhoLivedWhere(db);
        Assert.Equal(2, (await lived.MembersOn(household.Id, new(2026, 10, 3), default)).Count);
        Assert.Equal(members[1].Id, Assert.Single(await lived.MembersOn(household.Id, new(2026, 10, 4), default)).PersonId);
        Assert.Equal(HouseholdTexts.DeathIsKnown, Assert.Single((await Record(village, db, members[0].Id, new() { Year = "2569" })).Problems).Message);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Takes_a_year_alone_and_a_death_before_the_survey_that_still_listed_the_person(Provider provider)
    {
        await using var village = await Village.Create(provider);
        var (household, members) = await village.GivenAFamily(["แก้ว", "ปลา"]);
        await using var db = village.Open();

        Assert.Empty((await Record(village, db, members[0].Id, new() { Year = "2567" })).Problems);

        Assert.Equal(20240000, (await db.Persons.SingleAsync(p => p.Id == members[0].Id)).DiedOn);
        var stay = await db.Residences.SingleAsync(r => r.PersonId == members[0].Id);
        Assert.Equal((Village.SurveyedOn, ResidenceEnd.Died), (stay.Until, stay.EndedBy));
        Assert.Single(await new WhoLivedWhere(db).MembersOn(household.Id, Village.SurveyedOn, default));
    }

    [Theory]
    [InlineData("1", "1", "2600")]
    [InlineData("31", "2", "2569")]
    [InlineData("1", "1", "2026")]
    [InlineData("1", "1", "69")]
    [InlineData("", "", "")]
    [InlineData("", "", "2490")]
    public async Task Refuses_days_that_can_not_be(string day, string month, string year)
    {
        await using var village = await Village.Create(Provider.Sqlite);
        var (_, members) = await village.GivenAFamily(["แก้ว", "ปลา"]);
        await using var db = village.Open();
        (await db.Persons.SingleAsync(p => p.Id == members[0].Id)).BirthDate = 19480500;
        await db.SaveChangesAsync();

        var refused = await Record(village, db, members[0].Id, new() { Day = day, Month = month, Year = year });

        Assert.Equal("DiedOn", Assert.Single(refused.Problems).Field);
    }

    private static Task<Result<Person>> Record(Village village, HunsuanDb db, Guid person, DateInput diedOn) =>
        new RecordDeath(db, village.ActivityOf(db), village.Clock).Run(new() { PersonId = person, DiedOn = diedOn });
}
