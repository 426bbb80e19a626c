using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Registers;
using Hunsuan.Registers.Corrections;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Missed.Corrections;

/// <summary>Requests by the owners of the lists (คำขอแก้ไขรายเจ้าของบัญชี); that rows were read is written down.</summary>
internal sealed class CorrectionList(HunsuanDb db, CurrentUser user, ListBook lists, CorrectionRows rows, Activity activity)
{
    public const int PageSize = 50;
    private const int MostLetters = 20;

    /// <param name="WaitingSince">The day of the oldest request that waits for an answer.</param>
    public sealed record Line(ListOwner Owner, IReadOnlyDictionary<CorrectionState, int> Counts, DateOnly? WaitingSince)
    {
        public int Of(CorrectionState state) => Counts.GetValueOrDefault(state);
    }

    public sealed record Letter(Guid Id, DateOnly SentOn, int Requests, int Waiting);

    /// <param name="ToSend">Drafted ones in the area that the user may send.</param>
    public sealed record Sheet(ListOwner Owner, IReadOnlyList<CorrectionRow> Rows, int Count, int Page, int Pages, int ToSend, IReadOnlyList<Letter> Letters);

    /// <summary>Drafts that wait to be sent.</summary>
    public Task<int> CountDrafted(CancellationToken stop) => db.CorrectionRequests.CountAsync(r => r.State == CorrectionState.Drafted, stop);

    /// <summary>Owners of whom something was asked; counts only.</summary>
    public async Task<IReadOnlyList<Line>> All(CancellationToken stop)
    {
        var groups = await db.CorrectionRequests.GroupBy(r => new { r.List, r.State })
            .Select(g => new { g.Key.List, g.Key.State, Count = g.Count(), Since = g.Min(r => r.SentOn) }).ToListAsync(stop);
        return
        [
            .. from owner in ListOwner.All(lists)
               let own = groups.Where(g => owner.Lists.Contains(g.List)).ToList()
               where own.Count > 0
               select new Line(
                   owner, own.GroupBy(g => g.State).ToDictionary(g => g.Key, g => g.Sum(x => x.Count)), own.Where(g => g.State is CorrectionState.Sent).Min(g => g.Since)),
        ];
    }

    /// <param name="owner">Whose lists.</param>
    /// <param name="area">Where the rows lie.</param>
    /// <param name="state">Null for what is open.</param>
    /// <param name="page">From 1.</param>
    /// <param name="stop">Stops the queries.</param>
    public async Task<Sheet> Of(ListOwner owner, string area, CorrectionState? state, int page, CancellationToken stop)
    {
        var all = db.CorrectionRequests.AsNoTracking().In(area).Where(r => EF.Parameter(owner.Lists.ToArray()).Contains(r.List));
        var asked = state is { } one ? all.Where(r => r.State == one) : all.Where(r => r.State == CorrectionState.Drafted || r.State == CorrectionState.Sent);
        var count = await asked.CountAsync(stop);
        var pages = Math.Max(1, (count + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 1, pages);
        var shown = await asked.OrderBy(r => r.State).ThenBy(r => r.SentOn).ThenBy(r => r.AreaCode).ThenBy(r => r.Id).Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(stop);
        await activity.Note(ActivityKind.ListRead, stop, reason: $"corrections {owner.Id} {shown.Count}", area: area);
        var toSend = await all.Where(r => r.State == CorrectionState.Drafted).GroupBy(r => r.AreaCode).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(stop);
        var letters = await all.Where(r => r.SendingId != null).GroupBy(r => r.SendingId!.Value)
            .Select(g => new Letter(g.Key, g.Min(r => r.SentOn)!.Value, g.Count(), g.Count(r => r.State == CorrectionState.Sent)))
            .ToListAsync(stop);
        return new(
            owner, await rows.Of(shown, stop), count, page, pages, toSend.Where(g => user.May(Permit.ExportLists, g.Key)).Sum(g => g.Count),
            [.. letters.OrderByDescending(l => l.Id).Take(MostLetters)]);
    }

    /// <summary>Null where there is none for the user.</summary>
    public async Task<CorrectionRow?> One(Guid id, CancellationToken stop)
    {
        if (await db.CorrectionRequests.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, stop) is not { } request) return null;
        await activity.Note(ActivityKind.ListRead, stop, reason: $"correction {id}", area: request.AreaCode);
        return (await rows.Of([request], stop))[0];
    }
}
