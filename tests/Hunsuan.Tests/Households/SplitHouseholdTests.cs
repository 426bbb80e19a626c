using Hunsuan.Data;
using Hunsuan.Households;
using Hunsuan.Shared;
using Hunsuan.Wellbeing;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Households;

public class SplitHouseholdTests
{
    private static readonly DateOnly SplitOn = new(2026, 5, 1);

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Members_form_the_next_family_of_the_same_house(Provider provider)
    {
        await using var village = await Village.Create(provider);
        var (from, members) = await village.GivenAFamily(["แก้ว", "ปลา", "นก"]);
        await using var db = village.Open();
        (await db.Households.SingleAsync()).HouseCode = "56010000000";
        await db.SaveChangesAsync();

        var formed = (await Split(village, db, new() { HouseholdId = from.Id, PersonIds = [members[1].Id, members[2].Id] })).Value!;

        Assert.Equal(("56010000000", 2, "77/1", from.Id), (formed.HouseCode, formed.FamilyNo, formed.HouseNumber, formed.SplitFromId));
        Assert.Equal([members[0].Id], await db.Persons.Where(p => p.HouseholdId == from.Id).Select(p => p.Id).ToListAsync());
        Assert.Equal(2, await db.Profiles.CountAsync(p => p.HouseholdId == formed.Id));
        Assert.Equal(2, (await new WhoLivedWhere(db).MembersOn(formed.Id, SplitOn, default)).Count);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task The_new_household_keeps_what_was_measured_of_its_members_before(Provider provider)
    {
        await using var village = await Village.Create(provider);
        var (from, members) = await village.GivenAFamily(["แก้ว", "ปลา"], firstMemberFails: Village.BitOf("bmn07"));
        await using var db = village.Open();

        var formed = (await Split(village, db, new()
        {
            HouseholdId = from.Id, PersonIds = [members[1].Id], IsSameHouse = false, Address = new() { Area = new() { Typed = "๕๖๐๑๑๐" }, HouseNumber = "เลขที่ ๑๒ ทับ ๓" },
        })).Value!;

        Assert.Equal(("560110", "12/3", (string?)null), (formed.AreaCode, formed.HouseNumber, formed.HouseCode));
        Assert.Equal("560110", (await db.Profiles.AsNoTracking().SingleAsync(p => p.PersonId == members[1].Id)).AreaCode);
        var profile = new HouseholdProfile(db, Village.Editions);
        var before = Assert.Single(await profile.Of(formed.Id, default));
        Assert.True(before.IsBeforeSplit);
        Assert.DoesNotContain(before.Dimensions, d => d.Standing is Standing.FallsShort);
        Assert.Contains(Assert.Single(await profile.Of(from.Id, default)).Dimensions, d => d.Standing is Standing.FallsShort);
    }

    [Fact]
    public async Task Refuses_everybody_nobody_strangers_and_areas_of_others()
    {
        await using var village = await Village.Create(Provider.Sqlite);
        var (from, members) = await village.GivenAFamily(["แก้ว", "ปลา"]);
        var (_, strangers) = await village.GivenAFamily(["ดำ"]);
        await using var db = village.Open();

        Assert.Equal("PersonIds", await FieldOf(new() { PersonIds = [.. members.Select(m => m.Id)] }));
        Assert.Equal("PersonIds", await FieldOf(new()));
        Assert.Equal("PersonIds", await FieldOf(new() { PersonIds = [strangers[0].Id] }));
        Assert.Equal("Area", await FieldOf(Elsewhere("570101")));
        Assert.Equal("Area", await FieldOf(Elsewhere("5601")));
        Assert.Equal("Area", await FieldOf(Elsewhere("")));

        SplitHousehold.Input Elsewhere(string area) => new() { PersonIds = [members[1].Id], IsSameHouse = false, Address = new() { Area = new() { Typed = area } } };

        async Task<string?> FieldOf(SplitHousehold.Input input) =>
            Assert.Single((await Split(village, db, input with { HouseholdId = from.Id })).Problems).Field;
    }

    private static Task<Result<Household>> Split(Village village, HunsuanDb db, SplitHousehold.Input input) =>
        new SplitHousehold(db, village.ActivityOf(db), Village.Areas, village.Officer, village.Clock).Run(input with { SplitOn = Village.Day(SplitOn) });
}
