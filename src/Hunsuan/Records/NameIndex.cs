using Hunsuan.Data;
using Hunsuan.Households;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Records;

/// <summary>
/// All different names of the registry in memory (ดัชนีชื่อ), one after the other in one text: a part of a name is found among
/// hundreds of thousands in a millisecond. Says nothing about who bears them.
/// </summary>
/// <remarks>Names are only ever added; whether there are new ones is looked up when some seconds have passed.</remarks>
public sealed class NameIndex(TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _loading = new(1);
    private (NameTable First, NameTable Last) _tables = (NameTable.Empty, NameTable.Empty);
    private long _lookedUpAt = long.MinValue;

    internal async Task<(NameTable First, NameTable Last)> Read(HunsuanDb db, CancellationToken stop)
    {
        if (IsFresh()) return _tables;
        await _loading.WaitAsync(stop);
        try
        {
            if (IsFresh()) return _tables;
            if (await db.NameWords.CountAsync(stop) != _tables.First.Count + _tables.Last.Count)
                _tables = (await Load(db, NameKind.First, stop), await Load(db, NameKind.Last, stop));
            _lookedUpAt = clock.GetTimestamp();
            return _tables;
        }
        finally
        {
            _loading.Release();
        }
    }

    public void Dispose() => _loading.Dispose();

    private bool IsFresh() => _lookedUpAt != long.MinValue && clock.GetElapsedTime(_lookedUpAt) < Fresh;

    // The shorter a name, the nearer it is to any part of it that is typed.
    private static async Task<NameTable> Load(HunsuanDb db, NameKind kind, CancellationToken stop) => new(
        await db.NameWords.Where(w => w.Kind == kind).OrderBy(w => w.Word.Length).ThenBy(w => w.Word).Select(w => w.Word).ToListAsync(stop),
        await db.NameWords.Where(w => w.Kind == kind).OrderBy(w => w.Skeleton.Length).ThenBy(w => w.Word).Select(w => new { w.Word, w.Skeleton })
            .AsAsyncEnumerable().Select(w => (w.Skeleton, w.Word)).ToListAsync(stop));
}
