using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Households;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Aid;

/// <summary>What waits for whom (คิวเงินสงเคราะห์).</summary>
public enum AidShelf
{
    /// <summary>For the facts.</summary>
    ToCheck = 1,
    ToApprove = 2,
    ToPay = 3,
    SentBack = 4,
    ToReport = 5,
    Over = 6,

    /// <summary>To be approved, neither asked for nor looked into nor approved first by the user.</summary>
    MineToApprove = 7,

    /// <summary>To be paid, not approved by the user.</summary>
    MineToPay = 8,
}

/// <summary>Requests for money of the user's area, those that wait longest first (รายการคำขอเงินสงเคราะห์); that they were read is written down.</summary>
public sealed class AidList(HunsuanDb db, CurrentUser user, Activity activity, AidBook book)
{
    public const int PageSize = 50;

    /// <summary>What whoever works on cases looks through.</summary>
    public static IReadOnlyList<AidShelf> OfArea { get; } = [AidShelf.ToCheck, AidShelf.ToApprove, AidShelf.ToPay, AidShelf.SentBack, AidShelf.ToReport, AidShelf.Over];

    public sealed record Row(AidRequest Request, Text Kind, Text Household);

    public sealed record Sheet(IReadOnlyList<Row> Rows, int Page, int Pages);

    public Task<int> Count(AidShelf queue, CancellationToken stop) => Of(queue).CountAsync(stop);

    public async Task<IReadOnlyList<Row>> OfCase(Guid of, CancellationToken stop) =>
        await Rows(await db.AidRequests.AsNoTracking().Where(r => r.CaseId == of).OrderByDescending(r => r.Id).ToListAsync(stop), stop);

    /// <param name="queue">Which.</param>
    /// <param name="page">From 1.</param>
    /// <param name="stop">Stops the queries.</param>
    public async Task<Sheet> Read(AidShelf queue, int page, CancellationToken stop)
    {
        var of = Of(queue);
        var pages = Math.Max(1, (await of.CountAsync(stop) + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 1, pages);
        var ordered = queue is AidShelf.Over ? of.OrderByDescending(r => r.Id) : of.OrderBy(r => r.Id);
        var found = await ordered.Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(stop);
        await activity.Note(ActivityKind.AidListed, stop, reason: $"{queue}: {found.Count}");
        return new(await Rows(found, stop), page, pages);
    }

    private IQueryable<AidRequest> Of(AidShelf queue)
    {
        var all = db.AidRequests.AsNoTracking();
        var waiting = all.Where(r => r.State == AidState.FactsChecked || r.State == AidState.ApprovedByFirst);
        var approved = all.Where(r => r.State == AidState.Approved);
        var me = user.Id;
        return queue switch
        {
            AidShelf.ToCheck => all.Where(r => r.State == AidState.Requested),
            AidShelf.ToApprove => waiting,
            AidShelf.MineToApprove => waiting.Where(r => r.FirstApproverId != me && !db.AidSteps.Any(s => s.RequestId == r.Id && s.UserId == me && EF.Constant(AidStates.ByAskers).Contains(s.Action))),
            AidShelf.ToPay => approved,
            AidShelf.MineToPay => approved.Where(r => r.FirstApproverId != me && r.ApproverId != me),
            AidShelf.SentBack => all.Where(r => r.State == AidState.SentBack),
            AidShelf.ToReport => all.Where(r => r.State == AidState.Paid),
            AidShelf.Over => all.Where(r => EF.Constant(AidStates.Over).Contains(r.State)),
        };
    }

    private async Task<IReadOnlyList<Row>> Rows(List<AidRequest> found, CancellationToken stop)
    {
        var households = found.Select(r => r.HouseholdId).Distinct().ToArray();
        var numbers = await db.Households.Where(h => EF.Parameter(households).Contains(h.Id)).ToDictionaryAsync(h => h.Id, h => h.HouseNumber, stop);
        var names = await HouseholdNames.Of(db, households, stop);
        return [.. found.Select(r => new Row(r, book.NameOf(r.Kind), names.NameOf(r.HouseholdId, numbers.GetValueOrDefault(r.HouseholdId))))];
    }
}
