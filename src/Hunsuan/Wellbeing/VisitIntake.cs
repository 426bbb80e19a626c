using Hunsuan.Data;
using Hunsuan.Engines.Wellbeing;
using Hunsuan.Households;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Wellbeing;

/// <summary>What somebody found on a visit (ผลการวัดจากการเยี่ยมบ้าน).</summary>
internal sealed record Visit(
    Household Household, Edition Edition, DateOnly MeasuredOn, int? IncomePerPerson, Answers Answers,
    IReadOnlyList<(Person Person, Answers Answers)> Members, Guid UserId);

/// <summary>Takes in what was found on a visit, with the same rules for where people stand as a survey (รับผลการเยี่ยม).</summary>
internal sealed class VisitIntake(HunsuanDb db)
{
    /// <summary>Adds the measurement and the members' results; the caller saves them, then brings the profiles up to date.</summary>
    public Measurement Add(Visit visit)
    {
        var measurement = new Measurement
        {
            Id = Ids.New(),
            HouseholdId = visit.Household.Id,
            AreaCode = visit.Household.AreaCode,
            Edition = visit.Edition.Id,
            MeasuredOn = visit.MeasuredOn,
            IncomePerPerson = visit.IncomePerPerson,
            Answers = visit.Answers,
            UserId = visit.UserId,
        };
        db.Add(measurement);
        db.AddRange(visit.Members.Select(m => new MemberResult
        {
            MeasurementId = measurement.Id,
            PersonId = m.Person.Id,
            HouseholdId = visit.Household.Id,
            AreaCode = visit.Household.AreaCode,
            Answers = m.Answers,
        }));
        return measurement;
    }

    /// <summary>Where the members stand now; an older visit that is written down late changes nothing.</summary>
    public async Task BringProfilesUpToDate(Visit visit, Measurement measurement, IReadOnlySet<string> listed, CancellationToken stop)
    {
        var household = new TakenHousehold(visit.Household.Id, visit.Household.AreaCode, IntakeChange.Unchanged, HasMoved: false);
        var taken = new TakenMeasurement(measurement.Id, measurement.MeasuredOn, measurement.Answers, IntakeChange.New);
        await new ProfileIntake(db).Take(
            [
                .. visit.Members.Select(m => new SurveyedResult(
                    new(m.Person.Id, household, db.CitizenIds.Of(m.Person).Verified, IntakeChange.Unchanged, HasMoved: false), taken, m.Answers)),
            ],
            visit.Edition, listed, stop);
    }

    /// <summary>The latest measurement of the household, or of the one it was split from.</summary>
    public static Task<Guid?> LatestOf(HunsuanDb db, Household household, CancellationToken stop) => db.Measurements
        .Where(m => m.HouseholdId == household.Id || m.HouseholdId == household.SplitFromId)
        .OrderByDescending(m => m.MeasuredOn).ThenByDescending(m => m.Id)
        .Select(m => (Guid?)m.Id)
        .FirstOrDefaultAsync(stop);
}
