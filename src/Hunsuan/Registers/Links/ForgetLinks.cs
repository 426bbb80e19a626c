using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Registers.Links;

/// <summary>Takes away with whom a person was compared and joined (ลบการเชื่อมโยงของบุคคล), wherever the other records lie; inside the caller's work.</summary>
internal sealed class ForgetLinks(HunsuanDb db)
{
    public async Task Run(Guid personId, CancellationToken stop)
    {
        var pairs = await Everywhere(db.LinkedPairs).Where(p => p.LeftId == personId || p.RightId == personId).Select(p => p.Id).ToArrayAsync(stop);
        await Everywhere(db.PairDecisions).Where(d => EF.Parameter(pairs).Contains(d.PairId)).ExecuteDeleteAsync(stop);
        await Everywhere(db.LinkedPairs).Where(p => EF.Parameter(pairs).Contains(p.Id)).ExecuteDeleteAsync(stop);
        await Everywhere(db.ClusterMoves).Where(m => m.RecordId == personId).ExecuteDeleteAsync(stop);
        if (await Everywhere(db.ClusterMembers).Where(m => m.RecordId == personId).Select(m => (Guid?)m.ClusterId).SingleOrDefaultAsync(stop) is not { } cluster) return;

        // Those that remain may hang together without the person, or not.
        var others = await Everywhere(db.ClusterMembers).Where(m => m.ClusterId == cluster && m.RecordId != personId).Select(m => m.RecordId).ToArrayAsync(stop);
        await Everywhere(db.ClusterMembers).Where(m => m.ClusterId == cluster).ExecuteDeleteAsync(stop);
        var left = await Everywhere(db.LinkedPairs).AsNoTracking().Where(p => EF.Parameter(others).Contains(p.LeftId) && EF.Parameter(others).Contains(p.RightId)).ToListAsync(stop);
        await new RegroupRecords(db).Run(left, MoveCause.Forgotten, Ids.New(), stop);
        await KeptLinks.OfRecords(db, [personId, .. others], stop);
    }

    private static IQueryable<T> Everywhere<T>(IQueryable<T> records) where T : class => records.IgnoreQueryFilters([HunsuanDb.AreaFilter]);
}
