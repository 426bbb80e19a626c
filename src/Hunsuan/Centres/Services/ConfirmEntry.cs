using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Centres.Services;

/// <summary>Says that an entry of the directory is still right, that the service ended, or goes on again (ยืนยันหรือยุติรายการบริการ).</summary>
public sealed class ConfirmEntry(HunsuanDb db, Activity activity, CurrentUser by, TimeProvider clock)
{
    /// <summary>In one press: it was looked at today, and is to be looked at again in due time.</summary>
    /// <exception cref="OutOfAreaException">There is no such service that the user's area looks after.</exception>
    public async Task<Result<ServiceEntry>> StillRight(Guid id, CancellationToken stop = default)
    {
        var entry = await Of(id, stop);
        if (entry.EndedOn is not null) return new Problem(null, ServiceTexts.HasEnded);
        Confirm(entry, by.Id, clock.Today);
        await activity.Save(ActivityKind.ServiceConfirmed, stop);
        return entry;
    }

    /// <summary>From today on; its history stays.</summary>
    /// <exception cref="OutOfAreaException">There is no such service that the user's area looks after.</exception>
    public async Task<Result<ServiceEntry>> End(Guid id, bool isGoingOn, CancellationToken stop = default)
    {
        var entry = await Of(id, stop);
        if (isGoingOn != entry.EndedOn is not null) return new Problem(null, isGoingOn ? ServiceTexts.NotEnded : ServiceTexts.HasEnded);
        entry.EndedOn = isGoingOn ? null : clock.Today;
        if (isGoingOn) Confirm(entry, by.Id, clock.Today);
        await activity.Save(ActivityKind.ServiceChanged, stop);
        return entry;
    }

    internal static void Confirm(ServiceEntry entry, Guid by, DateOnly today) =>
        (entry.VerifiedOn, entry.VerifiedBy, entry.RecheckOn) = (today, by, today.AddMonths(entry.RecheckMonths));

    private async Task<ServiceEntry> Of(Guid id, CancellationToken stop) =>
        await db.ServiceEntries.SingleOrDefaultAsync(s => s.Id == id, stop) ?? throw new OutOfAreaException("services");
}
