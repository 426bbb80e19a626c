using Hunsuan.Areas;
using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Registers.Versions;

/// <summary>That a version is there, of which day and for which areas (ฉบับที่มีแล้ว); nothing else of it.</summary>
/// <remarks>Looks beyond the user's area: a province's list is brought in for its sub-districts, whose workers should know how old it is.</remarks>
internal sealed record KnownVersion(string List, int Number, DateOnly? AsOf, DateTimeOffset At, string Areas, bool IsWhole, Guid ImportId)
{
    public static async Task<IReadOnlyList<KnownVersion>> Of(HunsuanDb db, string? list, CancellationToken stop) =>
        await db.RegisterVersions.IgnoreQueryFilters([HunsuanDb.AreaFilter])
            .Where(v => list == null || v.List == list)
            .OrderBy(v => v.Number)
            .Select(v => new KnownVersion(v.List, v.Number, v.AsOf, v.At, v.Areas, v.IsWhole, v.ImportId))
            .ToListAsync(stop);

    /// <summary>Some of these areas.</summary>
    public bool Covers(IEnumerable<string> areaCodes) => AreaCodes is var own && areaCodes.Any(asked => own.Any(code => AreaCode.Contains(code, asked) || AreaCode.Contains(asked, code)));

    public IReadOnlyList<string> AreaCodes => Areas.Split(',');
}
