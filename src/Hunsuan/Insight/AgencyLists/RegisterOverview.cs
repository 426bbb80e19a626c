using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Insight.Figures;
using Hunsuan.Registers;
using Hunsuan.Registers.Versions;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Insight.AgencyLists;

/// <summary>Which lists of agencies there are for the user's area, how old they are and how many they hold (ทะเบียนบัญชีรายชื่อ).</summary>
internal sealed class RegisterOverview(HunsuanDb db, ListBook lists, CoarseCounts coarse, CurrentUser user, FigureCache cache, DataVersion version, TimeProvider clock)
{
    /// <param name="Latest">The last version that covers any of the user's area; null where none was brought in since versions are kept.</param>
    /// <param name="DaysOld">Days since its as-of day; null where that is not known.</param>
    /// <param name="Count">On the list now with an address in the user's area, as the user may see it; null is hidden.</param>
    /// <param name="IsEmpty">Nobody is on it.</param>
    public sealed record Row(ListKind Kind, KnownVersion? Latest, int? DaysOld, int? Count, bool IsEmpty)
    {
        public bool IsOld => DaysOld > Kind.FreshDays;

        public bool IsKnown => Latest is not null || !IsEmpty;
    }

    private sealed record Held(IReadOnlyDictionary<string, int> ByList);

    public async Task<IReadOnlyList<Row>> Run(CancellationToken stop)
    {
        var latest = (await KnownVersion.Of(db, list: null, stop)).Where(v => v.Covers(user.Area.Codes))
            .GroupBy(v => v.List).ToDictionary(g => g.Key, g => g.Last());
        var held = await cache.Get($"registers {user.Area.Key}", await version.Now(stop), () => Count(stop), stop);
        var isCoarse = coarse.Is(user.Area.Codes);
        return
        [
            .. from kind in lists.All
               let last = latest.GetValueOrDefault(kind.Id)
               let count = held.ByList.GetValueOrDefault(kind.Id)
               select new Row(kind, last, last?.AsOf is { } day ? clock.Today.DayNumber - day.DayNumber : null, coarse.Shown(count, isCoarse), count == 0),
        ];
    }

    private async Task<Held> Count(CancellationToken stop) => new(await db.ListEntries.Where(e => e.LeftIn == null)
        .GroupBy(e => e.List).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, stop));
}
