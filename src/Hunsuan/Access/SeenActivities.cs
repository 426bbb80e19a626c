using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;

namespace Hunsuan.Access;

/// <summary>Which records of the log somebody may see (บันทึกที่ผู้ตรวจเห็น): about households of the own areas, or of users who worked for one of them then.</summary>
/// <remarks>The one place that says so. Whoever reads activities otherwise is listed, with the reason, in a test.</remarks>
internal static class SeenActivities
{
    public static IQueryable<ActivityRecord> SeenBy(this IQueryable<ActivityRecord> activities, CurrentUser user)
    {
        var row = Expression.Parameter(typeof(ActivityRecord), "a");
        Expression seen = Expression.Constant(false);
        foreach (var (from, end) in user.Area.Ranges) seen = Expression.OrElse(seen, ReplacingExpressionVisitor.Replace(InRange.Parameters[0], row, Bounded(from, end)));
        return activities.Where(Expression.Lambda<Func<ActivityRecord, bool>>(seen, row));
    }

#pragma warning disable CA1309 // Becomes SQL, where only this overload is known; the columns compare by bytes.
    private static Expression<Func<ActivityRecord, string, string, bool>> InRange { get; } = (a, from, end) =>
        (string.Compare(a.UserAreaCode, from) >= 0 && string.Compare(a.UserAreaCode, end) < 0)
        || (a.AreaCode != null && string.Compare(a.AreaCode, from) >= 0 && string.Compare(a.AreaCode, end) < 0);
#pragma warning restore CA1309

    private static Expression Bounded(string from, string end) => ReplacingExpressionVisitor.Replace(
        InRange.Parameters[2], Expression.Constant(end), ReplacingExpressionVisitor.Replace(InRange.Parameters[1], Expression.Constant(from), InRange.Body));
}
