using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Data.Bulk;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Registers.Links.Again;

/// <summary>Puts the pairs around what changed in place of those before, in one transaction (เก็บผลเฉพาะส่วนที่เปลี่ยน); what somebody decided stays.</summary>
internal sealed class StoreChanged(HunsuanDb db, Activity activity, Stakes stakes, KeepDecisions decisions, RegroupRecords regroup, TimeProvider clock)
{
    /// <param name="run">The run.</param>
    /// <param name="last">The run on whose links it builds.</param>
    /// <param name="found">What it found.</param>
    /// <param name="keep">Done before anything of it counts.</param>
    /// <param name="stop">Ends it.</param>
    /// <returns>False where another run was quicker; nothing was changed then.</returns>
    public async Task<bool> Run(LinkRun run, Guid last, ChangedPairs found, Action keep, CancellationToken stop)
    {
        var weights = await stakes.ReadSome(found.Pairs, stop);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await OneLinker.Wait(db, stop);
        if (await db.LinkRuns.AnyAsync(r => r.State == LinkRunState.Done && r.Id > last, stop)) return false;

        var before = (await PairsAround.Of(db, found.Around.Concat(found.Touched), stop)).Where(p => found.LooksAt(p.Value)).ToDictionary();
        var now = (await decisions.Put(run.Id, found.Pairs, [.. before.Values.Where(p => p.Verdict is not null)], found.Rows, stop)).ToDictionary(p => p.Id);
        await stakes.SetSome([.. now.Values], weights, stop);
        // Whether a pair is cut comes out of the grouping.
        foreach (var pair in now.Values) pair.IsCut = before.GetValueOrDefault(pair.Id)?.IsCut ?? false;
        await Put(run, before, now, stop);
        await KeptLinks.OfRecords(db, found.Touched, stop);
        await Finish(run, last, found, stop);
        await activity.Save(ActivityKind.ListsLinked, stop, reason: run.Id.ToString());
        keep();
        await transaction.CommitAsync(CancellationToken.None);
        return true;
    }

    private async Task Put(LinkRun run, Dictionary<Guid, LinkedPair> before, Dictionary<Guid, LinkedPair> now, CancellationToken stop)
    {
        var gone = before.Values.Where(p => !now.TryGetValue(p.Id, out var pair) || !IsSame(p, pair)).ToList();
        foreach (var ids in gone.Select(p => p.Id).Order().Chunk(LinkSource.AtOnce)) await db.LinkedPairs.Where(p => EF.Parameter(ids).Contains(p.Id)).ExecuteDeleteAsync(stop);
        var changed = now.Values.Where(p => !before.TryGetValue(p.Id, out var pair) || !IsSame(pair, p)).OrderBy(p => p.Id).ToList();
        if (gone.Count + changed.Count == 0) return;
        await regroup.Run(changed, [.. gone.SelectMany(p => new[] { p.LeftId, p.RightId }).Distinct()], MoveCause.Run, run.Id, stop);
        await BulkInsert.Into(db, changed, stop);
    }

    // By one model the evidence is another only where a record is.
    private static bool IsSame(LinkedPair before, LinkedPair now) => StoreLinks.IsSame(before, now) && before.Evidence == now.Evidence;

    private async Task Finish(LinkRun run, Guid last, ChangedPairs found, CancellationToken stop)
    {
        // From the indexes alone: of half a million pairs reading each would take longer than all the rest. Estimates are by the model, which is the same as before.
        var (pairs, joined, toReview) = (
            await db.LinkedPairs.CountAsync(stop), await db.LinkedPairs.CountAsync(p => p.State == LinkState.Joined, stop), await db.LinkedPairs.CountAsync(p => p.State == LinkState.ToReview, stop));
        var before = await db.LinkRuns.Where(r => r.Id == last).Select(r => new { r.Precision, r.Recall }).SingleAsync(stop);
        var ended = clock.GetUtcNow();
        await db.LinkRuns.Where(r => r.Id == run.Id).ExecuteUpdateAsync(
            set => set.SetProperty(r => r.State, LinkRunState.Done).SetProperty(r => r.EndedAt, ended).SetProperty(r => r.Records, found.Records)
                .SetProperty(r => r.Changed, found.Touched.Count).SetProperty(r => r.Pairs, pairs).SetProperty(r => r.Joined, joined)
                .SetProperty(r => r.ToReview, toReview).SetProperty(r => r.Precision, before.Precision).SetProperty(r => r.Recall, before.Recall),
            stop);
    }
}
