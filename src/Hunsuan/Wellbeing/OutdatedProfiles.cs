using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Wellbeing;

/// <summary>Editions whose rule is no longer the one by which people's standing was worked out (ฉบับที่ต้องคำนวณสถานะใหม่).</summary>
internal sealed class OutdatedProfiles(HunsuanDb db, EditionBook editions)
{
    /// <summary>Without editions that this installation does not know: nothing can be worked out by them.</summary>
    public async Task<IReadOnlyList<Edition>> Editions(CancellationToken stop) =>
    [
        .. from rule in await db.ProfileRules.AsNoTracking().ToListAsync(stop)
           let edition = editions.Find(rule.Edition)
           where edition is not null && rule.Fingerprint != EditionMeasure.FingerprintOf(edition)
           select edition,
    ];
}
