namespace Hunsuan.Access;

/// <summary>Which users an administrator of an area looks after (ผู้ใช้ที่ผู้ดูแลระบบจัดการได้).</summary>
internal static class AdministeredUsers
{
    /// <summary>Seen by whoever looks after a place that the user works for. Who has no role any more is looked after for the whole country.</summary>
    public static bool IsSeen(CurrentUser by, IReadOnlyCollection<RoleGrant> grants) => grants.Count == 0 ? by.Covers("") : grants.Any(g => by.Covers(g.AreaCode));

    /// <summary>Stopped, let in or given a password by whoever looks after all of it.</summary>
    public static bool IsWhollyOf(CurrentUser by, IReadOnlyCollection<RoleGrant> grants) => grants.Count == 0 ? by.Covers("") : grants.All(g => by.Covers(g.AreaCode));
}
