using Hunsuan.Access;
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
            $"judged {user.AreaCode} {areaCode} {definition.Id} {clock.Today:O}", await version.Now(stop), () => Judge(areaCode, definition, stop), stop,
            judged => judged.Households.Count)
        : null;

    private async Task<Judged> Judge(string areaCode, VulnerabilityDefinition definition, CancellationToken stop)
    {
        var facts = await Facts(areaCode, stop);
        return new(definition, facts.ToDictionary(h => h.Key, h => Of(definition.Judge(h.Value.Facts with { Members = h.Value.Members }))));
    }

    private static Judgement Of(VulnerabilityFinding finding) => new(finding.IsVulnerable switch
    {
        true => Answer.Yes,
        false => Answer.No,
        null => Answer.CannotTell,
    }, finding.Level?.Number);

    private async Task<Dictionary<Guid, (HouseholdFacts Facts, List<MemberFacts> Members)>> Facts(string areaCode, CancellationToken stop)
    {
        var rows =
            from profile in db.Profiles.In(areaCode)
            join person in db.Persons on profile.PersonId equals person.Id
            join measurement in db.Measurements on profile.MeasurementId equals measurement.Id
            join own in db.MemberResults on new { profile.PersonId, profile.MeasurementId } equals new { own.PersonId, own.MeasurementId } into results
            from own in results.DefaultIfEmpty()
            select new MemberRow(
                profile.HouseholdId, person.BirthDate, person.Disability, person.ChronicIllness, person.IsBedridden, person.Occupation,
                person.CitizenId != null, profile.IsListed, measurement.Edition, measurement.IncomePerPerson, measurement.Failed,
                measurement.Passed | measurement.Failed | measurement.NotApplicable, own == null ? 0 : own.Passed | own.Failed,
                own == null ? 0 : own.NotApplicable);
        var hasCardList = await db.ListEntries.AnyAsync(e => e.List == ListKinds.WelfareCard, stop);
        var households = new Dictionary<Guid, (HouseholdFacts Facts, List<MemberFacts> Members)>();
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(stop))
        {
            if (!households.TryGetValue(row.HouseholdId, out var household)) households[row.HouseholdId] = household = (row.OfHousehold, []);
            household.Members.Add(row.OfMember(editions.Find(row.Edition), hasCardList, clock.Today));
        }

        return households;
    }
}
