using Hunsuan.Data;
using Hunsuan.Engines.Linkage.Unlisted;
using Hunsuan.Households;
using Hunsuan.Insight.Figures;
using Hunsuan.Registers;
using Hunsuan.Registers.Links;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Insight.Unlisted;

/// <summary>How many people of an area may be in no list at all (ผู้ที่อาจไม่อยู่ในบัญชีใด), from how the survey and the lists overlap.</summary>
internal sealed class UnlistedPeople(HunsuanDb db, ListBook lists, FigureCache cache, DataVersion version, TimeProvider clock)
{
    /// <summary>What may be chosen: the survey, and the lists that have rows there and should hold these ages.</summary>
    public async Task<IReadOnlyList<(string Id, Text Name, int Rows)>> Sources(string areaCode, AgeGroup ages, CancellationToken stop)
    {
        var rows = await db.ListEntries.Where(e => e.LeftIn == null).In(areaCode).GroupBy(e => e.List).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, stop);
        var persons = await db.Persons.Present().In(areaCode).CountAsync(stop);
        return
        [
            .. from source in lists.All.Where(k => ages.Meets(k.FromAge, k.ToAge)).Select(k => (k.Id, k.Name, Rows: rows.GetValueOrDefault(k.Id))).OrderByDescending(k => k.Rows)
                   .Prepend((Id: LinkedPair.Persons, Name: UnlistedTexts.Survey, Rows: persons))
               where source.Rows > 0
               select source,
        ];
    }

    /// <param name="areaCode">Records that lie in it.</param>
    /// <param name="ages">Whoever has no known year of birth is left out, and counted.</param>
    /// <param name="sources">Ids of two or more.</param>
    /// <param name="stop">Stops the queries.</param>
    public async Task<Overlap> Of(string areaCode, AgeGroup ages, IReadOnlyList<string> sources, CancellationToken stop)
    {
        var move = await db.ClusterMoves.OrderByDescending(m => m.Id).Select(m => (Guid?)m.Id).FirstOrDefaultAsync(stop);
        return await cache.Get($"unlisted {areaCode} {ages.Id} {string.Join(',', sources)} {move}", await version.Now(stop), () => Count(areaCode, ages, sources, stop), stop);
    }

    private async Task<Overlap> Count(string areaCode, AgeGroup ages, IReadOnlyList<string> sources, CancellationToken stop)
    {
        await using var moment = await OneMoment.Of(db, stop);
        var year = clock.Today.Year;
        var clusters = new Dictionary<Guid, Guid>();
        await db.Each(db.ClusterMembers.In(areaCode), [nameof(ClusterMember.RecordId), nameof(ClusterMember.ClusterId)], row => clusters[row.Id(0)] = row.Id(1), stop);
        var (people, unknown) = (new Dictionary<Guid, int>(), 0);
        for (var i = 0; i < sources.Count; i++)
        {
            var (source, bit) = (sources[i], 1 << i);
            void Take(PlainRow row)
            {
                if (ages.Holds(row.Number(1), year) is not { } holds)
                {
                    unknown++;
                    return;
                }

                if (!holds) return;
                var person = clusters.GetValueOrDefault(row.Id(0), row.Id(0));
                people[person] = people.GetValueOrDefault(person) | bit;
            }

            if (source == LinkedPair.Persons) await db.Each(db.Persons.Present().In(areaCode), [nameof(Person.Id), nameof(Person.BirthDate)], Take, stop);
            else await db.Each(db.ListEntries.Where(e => e.List == source && e.LeftIn == null).In(areaCode), [nameof(ListEntry.Id), nameof(ListEntry.BirthDate)], Take, stop);
        }

        var counts = new double[1 << sources.Count];
        foreach (var mask in people.Values) counts[mask]++;
        return new(counts, unknown, CaptureRecapture.Of(counts));
    }

    /// <param name="Counts">People by which sources name them: bit 0 the first.</param>
    /// <param name="UnknownAge">Records without a known year of birth.</param>
    /// <param name="Estimate">Null where the sources have nobody in common.</param>
    public sealed record Overlap(IReadOnlyList<double> Counts, int UnknownAge, UnlistedEstimate? Estimate);
}
