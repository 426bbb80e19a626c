using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.FollowUps;

/// <summary>Sets a day on which a household is asked how it is (นัดติดตามผล).</summary>
public sealed class PlanFollowUp(HunsuanDb db, Activity activity, CurrentUser user, TimeProvider clock)
{
    /// <summary>Months after which help is first looked at again; a suggestion.</summary>
    public const int SuggestedMonths = 1;

    public async Task<Result<FollowUp>> Run(Guid caseId, DateInput? dueOn, CancellationToken stop = default)
    {
        var of = await db.Cases.SingleOrDefaultAsync(c => c.Id == caseId, stop) ?? throw new OutOfAreaException("cases");
        var due = DueDates.Read(dueOn, "DueOn", clock.Today);
        if (!due.Succeeded) return due.Problems.ToList();
        if (await db.Households.AnyAsync(h => h.Id == of.HouseholdId && h.EndedOn != null, stop)) return new Problem(null, CaseTexts.HouseholdEnded);
        if (await Add(of, due.Value, stop) is not { } planned) return new Problem("DueOn", FollowUpTexts.PlannedAlready);
        await activity.Save(ActivityKind.FollowUpPlanned, stop, of.HouseholdId);
        return planned;
    }

    /// <summary>Null where there is one on that day already; the caller saves.</summary>
    internal async Task<FollowUp?> Add(Case of, DateOnly dueOn, CancellationToken stop)
    {
        if (await db.FollowUps.AnyAsync(f => f.CaseId == of.Id && f.DueOn == dueOn && f.DoneOn == null, stop)) return null;
        var planned = new FollowUp { Id = Ids.New(), CaseId = of.Id, HouseholdId = of.HouseholdId, AreaCode = of.AreaCode, DueOn = dueOn, PlannedBy = user.Id };
        db.Add(planned);
        return planned;
    }
}
