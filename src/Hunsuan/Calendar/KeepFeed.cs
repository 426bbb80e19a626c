using Hunsuan.Access;
using Hunsuan.Access.Devices;
using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Calendar;

/// <summary>Makes, renews or ends the secret address of the user's own calendar (สร้างหรือเลิกใช้ที่อยู่ปฏิทิน).</summary>
internal sealed class KeepFeed(HunsuanDb db, Activity activity, CurrentUser user, TimeProvider clock)
{
    /// <summary>Null where there is none.</summary>
    public Task<CalendarFeed?> Mine(CancellationToken stop) => db.CalendarFeeds.AsNoTracking().SingleOrDefaultAsync(f => f.UserId == user.Id, stop);

    /// <summary>The secret, which can't be shown again; an earlier one serves no longer.</summary>
    public async Task<string> Make(CancellationToken stop)
    {
        var (token, now) = (Token.New(), clock.GetUtcNow());
        if (await Find(stop) is { } present) (present.TokenHash, present.MadeAt, present.LastReadAt) = (Token.HashOf(token), now, null);
        else db.Add(new CalendarFeed { UserId = user.Id, TokenHash = Token.HashOf(token), MadeAt = now });
        await activity.Save(ActivityKind.CalendarFeedKept, stop, reason: "made");
        return token;
    }

    /// <summary>The address serves no longer.</summary>
    public async Task End(CancellationToken stop)
    {
        if (await Find(stop) is not { } present) return;
        db.Remove(present);
        await activity.Save(ActivityKind.CalendarFeedKept, stop, reason: "ended");
    }

    private Task<CalendarFeed?> Find(CancellationToken stop) => db.CalendarFeeds.SingleOrDefaultAsync(f => f.UserId == user.Id, stop);
}
