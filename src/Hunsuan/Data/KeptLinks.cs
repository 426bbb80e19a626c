using Hunsuan.Registers;
using Hunsuan.Registers.Links;
using Hunsuan.Wellbeing;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Data;

/// <summary>Keeps beside each person whether a list names the person now, and beside each row whether the survey met whom it names (เก็บผลการเชื่อมโยงไว้กับระเบียน).</summary>
/// <remarks>
/// Both follow from who is joined with whom, and from who left a list. Whoever changes either calls this in the same transaction, wherever the other
/// records lie; nothing comes back. A linking of everything does it for all, and so mends what went wrong.
/// </remarks>
internal static class KeptLinks
{
    private const int AtOnce = 4000;

    /// <summary>Of records that were joined or parted.</summary>
    public static async Task OfRecords(HunsuanDb db, IEnumerable<Guid> records, CancellationToken stop)
    {
        foreach (var ids in records.Distinct().Order().Chunk(AtOnce))
        {
            await Put(db, db.Profiles.Where(p => EF.Parameter(ids).Contains(p.PersonId)), stop);
            await Put(db, db.ListEntries.Where(e => EF.Parameter(ids).Contains(e.Id)), stop);
        }
    }

    /// <summary>Of whoever is joined with rows that left their list, came back or are deleted.</summary>
    public static async Task AroundRows(HunsuanDb db, IEnumerable<Guid> rows, CancellationToken stop)
    {
        foreach (var ids in rows.Distinct().Order().Chunk(AtOnce))
        {
            await Put(db, db.Profiles.Where(p => db.ClusterMembers.Any(m =>
                m.RecordId == p.PersonId && db.ClusterMembers.Any(r => r.ClusterId == m.ClusterId && EF.Parameter(ids).Contains(r.RecordId)))), stop);
        }
    }

    /// <returns>How many were not as they should be.</returns>
    public static async Task<int> OfAll(HunsuanDb db, CancellationToken stop) => await Put(db, db.Profiles, stop) + await Put(db, db.ListEntries, stop);

    private static Task<int> Put(HunsuanDb db, IQueryable<WellbeingProfile> profiles, CancellationToken stop) => profiles.IgnoreQueryFilters([HunsuanDb.AreaFilter])
        .Where(p => p.IsOnSomeList != db.ClusterMembers.Any(m => m.RecordId == p.PersonId
            && db.ClusterMembers.Any(r => r.ClusterId == m.ClusterId && db.ListEntries.Any(e => e.Id == r.RecordId && e.LeftIn == null))))
        .ExecuteUpdateAsync(set => set.SetProperty(p => p.IsOnSomeList, p => !p.IsOnSomeList), stop);

    private static Task<int> Put(HunsuanDb db, IQueryable<ListEntry> rows, CancellationToken stop) => rows.IgnoreQueryFilters([HunsuanDb.AreaFilter])
        .Where(e => e.IsSurveyed != db.ClusterMembers.Any(m => m.RecordId == e.Id
            && db.ClusterMembers.Any(p => p.ClusterId == m.ClusterId && (p.List == LinkedPair.Persons || p.List == LinkedPair.Gone))))
        .ExecuteUpdateAsync(set => set.SetProperty(e => e.IsSurveyed, e => !e.IsSurveyed), stop);
}
