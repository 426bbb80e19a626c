using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Centres;

/// <summary>Says which areas a centre serves (กำหนดพื้นที่บริการของศูนย์); they may lie in other districts than the centre.</summary>
public sealed class ChangeCatchment(HunsuanDb db, Activity activity, AreaBook book)
{
    /// <exception cref="OutOfAreaException">There is no such centre in the user's area.</exception>
    public async Task<Result<Guid>> Add(Guid id, string areaCode, CancellationToken stop = default)
    {
        var areas = await Of(id, stop);
        if (areaCode.Length == 0 || book.Find(areaCode) is null) return new Problem(AreaSet.Field, CentreTexts.AreaUnknown);
        if (areas.Find(a => AreaCode.Contains(a.AreaCode, areaCode)) is { } held) return new Problem(AreaSet.Field, CentreTexts.AreaHeld.With(book.FullName(held.AreaCode) ?? default));

        // A larger area takes the place of those within it.
        db.RemoveRange(areas.Where(a => AreaCode.Contains(areaCode, a.AreaCode)));
        db.Add(new CatchmentArea { CentreId = id, AreaCode = areaCode });
        await activity.Save(ActivityKind.CatchmentChanged, stop);
        return id;
    }

    /// <exception cref="OutOfAreaException">There is no such centre in the user's area.</exception>
    public async Task<Result<Guid>> Remove(Guid id, string areaCode, CancellationToken stop = default)
    {
        if ((await Of(id, stop)).Find(a => a.AreaCode == areaCode) is not { } area) return new Problem(AreaSet.Field, CentreTexts.AreaGone);
        db.Remove(area);
        await activity.Save(ActivityKind.CatchmentChanged, stop);
        return id;
    }

    private async Task<List<CatchmentArea>> Of(Guid id, CancellationToken stop)
    {
        if (!await db.Centres.AnyAsync(c => c.Id == id, stop)) throw new OutOfAreaException("centres");
        return await db.CatchmentAreas.Where(a => a.CentreId == id).ToListAsync(stop);
    }
}
