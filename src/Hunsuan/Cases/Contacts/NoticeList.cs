using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.Contacts;

/// <summary>What the user was told, the newest first, and marks it as seen (แจ้งเตือนของฉัน).</summary>
/// <remarks>The filters of the database leave notices of others, and of areas that the user has lost, out.</remarks>
public sealed class NoticeList(HunsuanDb db, Activity activity, TimeProvider clock)
{
    public const int PageSize = 50;

    /// <summary>Number of the request, or the step of a case, and nothing that somebody told.</summary>
    public sealed record Row(UserNotice Notice, string? Number, bool IsOpen);

    public sealed record Sheet(IReadOnlyList<Row> Rows, int Page, int Pages);

    public sealed record Input
    {
        /// <summary>Null for all of them.</summary>
        public Guid? NoticeId { get; set; }

        /// <summary>The newest one that the user saw: what came since is not marked.</summary>
        public Guid Through { get; set; }
    }

    public Task<int> CountUnseen(CancellationToken stop) => db.Notices.CountAsync(n => n.SeenAt == null, stop);

    public async Task<Sheet> Read(int page, CancellationToken stop)
    {
        var pages = Math.Max(1, (await db.Notices.CountAsync(stop) + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 1, pages);
        var rows = await (
            from notice in db.Notices.OrderByDescending(n => n.Id).Skip((page - 1) * PageSize).Take(PageSize)
            join contact in db.Contacts on notice.ContactId equals contact.Id into contacts
            from contact in contacts.DefaultIfEmpty()
            join of in db.Cases on notice.CaseId equals of.Id into cases
            from of in cases.DefaultIfEmpty()
            orderby notice.Id descending
            select new { notice, Number = (string?)contact.Number, Request = (ContactState?)contact.State, Case = (CaseState?)of.State }).AsNoTracking().ToListAsync(stop);
        return new([.. rows.Select(r => new Row(r.notice, r.Number, r.Request is ContactState.Waiting or ContactState.InHand || r.Case is CaseState.Open))], page, pages);
    }

    /// <exception cref="OutOfAreaException">There is no such notice for this user.</exception>
    public async Task<Result<int>> See(Input input, CancellationToken stop)
    {
        var notices = await db.Notices
            .Where(n => input.NoticeId == null ? n.SeenAt == null && n.Id.CompareTo(input.Through) <= 0 : n.Id == input.NoticeId).ToListAsync(stop);
        if (input.NoticeId is not null && notices.Count == 0) throw new OutOfAreaException("notices");
        List<UserNotice> unseen = [.. notices.Where(n => n.SeenAt is null)];
        foreach (var notice in unseen) notice.SeenAt = clock.GetUtcNow();
        if (unseen.Count > 0) await activity.Save(ActivityKind.NoticesSeen, stop);
        return unseen.Count;
    }
}
