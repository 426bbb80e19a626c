using Hunsuan.Access;
using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Registers.Links;

/// <summary>The newest import of a survey or list, by whatever way it came (การนำเข้าล่าสุด): the log has all of them.</summary>
internal sealed class NewestImport(HunsuanDb db)
{
    public async Task<(Guid? Activity, Guid? Import)> Find(CancellationToken stop) =>
        await Imports.OrderByDescending(a => a.Id).Select(a => new { a.Id, a.BulkId }).FirstOrDefaultAsync(stop) is { } found ? (found.Id, found.BulkId) : (null, null);

    public Task<bool> IsAfter(Guid activity, CancellationToken stop) => Imports.AnyAsync(a => a.Id > activity, stop);

    /// <summary>Whether records changed where they lie, or who lives, without an import.</summary>
    public Task<bool> HasAnybodyMoved(Guid since, CancellationToken stop) => db.Activities.AnyAsync(a => a.Id > since && EF.Constant(Moves).Contains(a.Kind), stop);

    private static readonly ActivityKind[] Moves =
    [
        ActivityKind.PersonMoved, ActivityKind.HouseholdSplit, ActivityKind.HouseholdsMerged, ActivityKind.AddressChanged, ActivityKind.DeathRecorded,
        ActivityKind.DeathRevoked, ActivityKind.RestrictionLifted, ActivityKind.PersonErased, ActivityKind.PersonForgotten,
    ];

    private IQueryable<ActivityRecord> Imports => db.Activities.Where(a => a.Kind == ActivityKind.SurveyImported || a.Kind == ActivityKind.ListImported);
}
