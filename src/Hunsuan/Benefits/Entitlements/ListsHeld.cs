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
    private readonly string[] _lists;
    private readonly Dictionary<string, uint> _covered;
    private readonly Dictionary<Guid, uint> _held = [];

    private ListsHeld(string[] lists, Dictionary<string, uint> covered) => (_lists, _covered) = (lists, covered);

    /// <summary>Bit i of the lists asked for is set where the person stands on the list i for certain.</summary>
    public uint On(Guid? index) => index is { } person ? _held.GetValueOrDefault(person) : 0;

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
    public static Task<ListsHeld> In(HunsuanDb db, string areaCode, IEnumerable<string> provinces, IReadOnlyList<string> lists, CancellationToken stop) => Read(
        db, provinces, lists, from person in db.Persons.In(areaCode) join entry in Held(db) on person.CitizenIdIndex equals entry.CitizenIdIndex select entry, stop);

    /// <summary>Null where it can't be told: there is no valid citizen ID, or the list of the province was never brought in.</summary>
    public bool? Holds(string list, Guid? index, string areaCode)
    {
        if (index is null || Array.IndexOf(_lists, list) is not (>= 0 and var at)) return null;
        var bit = 1u << at;
        if ((On(index) & bit) != 0) return true;
        return (_covered.GetValueOrDefault(AreaCode.Widen(areaCode, AreaLevel.Province)) & bit) != 0 ? false : null;
    }

    private static IQueryable<ListEntry> Held(HunsuanDb db) => db.ListEntries.IgnoreQueryFilters([HunsuanDb.AreaFilter]).Where(e => e.IsHeld);

    private static async Task<ListsHeld> Read(HunsuanDb db, IEnumerable<string> provinces, IReadOnlyList<string> lists, IQueryable<ListEntry> held, CancellationToken stop)
    {
        var read = new ListsHeld([.. lists], await Covered(db, provinces, lists, stop));
        await foreach (var entry in held.Select(e => new { e.List, Index = e.CitizenIdIndex!.Value }).AsAsyncEnumerable().WithCancellation(stop))
        {
            var at = Array.IndexOf(read._lists, entry.List);
            if (at >= 0) read._held[entry.Index] = read.On(entry.Index) | 1u << at;
        }

        return read;
    }

    private static async Task<Dictionary<string, uint>> Covered(HunsuanDb db, IEnumerable<string> provinces, IReadOnlyList<string> lists, CancellationToken stop)
    {
        var covered = new Dictionary<string, uint>();
        foreach (var province in provinces)
        {
            var entries = db.ListEntries.IgnoreQueryFilters([HunsuanDb.AreaFilter]).In(province);
            for (var i = 0; i < lists.Count; i++)
            {
                var list = lists[i];
                if (await entries.AnyAsync(e => e.List == list, stop)) covered[province] = covered.GetValueOrDefault(province) | 1u << i;
            }
        }

        return covered;
    }
}
