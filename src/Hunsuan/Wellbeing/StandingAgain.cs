using Hunsuan.Data;
using Hunsuan.Households;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Wellbeing;

/// <summary>Works out anew where somebody stands who is a member again (คำนวณสถานะห้ามิติใหม่): by the latest measurement that met them.</summary>
internal sealed class StandingAgain(HunsuanDb db, EditionBook editions)
{
    /// <summary>Nobody whom no measurement met has a standing.</summary>
    public async Task Find(Person person, Household home, bool isListed, CancellationToken stop)
    {
        // Where the person was measured may lie outside the area of whoever takes the death back.
        var latest = await (
            from result in db.MemberResults.IgnoreQueryFilters([HunsuanDb.AreaFilter])
            join measurement in db.Measurements.IgnoreQueryFilters([HunsuanDb.AreaFilter]) on result.MeasurementId equals measurement.Id
            where result.PersonId == person.Id
            orderby measurement.MeasuredOn descending, measurement.Id descending
            select new { result, measurement }).AsNoTracking().FirstOrDefaultAsync(stop);
        if (latest is null || editions.Find(latest.measurement.Edition) is not { } edition) return;

        var household = new TakenHousehold(home.Id, home.AreaCode, IntakeChange.Unchanged, HasMoved: false);
        var measured = new TakenMeasurement(latest.measurement.Id, latest.measurement.MeasuredOn, latest.measurement.Answers, IntakeChange.Unchanged);
        var listed = isListed && db.CitizenIds.Of(person).Verified is { } id ? new HashSet<string> { id } : [];
        await new ProfileIntake(db).Take(
            [new(new(person.Id, household, db.CitizenIds.Of(person).Verified, IntakeChange.Unchanged, HasMoved: false), measured, latest.result.Answers)],
            edition, listed, stop);
    }
}
