using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Data.Bulk;
using Hunsuan.Engines.Wellbeing;
using Hunsuan.Households;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Wellbeing;

/// <summary>The person-level results of one member in one survey visit (ผลระดับบุคคลจากการสำรวจ).</summary>
public sealed record SurveyedResult(TakenPerson Person, TakenMeasurement Measurement, Answers Answers);

/// <summary>Takes in members' results, and with them where each person stands now (รับผลรายบุคคล).</summary>
internal sealed class MemberResultIntake(HunsuanDb db)
{
    /// <summary>Takes a batch in; the result has one entry for each, in the same order.</summary>
    public async Task<IReadOnlyList<IntakeChange>> Take(IReadOnlyList<SurveyedResult> batch, Guid importId, CancellationToken stop)
    {
        var known = await Known(batch, stop);
        var changes = new List<IntakeChange>(batch.Count);
        var added = new List<MemberResult>();
        foreach (var surveyed in batch)
        {
            if (!known.TryGetValue((surveyed.Person.Id, surveyed.Measurement.Id), out var before))
            {
                added.Add(New(surveyed));
                changes.Add(IntakeChange.New);
            }
            else if (before.Answers == surveyed.Answers)
            {
                changes.Add(IntakeChange.Unchanged);
            }
            else
            {
                before.Answers = surveyed.Answers;
                changes.Add(IntakeChange.Changed);
            }
        }

        if (changes.Contains(IntakeChange.Changed)) await RecordChange.SaveTracked(db, importId, stop);
        db.ChangeTracker.Clear();
        await BulkInsert.Into(db, added, stop);
        return changes;
    }

    private async Task<Dictionary<(Guid, Guid), MemberResult>> Known(IReadOnlyList<SurveyedResult> batch, CancellationToken stop)
    {
        var measurements = batch.Where(r => r.Measurement.Change is not IntakeChange.New).Select(r => r.Measurement.Id).ToHashSet();
        if (measurements.Count == 0) return [];

        var households = batch.Select(r => r.Person.Household.Id).Distinct().ToArray();
        var results = await db.MemberResults.Where(r => EF.Parameter(households).Contains(r.HouseholdId)).ToListAsync(stop);
        return results.Where(r => measurements.Contains(r.MeasurementId)).ToDictionary(r => (r.PersonId, r.MeasurementId));
    }

    private static MemberResult New(SurveyedResult surveyed) => new()
    {
        MeasurementId = surveyed.Measurement.Id,
        PersonId = surveyed.Person.Id,
        HouseholdId = surveyed.Person.Household.Id,
        AreaCode = surveyed.Person.Household.AreaCode,
        Answers = surveyed.Answers,
    };
}
