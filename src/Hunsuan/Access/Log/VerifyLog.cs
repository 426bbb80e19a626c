using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access.Log;

/// <summary>Goes through the whole log and finds whatever is not as it was written (ตรวจบันทึกกิจกรรม): altered, removed, inserted, moved, cut or sealed with another key.</summary>
/// <remarks>The program may go on writing meanwhile: what comes after the end that was read first only has to follow it.</remarks>
internal sealed class VerifyLog(HunsuanDb db)
{
    private readonly LogRows _rows = new(db);
    private readonly List<LogBreak> _breaks = [];
    private readonly Dictionary<Guid, ActivityRecord> _bulks = [];
    private readonly List<ActivityRecord> _beginnings = [];
    private readonly List<LogBreak> _emptied = [];
    private readonly HashSet<Guid> _forgotten = [];
    private long _records, _adopted;

    /// <param name="Adopted">Records that were sealed on the day of an upgrade, as they were found then.</param>
    public sealed record Outcome(long Records, long Adopted, DateTimeOffset? AdoptedAt, IReadOnlyList<LogBreak> Breaks);

    /// <param name="published">What was published of the log earlier, and whose signature was looked at.</param>
    public async Task<Outcome> Run(IReadOnlyList<LogHead> published, CancellationToken stop)
    {
        var ends = await db.ActivityChains.AsNoTracking().ToDictionaryAsync(c => c.Chain, stop);
        var changed = await db.RecordChanges.IgnoreQueryFilters([HunsuanDb.AreaFilter]).Select(c => c.ActivityId).Distinct().ToListAsync(stop);
        var names = await db.Activities.Select(a => a.Chain).Distinct().ToListAsync(stop);
        if (names.Contains(null)) await FindUnsealed(stop);

        var told = published.SelectMany(h => h.Ends).ToLookup(e => e.Chain);
        await db.Database.OpenConnectionAsync(stop);
        // The adopted one last: how it ends is told in the others.
        foreach (var chain in names.OfType<string>().Union(ends.Keys).Union(told.Select(p => p.Key)).OrderBy(c => c == ActivityChain.Adopted).ThenBy(c => c, StringComparer.Ordinal))
            await Walk(chain, ends.GetValueOrDefault(chain), told[chain], stop);
        await db.Database.CloseConnectionAsync();

        await CheckBulks(changed, stop);
        await CheckEmptied(stop);
        return new(_records, _adopted, ends.GetValueOrDefault(ActivityChain.Adopted)?.ClosedAt, _breaks);
    }

    private async Task Walk(string chain, ActivityChain? end, IEnumerable<LogHead.End> published, CancellationToken stop)
    {
        var isAdopted = chain == ActivityChain.Adopted;
        var heads = isAdopted ? _beginnings.Select(b => LogBeginning.Read(b.Reason)).OfType<LogHead.End>().Concat(published).ToList() : published.ToList();
        var known = heads.GroupBy(p => p.Sequence).ToDictionary(p => p.Key, p => p.Select(e => e.Seal).ToList());
        var walk = new ChainWalk(chain, db.Keys);
        var (read, endHolds) = (0L, end is null || end.Sequence == 0);
        LogBreak? rewritten = null;
        foreach (var row in _rows.Of(chain))
        {
            stop.ThrowIfCancellationRequested();
            read++;
            var before = walk.Last;
            walk.Take(row);
            if (row.Record is { } record) Look(record);
            if (walk.Last == before) continue;
            if (known.TryGetValue(walk.Last, out var seals) && !seals.TrueForAll(s => s.AsSpan().SequenceEqual(walk.LastSeal)))
                rewritten ??= new(LogBreakKind.Rewritten, chain, walk.Last, row.Record?.Id, 1);
            if (walk.Last == end?.Sequence) endHolds = end.Seal.AsSpan().SequenceEqual(walk.LastSeal);
        }

        _records += read;
        if (isAdopted) _adopted = read;
        _breaks.AddRange(walk.End(end?.Sequence));
        if (rewritten is not null) _breaks.Add(rewritten);
        var shouldReach = Math.Max(end?.Sequence ?? 0, heads.Count == 0 ? 0 : heads.Max(t => t.Sequence));
        if (read > 0 && walk.Last == 0) return;
        if (walk.Reached < shouldReach)
            _breaks.Add(new(LogBreakKind.TailCut, chain, walk.Reached + 1, null, shouldReach - walk.Reached));
        else if (walk.Last == walk.Reached && (!endHolds || await EndNow(chain, stop) < walk.Last || (isAdopted && !BeganOnce(walk.Last))))
            _breaks.Add(new(LogBreakKind.EndDiffers, chain, walk.Last, null, 1));
    }

    private void Look(ActivityRecord record)
    {
        if (record.Changes is null && record.Digest is not null) _emptied.Add(new(LogBreakKind.Emptied, record.Chain!, record.Sequence!.Value, record.Id, 1));
        else if (record.Changes is not null && !LogSeal.DigestOf(record.Changes).AsSpan().SequenceEqual(record.Digest)) Add(LogBreakKind.Altered, record);
        if (record.BulkId is { } bulk && !_bulks.TryAdd(bulk, record)) Add(LogBreakKind.BulkAltered, record);
        if (record.Kind is ActivityKind.LogBegun) _beginnings.Add(record);
        _forgotten.UnionWith(ForgetInLog.Told(record));
    }

    private void Add(LogBreakKind kind, ActivityRecord record) => _breaks.Add(new(kind, record.Chain!, record.Sequence!.Value, record.Id, 1));

    // A second beginning would take in what was put there since.
    private bool BeganOnce(long last) => _beginnings.Count == 1 && LogBeginning.Read(_beginnings[0].Reason)?.Sequence == last;

    private async Task<long> EndNow(string chain, CancellationToken stop) =>
        await db.ActivityChains.Where(c => c.Chain == chain).Select(c => (long?)c.Sequence).SingleOrDefaultAsync(stop) ?? 0;

    private async Task FindUnsealed(CancellationToken stop)
    {
        var unsealed = db.Activities.Where(a => a.Chain == null);
        _breaks.Add(new(LogBreakKind.Inserted, "", 0, await unsealed.OrderBy(a => a.Id).Select(a => a.Id).FirstAsync(stop), await unsealed.LongCountAsync(stop)));
    }

    private async Task CheckBulks(List<Guid> changed, CancellationToken stop)
    {
        var rows = new List<Guid>();
        foreach (var (bulk, record) in _bulks)
        {
            if (!(await BulkDigest.Of(db, bulk, stop, rows)).AsSpan().SequenceEqual(record.BulkDigest)) Add(LogBreakKind.BulkAltered, record);
            _emptied.AddRange(rows.Select(r => new LogBreak(LogBreakKind.Emptied, record.Chain!, record.Sequence!.Value, r, 1)));
            rows.Clear();
        }

        if (changed.Where(c => !_bulks.ContainsKey(c)).ToList() is { Count: > 0 } unknown)
            _breaks.Add(new(LogBreakKind.BulkInserted, "", 0, unknown[0], unknown.Count));
    }

    private async Task CheckEmptied(CancellationToken stop)
    {
        // What was told after its chain was read is verified by the next run.
        if (_emptied.Exists(e => !_forgotten.Contains(e.Id!.Value)))
        {
            var told = await db.Activities.AsNoTracking().Where(a => a.Kind == ActivityKind.LogValuesForgotten).ToListAsync(stop);
            _forgotten.UnionWith(told.SelectMany(ForgetInLog.Told));
        }

        _breaks.AddRange(_emptied.Where(e => !_forgotten.Contains(e.Id!.Value)));
    }
}
