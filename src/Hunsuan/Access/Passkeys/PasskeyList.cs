using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access.Passkeys;

/// <summary>The signed-in user's own passkeys, the first added first (รายการพาสคีย์).</summary>
internal sealed class PasskeyList(HunsuanDb db, CurrentUser user)
{
    public sealed record Row(Guid Id, string Name, DateTimeOffset AddedAt, DateTimeOffset? LastUsedAt);

    public async Task<IReadOnlyList<Row>> Own(CancellationToken stop) =>
        await db.Passkeys.Where(p => p.UserId == user.Id).OrderBy(p => p.Id).Select(p => new Row(p.Id, p.Name, p.AddedAt, p.LastUsedAt)).ToListAsync(stop);
}
