using Hunsuan.Data;
using Hunsuan.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access.Factors;

/// <summary>How a user's second factor stands (สถานะการยืนยันสองขั้น).</summary>
public sealed class SecondFactorView(HunsuanDb db, CurrentUser user, Installation installation)
{
    public sealed record State(bool IsOn, DateTimeOffset? Since, DateTimeOffset? ResetAt, bool IsNeeded);

    public Task<State> Own(CancellationToken stop) => Of(user.Id, stop);

    internal async Task<State> Of(Guid userId, CancellationToken stop)
    {
        var whose = await db.Users.AsNoTracking().SingleAsync(u => u.Id == userId, stop);
        var factor = await db.SecondFactors.AsNoTracking().SingleOrDefaultAsync(f => f.UserId == userId, stop);
        return new(factor?.Secret is not null, factor?.Since, factor?.ResetAt, SecondFactorDuty.Binds(whose, installation));
    }
}
