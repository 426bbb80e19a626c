using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access;

/// <summary>The organisations that take part, in order of names (รายชื่อองค์กร). Names of organisations are no secret.</summary>
public sealed class OrganisationList(HunsuanDb db)
{
    public async Task<IReadOnlyList<Organisation>> All(CancellationToken stop) => await db.Organisations.AsNoTracking().OrderBy(o => o.Name).ToListAsync(stop);

    public async Task<IReadOnlyDictionary<Guid, string>> Names(CancellationToken stop) => await db.Organisations.ToDictionaryAsync(o => o.Id, o => o.Name, stop);

    public Task<Organisation?> Find(Guid id, CancellationToken stop) => db.Organisations.AsNoTracking().SingleOrDefaultAsync(o => o.Id == id, stop);
}
