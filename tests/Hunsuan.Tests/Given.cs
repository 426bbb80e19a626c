using Hunsuan.Access;
using Hunsuan.Access.Factors;
using Hunsuan.Access.Outside;
using Hunsuan.Data;
using Hunsuan.Hosting;
using Hunsuan.Data.Sealed;
using Hunsuan.Households;
using Hunsuan.Registers;
using Hunsuan.Registers.Versions;
using Hunsuan.Shared;

namespace Hunsuan.Tests;

/// <summary>What tests take for granted; name only what the test is about. Everybody here is invented.</summary>
internal static class Given
{
    public static RoleBook Roles { get; } = RoleBook.Load();

    public static CurrentUser AnOfficer(params string[] areas) =>
        Acting(new Guid("00000000-0000-7000-8000-0000000000a1"), Role.ProvincialOfficer, areas);

    /// <summary>Somebody at work that reaches all areas of the role.</summary>
    public static CurrentUser Acting(Guid id, string role, params string[] areas)
    {
        var scope = AreaScope.Of(areas);
        return new(id, "ผู้ใช้สมมุติ", [new(role, Roles.Find(role)!.Permits, scope)], scope);
    }

    public static User AUser()
    {
        var id = Ids.New();
        return new()
        {
            Id = id, UserName = $"user-{id:N}", Name = "ผู้ใช้สมมุติ", PasswordHash = "",
        };
    }

    public static UsersWithRoles UsersOf(HunsuanDb db) => new(db, Roles, TimeProvider.System);

    /// <summary>Whether a role binds to a second factor, at an installation that asks for it or not.</summary>
    public static SecondFactorDuty Duty(bool asks = true) => new(Roles, new Installation { Database = "", DataFolder = "", AsksSecondFactor = asks });

    /// <summary>Whoever has no password can't prove anything by a provider here.</summary>
    public static FreshSignIn NoFreshSignIn(HunsuanDb db) => new(db, new Microsoft.AspNetCore.Http.HttpContextAccessor(), TimeProvider.System);

    public static RoleGrant Grant(User user, string role, string area) =>
        new() { Id = Ids.New(), UserId = user.Id, RoleId = role, AreaCode = area };

    public static Household Household(string area = "56010801", string houseNumber = "12/3", string? houseCode = null) => new()
    {
        Id = Ids.New(), AreaCode = area, HouseNumber = houseNumber, HouseCode = houseCode, FamilyNo = 1,
    };

    public static Person Person(Household household, string firstName = "สมมุติ", string lastName = "ทดสอบ", string? citizenId = null)
    {
        var person = new Person
        {
            Id = Ids.New(), HouseholdId = household.Id, AreaCode = household.AreaCode, FirstName = firstName, LastName = lastName,
        };
        person.Bears(citizenId);
        return person;
    }

    public static ListEntry ACard(string citizenId, string area = "560108", string list = ListKinds.WelfareCard)
    {
        var entry = new ListEntry { Id = Ids.New(), List = list, AreaCode = area, IsHeld = true };
        entry.Bears(citizenId);
        return entry;
    }

    public static RegisterVersion AVersion(string list, int number, string area, Guid? import = null) => new()
    {
        Id = Ids.New(), List = list, Number = number, AreaCode = area, UserId = Guid.Empty, AsOf = new(2025, 10, 1), Areas = area, About = """{"Owner":{"Thai":"อปท.","English":"Local"},"Basis":null}""",
        IsWhole = true, ImportId = import ?? Ids.New(), At = DateTimeOffset.UnixEpoch, Rows = 3, Before = 0, Came = 3, Back = 0, Changed = 0, Unchanged = 0, Left = 0,
        Quality = """{"Rows":3,"Refused":0,"Fields":[],"Findings":[]}""",
    };

    extension(IBearsCitizenId bearer)
    {
        public void Bears(string? citizenId) => new CitizenIdSeal(TestDatabase.Keys).Write(bearer, citizenId, null);

        public void BearsUnverified(string number) => new CitizenIdSeal(TestDatabase.Keys).Write(bearer, null, number);
    }

    extension(HunsuanDb db)
    {
        public async Task<User> GivenAUser(string role = Role.CentreWorker, params string[] areas)
        {
            var user = AUser();
            db.Add(user);
            db.AddRange(areas.Select(area => Grant(user, role, area)));
            await db.SaveChangesAsync();
            return user;
        }

        public async Task<Household> GivenAHousehold(string area = "56010801", string houseNumber = "12/3")
        {
            var household = Household(area, houseNumber);
            db.Add(household);
            await db.SaveChangesAsync();
            return household;
        }
    }
}
