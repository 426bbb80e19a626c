using Hunsuan.Data;
using Hunsuan.Data.Bulk;
using Hunsuan.Engines.ThaiText;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Households;

/// <summary>Gathers the names of an import and adds those that the registry has not met yet (รวบรวมชื่อ).</summary>
internal sealed class NameWordIntake(HunsuanDb db)
{
    private const int ChunkSize = 5000;
    private readonly HashSet<(NameKind Kind, string Word)> _met = [];

    public void Meet(string? firstName, string? lastName)
    {
        if (firstName is not null) _met.Add((NameKind.First, firstName));
        if (lastName is not null) _met.Add((NameKind.Last, lastName));
    }

    public async Task Save(CancellationToken stop)
    {
        foreach (var (kind, words) in _met.GroupBy(m => m.Kind, m => m.Word).SelectMany(k => k.Chunk(ChunkSize), (k, words) => (k.Key, words)))
            await SaveChunk(kind, words, stop);
        _met.Clear();
    }

    private async Task SaveChunk(NameKind kind, string[] words, CancellationToken stop)
    {
        var known = await db.NameWords.Where(w => w.Kind == kind && EF.Parameter(words).Contains(w.Word)).Select(w => w.Word).ToHashSetAsync(stop);
        var added = words.Where(w => !known.Contains(w))
            .Select(w => new NameWord { Kind = kind, Word = w, Skeleton = SkeletonKey.Of(w) })
            .ToList();
        await BulkInsert.Into(db, added, stop);
    }
}
