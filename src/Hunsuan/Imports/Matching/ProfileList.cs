using Hunsuan.Data;
using Hunsuan.Imports.Rows;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Imports.Matching;

/// <summary>The saved matchings of columns (รายการรูปแบบไฟล์), in the order of their names.</summary>
internal sealed class ProfileList(HunsuanDb db)
{
    public sealed record Row(Guid Id, string Name, string Kind, ColumnMapping Mapping);

    /// <summary>Those of a kind, or all.</summary>
    public async Task<IReadOnlyList<Row>> All(string? kind, CancellationToken stop)
    {
        var profiles = await db.ImportProfiles.AsNoTracking().Where(p => kind == null || p.Kind == kind).OrderBy(p => p.Name).ToListAsync(stop);
        return [.. profiles.Select(p => new Row(p.Id, p.Name, p.Kind, ColumnMapping.FromJson(p.Mapping).Value ?? ColumnMapping.Canonical))];
    }

    public async Task<Row?> One(Guid id, CancellationToken stop) => (await All(kind: null, stop)).SingleOrDefault(p => p.Id == id);
}
