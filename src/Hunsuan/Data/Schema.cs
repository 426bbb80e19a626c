using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Data;

/// <summary>Brings a database to the present schema (ปรับโครงสร้างฐานข้อมูล), also after a program was killed while it did so.</summary>
/// <remarks>
/// On SQLite the framework's lock is a row that outlives the process that wrote it: killed in the middle, no program would ever start
/// again. The lock of a file beside the database ends with its process, so whoever holds it may clear the row.
/// </remarks>
public static class Schema
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    public static async Task Update(HunsuanDb db, CancellationToken stop)
    {
        if (!(await db.Database.GetPendingMigrationsAsync(stop)).Any()) return;

        await using var alone = await Alone(db, stop);
        if (alone is not null) await db.Database.ExecuteSqlAsync($"DROP TABLE IF EXISTS \"__EFMigrationsLock\"", stop);
        await db.Database.MigrateAsync(stop);
    }

    /// <summary>The lock of the file beside the database; null where the database is no file of its own.</summary>
    internal static async Task<FileStream?> Alone(HunsuanDb db, CancellationToken stop)
    {
        if (db.Database.GetDbConnection() is not SqliteConnection { DataSource: var file } || !Path.IsPathFullyQualified(file)) return null;

        for (; ; await Task.Delay(Patience, stop))
        {
            try
            {
                return new FileStream(file + ".migrating", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException) when (File.Exists(file + ".migrating"))
            {
                // Another program is at it.
            }
        }
    }
}
