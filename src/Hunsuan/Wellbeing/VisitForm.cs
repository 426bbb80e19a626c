using Hunsuan.Data;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Engines.Wellbeing;
using Hunsuan.Households;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Wellbeing;

/// <summary>What to ask on a visit, filled in with the latest known answers (แบบวัดซ้ำ): the household's own questions and each member's.</summary>
public sealed class VisitForm(HunsuanDb db, EditionBook editions, TimeProvider clock)
{
    /// <summary>A member with the latest answers; what does not concern the member at this age is "not applicable".</summary>
    public sealed record Member(Guid Id, NameOfPerson Name, int? BirthDate, Answers Answers);

    public sealed record Sheet(Edition Edition, DateOnly? LastMeasuredOn, int? IncomePerPerson, Answers Household, IReadOnlyList<Member> Members);

    /// <summary>Null where the household is not in the user's area or no edition is known. The edition of the latest measurement goes on.</summary>
    public async Task<Sheet?> For(Guid householdId, CancellationToken stop)
    {
        if (await db.Households.SingleOrDefaultAsync(h => h.Id == householdId, stop) is not { } household) return null;
        var latest = await db.Measurements.AsNoTracking()
            .Where(m => m.HouseholdId == householdId || m.HouseholdId == household.SplitFromId)
            .OrderByDescending(m => m.MeasuredOn).ThenByDescending(m => m.Id).FirstOrDefaultAsync(stop);
        if (EditionAfter(latest) is not { } edition) return null;

        var members = await new Membership(db).Members(householdId, stop);
        var known = await Known(members, edition, stop);
        return new(
            edition, latest?.MeasuredOn, latest?.IncomePerPerson, latest?.Edition == edition.Id ? latest.Answers : default,
            [.. members.Select(m => new Member(m.Id, NameOfPerson.Of(m), m.BirthDate, Concerning(edition, m, known.GetValueOrDefault(m.Id))))]);
    }

    private Edition? EditionAfter(Measurement? latest) =>
        (latest is null ? null : editions.Find(latest.Edition)) ?? editions.For(clock.Today.Year + ThaiCalendar.BuddhistOffset);

    // Where somebody lived elsewhere in the area then, their own answers come along.
    private async Task<Dictionary<Guid, Answers>> Known(List<Person> members, Edition edition, CancellationToken stop)
    {
        var ids = members.Select(m => m.Id).ToArray();
        var found = await (
            from profile in db.Profiles
            join result in db.MemberResults
                on new { profile.PersonId, profile.MeasurementId } equals new { result.PersonId, result.MeasurementId }
            join measurement in db.Measurements on result.MeasurementId equals measurement.Id
            where EF.Parameter(ids).Contains(profile.PersonId) && measurement.Edition == edition.Id
            select result).AsNoTracking().ToListAsync(stop);
        return found.ToDictionary(r => r.PersonId, r => r.Answers);
    }

    private Answers Concerning(Edition edition, Person person, Answers known)
    {
        var surveyed = SurveyedPersons.Of(person, clock.Today);
        foreach (var indicator in edition.Indicators.Where(i => i.Unit is IndicatorUnit.Person))
        {
            known = indicator.AppliesTo(surveyed) switch
            {
                false => AnswerCells.With(known, indicator, IndicatorCell.NotApplicable),
                true when AnswerCells.Of(known, indicator) is IndicatorCell.NotApplicable => AnswerCells.With(known, indicator, IndicatorCell.Unknown),
                _ => known,
            };
        }

        return known;
    }
}
