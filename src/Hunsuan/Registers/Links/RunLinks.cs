using Hunsuan.Data;
using Hunsuan.Engines.Linkage;
using Hunsuan.Registers.Links.Again;
using Hunsuan.Registers.Linking;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Registers.Links;

/// <summary>Links the survey and all lists: what changed since the last run, or everything (เชื่อมโยงทะเบียน). Works for the whole country, in the operator's name.</summary>
internal sealed class RunLinks(
    HunsuanDb db, NewestImport newest, LinkSource source, StoreLinks store, LinkChanged changed, SinceThen since, IndexFiles files, LinkLimits limits, TimeProvider clock)
{
    /// <param name="progress">Told how far it is.</param>
    /// <param name="stop">Ends it.</param>
    /// <param name="everything">Whether to compare everything, also where it would do to compare what changed.</param>
    /// <exception cref="OperationCanceledException">It was stopped; the links are as they were.</exception>
    public async Task<LinkRun> Run(IProgress<LinkProgress>? progress, CancellationToken stop, bool everything = false)
    {
        var (activity, import) = await newest.Find(stop);
        var run = new LinkRun { Id = Ids.New(), ImportId = import, ThroughActivityId = activity, StartedAt = clock.GetUtcNow(), State = LinkRunState.Running };
        db.Add(run);
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
        try
        {
            var isStored = everything ? await Everything(run, WholeReason.Asked, progress, stop) : await Changed(run, progress, stop);
            if (!isStored) await End(run.Id, LinkRunState.Overtaken, null);
            return await db.LinkRuns.AsNoTracking().SingleAsync(r => r.Id == run.Id, CancellationToken.None);
        }
        catch (Exception fault)
        {
            // Of the fault only its kind: its words may hold what was in the data.
            await End(run.Id, fault is OperationCanceledException ? LinkRunState.Cancelled : LinkRunState.Failed, fault is OperationCanceledException ? null : fault.GetBaseException().GetType().Name);
            throw;
        }
    }

    // What it builds on may be replaced while it compares, by a run that began before it and did not see all of what changed: then it compares again.
    private async Task<bool> Changed(LinkRun run, IProgress<LinkProgress>? progress, CancellationToken stop)
    {
        while (true)
        {
            var (isStored, whole) = await changed.Run(run, progress, stop);
            if (whole is { } reason) return await Everything(run, reason, progress, stop);
            if (isStored) return true;
            if (await db.LinkRuns.AnyAsync(r => r.State == LinkRunState.Done && r.Id > run.Id, stop)) return false;
        }
    }

    /// <summary>Sets where a run ended without result.</summary>
    public Task<int> End(Guid run, LinkRunState state, string? fault)
    {
        var now = clock.GetUtcNow();
        // What is stored is done, whatever went wrong afterwards.
        return db.LinkRuns.Where(r => r.Id == run && r.State != LinkRunState.Done)
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.State, state).SetProperty(r => r.EndedAt, now).SetProperty(r => r.Fault, fault), CancellationToken.None);
    }

    private async Task<bool> Everything(LinkRun run, WholeReason whole, IProgress<LinkProgress>? progress, CancellationToken stop)
    {
        run.Whole = whole;
        progress?.Report(new(LinkStage.Reading, 0));
        var (sheets, state) = await Read(run, stop);
        try
        {
            var records = sheets.Sum(s => s.Rows.Count);
            progress?.Report(new(LinkStage.Comparing, records));
            var known = await Decided(sheets, stop);
            var found = Link(sheets, known, state, step => progress?.Report(new(StageAfter(step), records)), stop);
            progress?.Report(new(LinkStage.Storing, records));
            var isStored = await store.Run(run, found, stop);
            if (isStored) files.KeepOnly(run.Id);
            else files.Delete(run.Id);
            return isStored;
        }
        catch
        {
            files.Delete(run.Id);
            throw;
        }
        finally
        {
            foreach (var sheet in sheets) sheet.Dispose();
        }
    }

    private async Task<(IReadOnlyList<LinkSheet>, IndexState)> Read(LinkRun run, CancellationToken stop)
    {
        await using var moment = await OneMoment.Of(db, stop);
        var sheets = await source.Read(stop);
        return (sheets, await since.Now(run.Id, [.. sheets.Select(s => s.List)], limits.Keep, stop));
    }

    // What people decided of pairs whose records were not changed since holds, and teaches.
    private async Task<IReadOnlyList<KnownPair>> Decided(IReadOnlyList<LinkSheet> sheets, CancellationToken stop)
    {
        var decided = await db.LinkedPairs.AsNoTracking().Where(p => (p.Verdict == PairVerdict.Same || p.Verdict == PairVerdict.Different) && p.State != LinkState.ToReview)
            .Select(p => new { p.LeftId, p.RightId, IsSame = p.Verdict == PairVerdict.Same }).ToListAsync(stop);
        var wanted = decided.SelectMany(d => new[] { d.LeftId, d.RightId }).ToHashSet();
        var rows = sheets.SelectMany(s => s.Rows).Select((r, i) => (r.Id, Row: i)).Where(r => wanted.Contains(r.Id)).ToDictionary(r => r.Id, r => r.Row);
        return [.. decided.Where(d => rows.ContainsKey(d.LeftId) && rows.ContainsKey(d.RightId)).Select(d => new KnownPair(rows[d.LeftId], rows[d.RightId], d.IsSame))];
    }

    private FoundPairs Link(IReadOnlyList<LinkSheet> sheets, IReadOnlyList<KnownPair> known, IndexState state, Action<LinkageStep> told, CancellationToken stop)
    {
        if (sheets.Count < 2) return FoundPairs.Nothing(sheets);
        UInt128[] ids = [.. sheets.SelectMany(s => s.Rows).Select(r => RecordNumber.Of(r.Id))];
        using var index = files.Make(state.Run);
        var linked = LinkedFiles.Of(
            new(LinkSheet.Fields, IdColumn: null, IsDedupe: false, IsOneToOne: true, limits.Keep, clock.Today)
            {
                Known = known,
                Index = new(index, files.SecretOf(state.Run), row => ids[row], state.Write()),
            },
            [.. sheets.Select(s => (Func<Stream>)s.Read)], told, stop);
        return FoundPairs.Of(linked, sheets, limits, state.Run, LinkModelFile.Text(linked, [.. sheets.Select(s => s.List)]));
    }

    private static LinkStage StageAfter(LinkageStep step) => step switch
    {
        LinkageStep.Read => LinkStage.Comparing,
        LinkageStep.Compared => LinkStage.Learning,
        LinkageStep.Learnt => LinkStage.Weighing,
        LinkageStep.Weighed => LinkStage.Weighing,
    };
}
