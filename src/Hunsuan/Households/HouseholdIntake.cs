using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Data.Bulk;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Households;

/// <summary>A household as a survey describes it (ครัวเรือนจากการสำรวจ).</summary>
public sealed record SurveyedHousehold(
    string HouseCode, int FamilyNo, DateOnly SurveyedOn, string AreaCode, string? HouseNumber, double? Latitude, double? Longitude, string? Tenure)
{
    public long ContentHash { get; } =
        new Fingerprint().Add(AreaCode).Add(HouseNumber).Add(Latitude).Add(Longitude).Add(Tenure).Value;
}

/// <summary>What taking a record in did to the registry (ผลการรับข้อมูล).</summary>
public enum IntakeChange
{
    New = 1,
    Changed = 2,
    Unchanged = 3,
}

/// <summary>A household after it was taken in (ครัวเรือนที่รับแล้ว).</summary>
public sealed record TakenHousehold(Guid Id, string AreaCode, IntakeChange Change, bool HasMoved);

/// <summary>
/// Takes in surveyed households: finds those known, also those that moved or ended since, adds the new, updates the changed
/// (รับครัวเรือนเข้าทะเบียน).
/// </summary>
internal sealed class HouseholdIntake(HunsuanDb db)
{
    /// <summary>Takes a batch in; the result has one entry for each, in the same order.</summary>
    public async Task<IReadOnlyList<TakenHousehold>> Take(IReadOnlyList<SurveyedHousehold> batch, Guid importId, CancellationToken stop)
    {
        var known = await KnownHouseholds.For(db, batch, stop);
        var taken = new List<TakenHousehold>(batch.Count);
        var added = new List<Household>();
        var changed = new Dictionary<Guid, SurveyedHousehold>();
        foreach (var surveyed in batch)
        {
            if (known.Find(surveyed) is not { } before)
            {
                var household = New(surveyed, importId);
                added.Add(household);
                taken.Add(new(household.Id, household.AreaCode, IntakeChange.New, HasMoved: false));
            }
            else if (before.IsPast || before.ContentHash == surveyed.ContentHash)
            {
                taken.Add(new(before.Id, before.AreaCode, IntakeChange.Unchanged, HasMoved: false));
            }
            else
            {
                changed[before.Id] = surveyed;
                taken.Add(new(before.Id, surveyed.AreaCode, IntakeChange.Changed, HasMoved: before.AreaCode != surveyed.AreaCode));
            }
        }

        await BulkInsert.Into(db, added, stop);
        await Update(changed, importId, stop);
        foreach (var moved in taken.Where(t => t.HasMoved)) await AreaOfHousehold.Follow(db, moved.Id, moved.AreaCode, stop);
        return taken;
    }

    private static Household New(SurveyedHousehold surveyed, Guid importId)
    {
        var household = new Household
        {
            Id = Ids.New(),
            AreaCode = surveyed.AreaCode,
            HouseCode = surveyed.HouseCode,
            FamilyNo = surveyed.FamilyNo,
            HouseNumber = surveyed.HouseNumber,
            ImportId = importId,
        };
        Describe(household, surveyed);
        return household;
    }

    private async Task Update(Dictionary<Guid, SurveyedHousehold> changed, Guid importId, CancellationToken stop)
    {
        if (changed.Count == 0) return;

        var ids = changed.Keys.ToArray();
        foreach (var household in await db.Households.Where(h => EF.Parameter(ids).Contains(h.Id)).ToListAsync(stop))
            Describe(household, changed[household.Id]);
        await RecordChange.SaveTracked(db, importId, stop);
    }

    private static void Describe(Household household, SurveyedHousehold surveyed)
    {
        household.AreaCode = surveyed.AreaCode;
        household.HouseNumber = surveyed.HouseNumber;
        household.Latitude = surveyed.Latitude;
        household.Longitude = surveyed.Longitude;
        household.Tenure = surveyed.Tenure;
        household.ContentHash = surveyed.ContentHash;
    }
}
