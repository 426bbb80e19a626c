using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access.Outside;

/// <summary>By which providers a user signs in (ระบบภายนอกที่เชื่อมไว้).</summary>
public sealed class OutsideSignInList(HunsuanDb db, CurrentUser me)
{
    public sealed record Row(Guid Id, string Provider, DateTimeOffset LinkedAt);

    public Task<IReadOnlyList<Row>> Own(CancellationToken stop) => Of(me.Id, stop);

    public async Task<IReadOnlyList<Row>> Of(Guid userId, CancellationToken stop) =>
        await db.OutsideSignIns.Where(s => s.UserId == userId).OrderBy(s => s.Provider).Select(s => new Row(s.Id, s.Provider, s.LinkedAt)).ToListAsync(stop);
}
