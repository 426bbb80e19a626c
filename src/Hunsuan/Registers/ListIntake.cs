using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Data.Bulk;
using Hunsuan.Households;
using Hunsuan.Registers.Versions;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Registers;

/// <summary>Takes in rows of an agency's list: adds the new, updates the changed, and marks who holds the welfare card (รับบัญชีรายชื่อ).</summary>
internal sealed class ListIntake(HunsuanDb db, CardHolders holders, NewVersion version)
{
    private GonePersons? _gone;

    /// <summary>Takes a batch in; the result has one entry for each, in the same order.</summary>
    public async Task<IReadOnlyList<IntakeChange>> Take(IReadOnlyList<ListedRow> batch, CancellationToken stop)
    {
        var keysOf = batch.Select(r => r.EntryKeys(db.CitizenIds)).ToList();
        var known = await Known([.. keysOf.SelectMany(k => k)], stop);

        var changes = new List<IntakeChange>(batch.Count);
        var (added, back, named) = (new List<ListEntry>(), new List<Guid>(), new List<Guid>(batch.Count));
        foreach (var (row, itsKeys) in batch.Zip(keysOf))
        {
            if (Same(itsKeys, row, known) is { } entry)
            {
                if (entry.LeftIn is not null) back.Add(entry.Id);
                changes.Add(Change(entry, row));
                if (entry.CitizenIdIndex is { } indexed) named.Add(indexed);
                continue;
            }

            entry = new() { Id = Ids.New(), List = version.Kind.Id, AreaCode = row.AreaCode, ImportId = version.ImportId, CameIn = version.Number };
            row.Describe(entry, db.CitizenIds);
            added.Add(entry);
            if (entry.CitizenIdIndex is { } index) named.Add(index);
            changes.Add(IntakeChange.New);
            version.Counts.Came++;
        }

        await RecordChange.SaveTracked(db, version.ImportId, stop);
        await BulkInsert.Into(db, added, stop);
        await KeptLinks.AroundRows(db, back, stop);
        if (version.Kind.Id == ListKinds.WelfareCard) await holders.MarkProfiles(batch.Select(r => r.CitizenId).OfType<string>(), stop);
        await CountGone(named, stop);
        return changes;
    }

    private async Task<ILookup<long, ListEntry>> Known(long[] keys, CancellationToken stop) =>
        (await db.ListEntries.Where(e => e.List == version.Kind.Id && EF.Parameter(keys).Contains(e.EntryKey)).ToListAsync(stop)).ToLookup(e => e.EntryKey);

    // Two provinces may have listed somebody, each unseen by the other; whoever sees both means the one at the same place.
    private static ListEntry? Same(IReadOnlyList<long> keys, ListedRow row, ILookup<long, ListEntry> known) =>
        keys.SelectMany(key => known[key]).MaxBy(e => AreaCode.Contains(AreaCode.Widen(row.AreaCode, AreaLevel.Province), e.AreaCode));

    private IntakeChange Change(ListEntry entry, ListedRow row)
    {
        if (entry.LeftIn is not null)
        {
            row.Describe(entry, db.CitizenIds);
            (entry.CameIn, entry.LeftIn) = (version.Number, null);
            version.Counts.Back++;
            return IntakeChange.Changed;
        }

        if (entry.ContentHash == row.ContentHash)
        {
            version.Counts.Unchanged++;
            return IntakeChange.Unchanged;
        }

        row.Describe(entry, db.CitizenIds);
        version.Counts.Changed++;
        return IntakeChange.Changed;
    }

    private async Task CountGone(IEnumerable<Guid> indexes, CancellationToken stop)
    {
        _gone ??= await GonePersons.Of(db, stop);
        foreach (var index in indexes)
        {
            if (_gone.IsDead(index)) version.Dead++;
            else if (_gone.HasLeft(index)) version.Gone++;
        }
    }
}
