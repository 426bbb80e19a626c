using Hunsuan.Centres;
using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Goods.Gifts;

/// <summary>Gifts of the same kind to a household within the kind's period, by whatever centre (การให้ซ้ำ): day, number and centre, nothing else.</summary>
public sealed class DoubleGifts(HunsuanDb db, PublicDirectory directory)
{
    public sealed record Earlier(DateOnly On, int Quantity, string Centre);

    /// <summary>Newest first; none where the kind has no period.</summary>
    public async Task<IReadOnlyList<Earlier>> Of(Guid householdId, ItemKind item, DateOnly on, CancellationToken stop)
    {
        if (item.DoubleWithinDays is not { } days) return [];
        var (from, to) = (on.AddDays(-days), on.AddDays(days));
        // What a household got that was merged into this one counts too.
        Guid[] households = [householdId, .. await db.Households.Where(h => h.MergedIntoId == householdId).Select(h => h.Id).ToListAsync(stop)];
        var gifts = await db.Gifts.AsNoTracking()
            .Where(g => EF.Parameter(households).Contains(g.HouseholdId) && g.Item == item.Id && g.TakenBackOn == null && g.GivenOn > from && g.GivenOn < to)
            .OrderByDescending(g => g.GivenOn).ThenByDescending(g => g.Id).ToListAsync(stop);
        var centres = gifts.Select(g => g.CentreId).ToArray();
        var names = await directory.Centres.Where(c => EF.Parameter(centres).Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Name, stop);
        return [.. gifts.Select(g => new Earlier(g.GivenOn, g.Quantity, names.GetValueOrDefault(g.CentreId, "")))];
    }
}
