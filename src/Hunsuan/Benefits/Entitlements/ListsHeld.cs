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
    private readonly HashSet<(string List, string Province)> _covered;
    private readonly HashSet<(string List, Guid Index)> _held;

    private ListsHeld(HashSet<(string, string)> covered, HashSet<(string, Guid)> held) => (_covered, _held) = (covered, held);

    /// <summary>Of some people, all of one area.</summary>
    public static async Task<ListsHeld> Of(HunsuanDb db, IReadOnlyCollection<Guid> indexes, string areaCode, IEnumerable<string> lists, CancellationToken stop)
    {
        var asked = indexes.ToArray();
        var held = await Held(db).Where(e => EF.Parameter(asked).Contains(e.CitizenIdIndex!.Value))
            .Select(e => new { e.List, Index = e.CitizenIdIndex!.Value }).ToListAsync(stop);
        return new(await Covered(db, [AreaCode.Widen(areaCode, AreaLevel.Province)], lists, stop), [.. held.Select(h => (h.List, h.Index))]);
    }

    /// <summary>Of all people who live in an area.</summary>
    /// <param name="provinces">The provinces of the area.</param>
    public static async Task<ListsHeld> In(HunsuanDb db, string areaCode, IEnumerable<string> provinces, IEnumerable<string> lists, CancellationToken stop)
    {
        var listed = from person in db.Persons.In(areaCode)
                     join entry in Held(db) on person.CitizenIdIndex equals entry.CitizenIdIndex
                     select new { entry.List, Index = entry.CitizenIdIndex!.Value };
        return new(await Covered(db, provinces, lists, stop), [.. (await listed.ToListAsync(stop)).Select(h => (h.List, h.Index))]);
    }

    /// <summary>Null where it can't be told: there is no valid citizen ID, or the list of the province was never brought in.</summary>
    public bool? Holds(string list, Guid? index, string areaCode)
    {
        if (index is not { } person) return null;
        if (_held.Contains((list, person))) return true;
        return _covered.Contains((list, AreaCode.Widen(areaCode, AreaLevel.Province))) ? false : null;
    }

    private static IQueryable<ListEntry> Held(HunsuanDb db) => db.ListEntries.IgnoreQueryFilters([HunsuanDb.AreaFilter]).Where(e => e.IsHeld);

    private static async Task<HashSet<(string, string)>> Covered(HunsuanDb db, IEnumerable<string> provinces, IEnumerable<string> lists, CancellationToken stop)
    {
        var covered = new HashSet<(string, string)>();
        var asked = lists.Distinct().ToList();
        foreach (var province in provinces)
        {
            var entries = db.ListEntries.IgnoreQueryFilters([HunsuanDb.AreaFilter]).In(province);
            foreach (var list in asked)
                if (await entries.AnyAsync(e => e.List == list, stop)) covered.Add((list, province));
        }

        return covered;
    }
}
