using Hunsuan.Cases;
using Hunsuan.Cases.Course;
using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Referrals;

/// <summary>How far the referrals of a case are (ความคืบหน้าของการส่งต่อ).</summary>
internal sealed class StepsOfReferrals(HunsuanDb db) : ITellsOfSteps
{
    public async Task<IReadOnlyList<StepTally>> Of(Case of, CancellationToken stop)
    {
        var states = await db.Referrals.Where(r => r.CaseId == of.Id).Select(r => r.State).ToListAsync(stop);
        return [new(CaseStep.Help, states.Count(s => s is ReferralState.Confirmed), states.Count(s => !ReferralStates.Ends.Contains(s)))];
    }
}
