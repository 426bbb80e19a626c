using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Data.Keys;
using Hunsuan.Data.Sealed;
using Hunsuan.Shared;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Hunsuan.Tests;

/// <summary>An empty database with the whole schema, one for each test, gone with it.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private readonly SqliteConnection? _keptOpen;

    private readonly TemporaryFolder? _folder;

    private TestDatabase(string address, SqliteConnection? keptOpen = null, TemporaryFolder? folder = null) =>
        (Address, _keptOpen, _folder) = (address, keptOpen, folder);

    public string Address { get; }

    public static async Task<TestDatabase> Create(Provider provider)
    {
        var name = $"t{Ids.New():N}";
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

    /// <summary>A database on disk, whose raw bytes can be read; as an older version left it, with columns of plain citizen IDs, where that is wanted.</summary>
    public static async Task<TestDatabase> CreateOnDisk(Provider provider, bool isOld = false)
    {
        var name = $"t{Ids.New():N}";
        if (provider is Provider.PostgreSql) await Postgres.Execute($"CREATE DATABASE {name}");
        var folder = provider is Provider.Sqlite ? new TemporaryFolder() : null;
        var made = new TestDatabase(folder is null ? $"postgres:{Postgres.Server};Database={name};Pooling=false" : $"sqlite:{Path.Combine(folder.Path, "test.db")}", folder: folder);
        await using var db = made.Open();
        await Schema.Update(db, default);
        if (!isOld) await PlainIds.Seal(db, TextWriter.Null, default);
        return made;
    }

    /// <summary>Every byte that the database keeps on disk.</summary>
    public async Task<byte[]> RawBytes()
    {
        if (_folder is not null) return [.. Directory.EnumerateFiles(_folder.Path).SelectMany(File.ReadAllBytes)];

        await using var db = Open();
        await db.Database.ExecuteSqlAsync($"CHECKPOINT");
        var files = await db.Database.SqlQuery<byte[]>(
            $"SELECT pg_read_binary_file(pg_relation_filepath(oid)) AS \"Value\" FROM pg_class WHERE relkind IN ('r', 'i', 't') AND relnamespace IN ('public'::regnamespace, 'pg_toast'::regnamespace)").ToListAsync();
        return [.. files.SelectMany(f => f)];
    }

    /// <summary>What a user of an area sees; the operator sees the country.</summary>
    public HunsuanDb Open(CurrentUser? user = null) => Connect(Address, user ?? CurrentUser.Operator);

    public async ValueTask DisposeAsync()
    {
        if (_keptOpen is not null)
        {
            await _keptOpen.DisposeAsync();
        }
        else if (_folder is not null)
        {
            SqliteConnection.ClearAllPools();
            _folder.Dispose();
        }
        else
        {
            await Postgres.Execute($"DROP DATABASE {new NpgsqlConnectionStringBuilder(Address["postgres:".Length..]).Database} WITH (FORCE)");
        }
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
        PlainIds.Seal(db, TextWriter.Null, default).GetAwaiter().GetResult();
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

    public static string TemplateName { get; } = $"template{Ids.New():N}";

    public static Lazy<Task> Template { get; } = new(async () =>
    {
        await Execute($"CREATE DATABASE {TemplateName}");
        await using var db = TestDatabase.Connect($"postgres:{Server};Database={TemplateName};Pooling=false", CurrentUser.Operator);
        await db.Database.MigrateAsync();
        await PlainIds.Seal(db, TextWriter.Null, default);
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
