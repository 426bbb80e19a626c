using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access.Factors;

/// <summary>How a user's second factor stands (สถานะการยืนยันสองขั้น).</summary>
public sealed class SecondFactorView(HunsuanDb db, CurrentUser user, UsersWithRoles users, SecondFactorDuty duty)
{
    public sealed record State(bool IsOn, DateTimeOffset? Since, DateTimeOffset? ResetAt, bool IsNeeded);

    public Task<State> Own(CancellationToken stop) => Of(user.Id, stop);

    internal async Task<State> Of(Guid userId, CancellationToken stop)
    {
        var whose = (await users.Find(u => u.Id == userId, stop)).Single().Acting;
        var factor = await db.SecondFactors.AsNoTracking().SingleOrDefaultAsync(f => f.UserId == userId, stop);
        return new(factor?.Secret is not null, factor?.Since, factor?.ResetAt, duty.Binds(whose));
    }
}
