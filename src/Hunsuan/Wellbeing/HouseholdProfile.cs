using Hunsuan.Data;
using Hunsuan.Engines.Wellbeing;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Wellbeing;

/// <summary>A household's five dimensions in its measurements, latest first, to see what changed (ห้ามิติก่อนและตอนนี้).</summary>
/// <remarks>A household that was split from another has that one's measurements before its own, with the results of its own members.</remarks>
public sealed class HouseholdProfile(HunsuanDb db, EditionBook editions)
{
    /// <summary>One dimension now, beside the same dimension before; null where it was not measured before.</summary>
    public sealed record Change(MeasuredDimension? Before, MeasuredDimension Now);

    /// <summary>Every measurement by an edition that this installation knows.</summary>
    public async Task<IReadOnlyList<HouseholdMeasurement>> Of(Guid householdId, CancellationToken stop)
    {
        var splitFrom = await db.Households.Where(h => h.Id == householdId).Select(h => h.SplitFromId).SingleOrDefaultAsync(stop);
        var measurements = await Measurements(householdId, splitFrom, stop);
        var own = await db.Persons.Where(p => p.HouseholdId == householdId).Select(p => p.Id).ToHashSetAsync(stop);
        var sources = new[] { householdId, splitFrom ?? householdId };
        var results = (await db.MemberResults.AsNoTracking().Where(r => EF.Parameter(sources).Contains(r.HouseholdId)).ToListAsync(stop))
            .ToLookup(r => r.MeasurementId);
        return
        [
            .. from measurement in measurements
               let edition = editions.Find(measurement.Edition)
               where edition is not null
               let members = results[measurement.Id].Where(r => measurement.HouseholdId == householdId || own.Contains(r.PersonId))
               select Read(measurement, edition, [.. members.Select(r => (r.PersonId, r.Answers))], measurement.HouseholdId != householdId),
        ];
    }

    /// <summary>Dimension by dimension, matched by their ids, since editions may number them otherwise.</summary>
    public static IReadOnlyList<Change> Compare(HouseholdMeasurement? before, HouseholdMeasurement now) =>
        [.. now.Dimensions.Select(d => new Change(before?.Dimensions.FirstOrDefault(b => b.Dimension.Id == d.Dimension.Id), d))];

    // What the other household was found to lack after the split is no matter of this one.
    private async Task<List<Measurement>> Measurements(Guid householdId, Guid? splitFrom, CancellationToken stop)
    {
        var all = await db.Measurements.AsNoTracking()
            .Where(m => m.HouseholdId == householdId || m.HouseholdId == splitFrom)
            .OrderByDescending(m => m.MeasuredOn).ThenByDescending(m => m.Id)
            .ToListAsync(stop);
        if (splitFrom is null) return all;

        var formedOn = await db.Residences.Where(r => r.HouseholdId == householdId).MinAsync(r => r.From, stop);
        return [.. all.Where(m => m.HouseholdId == householdId || formedOn is null || m.MeasuredOn <= formedOn)];
    }

    private static HouseholdMeasurement Read(Measurement measurement, Edition edition, IReadOnlyList<(Guid, Answers)> members, bool isBeforeSplit) => new()
    {
        Id = measurement.Id,
        MeasuredOn = measurement.MeasuredOn,
        Edition = edition,
        IncomePerPerson = measurement.IncomePerPerson,
        ImportId = measurement.ImportId,
        UserId = measurement.UserId,
        IsBeforeSplit = isBeforeSplit,
        Dimensions = DimensionReading.Of(edition, measurement.Answers, members),
    };
}
