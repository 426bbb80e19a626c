using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Households;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Records;

/// <summary>Finds households by house number, village and area as people write them (ค้นหาจากที่อยู่).</summary>
internal sealed class AddressSearch(HunsuanDb db, AreaBook areas, CurrentUser user, int limit)
{
    private const int MostAreas = 10;

    /// <summary>Households that exist today; null where the area that was typed is none of the user's.</summary>
    public async Task<IReadOnlyList<Guid>?> Find(SearchQuery.ByAddress query, CancellationToken stop)
    {
        var places = query.Area is null ? user.Area.Codes : Places(query.Area).Take(MostAreas).ToList();
        if (places.Count == 0) return null;

        var found = new List<Guid>();
        foreach (var place in places)
        {
            if (found.Count >= limit) break;
            found.AddRange(await In(place, query).OrderBy(h => h.AreaCode).ThenBy(h => h.FamilyNo).Select(h => h.Id).Take(limit - found.Count).ToListAsync(stop));
        }

        return found;
    }

    // The user's own places stand in for a larger one around them.
    private IEnumerable<string> Places(string area) => areas.Search(area).SelectMany(place => user.Area.Within(place.Code).Codes).Distinct();

    private IQueryable<Household> In(string place, SearchQuery.ByAddress query)
    {
        if (query.Moo is { } moo && place.Length == 6) place += moo.TwoDigits;
        var end = AreaCode.RangeEnd(place);
#pragma warning disable CA1309 // Becomes SQL, where only this overload is known.
        var households = db.Households.Where(h => h.EndedOn == null && string.Compare(h.AreaCode, place) >= 0 && string.Compare(h.AreaCode, end) < 0);
#pragma warning restore CA1309
        if (query.Number is { } number) households = households.Where(h => h.HouseNumber == number);
        if (query.Moo is { } village && place.Length < 6)
        {
            var digits = village.TwoDigits;
            households = households.Where(h => h.AreaCode.Length == 8 && h.AreaCode.Substring(6, 2) == digits);
        }

        return households;
    }
}
