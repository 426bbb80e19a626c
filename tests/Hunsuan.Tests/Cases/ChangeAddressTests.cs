using Hunsuan.Access;
using Hunsuan.Cases;
using Hunsuan.Households;
using Hunsuan.Shared;
using Hunsuan.Tests.Households;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Cases;

public class ChangeAddressTests
{
    private static readonly DateOnly MovedOn = new(2026, 10, 1);

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Everything_of_the_household_goes_along_and_the_old_address_is_kept(Provider provider)
    {
        await using var scene = await Scene.Create(provider);
        var opened = await scene.OpenCase();
        await scene.Village.GivenAUser("both", Role.ProvincialOfficer, "56");
        await scene.Give(new() { CaseId = opened.Id });
        await HandOver(scene, opened, "both");
        await Given(scene, h => (h.HouseCode, h.Latitude, h.Longitude) = ("56010000017", 19.1, 99.9));

        Assert.Empty((await Change(scene, To("แม่กา", moo: "3", number: "9 ทับ 1") with { HouseCode = "5601-000002-2" })).Problems);

        var household = await Now(scene);
        Assert.Equal(("56011003", "9/1", "56010000022", 1, MovedOn), (household.AreaCode, household.HouseNumber, household.HouseCode, household.FamilyNo, household.LivesHereSince));
        Assert.Null(household.Latitude);
        var former = await scene.Db.FormerAddresses.AsNoTracking().SingleAsync();
        Assert.Equal(("56010805", "77/1", null, MovedOn), (former.PlaceCode, former.HouseNumber, former.From, former.Until));
        Assert.Equal(["56011003"], await AreasOfAll(scene));
        var log = await scene.Db.Activities.SingleAsync(a => a.Kind == ActivityKind.AddressChanged);
        Assert.Equal(("ย้ายไปอยู่กับลูก", scene.Household.Id), (log.Reason, log.HouseholdId!.Value));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Going_back_from_the_same_day_on_undoes_it_and_going_back_later_is_another_move(Provider provider)
    {
        await using var scene = await Scene.Create(provider);
        await Given(scene, h => (h.HouseCode, h.Tenure) = ("56010000017", "own"));
        await Change(scene, To("แม่กา"));

        Assert.Empty((await Change(scene, To("แม่ปืม", moo: "5", number: "77/1"))).Problems);
        var household = await Now(scene);
        Assert.Equal(("56010805", "77/1", "56010000017", "own", (DateOnly?)null), (household.AreaCode, household.HouseNumber, household.HouseCode, household.Tenure, household.LivesHereSince));
        Assert.Empty(await scene.Db.FormerAddresses.ToListAsync());
        Assert.Equal(["56010805"], await AreasOfAll(scene));

        await Change(scene, To("แม่กา"));
        await Change(scene, To("แม่ปืม", moo: "5", number: "77/1") with { Since = Village.Day(MovedOn.AddDays(10)) });
        Assert.Equal(
            [("56010805", (DateOnly?)null, MovedOn), ("560110", MovedOn, MovedOn.AddDays(10))],
            (await scene.Db.FormerAddresses.OrderBy(a => a.Until).ToListAsync()).Select(a => (a.PlaceCode, a.From, a.Until)));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_wrong_address_is_put_right_without_a_day_or_a_history(Provider provider)
    {
        await using var scene = await Scene.Create(provider);
        await Given(scene, h => h.HouseCode = "56010000017");

        Assert.Empty((await Change(scene, To("แม่ปืม", moo: "6", number: "77/1") with { IsCorrection = true, Since = null })).Problems);

        var household = await Now(scene);
        Assert.Equal(("56010806", "56010000017", (DateOnly?)null), (household.AreaCode, household.HouseCode, household.LivesHereSince));
        Assert.Empty(await scene.Db.FormerAddresses.ToListAsync());
        Assert.Equal(["56010806"], await AreasOfAll(scene));
    }

    [Fact]
    public async Task Who_looks_after_one_village_puts_a_house_number_right_and_moves_nobody_out_of_it()
    {
        await using var scene = await Scene.Create(Provider.Sqlite);
        var villager = Tests.Given.AnOfficer("56010805");
        await using var db = scene.Village.Open(villager);
        var change = new ChangeAddress(db, scene.Village.ActivityOf(db, villager), Village.Areas, new(Tests.Given.UsersOf(db), Tests.Given.Roles), villager, scene.Village.Clock);
        var input = To("แม่ปืม", moo: "5", number: "77/2") with { HouseholdId = scene.Household.Id, IsCorrection = true };

        Assert.Empty((await change.Run(input)).Problems);
        Assert.Equal("77/2", (await Now(scene)).HouseNumber);
        Assert.Equal("Moo", Assert.Single((await change.Run(input with { Address = input.Address! with { Moo = "6" } })).Problems).Field);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task The_registered_address_may_lie_anywhere_and_moves_nothing(Provider provider)
    {
        await using var scene = await Scene.Create(provider);
        var registered = To("ต.สันกลาง อ.พาน จ.เชียงราย", moo: "2", number: "12") with { Kind = AddressKind.Registered };

        Assert.Empty((await Change(scene, registered)).Problems);
        Assert.Empty((await Change(scene, To("ต.แม่กา จ.พะเยา", number: "5") with { Kind = AddressKind.Registered, Since = Village.Day(MovedOn.AddDays(3)) })).Problems);

        var household = await Now(scene);
        Assert.Equal(("56010805", "560110", "5"), (household.AreaCode, household.RegisteredAreaCode, household.RegisteredHouseNumber));
        var former = await scene.Db.FormerAddresses.SingleAsync();
        Assert.Equal((AddressKind.Registered, "57051102", (DateOnly?)MovedOn), (former.Kind, former.PlaceCode, former.From));
        Assert.Equal("56010805", former.AreaCode);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Refuses_areas_of_others_wrong_days_and_leaving_the_owner_of_a_case_behind(Provider provider)
    {
        await using var scene = await Scene.Create(provider);
        await Change(scene, To("แม่ปืม", moo: "6"));

        Assert.Equal(HouseholdTexts.AreaNotYours, await Refusal(scene, To("ต.สันกลาง อ.พาน จ.เชียงราย")));
        Assert.Equal(CaseTexts.AddressIsSame, await Refusal(scene, To("แม่ปืม", moo: "6")));
        Assert.Equal(CaseTexts.BeforeAddress.With(DayText.Brief(MovedOn)), await Refusal(scene, To("แม่กา") with { Since = Village.Day(MovedOn.AddDays(-1)) }));
        Assert.Equal(HouseholdTexts.MooWrong, await Refusal(scene, To("แม่กา", moo: "100")));
        Assert.Equal(CaseTexts.HouseCodeWrong, await Refusal(scene, To("แม่กา") with { HouseCode = "123" }));
        Assert.Equal(CaseTexts.ReasonRequired, await Refusal(scene, To("แม่กา") with { Reason = " " }));
        await scene.OpenCase();
        Assert.Equal(CaseTexts.OwnerStaysBehind, await Refusal(scene, To("แม่กา")));

        var stranger = Tests.Given.AnOfficer("5701");
        await using var db = scene.Village.Open(stranger);
        await Assert.ThrowsAsync<OutOfAreaException>(() =>
            new ChangeAddress(db, scene.Village.ActivityOf(db, stranger), Village.Areas, new(Tests.Given.UsersOf(db), Tests.Given.Roles), stranger, scene.Village.Clock)
                .Run(To("ต.สันกลาง อ.พาน จ.เชียงราย") with { HouseholdId = scene.Household.Id, Kind = AddressKind.Registered }));
    }

    private static ChangeAddress.Input To(string area, string? moo = null, string? number = null) => new()
    {
        Address = new() { Area = new() { Typed = area }, Moo = moo, HouseNumber = number }, Since = Village.Day(MovedOn), Reason = "ย้ายไปอยู่กับลูก",
    };

    private static Task<Result<Household>> Change(Scene scene, ChangeAddress.Input input)
    {
        scene.Db.ChangeTracker.Clear();
        return new ChangeAddress(scene.Db, scene.Activity, Village.Areas, scene.Owners(), scene.Village.Officer, scene.Village.Clock)
            .Run(input with { HouseholdId = scene.Household.Id });
    }

    private static async Task<Text> Refusal(Scene scene, ChangeAddress.Input input) => Assert.Single((await Change(scene, input)).Problems).Message;

    private static async Task Given(Scene scene, Action<Household> change)
    {
        change(await scene.Db.Households.SingleAsync(h => h.Id == scene.Household.Id));
        await scene.Db.SaveChangesAsync();
    }

    private static Task<Household> Now(Scene scene) => scene.Db.Households.AsNoTracking().SingleAsync(h => h.Id == scene.Household.Id);

    private static async Task HandOver(Scene scene, Case opened, string to) =>
        Assert.Empty((await new HandOverCase(scene.Db, scene.Activity, scene.Owners()).Run(
            new() { CaseId = opened.Id, OwnerId = (await scene.Db.Users.SingleAsync(u => u.UserName == to)).Id })).Problems);

    /// <summary>Each different area that anything of the household bears.</summary>
    private static async Task<IEnumerable<string>> AreasOfAll(Scene scene)
    {
        await using var db = scene.Village.Open(CurrentUser.Operator);
        IQueryable<IInArea>[] all = [db.Households, db.Persons, db.Residences, db.Measurements, db.MemberResults, db.Profiles, db.Cases, db.Helps, db.FormerAddresses];
        var areas = new List<string>();
        foreach (var records in all) areas.AddRange((await records.AsNoTracking().ToListAsync()).Select(r => r.AreaCode));
        return areas.Distinct();
    }
}
