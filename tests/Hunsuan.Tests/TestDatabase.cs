using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Data.Keys;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Hunsuan.Tests;

/// <summary>An empty database with the whole schema, one for each test, gone with it.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private readonly SqliteConnection? _keptOpen;

    private TestDatabase(string address, SqliteConnection? keptOpen = null) => (Address, _keptOpen) = (address, keptOpen);

    public string Address { get; }

    public static async Task<TestDatabase> Create(Provider provider)
    {
        var name = $"t{Guid.CreateVersion7():N}";
        if (provider is Provider.PostgreSql)
        {
            await Postgres.Template.Value;
            await Postgres.Execute($"CREATE DATABASE {name} TEMPLATE {Postgres.TemplateName}");
            return new TestDatabase($"postgres:{Postgres.Server};Database={name};Pooling=false");
        }

        var file = $"file:{name}?mode=memory&cache=shared";
        var keptOpen = new SqliteConnection($"Data Source={file}");
        await keptOpen.OpenAsync();
        SqliteTemplate.Value.BackupDatabase(keptOpen);
        return new TestDatabase($"sqlite:{file}", keptOpen);
    }

    /// <summary>What a user of an area sees; the operator sees the country.</summary>
    public HunsuanDb Open(CurrentUser? user = null) => Connect(Address, user ?? CurrentUser.Operator);

    public async ValueTask DisposeAsync()
    {
        if (_keptOpen is not null)
            await _keptOpen.DisposeAsync();
        else
            await Postgres.Execute($"DROP DATABASE {new NpgsqlConnectionStringBuilder(Address["postgres:".Length..]).Database} WITH (FORCE)");
    }

    /// <summary>The same for all databases of a run, as the template is.</summary>
    public static KeyRing Keys { get; } = KeyRing.New(TimeProvider.System);

    internal static HunsuanDb Connect(string address, CurrentUser user, KeyRing? keys = null) =>
        new((DbContextOptions<HunsuanDb>)new DbContextOptionsBuilder<HunsuanDb>().UseHunsuanDatabase(address).Options, user, keys ?? Keys);

    private static readonly Lazy<SqliteConnection> SqliteTemplate = new(() =>
    {
        var template = new SqliteConnection("Data Source=file:template?mode=memory&cache=shared");
        template.Open();
        using var db = Connect("sqlite:file:template?mode=memory&cache=shared", CurrentUser.Operator);
        db.Database.Migrate();
        return template;
    });
}

public enum Provider
{
    Sqlite = 1,
    PostgreSql = 2,
}

/// <summary>SQLite always; PostgreSQL where HUNSUAN_TEST_POSTGRES names a server to make databases on.</summary>
public sealed class DatabaseProviders : TheoryData<Provider>
{
    public static Provider[] All { get; } = Postgres.IsConfigured ? [Provider.Sqlite, Provider.PostgreSql] : [Provider.Sqlite];

    public DatabaseProviders() => AddRange(All);
}

internal static class Postgres
{
    public static string Server { get; } = Environment.GetEnvironmentVariable("HUNSUAN_TEST_POSTGRES") ?? "";

    public static bool IsConfigured => Server.Length > 0;

    public static string TemplateName { get; } = $"template{Guid.CreateVersion7():N}";

    public static Lazy<Task> Template { get; } = new(async () =>
    {
        await Execute($"CREATE DATABASE {TemplateName}");
        await using var db = TestDatabase.Connect($"postgres:{Server};Database={TemplateName};Pooling=false", CurrentUser.Operator);
        await db.Database.MigrateAsync();
    });

#pragma warning disable CA2100 // The names are made above, of letters and digits.
    public static async Task Execute(string sql)
    {
        await using var connection = new NpgsqlConnection($"{Server};Database=postgres;Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
#pragma warning restore CA2100
}
