using System.Linq.Expressions;
using Hunsuan.Data;
using Hunsuan.Data.Bulk;

namespace Hunsuan.Registers.Links;

/// <summary>Makes a table hold other rows and writes only what differs (แทนที่แถวที่เปลี่ยน): most of what a run finds was there before.</summary>
internal static class ReplaceRows
{
    private const int Batch = 2000;

    /// <param name="before">All rows of the table, by their keys.</param>
    /// <param name="isSame">Whether a row may stay as it is.</param>
    /// <param name="withKeys">The rows of the table that have one of the keys.</param>
    public static async Task In<T>(
        HunsuanDb db, IReadOnlyDictionary<Guid, T> before, IReadOnlyDictionary<Guid, T> now, Func<T, T, bool> isSame,
        Func<Guid[], Expression<Func<T, bool>>> withKeys, Func<IQueryable<T>, Task> delete, CancellationToken stop) where T : class
    {
        var gone = before.Where(b => !now.TryGetValue(b.Key, out var row) || !isSame(b.Value, row)).Select(b => b.Key).Order().ToArray();
        var isWhole = gone.Length > before.Count / 2;
        foreach (var rows in isWhole ? [db.Set<T>()] : gone.Chunk(Batch).Select(keys => db.Set<T>().Where(withKeys(keys)))) await delete(rows);

        // In the order of their keys: the index is filled from one end to the other.
        await BulkInsert.Into(db, [.. now.Where(n => isWhole || !before.TryGetValue(n.Key, out var row) || !isSame(row, n.Value)).OrderBy(n => n.Key).Select(n => n.Value)], stop);
    }
}
