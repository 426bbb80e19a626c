using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Data.Sealed;

/// <summary>Overwrites what a database keeps of values that were deleted or changed (ล้างร่องรอยของค่าเดิม): both leave them in free space.</summary>
/// <remarks>What the disk, copies and PostgreSQL's own log (pg_wal, archives) still hold is out of reach.</remarks>
internal static class FreedSpace
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private const int Tries = 60;

    public static async Task Wipe(HunsuanDb db, CancellationToken stop)
    {
        db.Database.SetCommandTimeout(TimeSpan.FromHours(6));
        if (db.Database.IsNpgsql())
        {
            await NobodySeesTheOldRows(db, stop);
            foreach (var table in (FormattableString[])[$"VACUUM FULL persons", $"VACUUM FULL list_entries", $"VACUUM FULL activities", $"VACUUM FULL record_changes", $"VACUUM FULL imports"])
                await db.Database.ExecuteSqlAsync(table, stop);
        }
        else
        {
            await db.Database.ExecuteSqlAsync($"VACUUM", stop);
            await EmptyWal(db, stop);
        }

        db.Database.SetCommandTimeout(null);
    }

    // A row that an older reader may still see is kept by VACUUM; the server's own upkeep reads too. VACUUM FULL reads itself, with a view as old
    // as the oldest transaction of any database of the server.
    private static async Task NobodySeesTheOldRows(HunsuanDb db, CancellationToken stop)
    {
        var sealedAt = await db.Database.SqlQuery<long>($"SELECT pg_current_xact_id()::text::bigint AS \"Value\"").SingleAsync(stop);
        for (var i = 1; i < Tries; i++)
        {
            var isSeen = await db.Database.SqlQuery<bool>($"""
                SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint <= {sealedAt} OR EXISTS (
                    SELECT 1 FROM pg_stat_activity
                    WHERE datname = current_database() AND pid <> pg_backend_pid() AND (backend_xmin::text::bigint <= {sealedAt} OR backend_xid::text::bigint <= {sealedAt})
                ) AS "Value"
                """).SingleAsync(stop);
            if (!isSeen) return;
            await Task.Delay(Patience, stop);
        }
    }

    // A program that reads keeps the file from being cut; the numbers would stand in it.
    private static async Task EmptyWal(HunsuanDb db, CancellationToken stop)
    {
        await db.Database.OpenConnectionAsync(stop);
        try
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            for (var i = 1; Convert.ToInt64(await command.ExecuteScalarAsync(stop), null) != 0; i++)
            {
                if (i == Tries) throw new SqliteException("The write-ahead log is in use.", SQLitePCL.raw.SQLITE_BUSY);
                await Task.Delay(Patience, stop);
            }
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}
