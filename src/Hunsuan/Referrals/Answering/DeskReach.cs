using Hunsuan.Access;
using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Referrals.Answering;

/// <summary>What is referred to the desks at which the user works, wherever the households live (เรื่องที่ส่งถึงหน่วยของฉัน).</summary>
/// <remarks>Membership decides and not the area; of a referral, nothing but itself is read beyond the area.</remarks>
public sealed class DeskReach(HunsuanDb db, CurrentUser user, IServiceProvider services)
{
    public IQueryable<Guid> MyDesks => db.DeskMembers.IgnoreQueryFilters([HunsuanDb.AreaFilter]).Where(m => m.UserId == user.Id && m.Until == null).Select(m => m.DeskId);

    public IQueryable<Referral> Referrals => db.Referrals.AsNoTracking().IgnoreQueryFilters([HunsuanDb.AreaFilter]).Where(r => MyDesks.Contains(r.DeskId));

    /// <summary>Work on one referral, which reaches its household and no other.</summary>
    /// <exception cref="OutOfAreaException">It is not of the user's desks.</exception>
    public async Task<T> Do<TUseCase, T>(Guid referralId, Func<TUseCase, Task<T>> work, CancellationToken stop) where TUseCase : notnull
    {
        var referral = await Referrals.SingleOrDefaultAsync(r => r.Id == referralId, stop) ?? throw new OutOfAreaException("referrals");
        await using var scope = services.CreateScopeFor(user with { Area = AreaScope.Of([referral.AreaCode]), OnlyHousehold = referral.HouseholdId });
        return await work(scope.ServiceProvider.GetRequiredService<TUseCase>());
    }
}
