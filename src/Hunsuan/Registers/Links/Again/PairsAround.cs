using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Registers.Links.Again;

/// <summary>Stored pairs of some records (คู่ของระเบียนบางส่วน).</summary>
internal static class PairsAround
{
    public static async Task<Dictionary<Guid, LinkedPair>> Of(HunsuanDb db, IEnumerable<Guid> records, CancellationToken stop)
    {
        var pairs = new Dictionary<Guid, LinkedPair>();
        foreach (var ids in records.Distinct().Order().Chunk(LinkSource.AtOnce))
        {
            foreach (var pair in await db.LinkedPairs.AsNoTracking().Where(p => EF.Parameter(ids).Contains(p.LeftId)).ToListAsync(stop)) pairs[pair.Id] = pair;
            foreach (var pair in await db.LinkedPairs.AsNoTracking().Where(p => EF.Parameter(ids).Contains(p.RightId)).ToListAsync(stop)) pairs[pair.Id] = pair;
        }

        return pairs;
    }
}
