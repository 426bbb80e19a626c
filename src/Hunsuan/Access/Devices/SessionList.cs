using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access.Devices;

/// <summary>Where a user is signed in now, the latest first (อุปกรณ์ที่เข้าใช้งานอยู่).</summary>
public sealed class SessionList(HunsuanDb db, CurrentUser user, TimeProvider clock)
{
    public Task<IReadOnlyList<UserSession>> Own(CancellationToken stop) => Of(user.Id, stop);

    public async Task<int> CountOf(Guid userId, CancellationToken stop) => (await Of(userId, stop)).Count;

    private async Task<IReadOnlyList<UserSession>> Of(Guid userId, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var sessions = await db.UserSessions.AsNoTracking().Where(s => s.UserId == userId && s.EndedAt == null).OrderByDescending(s => s.Id).ToListAsync(stop);
        return [.. sessions.Where(s => s.IsLiveAt(now))];
    }
}
