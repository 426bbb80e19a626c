using System.Numerics;
using Hunsuan.Access;
using Hunsuan.Insight.Figures;
using Hunsuan.Shared;
using Hunsuan.Wellbeing;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Insight.Lists;

/// <summary>Counts a list village by village (การนับรายชื่อ): one query, kept while somebody leafs through.</summary>
internal sealed class ListCounts(MatchingPeople people, Judgements judgements, CurrentUser user, FigureCache cache, DataVersion version, TimeProvider clock)
{
    public async Task<ListBuckets> Of(string areaCode, ListFilter filter, CancellationToken stop)
    {
        var judged = filter.Definition is null ? null : await judgements.Of(areaCode, filter.Definition, stop);
        // What cases say may change at any time without a change of the data's version.
        if (filter.Help is not null) return await Count(areaCode, filter, judged, stop);
        var name = $"list {user.Area.Key} {areaCode} {clock.Today:O} {filter.Key} {filter.Order} {filter.ByHousehold} {filter.Definition} {filter.Answer}";
        return await cache.Get(name, await version.Now(stop), () => Count(areaCode, filter, judged, stop), stop, counted => counted.All.Sum(b => b.HouseholdIds?.Length ?? 1));
    }

    private async Task<ListBuckets> Count(string areaCode, ListFilter filter, Judged? judged, CancellationToken stop)
    {
        var matching = people.In(areaCode, filter);
        if (judged is not null || (filter.ByHousehold && filter.Order is ListOrder.Dimensions)) return await Households(matching, filter, judged, stop);
        if (filter.ByHousehold)
        {
            return new(await matching.GroupBy(p => p.AreaCode).OrderBy(v => v.Key)
                .Select(v => new ListBucket(null, v.Key, v.Count(), v.Select(p => p.HouseholdId).Distinct().Count(), null)).ToListAsync(stop));
        }

        if (filter.Order is ListOrder.House)
        {
            return new(await matching.GroupBy(p => p.AreaCode).OrderBy(v => v.Key)
                .Select(v => new ListBucket(null, v.Key, v.Count(), 0, null)).ToListAsync(stop));
        }

        var standings = await matching.GroupBy(p => new { p.AreaCode, p.Shortfalls })
            .Select(g => new { g.Key.AreaCode, g.Key.Shortfalls, Persons = g.Count() }).ToListAsync(stop);
        return new(InOrder(standings.GroupBy(s => (Short: Dimensions(s.Shortfalls), s.AreaCode))
            .Select(b => new ListBucket(b.Key.Short, b.Key.AreaCode, b.Sum(s => s.Persons), 0))));
    }

    /// <summary>Household by household, because a definition or the dimensions of all members together decide.</summary>
    private static async Task<ListBuckets> Households(IQueryable<WellbeingProfile> matching, ListFilter filter, Judged? judged, CancellationToken stop)
    {
        var standings = matching.GroupBy(p => new { p.AreaCode, p.HouseholdId, p.Shortfalls })
            .Select(g => new { g.Key.AreaCode, g.Key.HouseholdId, g.Key.Shortfalls, Persons = g.Count() });
        var households = new Dictionary<Guid, (string AreaCode, int Shortfalls, int Persons)>();
        await foreach (var found in standings.AsAsyncEnumerable().WithCancellation(stop))
        {
            var before = households.GetValueOrDefault(found.HouseholdId);
            households[found.HouseholdId] = (found.AreaCode, before.Shortfalls | found.Shortfalls, before.Persons + found.Persons);
        }

        var kept = households.Where(h => filter.Answer is null || judged is null || judged.Of(h.Key).Answer == filter.Answer);
        return new(InOrder(kept
            .GroupBy(h => (Short: filter.Order is ListOrder.Dimensions ? Dimensions(h.Value.Shortfalls) : (int?)null, h.Value.AreaCode))
            .Select(b => new ListBucket(b.Key.Short, b.Key.AreaCode, b.Sum(h => h.Value.Persons), b.Count(), [.. b.Select(h => h.Key)]))))
        {
            Answers = judged is null ? new Dictionary<Answer, int>() : households.Keys.CountBy(h => judged.Of(h).Answer).ToDictionary(),
        };
    }

    private static IReadOnlyList<ListBucket> InOrder(IEnumerable<ListBucket> buckets) =>
        [.. buckets.OrderByDescending(b => b.Dimensions).ThenBy(b => b.AreaCode, StringComparer.Ordinal)];

    private static int Dimensions(int shortfalls) => BitOperations.PopCount((uint)shortfalls);
}
