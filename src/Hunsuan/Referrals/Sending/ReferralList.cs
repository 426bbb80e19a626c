using Hunsuan.Access;
using Hunsuan.Centres.Services;
using Hunsuan.Data;
using Hunsuan.Households;
using Hunsuan.Referrals.Desks;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Referrals.Sending;

/// <summary>Which referrals a list holds (ชั้นของการส่งต่อ).</summary>
public enum ReferralShelf
{
    /// <summary>Open ones of cases that the user answers for.</summary>
    Mine = 1,

    /// <summary>Open ones of the user's area.</summary>
    Area = 2,

    /// <summary>Declined so often that the province decides.</summary>
    Province = 3,

    Ended = 4,
}

/// <summary>Referrals of the user's area: those that wait for the sender first, then late ones (คิวการส่งต่อ); that they were read is written down.</summary>
public sealed class ReferralList(HunsuanDb db, Activity activity, CurrentUser user, DeskDirectory desks, NeedBook needs, TimeProvider clock)
{
    public const int PageSize = 50;

    /// <param name="WaitsForUs">The user has to do something; what the province decides waits for no worker.</param>
    public sealed record Row(Referral Referral, Text Household, Text Need, DeskDirectory.Named Desk, bool IsLate, bool WaitsForUs);

    public sealed record Sheet(IReadOnlyList<Row> Rows, int Page, int Pages);

    /// <summary>The sender has to do something: answer, send on, confirm.</summary>
    public static bool WaitsForSender(ReferralState state) => state is ReferralState.InfoAsked or ReferralState.Declined or ReferralState.Finished;

    /// <summary>Of the user's own cases, those that wait for the user or are late; what the province decides is counted there.</summary>
    public Task<int> CountMine(CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        return Of(ReferralShelf.Mine).CountAsync(
            r => r.State == ReferralState.InfoAsked || r.State == ReferralState.Finished
                || (r.State == ReferralState.Declined && r.Hop < ReferralChain.DeclinesToProvince) || (r.State == ReferralState.Sent && r.DueAt < now), stop);
    }

    public Task<int> CountOfProvince(CancellationToken stop) => Of(ReferralShelf.Province).CountAsync(stop);

    public async Task<IReadOnlyList<Row>> OfCase(Guid of, CancellationToken stop)
    {
        var found = await db.Referrals.AsNoTracking().Where(r => r.CaseId == of).OrderByDescending(r => r.Id).ToListAsync(stop);
        return await Rows(found, stop);
    }

    /// <param name="shelf">Which.</param>
    /// <param name="page">From 1.</param>
    /// <param name="stop">Stops the queries.</param>
    public async Task<Sheet> Read(ReferralShelf shelf, int page, CancellationToken stop)
    {
        var of = Of(shelf);
        var pages = Math.Max(1, (await of.CountAsync(stop) + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 1, pages);
        var ordered = shelf is ReferralShelf.Ended
            ? of.OrderByDescending(r => r.Id)
            : of.OrderBy(r => r.State == ReferralState.InfoAsked || r.State == ReferralState.Declined || r.State == ReferralState.Finished ? 0 : r.State == ReferralState.Sent ? 1 : 2)
                .ThenBy(r => r.DueAt).ThenBy(r => r.Id);
        var found = await ordered.Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(stop);
        await activity.Note(ActivityKind.ReferralsRead, stop, reason: $"{shelf}: {found.Count}");
        return new(await Rows(found, stop), page, pages);
    }

    private IQueryable<Referral> Of(ReferralShelf shelf)
    {
        var open = db.Referrals.AsNoTracking().Where(r => !EF.Constant(ReferralStates.Ends).Contains(r.State));
        return shelf switch
        {
            ReferralShelf.Mine => from referral in open join of in db.Cases on referral.CaseId equals of.Id where of.OwnerId == user.Id select referral,
            ReferralShelf.Area => open,
            ReferralShelf.Province => open.Where(r => r.State == ReferralState.Declined && r.Hop >= ReferralChain.DeclinesToProvince),
            ReferralShelf.Ended => db.Referrals.AsNoTracking().Where(r => EF.Constant(ReferralStates.Ends).Contains(r.State)),
        };
    }

    private async Task<IReadOnlyList<Row>> Rows(List<Referral> found, CancellationToken stop)
    {
        var households = found.Select(r => r.HouseholdId).Distinct().ToArray();
        var numbers = await db.Households.Where(h => EF.Parameter(households).Contains(h.Id)).ToDictionaryAsync(h => h.Id, h => h.HouseNumber, stop);
        var members = (await db.Persons.Present().Where(p => EF.Parameter(households).Contains(p.HouseholdId))
            .Select(p => new HouseholdName.Member(p.HouseholdId, p.LastName, p.Relation, p.PersonNo)).ToListAsync(stop)).ToLookup(m => m.HouseholdId);
        var names = await desks.Names([.. found.Select(r => r.DeskId)], stop);
        var now = clock.GetUtcNow();
        return
        [
            .. from referral in found
               let household = HouseholdName.Of(members[referral.HouseholdId], numbers.GetValueOrDefault(referral.HouseholdId))
               let waits = WaitsForSender(referral.State) && !ReferralChain.WaitsForOthers(user, referral)
               select new Row(referral, household, needs.Find(referral.Need)?.Name ?? new(referral.Need, referral.Need), names[referral.DeskId], referral.IsLate(now), waits),
        ];
    }
}
