using System.Text.Json;
using Hunsuan.Data;
using Hunsuan.Engines.Linkage.Again;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Registers.Links.Again;

/// <summary>Links only what changed since the last run (เชื่อมโยงเฉพาะที่เปลี่ยน), by what the last run over everything has learnt.</summary>
internal sealed class LinkChanged(
    HunsuanDb db, IndexFiles files, SinceThen since, LinkSource source, CompareChanged compare, StoreChanged store, LinkLimits limits, TimeProvider clock)
{
    // What was learnt of all records holds for them as long as most of them are the same; of few records everything is compared soon enough, and changes are many.
    private const double MostAtOnce = 0.05, MostSince = 0.1;
    private const int Few = 50;

    /// <returns>Whether it was stored, or why everything has to be compared.</returns>
    public async Task<(bool IsStored, WholeReason? Whole)> Run(LinkRun run, IProgress<LinkProgress>? progress, CancellationToken stop)
    {
        var done = db.LinkRuns.AsNoTracking().Where(r => r.State == LinkRunState.Done).OrderByDescending(r => r.Id);
        if (await done.Select(r => (Guid?)r.Id).FirstOrDefaultAsync(stop) is not { } last) return (false, WholeReason.First);
        if (await done.Where(r => r.Changed == null).Select(r => (Guid?)r.Id).FirstOrDefaultAsync(stop) is not { } whole) return (false, WholeReason.NoIndex);

        progress?.Report(new(LinkStage.Reading, 0));
        try
        {
            using var index = files.Open(whole);
            using var changes = last == whole ? null : files.Open(last);
            if (index is null || (changes is null && last != whole)) return (false, WholeReason.NoIndex);
            var again = LinkAgain.Open(new(LinkSheet.Fields, clock.Today, files.SecretOf(whole)), index, changes);
            var then = IndexState.Read(again.AboutChanges ?? again.About);
            if (then.Run != last) return (false, WholeReason.NoIndex);
            return then.Keep == limits.Keep ? await Run(run, again, then, (last, whole), progress, stop) : (false, WholeReason.OtherLimits);
        }
        catch (Exception fault) when (fault is IndexFaultException or JsonException)
        {
            return (false, WholeReason.NoIndex);
        }
    }

    private async Task<(bool, WholeReason?)> Run(LinkRun run, LinkAgain again, IndexState then, (Guid Last, Guid Whole) on, IProgress<LinkProgress>? progress, CancellationToken stop)
    {
        IndexState now;
        ChangedPairs found;
        await using (await OneMoment.Of(db, stop))
        {
            now = await since.Now(run.Id, then.Lists, then.Keep, stop);
            var (persons, entries, many) = await since.Changed(then, (int)Math.Max(Few, MostAtOnce * again.Records), stop);
            if (many is not null) return (false, many);
            if (again.Changed + persons.Count + entries.Count > Math.Max(Few, MostSince * again.Records)) return (false, WholeReason.ChangedSince);
            if (await source.TurnsOnGone(persons, stop)) return (false, WholeReason.PeopleGone);
            progress?.Report(new(LinkStage.Comparing, persons.Count + entries.Count));
            if (await compare.Run(run.Id, again, then.Lists, persons, entries, stop) is not { } pairs) return (false, WholeReason.NewList);
            found = pairs;
        }

        progress?.Report(new(LinkStage.Storing, found.Touched.Count));
        var isStored = await store.Run(run, on.Last, found, () => Keep(again, now), stop);
        if (isStored) files.KeepOnly(on.Whole, run.Id);
        return (isStored, null);
    }

    private void Keep(LinkAgain again, IndexState now)
    {
        using var file = files.Make(now.Run);
        again.Write(file, now.Write());
    }
}
