namespace Hunsuan.Access;

/// <summary>Which records of the log somebody may see (บันทึกที่ผู้ตรวจเห็น): about households of the own area, or of users who worked for it then.</summary>
/// <remarks>The one place that says so. Whoever reads activities otherwise is listed, with the reason, in a test.</remarks>
internal static class SeenActivities
{
#pragma warning disable CA1309 // Becomes SQL, where only this overload is known; the columns compare by bytes.
    public static IQueryable<ActivityRecord> SeenBy(this IQueryable<ActivityRecord> activities, CurrentUser user)
    {
        var (from, end) = (user.AreaCode, user.AreaEnd);
        return activities.Where(a =>
            (string.Compare(a.UserAreaCode, from) >= 0 && string.Compare(a.UserAreaCode, end) < 0)
            || (a.AreaCode != null && string.Compare(a.AreaCode, from) >= 0 && string.Compare(a.AreaCode, end) < 0));
    }
#pragma warning restore CA1309
}
