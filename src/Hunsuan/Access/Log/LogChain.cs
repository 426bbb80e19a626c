using System.Data.Common;
using Hunsuan.Data;
using Hunsuan.Data.Keys;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Hunsuan.Access.Log;

/// <summary>Adds records to the chains of the log (ต่อห่วงโซ่บันทึก), inside the transaction that the caller has open.</summary>
/// <remarks>
/// The link before is locked from here to the commit, so that two writers never follow the same one. Therefore this comes last in a
/// transaction, and once: whoever works for long before it holds up nobody.
/// </remarks>
internal sealed class LogChain(HunsuanDb db)
{
    private const string LockSql = """
        INSERT INTO activity_chains (chain, sequence, seal, figures_changed_in) VALUES (@chain, @step, @none, 0)
        ON CONFLICT (chain) DO UPDATE SET sequence = activity_chains.sequence + @step
        RETURNING sequence, seal, figures_changed_in, closed_at
        """;

    public async Task Append(ActivityRecord record, CancellationToken stop)
    {
        record.Chain = ActivityChain.NameFor(record, db.Database.IsSqlite());
        record.BulkDigest = record.BulkId is { } bulk ? await BulkDigest.Of(db, bulk, stop) : null;

        var chain = await Lock(record.Chain, step: 1, stop);
        Link(record, chain.Sequence, chain.Seal);
        chain.Seal = record.Seal!;
        if (FigureChange.ComesWith(record.Kind)) chain.FiguresChangedIn = chain.Sequence;
        db.Add(record);
        db.Update(chain);
        await db.SaveChangesAsync(stop);
        db.Entry(chain).State = EntityState.Detached;
    }

    /// <summary>Makes the record the link of that number, after the one with that seal.</summary>
    public void Link(ActivityRecord record, long sequence, byte[] before)
    {
        var key = db.Keys.Newest(KeyUse.Log);
        record.Sequence = sequence;
        record.KeyId = key.Id;
        record.Digest = LogSeal.DigestOf(record.Changes);
        record.Seal = LogSeal.Of(key, before, record, sequence);
    }

    /// <summary>The chain, so many links further, with the seal of its last; nobody else gets it until the transaction ends.</summary>
    public async Task<ActivityChain> Lock(string name, int step, CancellationToken stop)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = LockSql;
        Add(command, "@chain", name);
        Add(command, "@step", (long)step);
        Add(command, "@none", LogSeal.None);
        await using var reader = await command.ExecuteReaderAsync(stop);
        await reader.ReadAsync(stop);
        return new()
        {
            Chain = name,
            Sequence = reader.GetInt64(0),
            Seal = reader.GetFieldValue<byte[]>(1),
            FiguresChangedIn = reader.GetInt64(2),
            ClosedAt = await reader.IsDBNullAsync(3, stop) ? null : reader.GetFieldValue<DateTimeOffset>(3),
        };
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}
