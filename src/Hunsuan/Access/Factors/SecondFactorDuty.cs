using Hunsuan.Hosting;

namespace Hunsuan.Access.Factors;

/// <summary>Who must have a second factor here (ผู้ที่ต้องยืนยันสองขั้น): by any role that is held, unless this installation asks nobody.</summary>
public sealed class SecondFactorDuty(RoleBook book, Installation installation)
{
    public bool Binds(CurrentUser user) => installation.AsksSecondFactor && user.Roles.Any(r => book.Find(r.RoleId)?.NeedsSecondFactor == true);
}
