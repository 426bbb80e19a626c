using Hunsuan.Access;
using Hunsuan.Cases;
using Hunsuan.Data;
using Hunsuan.Households;
using Hunsuan.Shared;
using Hunsuan.Tests.Households;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Cases;

public class RevokeDeathTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task The_person_the_stay_and_where_they_stand_are_as_before(Provider provider)
    {
        await using var village = await Village.Create(provider);
        var (household, members) = await village.GivenAFamily(["แก้ว"], householdFails: Village.BitOf("bmn08"), firstMemberFails: Village.BitOf("bmn07"));
        await using var db = village.Open();
        (await db.Persons.SingleAsync()).Bears("1234567890121");
        db.Add(Given.ACard("1234567890121"));
        (await db.Profiles.SingleAsync()).IsListed = true;
        await db.SaveChangesAsync();
        var before = await State(village);
        await Die(village, db, members[0].Id);
        Assert.NotNull((await db.Households.AsNoTracking().SingleAsync()).EndedOn);

        Assert.Equal("Reason", Assert.Single((await Revoke(village, db, members[0].Id, "")).Problems).Field);
        Assert.Empty((await Revoke(village, db, members[0].Id)).Problems);

        Assert.Equal(before, await State(village));
        Assert.Null((await db.Households.AsNoTracking().SingleAsync()).EndedOn);
        var log = await db.Activities.SingleAsync(a => a.Kind == ActivityKind.DeathRevoked);
        Assert.Equal((household.Id, "เลือกผิดคน"), (log.HouseholdId!.Value, log.Reason));
        Assert.Equal(CaseTexts.IsAlive, Assert.Single((await Revoke(village, db, members[0].Id)).Problems).Message);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Whose_household_was_merged_since_went_along_with_the_others(Provider provider)
    {
        await using var village = await Village.Create(provider);
        var (ending, members) = await village.GivenAFamily(["แก้ว", "ปลา"]);
        var (into, _) = await village.GivenAFamily(["ดำ"], area: "56010903", houseNumber: "9");
        await using var db = village.Open();
        await Die(village, db, members[0].Id);
        await new MergeHouseholds(db, village.ActivityOf(db), [], village.Clock).Run(new() { HouseholdId = ending.Id, IntoHouseholdId = into.Id, MergedOn = Village.Day(Village.Today) });

        Assert.Empty((await Revoke(village, db, members[0].Id)).Problems);

        var person = await db.Persons.AsNoTracking().SingleAsync(p => p.Id == members[0].Id);
        Assert.Equal((into.Id, "56010903"), (person.HouseholdId, person.AreaCode));
        Assert.Equal([ending.Id, into.Id], (await new WhoLivedWhere(db).OfPerson(person.Id, default)).Select(s => s.HouseholdId));
        Assert.Equal("56010903", (await db.Profiles.AsNoTracking().SingleAsync(p => p.PersonId == person.Id)).AreaCode);
        Assert.NotNull((await db.Households.AsNoTracking().SingleAsync(h => h.Id == ending.Id)).EndedOn);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Refused_where_a_survey_found_the_person_alive_and_where_it_is_no_person_of_the_area(Provider provider)
    {
        await using var village = await Village.Create(provider);
        var (household, members) = await village.GivenAFamily(["แก้ว", "ปลา"]);
        await using var db = village.Open();
        (await db.Persons.SingleAsync(p => p.Id == members[0].Id)).Bears("1234567890121");
        await db.SaveChangesAsync();
        await Die(village, db, members[0].Id);
        db.Add(Given.Person(household, citizenId: "1234567890121"));
        await db.SaveChangesAsync();

        Assert.Equal(CaseTexts.FoundAgain, Assert.Single((await Revoke(village, db, members[0].Id)).Problems).Message);
        var stranger = Given.AnOfficer("5701");
        await using var elsewhere = village.Open(stranger);
        await Assert.ThrowsAsync<OutOfAreaException>(() => Revoke(village, elsewhere, members[0].Id, user: stranger));
    }

    private static async Task Die(Village village, HunsuanDb db, Guid person)
    {
        Assert.Empty((await new RecordDeath(db, village.ActivityOf(db), village.Clock).Run(new() { PersonId = person, DiedOn = Village.Day(new(2026, 10, 3)) })).Problems);
        db.ChangeTracker.Clear();
    }

    private static Task<Result<Person>> Revoke(Village village, HunsuanDb db, Guid person, string reason = "เลือกผิดคน", CurrentUser? user = null)
    {
        db.ChangeTracker.Clear();
        return new RevokeDeath(db, village.ActivityOf(db, user), Village.Editions).Run(new() { PersonId = person, Reason = reason });
    }

    private static async Task<string> State(Village village)
    {
        await using var db = village.Open();
        return RecordValues.Json(new { Persons = await db.Persons.ToListAsync(), Stays = await db.Residences.ToListAsync(), Profiles = await db.Profiles.ToListAsync() });
    }
}
