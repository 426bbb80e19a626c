using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Registers.Links;

/// <summary>One pair with all that helps to decide (หน้าคู่ระเบียน); that it was opened is written down.</summary>
internal sealed class PairView(HunsuanDb db, CurrentUser user, LinkedRows rows, AreaBook areas, Activity activity, RecordReads reads)
{
    /// <summary>Null where the user has no such pair.</summary>
    public async Task<PairSheet?> Of(Guid id, CancellationToken stop)
    {
        if (await db.LinkedPairs.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, stop) is not { } pair) return null;
        var records = await rows.Of([pair.LeftId, pair.RightId], stop);
        if (!records.TryGetValue(pair.LeftId, out var left) || !records.TryGetValue(pair.RightId, out var right)) return null;

        if (left.HouseholdId is { } household) await reads.Note(household, stop);
        await activity.Note(ActivityKind.LinkRead, stop, household: left.HouseholdId, reason: id.ToString(), area: pair.AreaCode);
        var isBlind = pair.FirstBy is { } first && first != user.Id;
        var said = isBlind ? [] : await Said(id, stop);
        var cluster = isBlind ? null
            : await db.ClusterMembers.Where(m => m.RecordId == pair.LeftId || m.RecordId == pair.RightId).Select(m => (Guid?)m.ClusterId).FirstOrDefaultAsync(stop);
        return new(pair, left, right, PairEvidence.Of(left, right, areas), await SeemsMissed(left, stop), said, TurnOf(pair, isBlind, said), cluster);
    }

    private PairTurn TurnOf(LinkedPair pair, bool isBlind, IReadOnlyList<SaidOfPair> said)
    {
        if (isBlind || pair.State is LinkState.ToReview or LinkState.Joined or LinkState.Apart) return PairTurn.Decide;
        if (!Disagreement.IsOf([.. said.Select(s => s.Decision)])) return PairTurn.TakeBack;
        return said.Any(s => s.Decision.DecidedBy == user.Id) ? PairTurn.TakeBack : PairTurn.Settle;
    }

    private async Task<IReadOnlyList<SaidOfPair>> Said(Guid pair, CancellationToken stop)
    {
        var decisions = await db.PairDecisions.AsNoTracking().Where(d => d.PairId == pair && d.TakenBackAt == null).OrderBy(d => d.Id).ToListAsync(stop);
        var ids = decisions.Select(d => d.DecidedBy).ToArray();
        var names = await db.Users.Where(u => EF.Parameter(ids).Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name, stop);
        return [.. decisions.Select(d => new SaidOfPair(d, names.GetValueOrDefault(d.DecidedBy, "–")))];
    }

    private async Task<bool> SeemsMissed(LinkedRow person, CancellationToken stop) =>
        person.List == LinkedPair.Persons
        && await db.Profiles.AnyAsync(p => p.PersonId == person.Id && p.Shortfalls != 0 && !p.IsListed, stop)
        && !await db.ClusterMembers.AnyAsync(m => m.RecordId == person.Id, stop);
}
