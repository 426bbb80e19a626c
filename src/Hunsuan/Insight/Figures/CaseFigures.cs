using Hunsuan.Areas;
using Hunsuan.Cases;
using Hunsuan.Data;
using Hunsuan.Registers;
using Hunsuan.Wellbeing;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Insight.Figures;

/// <summary>People of households that are being helped, and of those whose case was closed as better (คนที่ได้รับการช่วยเหลือ).</summary>
public sealed record HelpCounts(int BeingHelped, int Improved);

/// <summary>How many people live in households that are being helped, or whose last help made things better (คนที่ได้รับการช่วยเหลือ).</summary>
internal sealed class CaseFigures(HunsuanDb db)
{
    public async Task<HelpCounts> Of(string areaCode, CancellationToken stop) =>
        new(await Members(BeingHelped(db), areaCode, stop), await Members(Improved(db), areaCode, stop));

    /// <summary>The same for each smallest area in which there are any.</summary>
    public async Task<IReadOnlyDictionary<string, HelpCounts>> ByArea(CountedTogether together, CancellationToken stop)
    {
        var beingHelped = await MembersByArea(BeingHelped(db), together, stop);
        var improved = await MembersByArea(Improved(db), together, stop);
        return beingHelped.Keys.Union(improved.Keys).ToDictionary(
            area => area, area => new HelpCounts(beingHelped.GetValueOrDefault(area), improved.GetValueOrDefault(area)));
    }

    /// <summary>Households with an open case.</summary>
    public static IQueryable<Case> BeingHelped(HunsuanDb db) => db.Cases.Where(c => c.State == CaseState.Open);

    /// <summary>Households of which a case was closed as better, wholly or in part.</summary>
    public static IQueryable<Case> Improved(HunsuanDb db) => db.Cases.Where(c =>
        c.State == CaseState.Closed && (c.Outcome == CaseOutcome.Improved || c.Outcome == CaseOutcome.PartlyImproved));

    private Task<int> Members(IQueryable<Case> cases, string areaCode, CancellationToken stop) => Members(cases.In(areaCode)).CountAsync(stop);

    private async Task<Dictionary<string, int>> MembersByArea(IQueryable<Case> cases, CountedTogether together, CancellationToken stop)
    {
        var areas = await Members(cases.In(together.AreaCode)).GroupBy(p => p.AreaCode).Select(g => new { g.Key, Persons = g.Count() }).ToListAsync(stop);
        return areas.GroupBy(a => AreaCode.Widen(a.Key, together.Level), a => a.Persons).ToDictionary(a => a.Key, a => a.Sum());
    }

    // From the few households to their members, never from all people to their households.
    private IQueryable<WellbeingProfile> Members(IQueryable<Case> cases) =>
        from household in cases.Select(c => c.HouseholdId).Distinct()
        from profile in db.Profiles
        where profile.HouseholdId == household
        select profile;
}
