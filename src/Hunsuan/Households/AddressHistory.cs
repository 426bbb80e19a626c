using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Households;

/// <summary>Changes where a household lives or is registered, and keeps where it was (ประวัติที่อยู่). The caller opens the transaction and saves.</summary>
internal sealed class AddressHistory(HunsuanDb db)
{
    /// <summary>The address before the present one; null where none is known.</summary>
    public Task<FormerAddress?> Before(Guid householdId, AddressKind kind, CancellationToken stop) => db.FormerAddresses
        .Where(a => a.HouseholdId == householdId && a.Kind == kind)
        .OrderByDescending(a => a.Until).ThenByDescending(a => a.Id).FirstOrDefaultAsync(stop);

    /// <summary>From this day on the household is there. Another address from the very same day on was a mistake: nobody ever lived there.</summary>
    public async Task Move(Household household, AddressKind kind, TypedAddress to, string? houseCode, DateOnly on, CancellationToken stop)
    {
        var now = household.AddressOf(kind);
        if (now?.Since == on && await Before(household.Id, kind, stop) is { } before && before.Until == on && (before.PlaceCode, before.HouseNumber) == (to.AreaCode, to.HouseNumber))
        {
            PutBack(household, before);
            db.Remove(before);
            return;
        }

        if (now is not null && now.Since != on) db.Add(Former(household, kind, now, on, to.AreaCode));
        Put(household, kind, to, on);
        if (kind is AddressKind.Registered) return;
        (household.Latitude, household.Longitude, household.Tenure) = (null, null, null);
        await Enter(household, houseCode, stop);
    }

    /// <summary>It was always there, and written down wrongly.</summary>
    public async Task Correct(Household household, AddressKind kind, TypedAddress to, string? houseCode, CancellationToken stop)
    {
        Put(household, kind, to, household.AddressOf(kind)?.Since);
        if (kind is AddressKind.Actual && houseCode is not null && houseCode != household.HouseCode) await Enter(household, houseCode, stop);
    }

    // A number once used stays with its family, also after that family is gone.
    private async Task Enter(Household household, string? houseCode, CancellationToken stop)
    {
        household.HouseCode = houseCode;
        household.FamilyNo = houseCode is null ? 1
            : 1 + (await db.Households.Where(h => h.HouseCode == houseCode && h.Id != household.Id).MaxAsync(h => (int?)h.FamilyNo, stop) ?? 0);
    }

    private static void Put(Household household, AddressKind kind, TypedAddress to, DateOnly? since)
    {
        if (kind is AddressKind.Actual) (household.AreaCode, household.HouseNumber, household.LivesHereSince) = (to.AreaCode, to.HouseNumber, since);
        else (household.RegisteredAreaCode, household.RegisteredHouseNumber, household.RegisteredSince) = (to.AreaCode, to.HouseNumber, since);
    }

    private static void PutBack(Household household, FormerAddress before)
    {
        Put(household, before.Kind, new(before.PlaceCode, before.HouseNumber), before.From);
        if (before.Kind is AddressKind.Registered) return;
        (household.HouseCode, household.FamilyNo) = (before.HouseCode, before.FamilyNo ?? household.FamilyNo);
        (household.Latitude, household.Longitude, household.Tenure) = (before.Latitude, before.Longitude, before.Tenure);
    }

    private static FormerAddress Former(Household household, AddressKind kind, HouseholdAddress now, DateOnly until, string areaCode)
    {
        var isHome = kind is AddressKind.Actual;
        return new()
        {
            Id = Ids.New(), HouseholdId = household.Id, AreaCode = isHome ? areaCode : household.AreaCode, Kind = kind,
            PlaceCode = now.AreaCode, HouseNumber = now.HouseNumber, From = now.Since, Until = until,
            HouseCode = isHome ? household.HouseCode : null, FamilyNo = isHome ? household.FamilyNo : null,
            Latitude = isHome ? household.Latitude : null, Longitude = isHome ? household.Longitude : null, Tenure = isHome ? household.Tenure : null,
        };
    }
}
