using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Aid;

/// <summary>Finds a request for money, and saves one step of it by its table of states (การเปลี่ยนแปลงคำขอเงินสงเคราะห์).</summary>
public sealed class AidChange(HunsuanDb db, CurrentUser user, Activity activity, TimeProvider clock)
{
    /// <exception cref="OutOfAreaException">There is no such request for this user.</exception>
    public async Task<AidRequest> Find(Guid id, CancellationToken stop) => await db.AidRequests.SingleOrDefaultAsync(r => r.Id == id, stop) ?? throw new OutOfAreaException("aid_requests");

    /// <summary>The state that the action leads to, or why it can't be done; also where it was changed since the user looked.</summary>
    public static Result<AidState> Next(AidRequest request, AidAction action, int seen) =>
        request.Changes != seen ? new Problem(null, AidTexts.ChangedMeanwhile) : AidStates.Table.After(request.State, action);

    /// <summary>Takes the step; the caller saves.</summary>
    public void Take(AidRequest request, AidAction action, AidState next, string? words)
    {
        request.State = next;
        request.Changes++;
        db.Add(Step(request, action, words));
    }

    public AidStep Step(AidRequest request, AidAction action, string? words) => new()
    {
        Id = Ids.New(), RequestId = request.Id, CaseId = request.CaseId, HouseholdId = request.HouseholdId, AreaCode = request.AreaCode, Action = action, At = clock.GetUtcNow(),
        UserId = user.Id, Words = words,
    };

    /// <summary>Saves in the caller's transaction, if there is one, and ends that. Of two who change it at once, the later is told, and nothing of the later stays.</summary>
    public async Task<Result<AidRequest>> Save(AidRequest request, ActivityKind kind, CancellationToken stop, string? reason = null)
    {
        try
        {
            await activity.Save(kind, stop, request.HouseholdId, reason);
            if (db.Database.CurrentTransaction is { } transaction) await transaction.CommitAsync(stop);
            return request;
        }
        catch (DbUpdateException)
        {
            // After a fault PostgreSQL reads nothing in the same transaction any more.
            if (db.Database.CurrentTransaction is { } transaction) await transaction.RollbackAsync(CancellationToken.None);
            db.ChangeTracker.Clear();
            var saved = await db.AidRequests.AsNoTracking().Where(r => r.Id == request.Id).Select(r => (int?)r.Changes).SingleOrDefaultAsync(stop);
            if (saved is not null && saved < request.Changes) throw;
            return new Problem(null, AidTexts.ChangedMeanwhile);
        }
    }
}
