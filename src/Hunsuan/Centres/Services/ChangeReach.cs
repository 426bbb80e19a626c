using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Centres.Services;

/// <summary>Says in which areas, and at which centres, a service is given (กำหนดพื้นที่และศูนย์ที่ให้บริการ).</summary>
public sealed class ChangeReach(HunsuanDb db, Activity activity, AreaBook book)
{
    public const string CentreField = "CentreId";

    /// <param name="areaCode">Empty for the whole country.</param>
    /// <exception cref="OutOfAreaException">There is no such service that the user's area looks after.</exception>
    public async Task<Result<Guid>> Add(Guid id, string areaCode, CancellationToken stop = default)
    {
        await MustBeOurs(id, stop);
        var areas = await db.ServedAreas.Where(a => a.ServiceId == id).ToListAsync(stop);
        if (book.Find(areaCode) is null) return new Problem(AreaSet.Field, CentreTexts.AreaUnknown);
        if (areas.Find(a => AreaCode.Contains(a.AreaCode, areaCode)) is { } held) return new Problem(AreaSet.Field, CentreTexts.AreaHeld.With(book.FullName(held.AreaCode) ?? default));
        db.RemoveRange(areas.Where(a => AreaCode.Contains(areaCode, a.AreaCode)));
        db.Add(new ServedArea { ServiceId = id, AreaCode = areaCode });
        return await Save(id, stop);
    }

    /// <exception cref="OutOfAreaException">There is no such service that the user's area looks after.</exception>
    public async Task<Result<Guid>> Remove(Guid id, string areaCode, CancellationToken stop = default)
    {
        await MustBeOurs(id, stop);
        if (await db.ServedAreas.SingleOrDefaultAsync(a => a.ServiceId == id && a.AreaCode == areaCode, stop) is not { } area)
            return new Problem(AreaSet.Field, CentreTexts.AreaGone);
        db.Remove(area);
        return await Save(id, stop);
    }

    /// <exception cref="OutOfAreaException">There is no such service that the user's area looks after.</exception>
    public async Task<Result<Guid>> AddPlace(Guid id, Guid? centre, CancellationToken stop = default)
    {
        await MustBeOurs(id, stop);
        if (!await db.Centres.AnyAsync(c => c.Id == centre, stop)) return new Problem(CentreField, ServiceTexts.CentreRequired);
        if (await db.ServicePlaces.AnyAsync(p => p.ServiceId == id && p.CentreId == centre, stop)) return new Problem(CentreField, ServiceTexts.CentreTaken);
        db.Add(new ServicePlace { ServiceId = id, CentreId = centre!.Value });
        return await Save(id, stop);
    }

    /// <exception cref="OutOfAreaException">There is no such service that the user's area looks after.</exception>
    public async Task<Result<Guid>> RemovePlace(Guid id, Guid centre, CancellationToken stop = default)
    {
        await MustBeOurs(id, stop);
        if (await db.ServicePlaces.SingleOrDefaultAsync(p => p.ServiceId == id && p.CentreId == centre, stop) is not { } place)
            return new Problem(CentreField, ServiceTexts.CentreRequired);
        db.Remove(place);
        return await Save(id, stop);
    }

    private async Task MustBeOurs(Guid id, CancellationToken stop)
    {
        if (!await db.ServiceEntries.AnyAsync(s => s.Id == id, stop)) throw new OutOfAreaException("services");
    }

    private async Task<Result<Guid>> Save(Guid id, CancellationToken stop)
    {
        await activity.Save(ActivityKind.ServiceChanged, stop);
        return id;
    }
}
