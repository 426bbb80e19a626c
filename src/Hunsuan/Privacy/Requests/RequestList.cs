using Hunsuan.Data;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Privacy.Requests;

/// <summary>Requests of the area: those that wait in the order of their due dates, then those answered last (คิวคำขอใช้สิทธิ).</summary>
public sealed class RequestList(HunsuanDb db, TimeProvider clock)
{
    public const int MostWaiting = 500, MostAnswered = 50;

    public sealed record Row(PrivacyRequest Request, string Owner, Lateness Lateness, int DaysLeft);

    public sealed record View(PrivacyRequest Request, string Owner, string? DecidedBy, Restriction? Restriction);

    public Task<int> CountWaiting(CancellationToken stop) => db.PrivacyRequests.CountAsync(r => r.Decision == null, stop);

    public Task<IReadOnlyList<Row>> Waiting(CancellationToken stop) =>
        Rows(db.PrivacyRequests.Where(r => r.Decision == null).OrderBy(r => r.DueOn).ThenBy(r => r.Id).Take(MostWaiting), stop);

    public Task<IReadOnlyList<Row>> Answered(CancellationToken stop) =>
        Rows(db.PrivacyRequests.Where(r => r.Decision != null).OrderByDescending(r => r.DecidedOn).ThenByDescending(r => r.Id).Take(MostAnswered), stop);

    /// <summary>Null where the request is not in the user's area.</summary>
    public async Task<View?> One(Guid id, CancellationToken stop)
    {
        if (await db.PrivacyRequests.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, stop) is not { } request) return null;
        var names = await Names([request.OwnerId, request.DecidedBy ?? Guid.Empty], stop);
        var restriction = await db.Restrictions.AsNoTracking().SingleOrDefaultAsync(r => r.RequestId == id, stop);
        return new(request, names.GetValueOrDefault(request.OwnerId) ?? "–", request.DecidedBy is { } by ? names.GetValueOrDefault(by) : null, restriction);
    }

    private async Task<IReadOnlyList<Row>> Rows(IQueryable<PrivacyRequest> requests, CancellationToken stop)
    {
        var rows = await requests.AsNoTracking().ToListAsync(stop);
        var names = await Names([.. rows.Select(r => r.OwnerId)], stop);
        var today = clock.Today;
        return [.. rows.Select(r => new Row(r, names.GetValueOrDefault(r.OwnerId) ?? "–", DueDates.Of(r.DueOn, today), r.DueOn.DayNumber - today.DayNumber))];
    }

    private Task<Dictionary<Guid, string>> Names(Guid[] ids, CancellationToken stop) =>
        db.Users.Where(u => EF.Parameter(ids).Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name, stop);
}
