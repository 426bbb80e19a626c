using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Households;

namespace Hunsuan.Tests;

/// <summary>What tests take for granted; name only what the test is about. Everybody here is invented.</summary>
internal static class Given
{
    public static CurrentUser AnOfficer(string area) =>
        new(new Guid("00000000-0000-7000-8000-0000000000a1"), "เจ้าหน้าที่ทดสอบ", area, Roles.PermitsOf(Role.ProvincialOfficer));

    public static User AUser(Role role = Role.CentreWorker, string area = "")
    {
        var id = Guid.CreateVersion7();
        return new()
        {
            Id = id, UserName = $"user-{id:N}", Name = "ผู้ใช้สมมุติ", Role = role, AreaCode = area, PasswordHash = "",
        };
    }

    public static Household Household(string area = "56010801", string houseNumber = "12/3", string? houseCode = null) => new()
    {
        Id = Guid.CreateVersion7(), AreaCode = area, HouseNumber = houseNumber, HouseCode = houseCode, FamilyNo = 1,
    };

    public static Person Person(Household household, string firstName = "สมมุติ", string lastName = "ทดสอบ", string? citizenId = null) => new()
    {
        Id = Guid.CreateVersion7(), HouseholdId = household.Id, AreaCode = household.AreaCode,
        FirstName = firstName, LastName = lastName, CitizenId = citizenId,
    };

    extension(HunsuanDb db)
    {
        public async Task<Household> GivenAHousehold(string area = "56010801", string houseNumber = "12/3")
        {
            var household = Household(area, houseNumber);
            db.Add(household);
            await db.SaveChangesAsync();
            return household;
        }
    }
}
