using System.Data.Common;
using System.Runtime.CompilerServices;
using Hunsuan.Data.Bulk;
using Hunsuan.Engines.ThaiText;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Hunsuan.Data.Sealed;

/// <summary>A table with columns of plain numbers, as an older version left it (ตารางที่ยังมีเลขไม่ปิดผนึก).</summary>
internal abstract class PlainTable(string name)
{
    private static readonly string[] Columns = ["citizen_id", "unverified_id"];

    protected string Name { get; } = name;

    /// <summary>Seals every number, some thousand rows a transaction.</summary>
    public abstract Task Seal(HunsuanDb db, CancellationToken stop);

    public async Task<bool> IsThere(HunsuanDb db, CancellationToken stop)
    {
        var column = Columns[^1];
        return await (db.Database.IsSqlite()
            ? db.Database.SqlQuery<int>($"SELECT count(*) AS \"Value\" FROM pragma_table_info({Name}) WHERE name = {column}")
            : db.Database.SqlQuery<int>(
                $"SELECT count(*)::int AS \"Value\" FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = {Name} AND column_name = {column}"))
            .SingleAsync(stop) > 0;
    }

    /// <summary>In one transaction: a table has both columns or neither.</summary>
    public async Task Drop(HunsuanDb db, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        foreach (var index in (string[])[$"IX_{Name}_citizen_id", $"IX_{Name}_unverified_id", $"IX_{Name}_citizen_id_list"])
            await db.Database.ExecuteSqlAsync(Sql($$"""DROP INDEX IF EXISTS "{{index}}" """), stop);
        foreach (var column in Columns) await db.Database.ExecuteSqlAsync(Sql($$"""ALTER TABLE "{{Name}}" DROP COLUMN "{{column}}" """), stop);
        await transaction.CommitAsync(stop);
    }

    protected static FormattableString Sql(string text, params object[] values) => FormattableStringFactory.Create(text, values);
}

/// <param name="hashOf">The fingerprint of a row's values without its number.</param>
internal sealed class PlainTable<T>(string name, Func<T, long> hashOf) : PlainTable(name) where T : class, IBearsCitizenId
{
    private const int BatchSize = 2000;

    public override async Task Seal(HunsuanDb db, CancellationToken stop)
    {
        Guid? last = Guid.Empty;
        while (last is { } from) last = await SealBatch(db, from, stop);
    }

    /// <summary>The last id of the batch; null where nothing was left.</summary>
    private async Task<Guid?> SealBatch(HunsuanDb db, Guid from, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        // An import of an older version may still be at work.
        await OneBulkWriter.Wait(db, stop);
        var numbers = await Numbers(db, from, stop);
        if (numbers.Count == 0) return null;

        var ids = numbers.Keys.ToArray();
        foreach (var row in await db.Set<T>().Where(r => EF.Parameter(ids).Contains(r.Id)).ToListAsync(stop))
        {
            var (verified, unverified) = numbers[row.Id];
            db.CitizenIds.Write(row, verified, unverified);
            db.Entry(row).Property("ContentHash").CurrentValue = hashOf(row);
        }

        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
        var to = numbers.Keys.Max();
        await db.Database.ExecuteSqlAsync(
            Sql($$"""UPDATE "{{Name}}" SET citizen_id = NULL, unverified_id = NULL WHERE id > {0} AND id <= {1} AND citizen_id_sealed IS NOT NULL""", db.SqlValue(from), db.SqlValue(to)), stop);
        await transaction.CommitAsync(stop);
        return to;
    }

    private async Task<Dictionary<Guid, (string? Verified, string? Unverified)>> Numbers(HunsuanDb db, Guid from, CancellationToken stop)
    {
        var numbers = new Dictionary<Guid, (string?, string?)>();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
#pragma warning disable CA2100 // The table's name is one of two constants.
        command.CommandText =
            $"SELECT id, citizen_id, unverified_id FROM \"{Name}\" WHERE id > @last AND (citizen_id IS NOT NULL OR unverified_id IS NOT NULL) ORDER BY id LIMIT {BatchSize}";
#pragma warning restore CA2100
        Add(command, "@last", db.SqlValue(from));
        await using var reader = await command.ExecuteReaderAsync(stop);
        while (await reader.ReadAsync(stop))
        {
            var id = reader.GetValue(0) is byte[] bytes ? new Guid(bytes, bigEndian: true) : reader.GetGuid(0);
            var (verified, unverified) = (reader.IsDBNull(1) ? null : reader.GetString(1), reader.IsDBNull(2) ? null : reader.GetString(2));
            numbers[id] = CitizenId.TryParse(verified, out _) ? (verified, null) : (null, verified ?? unverified);
        }

        return numbers;
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}
