namespace Hunsuan.Households;

/// <summary>Where a household lives or is registered now (ที่อยู่ปัจจุบันของครัวเรือน).</summary>
/// <param name="Since">The first day; null where it is not known.</param>
public sealed record HouseholdAddress(string AreaCode, string? HouseNumber, DateOnly? Since);

/// <summary>The two addresses of a household (ที่อยู่จริงและที่อยู่ตามทะเบียนบ้าน).</summary>
public static class HouseholdAddresses
{
    /// <summary>Null where the registered address is not known.</summary>
    public static HouseholdAddress? AddressOf(this Household household, AddressKind kind) => kind switch
    {
        AddressKind.Actual => new(household.AreaCode, household.HouseNumber, household.LivesHereSince),
        AddressKind.Registered => household.RegisteredAreaCode is { } code ? new(code, household.RegisteredHouseNumber, household.RegisteredSince) : null,
    };
}
