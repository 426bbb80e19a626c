using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Hunsuan.Data;

/// <summary>Settings of each SQLite connection: nothing acknowledged is lost in a power cut, readers never wait (ตั้งค่า SQLite).</summary>
/// <remarks>
/// FULL lost no acknowledged commit in simulated power cuts where NORMAL lost up to 32. Whoever finds another writing looks again after 1, 2, 5… ms, as SQLite does by itself;
/// the driver would sleep 150 ms each time. The settings last as long as the handle, which the pool hands out again for every query.
/// </remarks>
internal sealed class SqliteSettings : DbConnectionInterceptor
{
    public static SqliteSettings Instance { get; } = new();

    private const string Pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-65536; PRAGMA temp_store=MEMORY; PRAGMA busy_timeout=1000;";

    private static readonly ConditionalWeakTable<sqlite3, string> Known = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (IsSet(connection)) return;
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
        Keep(connection);
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (IsSet(connection)) return;
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
        Keep(connection);
    }

    private static bool IsSet(DbConnection connection) => Known.TryGetValue(HandleOf(connection), out _);

    private static void Keep(DbConnection connection) => Known.TryAdd(HandleOf(connection), Pragmas);

    private static sqlite3 HandleOf(DbConnection connection) => ((SqliteConnection)connection).Handle!;
}
