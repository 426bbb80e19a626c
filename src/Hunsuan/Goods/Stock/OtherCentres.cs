using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Goods.Stock;

/// <summary>Where things of a centre can be moved to (ศูนย์ปลายทาง): the other open centres that the user looks after.</summary>
public sealed class OtherCentres(HunsuanDb db, TimeProvider clock)
{
    public sealed record Other(Guid Id, string Name);

    public async Task<IReadOnlyList<Other>> Of(Guid centre, CancellationToken stop)
    {
        var today = clock.Today;
        return await db.Centres.Where(c => c.Id != centre && (c.ClosedOn == null || c.ClosedOn > today)).OrderBy(c => c.Name).Select(c => new Other(c.Id, c.Name)).ToListAsync(stop);
    }
}
