using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Insight.Figures;

/// <summary>Tells whether figures made earlier still hold (รุ่นของข้อมูล): a number that changes when an import, a visit or a move does, in their own transaction.</summary>
internal sealed class DataVersion(HunsuanDb db)
{
    private long? _now;

    /// <summary>The same throughout one request.</summary>
    public async Task<long> Now(CancellationToken stop)
    {
        if (_now is { } known) return known;

        var chains = await db.ActivityChains.Where(c => c.FiguresChangedIn > 0).OrderBy(c => c.Chain).Select(c => new { c.Chain, c.FiguresChangedIn }).ToListAsync(stop);
        var version = chains.Aggregate(new Fingerprint(), (print, chain) => print.Add($"{chain.Chain} {chain.FiguresChangedIn}")).Value;
        _now = version;
        return version;
    }
}
