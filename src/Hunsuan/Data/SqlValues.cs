using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Data;

internal static class SqlValues
{
    /// <summary>An id as the database holds it, for statements written by hand.</summary>
    public static object SqlValue(this HunsuanDb db, Guid id) => db.Database.IsSqlite() ? id.ToByteArray(bigEndian: true) : id;
}
