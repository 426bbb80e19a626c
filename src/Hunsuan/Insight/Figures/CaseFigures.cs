using Hunsuan.Cases;
using Hunsuan.Data;
using Hunsuan.Registers;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Insight.Figures;

/// <summary>People of households that are being helped, and of those whose case was closed as better (คนที่ได้รับการช่วยเหลือ).</summary>
public sealed record HelpCounts(int BeingHelped, int Improved);

/// <summary>How many people live in households that are being helped, or whose last help made things better (คนที่ได้รับการช่วยเหลือ).</summary>
internal sealed class CaseFigures(HunsuanDb db)
{
    public async Task<HelpCounts> Of(string areaCode, CancellationToken stop) =>
        new(await Members(BeingHelped(db), areaCode, stop), await Members(Improved(db), areaCode, stop));

    /// <summary>Households with an open case.</summary>
    public static IQueryable<Case> BeingHelped(HunsuanDb db) => db.Cases.Where(c => c.State == CaseState.Open);

    /// <summary>Households of which a case was closed as better, wholly or in part.</summary>
    public static IQueryable<Case> Improved(HunsuanDb db) => db.Cases.Where(c =>
        c.State == CaseState.Closed && (c.Outcome == CaseOutcome.Improved || c.Outcome == CaseOutcome.PartlyImproved));

    // From the few households to their members, never from all people to their households.
    private Task<int> Members(IQueryable<Case> cases, string areaCode, CancellationToken stop) => (
        from household in cases.In(areaCode).Select(c => c.HouseholdId).Distinct()
        from profile in db.Profiles
        where profile.HouseholdId == household
        select profile.PersonId).CountAsync(stop);
}
