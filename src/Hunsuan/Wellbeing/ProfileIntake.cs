using Hunsuan.Data;
using Hunsuan.Data.Bulk;
using Hunsuan.Engines.Wellbeing;
using Hunsuan.Households;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Wellbeing;

/// <summary>Brings members' standing in the five dimensions up to date after a survey (ปรับสถานะห้ามิติ).</summary>
internal sealed class ProfileIntake(HunsuanDb db)
{
    private bool _isRuleKept;

    /// <summary>Writes one profile for each person, by the same edition at each call, unless a later measurement stands already.</summary>
    /// <remarks>A household-level fail counts for each member.</remarks>
    public async Task Take(IReadOnlyList<SurveyedResult> batch, Edition edition, IReadOnlySet<string> listed, CancellationToken stop)
    {
        if (!_isRuleKept) await ProfileRule.KeepFirst(db, edition, stop);
        _isRuleKept = true;
        var rule = EditionMeasure.RuleOf(edition);
        var known = await Known(batch, stop);
        var added = new List<WellbeingProfile>();
        foreach (var surveyed in batch)
        {
            var standing = DimensionProfile.Of(rule, surveyed.Answers | surveyed.Measurement.Answers);
            var isListed = surveyed.Person.CitizenId is { } id && listed.Contains(id);
            if (!known.TryGetValue(surveyed.Person.Id, out var before))
            {
                added.Add(New(surveyed, standing, isListed));
                continue;
            }

            before.Profile.IsListed = isListed;
            (before.Profile.HouseholdId, before.Profile.AreaCode) = surveyed.Person.LivesIn;
            if (before.MeasuredOn > surveyed.Measurement.MeasuredOn) continue;
            before.Profile.MeasurementId = surveyed.Measurement.Id;
            (before.Profile.Shortfalls, before.Profile.Unknown) = (standing.ShortIn, standing.UnclearIn);
        }

        if (known.Count > 0) await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
        await BulkInsert.Into(db, added, stop);
        // Whoever had no standing, or none any more, may be joined with a list all the same.
        var old = batch.Where(r => r.Person.Change is not IntakeChange.New).Select(r => r.Person.Id).ToHashSet();
        await KeptLinks.OfRecords(db, added.Select(p => p.PersonId).Where(old.Contains), stop);
    }

    private async Task<Dictionary<Guid, (WellbeingProfile Profile, DateOnly MeasuredOn)>> Known(IReadOnlyList<SurveyedResult> batch, CancellationToken stop)
    {
        var persons = batch.Where(r => r.Person.Change is not IntakeChange.New).Select(r => r.Person.Id).ToArray();
        if (persons.Length == 0) return [];

        var known = await (
            from profile in db.Profiles
            join measurement in db.Measurements on profile.MeasurementId equals measurement.Id
            where EF.Parameter(persons).Contains(profile.PersonId)
            select new { profile, measurement.MeasuredOn }).ToListAsync(stop);
        return known.ToDictionary(k => k.profile.PersonId, k => (k.profile, k.MeasuredOn));
    }

    private static WellbeingProfile New(SurveyedResult surveyed, DimensionProfile standing, bool isListed) => new()
    {
        PersonId = surveyed.Person.Id,
        HouseholdId = surveyed.Person.LivesIn.HouseholdId,
        AreaCode = surveyed.Person.LivesIn.AreaCode,
        MeasurementId = surveyed.Measurement.Id,
        Shortfalls = standing.ShortIn,
        Unknown = standing.UnclearIn,
        IsListed = isListed,
    };
}
