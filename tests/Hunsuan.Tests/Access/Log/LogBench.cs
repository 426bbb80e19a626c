using Hunsuan.Access;
using Hunsuan.Access.Log;
using Hunsuan.Data;
using Hunsuan.Data.Keys;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Access.Log;

/// <summary>A database with a log in it, and whoever alters the log behind the program's back.</summary>
internal sealed class LogBench : IAsyncDisposable
{
    private readonly TestDatabase? _database;
    private readonly TemporaryFolder _folder = new();

    private LogBench(string address, TestDatabase? database) => (Address, _database) = (address, database);

    public string Address { get; private set; }
    public string Folder => _folder.Path;

    /// <summary>SQLite as a file, because only there several write at once as they do in earnest.</summary>
    public static async Task<LogBench> Create(Provider provider)
    {
        if (provider is Provider.PostgreSql)
        {
            var database = await TestDatabase.Create(provider);
            return new(database.Address, database);
        }

        var bench = new LogBench("", null);
        bench.Address = $"sqlite:{Path.Combine(bench.Folder, "hunsuan.db")}";
        await using var db = bench.Open();
        await Schema.Update(db, default);
        return bench;
    }

    public HunsuanDb Open(CurrentUser? user = null, KeyRing? keys = null) => TestDatabase.Connect(Address, user ?? CurrentUser.Operator, keys);

    /// <summary>Reads and changes of several kinds, by officers of three areas and the operator; one import with five changed rows.</summary>
    public async Task Fill(int records)
    {
        CurrentUser[] users = [CurrentUser.Operator, Given.AnOfficer("56"), Given.AnOfficer("5601"), Given.AnOfficer("570101")];
        var import = Ids.New();
        for (var i = 0; i < records; i++)
        {
            var user = users[i % users.Length];
            await using var db = Open(user);
            var activity = new Activity(db, user, TimeProvider.System);
            if (i == records / 2)
            {
                await using var transaction = await db.Database.BeginTransactionAsync();
                for (var row = 0; row < 5; row++) db.Add(Row(import));
                await activity.Save(ActivityKind.SurveyImported, default, reason: import.ToString(), bulk: import);
                await transaction.CommitAsync();
            }
            else if (i % 5 == 0)
            {
                db.Add(Given.AUser());
                await activity.Save(ActivityKind.UserAdded, default);
            }
            else
            {
                await activity.Note(ActivityKind.HouseholdRead, default, Ids.New(), i % 3 == 0 ? null : $"เหตุผล {i}");
            }
        }
    }

    public async Task<VerifyLog.Outcome> Verify(KeyRing? keys = null, params IReadOnlyList<LogHead> published)
    {
        await using var db = Open(keys: keys);
        return await new VerifyLog(db).Run(published, default);
    }

    public async Task<LogHead> Head(KeyRing? keys = null)
    {
        await using var db = Open(keys: keys);
        return LogHead.Sign(db.Keys, TimeProvider.System.GetUtcNow(), await db.ActivityChains.ToListAsync());
    }

#pragma warning disable EF1002 // What a thief of the database would type.
    public static Task<int> Do(HunsuanDb db, string sql) => db.Database.ExecuteSqlRawAsync(sql);
#pragma warning restore EF1002

    public async ValueTask DisposeAsync()
    {
        if (_database is not null) await _database.DisposeAsync();
        else Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    private static RecordChange Row(Guid import) => new()
    {
        Id = Ids.New(), ActivityId = import, AreaCode = "56010801", Record = "persons", RecordId = Ids.New(), Before = "{}", After = """{"A":1}""",
    };
}
