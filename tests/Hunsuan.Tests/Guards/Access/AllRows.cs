using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Guards.Access;

/// <summary>The rows of a table that is known only by its type, as the user of the context sees them.</summary>
internal static class AllRows
{
    public static IEnumerable<object> Of(HunsuanDb db, Type type) =>
        (IEnumerable<object>)typeof(DbContext).GetMethod(nameof(DbContext.Set), 1, [])!.MakeGenericMethod(type).Invoke(db, null)!;
}
