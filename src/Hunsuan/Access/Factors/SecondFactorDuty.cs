using Hunsuan.Hosting;

namespace Hunsuan.Access.Factors;

/// <summary>Who must have a second factor here (ผู้ที่ต้องยืนยันสองขั้น): by the role, unless this installation asks nobody.</summary>
internal static class SecondFactorDuty
{
    public static bool Binds(User user, Installation installation) => installation.AsksSecondFactor && Roles.NeedsSecondFactor(user.Role);
}
