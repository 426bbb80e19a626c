using Hunsuan.Access;
using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Registers.Versions;

/// <summary>Who was on a list and is not on its new version any more (ผู้ที่หลุดจากบัญชี): of whole lists only, within the areas that they cover.</summary>
internal sealed class Leavers(HunsuanDb db, CardHolders holders)
{
    private const int AtOnce = 4000;
    private static readonly string[] Columns = [nameof(ListEntry.Id), nameof(ListEntry.EntryKey), nameof(ListEntry.CameIn)];

    /// <summary>Ids of those who left; counts them, and how many there were before.</summary>
    public async Task<IReadOnlyList<Guid>> Find(NewVersion version, CancellationToken stop)
    {
        var (before, left) = (0, new List<Guid>());
        foreach (var area in version.Areas)
        {
            var entries = db.ListEntries.Where(e => e.List == version.Kind.Id && e.LeftIn == null).In(area);
            await db.Each(entries, Columns, row =>
            {
                if (row.Number(2) == version.Number) return;
                before++;
                if (!version.Seen.Contains(row.Bits(1))) left.Add(row.Id(0));
            }, stop);
        }

        // Those who came back were not there before.
        (version.Counts.Before, version.Counts.Left) = (before, left.Count);
        return left;
    }

    /// <summary>They hold no longer; each is kept as it was.</summary>
    public async Task Mark(NewVersion version, IReadOnlyList<Guid> left, CancellationToken stop)
    {
        foreach (var ids in left.Chunk(AtOnce))
        {
            var entries = await db.ListEntries.Where(e => EF.Parameter(ids).Contains(e.Id)).ToListAsync(stop);
            foreach (var entry in entries) (entry.LeftIn, entry.IsHeld) = (version.Number, false);
            var numbers = version.Kind.Id == ListKinds.WelfareCard ? entries.Select(e => db.CitizenIds.Of(e).Verified).OfType<string>().ToList() : [];

            await RecordChange.SaveTracked(db, version.ImportId, stop);
            await KeptLinks.AroundRows(db, ids, stop);
            if (numbers.Count > 0) await holders.MarkProfiles(numbers, stop);
        }
    }
}
