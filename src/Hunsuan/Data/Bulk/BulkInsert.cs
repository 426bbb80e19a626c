using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using SQLitePCL;

namespace Hunsuan.Data.Bulk;

/// <summary>Writes thousands of new rows of one table, inside the transaction that the caller has open (เพิ่มข้อมูลจำนวนมาก).</summary>
/// <remarks>A prepared statement on SQLite, COPY on PostgreSQL; the change tracker would need a minute and a gigabyte for a province.</remarks>
internal static class BulkInsert
{
    public static async Task Into<T>(HunsuanDb db, IReadOnlyList<T> rows, CancellationToken stop) where T : class
    {
        if (rows.Count == 0) return;

        var table = BulkTable<T>.Of(db);
        await db.Database.OpenConnectionAsync(stop);
        try
        {
            switch (db.Database.GetDbConnection())
            {
                case SqliteConnection sqlite:
                    Insert(sqlite, table, rows);
                    break;
                case NpgsqlConnection postgres:
                    await Copy(postgres, table, rows, stop);
                    break;
            }
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static void Insert<T>(SqliteConnection connection, BulkTable<T> table, IReadOnlyList<T> rows) where T : class
    {
        var handle = connection.Handle!;
        Check(raw.sqlite3_prepare_v2(handle, table.InsertSql, out var statement), handle);
        using (statement)
        {
            foreach (var row in rows)
            {
                for (var i = 0; i < table.Columns.Count; i++) table.Columns[i].Bind(statement, i + 1, row);
                Check(raw.sqlite3_step(statement), handle);
                raw.sqlite3_reset(statement);
            }
        }
    }

    private static async Task Copy<T>(NpgsqlConnection connection, BulkTable<T> table, IReadOnlyList<T> rows, CancellationToken stop) where T : class
    {
        await using var writer = await connection.BeginBinaryImportAsync(table.CopySql, stop);
        foreach (var row in rows)
        {
            // The writer buffers; asking for each cell asynchronously costs more than the cell.
            writer.StartRow();
            foreach (var column in table.Columns) column.Write(writer, row);
        }

        await writer.CompleteAsync(stop);
    }

    private static void Check(int code, sqlite3 handle)
    {
        if (code is raw.SQLITE_OK or raw.SQLITE_DONE or raw.SQLITE_ROW) return;
        throw new SqliteException(raw.sqlite3_errmsg(handle).utf8_to_string(), code, raw.sqlite3_extended_errcode(handle));
    }
}
