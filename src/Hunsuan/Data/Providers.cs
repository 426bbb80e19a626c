using System.Data.Common;
using Hunsuan.Shared;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace Hunsuan.Data;

/// <summary>The two kinds of database that the program works with (ชนิดของฐานข้อมูล).</summary>
public static class Providers
{
    private const int MostPrepared = 200;

    /// <summary>"sqlite:hunsuan.db" for a laptop or a sub-district office, "postgres:Host=…" for a province (ที่อยู่ฐานข้อมูล).</summary>
    /// <exception cref="ArgumentException">The address names neither.</exception>
    public static DbContextOptionsBuilder UseHunsuanDatabase(this DbContextOptionsBuilder options, string address)
    {
        // A search takes the first rows that fit, whichever they are; sorting them would read all. A command that fails throws, and whoever
        // catches it knows whether it was a fault: the first look at an empty PostgreSQL database is none.
        options.ConfigureWarnings(w => w
            .Ignore(RelationalEventId.PendingModelChangesWarning, CoreEventId.RowLimitingOperationWithoutOrderByWarning)
            .Log((RelationalEventId.CommandError, LogLevel.Debug)));
        return address.Split(':', 2) switch
        {
            ["sqlite", var file] => options.UseSqlite(SqliteConnectionString(file)).AddInterceptors(SqliteSettings.Instance),
            ["postgres", var connection] => options.UseNpgsql(PostgresConnectionString(connection)),
            _ => throw new ArgumentException($"Unknown database address '{address}': use sqlite:FILE or postgres:CONNECTION.", nameof(address)),
        };
    }

    /// <summary>Why an address names no database; null where it does, whether or not the database can be reached.</summary>
    public static Text? Check(string address) => address.Split(':', 2) switch
    {
        ["sqlite", not ""] => null,
        ["postgres", var connection] when connection.Length > 0 => CheckConnection(connection),
        // What stands after the kind may hold a password.
        [var kind, ..] => StorageTexts.UnknownDatabase.With(kind),
        [] => StorageTexts.UnknownDatabase.With(address),
    };

    private static Text? CheckConnection(string connection)
    {
        try
        {
            _ = new NpgsqlConnectionStringBuilder(connection);
            return null;
        }
        catch (ArgumentException fault)
        {
            return StorageTexts.NoConnection.With(fault.Message);
        }
    }

    // A page asks some fifty small questions, and planning them anew takes longer than answering them. A connection string that says
    // something else is believed: not every pooler between knows prepared statements.
    internal static string PostgresConnectionString(string connection)
    {
        var said = new DbConnectionStringBuilder { ConnectionString = connection };
        var isSaid = said.Keys.Cast<string>().Any(key => key.Replace(" ", "", StringComparison.Ordinal).Equals(nameof(NpgsqlConnectionStringBuilder.MaxAutoPrepare), StringComparison.OrdinalIgnoreCase));
        return isSaid ? connection : new NpgsqlConnectionStringBuilder(connection) { MaxAutoPrepare = MostPrepared }.ConnectionString;
    }

    private static string SqliteConnectionString(string file) =>
        new SqliteConnectionStringBuilder { DataSource = file, DefaultTimeout = 60, ForeignKeys = true }.ToString();
}
