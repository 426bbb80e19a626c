using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Households;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Households;

public class MovePersonTests
{
    private static readonly DateOnly MovedOn = new(2026, 10, 1);

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Takes_the_person_with_area_and_standing_to_the_other_household(Provider provider)
    {
        await using var village = await Village.Create(provider);
        var (left, members) = await village.GivenAFamily(["แก้ว", "ปลา"]);
        var (entered, _) = await village.GivenAFamily(["ดำ"], area: "56010903", houseNumber: "9");

        await using var db = village.Open();
        var moved = await Move(village, db, members[1].Id, entered.Id);

        Assert.Empty(moved.Problems);
        var person = await db.Persons.AsNoTracking().SingleAsync(p => p.Id == members[1].Id);
        Assert.Equal((entered.Id, "56010903"), (person.HouseholdId, person.AreaCode));
        var profile = await db.Profiles.AsNoTracking().SingleAsync(p => p.PersonId == members[1].Id);
        Assert.Equal((entered.Id, "56010903"), (profile.HouseholdId, profile.AreaCode));
        Assert.Null((await db.Households.AsNoTracking().SingleAsync(h => h.Id == left.Id)).EndedOn);
        var activity = await db.Activities.SingleAsync();
        Assert.Equal((ActivityKind.PersonMoved, left.Id), (activity.Kind, activity.HouseholdId));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Keeps_who_lived_where_on_each_day(Provider provider)
    {
        await using var village = await Village.Create(provider);
        var (left, members) = await village.GivenAFamily(["แก้ว", "ปลา"]);
        var (entered, _) = await village.GivenAFamily(["ดำ"], houseNumber: "9");
        await using var db = village.Open();
        await Move(village, db, members[1].Id, entered.Id);
        var lived = new WhoLivedWhere(db);

        Assert.Equal(["ปลา", "แก้ว"], await NamesOn(left.Id, MovedOn.AddDays(-1)));
        Assert.Equal(["แก้ว"], await NamesOn(left.Id, MovedOn));
        Assert.Equal(["ดำ", "ปลา"], await NamesOn(entered.Id, MovedOn));
        Assert.Empty(await NamesOn(left.Id, Village.SurveyedOn.AddDays(-1)));
        Assert.Equal([left.Id, entered.Id], (await lived.OfPerson(members[1].Id, default)).Select(s => s.HouseholdId));

        async Task<IEnumerable<string?>> NamesOn(Guid household, DateOnly day) =>
            (await lived.MembersOn(household, day, default)).Select(s => s.Name.First).Order(StringComparer.Ordinal);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Somebody_who_left_for_elsewhere_counts_nowhere_and_the_last_one_ends_the_household(Provider provider)
    {
        await using var village = await Village.Create(provider);
        var (left, members) = await village.GivenAFamily(["แก้ว"]);
        await using var db = village.Open();

        Assert.Empty((await Move(village, db, members[0].Id, to: null)).Problems);

        Assert.Empty(await db.Profiles.ToListAsync());
        Assert.Empty(await db.Persons.Present().ToListAsync());
        Assert.Equal(MovedOn, (await db.Households.SingleAsync(h => h.Id == left.Id)).EndedOn);
        Assert.Equal(HouseholdTexts.IsNoMember, Assert.Single((await Move(village, db, members[0].Id, to: null)).Problems).Message);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Refuses_days_before_the_stay_and_the_household_where_the_person_lives(Provider provider)
    {
        await using var village = await Village.Create(provider);
        var (left, members) = await village.GivenAFamily(["แก้ว", "ปลา"]);
        await using var db = village.Open();

        Assert.Equal("MovedOn", Assert.Single((await Move(village, db, members[1].Id, to: null, Village.SurveyedOn.AddDays(-1))).Problems).Field);
        Assert.Equal("MovedOn", Assert.Single((await Move(village, db, members[1].Id, to: null, Village.Today.AddDays(1))).Problems).Field);
        Assert.Equal("ToHouseholdId", Assert.Single((await Move(village, db, members[1].Id, left.Id)).Problems).Field);
        Assert.Empty(await db.Activities.ToListAsync());
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_person_of_another_area_is_not_found_and_a_household_there_takes_nobody(Provider provider)
    {
        await using var village = await Village.Create(provider);
        var (_, members) = await village.GivenAFamily(["แก้ว", "ปลา"]);
        var (elsewhere, strangers) = await village.GivenAFamily(["ดำ"], area: "57010101");
        await using var db = village.Open();

        await Assert.ThrowsAsync<OutOfAreaException>(() => Move(village, db, strangers[0].Id, to: null));
        Assert.Equal("ToHouseholdId", Assert.Single((await Move(village, db, members[1].Id, elsewhere.Id)).Problems).Field);
    }

    private static Task<Result<Person>> Move(Village village, HunsuanDb db, Guid person, Guid? to, DateOnly? on = null) =>
        new MovePerson(db, village.ActivityOf(db), village.Clock).Run(
            new() { PersonId = person, ToHouseholdId = to, MovedOn = Village.Day(on ?? MovedOn) });
}
