using Hunsuan.Cases;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Data;

/// <summary>Keeps cases open while something is added to them (กันเคสปิดระหว่างเพิ่มข้อมูล), until the transaction ends.</summary>
/// <remarks>The row of the case is written as it is: whoever closes the case at the same moment waits, and then sees what was added; whoever adds after it was closed finds no open case.</remarks>
internal static class OpenCaseHold
{
    /// <exception cref="DbUpdateConcurrencyException">A case was closed meanwhile; nothing is saved.</exception>
    public static async Task Take(HunsuanDb db, CancellationToken stop)
    {
        var cases = db.ChangeTracker.Entries<INeedsOpenCase>().Where(e => e.State is EntityState.Added).Select(e => e.Entity.CaseId).Distinct().Order().ToList();
        foreach (var id in cases)
        {
            if (await Take(db, id, stop)) continue;
            if (await db.Cases.IgnoreQueryFilters().AnyAsync(c => c.Id == id, stop)) throw new DbUpdateConcurrencyException("The case was closed meanwhile.");
        }
    }

    /// <summary>False where it is not open.</summary>
    public static async Task<bool> Take(HunsuanDb db, Guid id, CancellationToken stop) =>
        await db.Cases.IgnoreQueryFilters().Where(c => c.Id == id && c.State == CaseState.Open).ExecuteUpdateAsync(set => set.SetProperty(c => c.State, CaseState.Open), stop) > 0;
}
