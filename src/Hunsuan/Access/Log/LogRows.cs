using System.Collections.Concurrent;
using System.Data.Common;
using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Hunsuan.Access.Log;

/// <summary>Reads a chain of the log from its first to its last link, however long, some hundred records in memory (อ่านห่วงโซ่บันทึก).</summary>
/// <remarks>Raw, because a log of a million records should be verified while somebody waits.</remarks>
internal sealed class LogRows(HunsuanDb db)
{
    private const string Columns =
        "sequence, id, kind, user_id, at, household_id, reason, changes, area_code, user_area_code, bulk_id, key_id, digest, bulk_digest, seal";

    private const string OfChain = $"SELECT {Columns} FROM activities WHERE chain = @chain ORDER BY sequence, id";

    private const int BatchSize = 512;

    private readonly bool _isSqlite = db.Database.IsSqlite();

    /// <summary>A record as it stands in the database; null where that is no record at all, such as a text for a time.</summary>
    public sealed record Row(long Sequence, ActivityRecord? Record);

    /// <summary>Needs an open connection, and has it to itself to the end. Reads ahead while the caller works on what was read.</summary>
    public IEnumerable<Row> Of(string chain)
    {
        using var batches = new BlockingCollection<List<Row>>(boundedCapacity: 4);
        using var stop = new CancellationTokenSource();
        var reading = Task.Run(() => ReadAhead(chain, batches, stop.Token));
        try
        {
            foreach (var row in batches.GetConsumingEnumerable().SelectMany(b => b)) yield return row;
        }
        finally
        {
            stop.Cancel();
            ((IAsyncResult)reading).AsyncWaitHandle.WaitOne();
        }

        reading.GetAwaiter().GetResult();
    }

    private void ReadAhead(string chain, BlockingCollection<List<Row>> batches, CancellationToken stop)
    {
        try
        {
            using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = OfChain;
            command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ("@chain", chain);
            command.Parameters.Add(parameter);
            using var reader = command.ExecuteReader();
            for (var batch = new List<Row>(BatchSize); ; batch = new(BatchSize))
            {
                while (batch.Count < BatchSize && reader.Read()) batch.Add(Read(reader, chain));
                if (batch.Count == 0) return;
                batches.Add(batch, stop);
            }
        }
        finally
        {
            batches.CompleteAdding();
        }
    }

    private Row Read(DbDataReader row, string chain)
    {
        var sequence = row.IsDBNull(0) ? 0 : row.GetInt64(0);
        try
        {
            return new(sequence, new()
            {
                Chain = chain,
                Sequence = sequence,
                Id = Id(row, 1)!.Value,
                Kind = (ActivityKind)row.GetInt32(2),
                UserId = Id(row, 3)!.Value,
                At = row.GetFieldValue<DateTimeOffset>(4),
                HouseholdId = Id(row, 5),
                Reason = Text(row, 6),
                Changes = Text(row, 7),
                AreaCode = Text(row, 8),
                UserAreaCode = row.GetString(9),
                BulkId = Id(row, 10),
                KeyId = row.IsDBNull(11) ? null : row.GetInt32(11),
                Digest = Bytes(row, 12),
                BulkDigest = Bytes(row, 13),
                Seal = Bytes(row, 14),
            });
        }
        catch (Exception fault) when (fault is FormatException or InvalidCastException or InvalidOperationException or ArgumentException or OverflowException)
        {
            return new(sequence, null);
        }
    }

    private Guid? Id(DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : _isSqlite ? new Guid(row.GetFieldValue<byte[]>(column), bigEndian: true) : row.GetGuid(column);

    private static string? Text(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static byte[]? Bytes(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetFieldValue<byte[]>(column);
}
