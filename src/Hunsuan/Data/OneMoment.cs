using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Data;

/// <summary>Lets several queries see the database as it is at one moment (อ่านข้อมูล ณ ขณะเดียวกัน), whatever others write meanwhile. Nobody waits for it.</summary>
/// <remarks>Ends when it is disposed. Inside a transaction there is nothing to do: that is its own moment.</remarks>
internal sealed class OneMoment : IAsyncDisposable
{
    private readonly HunsuanDb _db;
    private readonly DbTransaction? _moment;

    private OneMoment(HunsuanDb db, DbTransaction? moment) => (_db, _moment) = (db, moment);

    public static async Task<OneMoment> Of(HunsuanDb db, CancellationToken stop)
    {
        if (db.Database.CurrentTransaction is not null) return new(db, null);
        await db.Database.OpenConnectionAsync(stop);
        // EF's own transactions on SQLite begin as writers, and one writer at a time is all there is.
        var moment = db.Database.GetDbConnection() is SqliteConnection sqlite ? sqlite.BeginTransaction(deferred: true)
            : await db.Database.GetDbConnection().BeginTransactionAsync(IsolationLevel.RepeatableRead, stop);
        await db.Database.UseTransactionAsync(moment, stop);
        return new(db, moment);
    }

    public async ValueTask DisposeAsync()
    {
        if (_moment is null) return;
        await _db.Database.UseTransactionAsync(null);
        await _moment.DisposeAsync();
        await _db.Database.CloseConnectionAsync();
    }
}
