using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Engines.Linkage;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Registers.Links;

/// <summary>How far two who are asked of the same pairs agree (ความเห็นตรงกันของผู้ตรวจ), in the user's area.</summary>
internal sealed class AgreementView(HunsuanDb db, Activity activity, CurrentUser user)
{
    /// <param name="Unsettled">Pairs on which two differ.</param>
    public sealed record View(ReviewerAgreement Agreement, IReadOnlyList<Difference> Unsettled);

    public sealed record Difference(Guid PairId, PairDecision First, string FirstBy, PairDecision Second, string SecondBy);

    public async Task<View> Of(CancellationToken stop)
    {
        var pairs = db.PairDecisions.Where(d => d.Opinion == PairOpinion.Second && d.TakenBackAt == null).Select(d => d.PairId);
        var said = await db.PairDecisions.AsNoTracking().Where(d => d.TakenBackAt == null && pairs.Contains(d.PairId)).ToListAsync(stop);
        var both = said.GroupBy(d => d.PairId).Select(g => (Said: g.ToList(), Both: Disagreement.Both([.. g]))).Where(p => p.Both is not null).ToList();
        var ids = both.SelectMany(p => new[] { p.Both!.Value.First.DecidedBy, p.Both.Value.Second.DecidedBy }).Distinct().ToArray();
        var names = await db.Users.Where(u => EF.Parameter(ids).Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name, stop);
        await activity.Note(ActivityKind.LinksListed, stop, area: user.AreaCode);
        return new(
            ReviewerAgreement.Of(both.Select(p => ((int)p.Both!.Value.First.Verdict - 1, (int)p.Both.Value.Second.Verdict - 1)), Enum.GetValues<PairVerdict>().Length),
            [
                .. from pair in both
                   where Disagreement.IsOf(pair.Said)
                   let first = pair.Both!.Value.First
                   let second = pair.Both!.Value.Second
                   orderby second.Id
                   select new Difference(first.PairId, first, names.GetValueOrDefault(first.DecidedBy, "–"), second, names.GetValueOrDefault(second.DecidedBy, "–")),
            ]);
    }
}
