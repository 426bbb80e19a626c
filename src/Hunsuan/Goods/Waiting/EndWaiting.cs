using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Goods.Waiting;

/// <summary>A household waits no longer (สิ้นสุดการรอ): it got the thing here or elsewhere, or does not need it any more.</summary>
public sealed class EndWaiting(HunsuanDb db, Activity activity, TimeProvider clock)
{
    /// <exception cref="OutOfAreaException">There is no such entry in the user's area.</exception>
    public async Task<Result<WaitingEntry>> Run(Guid id, WaitEnd? end, CancellationToken stop = default)
    {
        var entry = await db.WaitingEntries.SingleOrDefaultAsync(w => w.Id == id, stop) ?? throw new OutOfAreaException("waiting_entries");
        if (end is not { } how || !Enum.IsDefined(how)) return new Problem("End", WaitingTexts.EndRequired);
        if (entry.EndedOn is not null) return new Problem(null, WaitingTexts.EndedAlready);
        (entry.EndedOn, entry.End) = (clock.Today, how);
        await activity.Save(ActivityKind.WaitingEnded, stop, entry.HouseholdId);
        return entry;
    }

    /// <summary>The household is given or lent the thing; the caller saves.</summary>
    internal async Task GotIt(Guid household, string item, CancellationToken stop)
    {
        foreach (var entry in await db.WaitingEntries.Where(w => w.HouseholdId == household && w.Item == item && w.EndedOn == null).ToListAsync(stop))
            (entry.EndedOn, entry.End) = (clock.Today, WaitEnd.GotIt);
    }
}
