using System.Security.Cryptography;
using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access.Log;

/// <summary>One digest over all rows that an import changed, in the order of their ids (ลายนิ้วมือของรายการที่เปลี่ยน).</summary>
internal static class BulkDigest
{
    /// <summary>Read back from the database, because ids of one millisecond have no order of making. Every area counts.</summary>
    /// <param name="emptied">Gets the ids of the rows whose values were taken out.</param>
    public static async Task<byte[]> Of(HunsuanDb db, Guid bulk, CancellationToken stop, ICollection<Guid>? emptied = null)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var rows = db.RecordChanges.IgnoreQueryFilters([HunsuanDb.AreaFilter]).AsNoTracking().Where(c => c.ActivityId == bulk).OrderBy(c => c.Id);
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(stop))
        {
            var bytes = new CanonicalBytes();
            bytes.Add(row.Id);
            bytes.Add(row.AreaCode);
            bytes.Add(row.Record);
            bytes.Add(row.RecordId);
            bytes.Add(row.Digest ?? OfValues(row));
            hash.AppendData(bytes.Written);
            if (row.Digest is not null) emptied?.Add(row.Id);
        }

        return hash.GetHashAndReset();
    }

    /// <summary>What stays of a row's values when they are taken out.</summary>
    public static byte[] OfValues(RecordChange row)
    {
        var bytes = new CanonicalBytes();
        bytes.Add(row.Before);
        bytes.Add(row.After);
        return SHA256.HashData(bytes.Written);
    }
}
