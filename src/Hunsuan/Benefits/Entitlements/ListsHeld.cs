using System.Runtime.InteropServices;
using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Registers;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Benefits.Entitlements;

/// <summary>Who stands on which agency's list (รายชื่อที่บุคคลอยู่): by the valid citizen ID alone.</summary>
/// <remarks>
/// Who is on no list of a province from which the list was never brought in may well hold the benefit: that is not known. Looks beyond the
/// user's area, since a person may be listed in another province; only "holds", "does not hold" or "not known" of a person comes back.
/// </remarks>
internal sealed class ListsHeld
{
    private static readonly string[] Columns = [nameof(ListEntry.List), nameof(ListEntry.CitizenIdIndex)];

    private readonly Dictionary<string, uint> _covered;
    private readonly Dictionary<Guid, uint> _held = [];
    private (string Area, uint Lists) _lastCovered = ("", 0);

    private ListsHeld(Dictionary<string, uint> covered) => _covered = covered;

    /// <param name="index">Of the citizen ID; null where there is no valid one, and nothing can be told.</param>
    /// <param name="areaCode">Where the person lives.</param>
    public ListStanding Of(Guid? index, string areaCode)
    {
        if (index is not { } person) return default;
        var held = _held.GetValueOrDefault(person);
        return new(held, Covered(areaCode) & ~held);
    }

    /// <summary>Of some people, all of one area.</summary>
    /// <param name="lists">At most 32.</param>
    public static async Task<ListsHeld> Of(HunsuanDb db, IReadOnlyCollection<Guid> indexes, string areaCode, IReadOnlyList<string> lists, CancellationToken stop)
    {
        var asked = indexes.ToArray();
        return await Read(db, [AreaCode.Widen(areaCode, AreaLevel.Province)], lists, Held(db).Where(e => EF.Parameter(asked).Contains(e.CitizenIdIndex!.Value)), stop);
    }

    /// <summary>Of all people who live in an area.</summary>
    /// <param name="provinces">The provinces of the area.</param>
    /// <param name="lists">At most 32.</param>
    public static Task<ListsHeld> In(HunsuanDb db, string areaCode, IEnumerable<string> provinces, IReadOnlyList<string> lists, CancellationToken stop)
    {
        // The lists of a database are hardly longer than those of a province: read as they lie, they come in a tenth of the time of
        // looking each person up.
        var held = AreaCode.LevelOf(areaCode) <= AreaLevel.Province ? Held(db).Where(e => e.CitizenIdIndex != null)
            : from person in db.Persons.In(areaCode) join entry in Held(db) on person.CitizenIdIndex equals entry.CitizenIdIndex select entry;
        return Read(db, provinces, lists, held, stop);
    }

    private uint Covered(string areaCode)
    {
        if (!ReferenceEquals(areaCode, _lastCovered.Area)) _lastCovered = (areaCode, _covered.GetValueOrDefault(AreaCode.Widen(areaCode, AreaLevel.Province)));
        return _lastCovered.Lists;
    }

    private static IQueryable<ListEntry> Held(HunsuanDb db) => db.ListEntries.IgnoreQueryFilters([HunsuanDb.AreaFilter]).Where(e => e.IsHeld);

    private static async Task<ListsHeld> Read(HunsuanDb db, IEnumerable<string> provinces, IReadOnlyList<string> lists, IQueryable<ListEntry> held, CancellationToken stop)
    {
        var read = new ListsHeld(await Covered(db, provinces, lists, stop));
        var places = lists.Select((list, i) => (list, i)).ToDictionary(p => p.list, p => p.i);
        await db.Each(held, Columns, row =>
        {
            if (places.TryGetValue(row.Word(0)!, out var at)) CollectionsMarshal.GetValueRefOrAddDefault(read._held, row.Id(1), out _) |= 1u << at;
        }, stop);
        return read;
    }

    private static async Task<Dictionary<string, uint>> Covered(HunsuanDb db, IEnumerable<string> provinces, IReadOnlyList<string> lists, CancellationToken stop)
    {
        var covered = new Dictionary<string, uint>();
        if (lists.Count == 0) return covered;
        foreach (var province in provinces)
        {
            // One question for all lists: a household is waited for, and each would be a way to the server and back.
            var entries = db.ListEntries.IgnoreQueryFilters([HunsuanDb.AreaFilter]).In(province);
            var known = await lists.Select(list => entries.Where(e => e.List == list).Select(e => e.List).Take(1)).Aggregate((one, other) => one.Concat(other)).ToListAsync(stop);
            for (var i = 0; i < lists.Count; i++)
            {
                if (known.Contains(lists[i])) covered[province] = covered.GetValueOrDefault(province) | 1u << i;
            }
        }

        return covered;
    }
}
