using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases;

/// <summary>Saves what was done with a case (การเปลี่ยนแปลงของเคส): of two who change it at once, the later is told.</summary>
internal static class CaseChange
{
    public static async Task<Result<Case>> Save(HunsuanDb db, Activity activity, Case changed, ActivityKind kind, string? reason, CancellationToken stop)
    {
        changed.Changes++;
        try
        {
            await activity.Save(kind, stop, changed.HouseholdId, reason);
            return changed;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return new Problem(null, CaseTexts.ChangedMeanwhile);
        }
    }
}
