using Hunsuan.Access;
using Hunsuan.Cases.Contacts;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.Supervision;

/// <summary>Who has how much in hand (ภาระงานรายคน): counts of the user's area, nobody's data.</summary>
public sealed class Workload(HunsuanDb db, CurrentUser by, UsersWithRoles users, WorkloadBook book, TimeProvider clock)
{
    /// <param name="Name">Null for somebody whose account was stopped: the work waits for nobody.</param>
    public sealed record Row(Guid UserId, string? Name, int OpenCases, int OverdueCases, int Requests, int UrgentRequests, int LateRequests, int FollowUpsDue, double? Load)
    {
        public bool IsGone => Name is null;
    }

    /// <param name="Waiting">Requests that nobody has taken.</param>
    /// <param name="Weights">Null where none hold here.</param>
    public sealed record Sheet(IReadOnlyList<Row> Rows, int Waiting, int WaitingLate, WorkloadWeights? Weights);

    /// <summary>Those with the most first, and those who could take work and have none last.</summary>
    public async Task<Sheet> Of(CancellationToken stop)
    {
        var (today, now) = (clock.Today, clock.GetUtcNow());
        var cases = await db.Cases.Where(c => c.State == CaseState.Open).GroupBy(c => c.OwnerId)
            .Select(g => new { Owner = g.Key, Count = g.Count(), Overdue = g.Count(c => c.DueOn < today) }).ToDictionaryAsync(g => g.Owner, stop);
        var requests = await db.Contacts.Where(c => c.State == ContactState.InHand && c.OwnerId != null).GroupBy(c => c.OwnerId!.Value)
            .Select(g => new { Owner = g.Key, Count = g.Count(), Urgent = g.Count(c => c.IsUrgent), Late = g.Count(c => c.DueAt < now) }).ToDictionaryAsync(g => g.Owner, stop);
        var followUps = await (
            from followUp in db.FollowUps
            where followUp.DoneOn == null && followUp.DueOn <= today
            join of in db.Cases on followUp.CaseId equals of.Id
            group followUp by of.OwnerId into g
            select new { Owner = g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Owner, g => g.Count, stop);

        var names = (await users.AllActive(stop)).Where(MayWorkHere).ToDictionary(u => u.User.Id, u => u.User.Name);
        var weights = book.For(by.AreaCode);
        var rows =
            from id in cases.Keys.Union(requests.Keys).Union(followUps.Keys).Union(names.Keys)
            let work = cases.GetValueOrDefault(id)
            let request = requests.GetValueOrDefault(id)
            let row = new Row(
                id, names.GetValueOrDefault(id), work?.Count ?? 0, work?.Overdue ?? 0, request?.Count ?? 0, request?.Urgent ?? 0, request?.Late ?? 0, followUps.GetValueOrDefault(id), null)
            select row with { Load = weights is null ? null : LoadOf(row, weights) };
        var waiting = db.Contacts.Where(c => c.State == ContactState.Waiting);
        return new(
            [.. rows.OrderByDescending(r => r.IsGone).ThenByDescending(r => r.Load).ThenByDescending(r => r.OpenCases).ThenBy(r => r.Name, StringComparer.Ordinal).ThenBy(r => r.UserId)],
            await waiting.CountAsync(stop), await waiting.CountAsync(c => c.DueAt < now, stop), weights);
    }

    internal static double LoadOf(Row row, WorkloadWeights w) =>
        (row.OpenCases * w.OpenCase) + (row.OverdueCases * w.OverdueCase) + ((row.Requests - row.UrgentRequests) * w.Request) + (row.UrgentRequests * w.UrgentRequest) + (row.FollowUpsDue * w.FollowUpDue);

    private bool MayWorkHere(UsersWithRoles.Entry user) =>
        user.Acting.Roles.Any(r => r.Permits.Contains(Permit.WorkCases) && r.Area.Codes.Any(code => by.Covers(code)));
}
