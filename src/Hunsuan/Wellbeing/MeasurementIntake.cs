using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Data.Bulk;
using Hunsuan.Engines.Wellbeing;
using Hunsuan.Households;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Wellbeing;

/// <summary>The household-level results of one survey visit (ผลระดับครัวเรือนจากการสำรวจ).</summary>
public sealed record SurveyedMeasurement(TakenHousehold Household, string Edition, DateOnly MeasuredOn, int? IncomePerPerson, Answers Answers);

/// <summary>A measurement after it was taken in (การวัดที่รับแล้ว).</summary>
public sealed record TakenMeasurement(Guid Id, DateOnly MeasuredOn, Answers Answers, IntakeChange Change);

/// <summary>Takes in measurements of households: one for each household, edition and day (รับผลการวัดครัวเรือน).</summary>
internal sealed class MeasurementIntake(HunsuanDb db)
{
    /// <summary>Takes a batch in; the result has one entry for each, in the same order.</summary>
    public async Task<IReadOnlyList<TakenMeasurement>> Take(IReadOnlyList<SurveyedMeasurement> batch, Guid importId, CancellationToken stop)
    {
        var known = await Known(batch, stop);
        var taken = new List<TakenMeasurement>(batch.Count);
        var added = new List<Measurement>();
        var isChanged = false;
        foreach (var surveyed in batch)
        {
            if (!known.TryGetValue((surveyed.Household.Id, surveyed.Edition, surveyed.MeasuredOn), out var before))
            {
                var measurement = New(surveyed, importId);
                added.Add(measurement);
                taken.Add(new(measurement.Id, surveyed.MeasuredOn, surveyed.Answers, IntakeChange.New));
            }
            else if (before.Answers == surveyed.Answers && before.IncomePerPerson == surveyed.IncomePerPerson)
            {
                taken.Add(new(before.Id, surveyed.MeasuredOn, surveyed.Answers, IntakeChange.Unchanged));
            }
            else
            {
                (before.Answers, before.IncomePerPerson) = (surveyed.Answers, surveyed.IncomePerPerson);
                isChanged = true;
                taken.Add(new(before.Id, surveyed.MeasuredOn, surveyed.Answers, IntakeChange.Changed));
            }
        }

        if (isChanged) await RecordChange.SaveTracked(db, importId, stop);
        db.ChangeTracker.Clear();
        await BulkInsert.Into(db, added, stop);
        return taken;
    }

    private async Task<Dictionary<(Guid, string, DateOnly), Measurement>> Known(IReadOnlyList<SurveyedMeasurement> batch, CancellationToken stop)
    {
        var households = batch.Where(m => m.Household.Change is not IntakeChange.New).Select(m => m.Household.Id).ToArray();
        if (households.Length == 0) return [];

        return await db.Measurements
            .Where(m => EF.Parameter(households).Contains(m.HouseholdId) && m.ImportId != null)
            .ToDictionaryAsync(m => (m.HouseholdId, m.Edition, m.MeasuredOn), stop);
    }

    private static Measurement New(SurveyedMeasurement surveyed, Guid importId) => new()
    {
        Id = Ids.New(),
        HouseholdId = surveyed.Household.Id,
        AreaCode = surveyed.Household.AreaCode,
        Edition = surveyed.Edition,
        MeasuredOn = surveyed.MeasuredOn,
        IncomePerPerson = surveyed.IncomePerPerson,
        Answers = surveyed.Answers,
        ImportId = importId,
    };
}
