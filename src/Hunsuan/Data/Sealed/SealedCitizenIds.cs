using System.Runtime.CompilerServices;
using Hunsuan.Data.Bulk;
using Hunsuan.Data.Keys;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Data.Sealed;

/// <summary>The citizen IDs of one table, made anew when keys are renewed (ผนึกเลขประจำตัวประชาชนใหม่).</summary>
/// <remarks>A row tells by itself whether it is done: it names its sealing key, and its index is worked out again.</remarks>
internal sealed class SealedCitizenIds<T>(HunsuanDb db) : IKeepsSealed where T : class, IBearsCitizenId
{
    private const int BatchSize = 2000;

    public async Task<IReadOnlySet<(KeyUse Use, int Id)>> KeysInUse(CancellationToken stop)
    {
        var used = new HashSet<(KeyUse, int)>();
        for (var batch = await After(Guid.Empty, stop); batch.Count > 0; batch = await After(batch[^1].Id, stop))
        {
            foreach (var bearer in batch)
            {
                used.Add((KeyUse.Seal, Sealing.KeyOf(bearer.CitizenIdSealed)));
                used.Add((KeyUse.BlindIndex, IndexKeyOf(bearer)));
            }

            db.ChangeTracker.Clear();
        }

        return used;
    }

    public async Task<int> Renew(Action<int> done, CancellationToken stop)
    {
        var (renewed, last) = (0, Guid.Empty);
        while (true)
        {
            await using var transaction = await db.Database.BeginTransactionAsync(stop);
            // What an import is about to add is seen only after its end.
            await OneBulkWriter.Wait(db, stop);
            var batch = await After(last, stop);
            if (batch.Count == 0) return renewed;

            renewed += batch.Count(Renewed);
            await db.SaveChangesAsync(stop);
            await transaction.CommitAsync(stop);
            db.ChangeTracker.Clear();
            last = batch[^1].Id;
            done(batch.Count);
        }
    }

    private bool Renewed(T bearer)
    {
        var (verified, unverified) = db.CitizenIds.Of(bearer);
        var isNew = Sealing.KeyOf(bearer.CitizenIdSealed) == db.Keys.Newest(KeyUse.Seal).Id && IndexKeyOf(bearer) == db.Keys.Newest(KeyUse.BlindIndex).Id;
        if (isNew) return false;

        bearer.CitizenIdSealed = null;
        db.CitizenIds.Write(bearer, verified, unverified);
        return true;
    }

    /// <exception cref="KeyMissingException">No key of the ring made the index.</exception>
    private int IndexKeyOf(T bearer)
    {
        var (verified, unverified) = db.CitizenIds.Of(bearer);
        var index = bearer.CitizenIdIndex ?? bearer.UnverifiedIdIndex;
        return db.Keys.Of(KeyUse.BlindIndex).FirstOrDefault(key => CitizenIdSeal.IndexOf(key, (verified ?? unverified)!, verified is not null) == index)?.Id
            ?? throw new KeyMissingException(KeyUse.BlindIndex, 0);
    }

    private async Task<List<T>> After(Guid last, CancellationToken stop)
    {
        var table = db.Model.FindEntityType(typeof(T))!.GetTableName();
        var sql = FormattableStringFactory.Create(
            $$"""SELECT * FROM "{{table}}" WHERE id > {0} AND citizen_id_sealed IS NOT NULL ORDER BY id LIMIT {{BatchSize}}""", db.SqlValue(last));
        var batch = await db.Set<T>().FromSql(sql).ToListAsync(stop);
        batch.Sort((a, b) => a.Id.CompareTo(b.Id));
        return batch;
    }
}
