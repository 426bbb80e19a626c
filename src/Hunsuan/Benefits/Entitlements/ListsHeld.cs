using System.Runtime.InteropServices;
using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Registers;
using Hunsuan.Registers.Versions;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Benefits.Entitlements;

/// <summary>Who stands on which agency's list (รายชื่อที่บุคคลอยู่): by the valid citizen ID alone.</summary>
/// <remarks>
/// Who is not on the list certainly does not hold the benefit only where a whole version of it covers the place where the person lives; elsewhere, and
/// by lists that only add, that is not known. Looks beyond the user's area, since a person may be listed in another province; only "holds", "does not
/// hold" or "not known" of a person comes back.
/// </remarks>
internal sealed class ListsHeld
{
    private static readonly string[] Columns = [nameof(ListEntry.List), nameof(ListEntry.CitizenIdIndex)];

    // By the code of an area that versions name, which is seldom the person's own.
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

    /// <summary>Of some people.</summary>
    /// <param name="lists">At most 32.</param>
    public static async Task<ListsHeld> Of(HunsuanDb db, IReadOnlyCollection<Guid> indexes, IReadOnlyList<string> lists, CancellationToken stop)
    {
        var asked = indexes.ToArray();
        return await Read(db, lists, Held(db).Where(e => EF.Parameter(asked).Contains(e.CitizenIdIndex!.Value)), stop);
    }

    /// <summary>Of all people who live in an area.</summary>
    /// <param name="lists">At most 32.</param>
    public static Task<ListsHeld> In(HunsuanDb db, string areaCode, IReadOnlyList<string> lists, CancellationToken stop)
    {
        // The lists of a database are hardly longer than those of a province: read as they lie, they come in a tenth of the time of
        // looking each person up.
        var held = AreaCode.LevelOf(areaCode) <= AreaLevel.Province ? Held(db).Where(e => e.CitizenIdIndex != null)
            : from person in db.Persons.In(areaCode) join entry in Held(db) on person.CitizenIdIndex equals entry.CitizenIdIndex select entry;
        return Read(db, lists, held, stop);
    }

    private uint Covered(string areaCode)
    {
        if (ReferenceEquals(areaCode, _lastCovered.Area)) return _lastCovered.Lists;
        var lists = 0u;
        for (var level = AreaLevel.Country; level <= AreaCode.LevelOf(areaCode); level++) lists |= _covered.GetValueOrDefault(AreaCode.Widen(areaCode, level));
        _lastCovered = (areaCode, lists);
        return lists;
    }

    private static IQueryable<ListEntry> Held(HunsuanDb db) => db.ListEntries.IgnoreQueryFilters([HunsuanDb.AreaFilter]).Where(e => e.IsHeld);

    private static Dictionary<string, int> PlacesOf(IReadOnlyList<string> lists) => lists.Select((list, i) => (list, i)).ToDictionary(p => p.list, p => p.i);

    private static async Task<ListsHeld> Read(HunsuanDb db, IReadOnlyList<string> lists, IQueryable<ListEntry> held, CancellationToken stop)
    {
        var read = new ListsHeld(await Covered(db, lists, stop));
        var places = PlacesOf(lists);
        await db.Each(held, Columns, row =>
        {
            if (places.TryGetValue(row.Word(0)!, out var at)) CollectionsMarshal.GetValueRefOrAddDefault(read._held, row.Id(1), out _) |= 1u << at;
        }, stop);
        return read;
    }

    private static async Task<Dictionary<string, uint>> Covered(HunsuanDb db, IReadOnlyList<string> lists, CancellationToken stop)
    {
        var (covered, places) = (new Dictionary<string, uint>(), PlacesOf(lists));
        if (places.Count == 0) return covered;
        foreach (var version in (await KnownVersion.Of(db, null, stop)).Where(v => v.IsWhole && places.ContainsKey(v.List)))
        {
            foreach (var area in version.AreaCodes) covered[area] = covered.GetValueOrDefault(area) | 1u << places[version.List];
        }

        return covered;
    }
}
