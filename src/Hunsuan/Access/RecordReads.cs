using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access;

/// <summary>
/// Writes down that the record of a household was opened, once for a request, and stops whoever opens very many (จดการเปิดแฟ้ม): nobody's work
/// needs a hundred in ten minutes, a copy of the register does.
/// </summary>
/// <remarks>Counted from the log, so that a restart forgets nothing. Requests of one moment may each pass.</remarks>
public sealed class RecordReads(HunsuanDb db, Activity activity, CurrentUser user, ReadLimit limit, TimeProvider clock)
{
    private readonly HashSet<Guid> _noted = [];

    /// <summary>Before anything of the household is shown.</summary>
    /// <exception cref="TooManyReadsException">It is one too many; supervisors are told, and it is not to be shown.</exception>
    public async Task Note(Guid household, CancellationToken stop)
    {
        if (!_noted.Add(household)) return;
        if (user.Id != CurrentUser.Operator.Id) await Limit(household, stop);
        await activity.Note(ActivityKind.HouseholdRead, stop, household);
    }

    private async Task Limit(Guid household, CancellationToken stop)
    {
        var since = Ids.FirstAt(clock.GetUtcNow() - limit.Window);
        var mine = db.Activities.Where(a => a.UserId == user.Id && a.Id > since);
        var opened = await mine.Where(a => a.Kind == ActivityKind.HouseholdRead).Select(a => a.HouseholdId).Distinct().ToListAsync(stop);
        if (opened.Count < limit.Households || opened.Contains(household)) return;

        if (!await mine.AnyAsync(a => a.Kind == ActivityKind.ManyRecordsRead, stop))
            await activity.Note(ActivityKind.ManyRecordsRead, stop, reason: $"{opened.Count} / {limit.Minutes} min");
        throw new TooManyReadsException();
    }
}

/// <summary>Somebody opened more records than any work needs (เปิดแฟ้มมากเกินไป); after a while it goes on.</summary>
public sealed class TooManyReadsException() : Exception("Too many records were opened in a short time.");
