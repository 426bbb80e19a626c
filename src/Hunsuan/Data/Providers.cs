using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Hunsuan.Data;

/// <summary>The two kinds of database that the program works with (ชนิดของฐานข้อมูล).</summary>
public static class Providers
{
    /// <summary>"sqlite:hunsuan.db" for a laptop or a sub-district office, "postgres:Host=…" for a province (ที่อยู่ฐานข้อมูล).</summary>
    /// <exception cref="ArgumentException">The address names neither.</exception>
    public static DbContextOptionsBuilder UseHunsuanDatabase(this DbContextOptionsBuilder options, string address)
    {
        // A search takes the first rows that fit, whichever they are; sorting them would read all.
        options.ConfigureWarnings(w => w.Ignore(RelationalEventId.PendingModelChangesWarning, CoreEventId.RowLimitingOperationWithoutOrderByWarning));
        return address.Split(':', 2) switch
        {
            ["sqlite", var file] => options.UseSqlite(SqliteConnectionString(file)).AddInterceptors(SqliteSettings.Instance),
            ["postgres", var connection] => options.UseNpgsql(connection),
            _ => throw new ArgumentException($"Unknown database address '{address}': use sqlite:FILE or postgres:CONNECTION.", nameof(address)),
        };
    }

    private static string SqliteConnectionString(string file) =>
        new SqliteConnectionStringBuilder { DataSource = file, DefaultTimeout = 60, ForeignKeys = true }.ToString();
}
