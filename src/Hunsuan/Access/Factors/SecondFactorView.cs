using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access.Factors;

/// <summary>How a user's second factor stands (สถานะการยืนยันสองขั้น).</summary>
public sealed class SecondFactorView(HunsuanDb db, CurrentUser user, UsersWithRoles users, SecondFactorDuty duty)
{
    public sealed record State(bool IsOn, DateTimeOffset? Since, DateTimeOffset? ResetAt, bool IsNeeded, int Passkeys)
    {
        /// <summary>A password alone would open more than its role allows, and whoever knows it could set up a second factor of their own.</summary>
        public bool IsPasskeyNeeded => IsNeeded && !IsOn && Passkeys > 0;
    }

    public Task<State> Own(CancellationToken stop) => Of(user.Id, stop);

    internal async Task<State> Of(Guid userId, CancellationToken stop)
    {
        var whose = (await users.Find(u => u.Id == userId, stop)).Single().Acting;
        var factor = await db.SecondFactors.AsNoTracking().SingleOrDefaultAsync(f => f.UserId == userId, stop);
        return new(factor?.Secret is not null, factor?.Since, factor?.ResetAt, duty.Binds(whose), await db.Passkeys.CountAsync(p => p.UserId == userId, stop));
    }
}
