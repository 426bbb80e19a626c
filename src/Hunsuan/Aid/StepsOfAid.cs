using Hunsuan.Cases;
using Hunsuan.Cases.Course;
using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Aid;

/// <summary>How far the money is that was asked for in a case (ความคืบหน้าของเงินช่วยเหลือ).</summary>
internal sealed class StepsOfAid(HunsuanDb db) : ITellsOfSteps
{
    public async Task<IReadOnlyList<StepTally>> Of(Case of, CancellationToken stop)
    {
        var states = await db.AidRequests.Where(r => r.CaseId == of.Id).Select(r => r.State).ToListAsync(stop);
        var over = states.Count(s => AidStates.Over.Contains(s));
        return [new(CaseStep.Approve, over, states.Count - over)];
    }
}
