using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Insight.Figures;
using Hunsuan.Registers;
using Hunsuan.Shared;
using Hunsuan.Wellbeing;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Insight.Lists;

/// <summary>Judges the households of an area by a named definition of a vulnerable household (การพิจารณาครัวเรือนเปราะบาง).</summary>
internal sealed class Judgements(
    HunsuanDb db, VulnerabilityBook book, EditionBook editions, CurrentUser user, FigureCache cache, DataVersion version, TimeProvider clock)
{
    /// <summary>Null where there is no such definition.</summary>
    public async Task<Judged?> Of(string areaCode, string definitionId, CancellationToken stop) => book.Find(definitionId) is { } definition
        ? await cache.Get(
            $"judged {user.Area.Key} {areaCode} {definition.Id} {clock.Today:O}", await version.Now(stop), () => Judge(areaCode, definition, stop), stop,
            judged => judged.Households.Count)
        : null;

    private async Task<Judged> Judge(string areaCode, VulnerabilityDefinition definition, CancellationToken stop)
    {
        var facts = await Facts(areaCode, stop);
        return new(definition, facts.ToDictionary(h => h.Key, h => Of(definition.Judge(h.Value.Facts))));
    }

    private static Judgement Of(VulnerabilityFinding finding) => new(finding.IsVulnerable switch
    {
        true => Answer.Yes,
        false => Answer.No,
        null => Answer.CannotTell,
    }, finding.Level?.Number);

    private async Task<Dictionary<Guid, (HouseholdFacts Facts, List<MemberFacts> Members)>> Facts(string areaCode, CancellationToken stop)
    {
        var hasCardList = await db.ListEntries.AnyAsync(e => e.List == ListKinds.WelfareCard, stop);
        var (today, farming) = (clock.Today, new FarmingWords());
        var asked = editions.Editions.ToDictionary(e => e.Id, ConditionsAsked.By);
        var households = new Dictionary<Guid, (HouseholdFacts Facts, List<MemberFacts> Members)>();
        await foreach (var row in Rows(areaCode).AsAsyncEnumerable().WithCancellation(stop))
        {
            if (!households.TryGetValue(row.HouseholdId, out var household))
            {
                var members = new List<MemberFacts>();
                households[row.HouseholdId] = household = (row.OfHousehold(members), members);
            }

            household.Members.Add(row.OfMember(
                asked.GetValueOrDefault(row.Edition) ?? ConditionsAsked.By(null), farming.In(row.Occupation), hasCardList, today));
        }

        return households;
    }

    private IQueryable<MemberRow> Rows(string areaCode) =>
        from profile in Profiles(areaCode).In(areaCode)
        join person in db.Persons on profile.PersonId equals person.Id
        join measurement in db.Measurements on profile.MeasurementId equals measurement.Id
        join own in db.MemberResults on new { profile.PersonId, profile.MeasurementId } equals new { own.PersonId, own.MeasurementId } into results
        from own in results.DefaultIfEmpty()
        select new MemberRow(
            profile.HouseholdId, person.BirthDate, person.Disability != null, person.ChronicIllness != null, person.IsBedridden, person.Occupation,
            person.CitizenIdIndex != null, profile.IsListed, measurement.Edition, measurement.IncomePerPerson, measurement.Failed,
            measurement.Passed | measurement.Failed | measurement.NotApplicable, own == null ? 0 : own.Passed | own.Failed,
            own == null ? 0 : own.NotApplicable);

    // Most of the table is read faster as it lies than through its index, where each person is looked up one by one.
    private IQueryable<WellbeingProfile> Profiles(string areaCode) => db.Database.IsSqlite() && AreaCode.LevelOf(areaCode) <= AreaLevel.Province
        ? db.Profiles.FromSql($"SELECT * FROM wellbeing_profiles NOT INDEXED")
        : db.Profiles;
}
