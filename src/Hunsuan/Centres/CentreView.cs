using Hunsuan.Centres.Committee;
using Hunsuan.Centres.Equipment;
using Hunsuan.Centres.Staff;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Centres;

/// <summary>One centre with all that is known of it (หน้าศูนย์).</summary>
public sealed class CentreView(PublicDirectory directory, HunsuanDb db, TimeProvider clock)
{
    public sealed record Sheet(
        Centre Centre, IReadOnlyList<string> Serves, IReadOnlyList<CommitteeMember> Committee, IReadOnlyList<CentreEquipment> Equipment, IReadOnlyList<Photo> Photos,
        IReadOnlyList<(Guid Id, string Name)> Services)
    {
        public CommitteeMember? Chair(DateOnly today) => Committee.FirstOrDefault(m => m.Position is CommitteePosition.Chair && m.IsOn(today));
    }

    /// <summary>A photo without its bytes.</summary>
    public sealed record Photo(Guid Id, string What, bool IsSignboard, int Width, int Height, DateOnly AddedOn);

    public sealed record Worker(CentreStaff Staff, string Name);

    /// <summary>Of the whole directory; null where there is none.</summary>
    public Task<Centre?> Find(Guid id, CancellationToken stop) => directory.Centres.SingleOrDefaultAsync(c => c.Id == id, stop);

    /// <summary>One that the user looks after; null where there is none.</summary>
    public Task<Centre?> Own(Guid id, CancellationToken stop) => db.Centres.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, stop);

    public async Task<Sheet> Of(Centre centre, CancellationToken stop) => new(
        centre,
        await Serves(centre.Id, stop),
        await Committee(centre.Id, stop),
        await Equipment(centre.Id, stop),
        await Photos(centre.Id, stop),
        [.. (await (from place in db.ServicePlaces
                    where place.CentreId == centre.Id
                    join service in directory.Services on place.ServiceId equals service.Id
                    where service.EndedOn == null
                    orderby service.Name, service.Id
                    select new { service.Id, service.Name }).ToListAsync(stop)).Select(s => (s.Id, s.Name))]);

    public async Task<IReadOnlyList<string>> Serves(Guid id, CancellationToken stop) =>
        await db.CatchmentAreas.Where(a => a.CentreId == id).OrderBy(a => a.AreaCode).Select(a => a.AreaCode).ToListAsync(stop);

    /// <summary>The chair first, and those who left last.</summary>
    public async Task<IReadOnlyList<CommitteeMember>> Committee(Guid id, CancellationToken stop)
    {
        var (members, today) = (await db.CommitteeMembers.AsNoTracking().Where(m => m.CentreId == id).ToListAsync(stop), clock.Today);
        return [.. members.OrderBy(m => m.Until is { } last && last < today).ThenBy(m => m.Position).ThenBy(m => m.Id)];
    }

    public async Task<IReadOnlyList<CentreEquipment>> Equipment(Guid id, CancellationToken stop) =>
        await db.CentreEquipment.AsNoTracking().Where(e => e.CentreId == id).OrderBy(e => e.What).ThenBy(e => e.Id).ToListAsync(stop);

    /// <summary>The signboard first.</summary>
    public async Task<IReadOnlyList<Photo>> Photos(Guid id, CancellationToken stop) =>
        await db.CentrePhotos.Where(p => p.CentreId == id).OrderByDescending(p => p.IsSignboard).ThenBy(p => p.Id)
            .Select(p => new Photo(p.Id, p.What, p.IsSignboard, p.Width, p.Height, p.AddedOn)).ToListAsync(stop);

    /// <summary>Through the area's filter: who works at a centre elsewhere is not shown.</summary>
    public async Task<IReadOnlyList<Worker>> Staff(Guid id, CancellationToken stop)
    {
        var staff = await (
            from worker in db.CentreStaff.AsNoTracking()
            where worker.CentreId == id
            join user in db.Users on worker.UserId equals user.Id
            select new { worker, user.Name }).ToListAsync(stop);
        return [.. staff.OrderBy(s => s.worker.Until is not null).ThenBy(s => s.worker.Duty).ThenBy(s => s.worker.Id).Select(s => new Worker(s.worker, s.Name))];
    }
}
