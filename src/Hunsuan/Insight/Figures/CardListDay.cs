using Hunsuan.Data;
using Hunsuan.Imports;
using Hunsuan.Registers;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Insight.Figures;

/// <summary>The day on which the welfare-card list was last brought in (วันที่ของบัญชีบัตรสวัสดิการ).</summary>
/// <remarks>Looks beyond the user's area, since a province brings the list in for its sub-districts; only the day comes back.</remarks>
internal sealed class CardListDay(HunsuanDb db)
{
    public async Task<DateOnly?> Latest(CancellationToken stop)
    {
        var at = await db.Imports.IgnoreQueryFilters([HunsuanDb.AreaFilter])
            .Where(i => i.Kind == ListKinds.WelfareCard && i.State == ImportState.Committed)
            .OrderByDescending(i => i.Id)
            .Select(i => i.EndedAt)
            .FirstOrDefaultAsync(stop);
        return at is { } known ? Clock.DayInThailand(known) : null;
    }
}
