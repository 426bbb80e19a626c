using System.Linq.Expressions;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access;

/// <summary>Users with the roles that they hold today (ผู้ใช้พร้อมบทบาท).</summary>
public sealed class UsersWithRoles(HunsuanDb db, RoleBook book, TimeProvider clock)
{
    public sealed record Entry(User User, IReadOnlyList<RoleGrant> Grants, CurrentUser Acting);

    /// <summary>Null where there is none, or the user was stopped.</summary>
    public async Task<Entry?> Active(Guid id, CancellationToken stop) => (await Find(u => u.Id == id && u.IsActive, stop)).SingleOrDefault();

    public Task<IReadOnlyList<Entry>> AllActive(CancellationToken stop) => Find(u => u.IsActive, stop);

    public async Task<CurrentUser> Of(User user, CancellationToken stop) =>
        With(user, await db.RoleGrants.AsNoTracking().Where(g => g.UserId == user.Id).ToListAsync(stop)).Acting;

    public async Task<IReadOnlyList<Entry>> Find(Expression<Func<User, bool>> which, CancellationToken stop)
    {
        var rows = await (
            from user in db.Users.AsNoTracking().Where(which)
            join grant in db.RoleGrants.AsNoTracking() on user.Id equals grant.UserId into grants
            from grant in grants.DefaultIfEmpty()
            select new { user, grant }).ToListAsync(stop);
        return [.. rows.GroupBy(r => r.user.Id).Select(r => With(r.First().user, [.. r.Select(x => x.grant).OfType<RoleGrant>()]))];
    }

    private Entry With(User user, IReadOnlyList<RoleGrant> grants)
    {
        var today = clock.Today;
        IReadOnlyList<RoleGrant> held = [.. grants.Where(g => g.HoldsOn(today)).OrderBy(g => g.RoleId, StringComparer.Ordinal).ThenBy(g => g.AreaCode, StringComparer.Ordinal)];
        return new(user, held, new(user.Id, user.Name, Held(held), AreaScope.Nowhere));
    }

    private static HeldRole OwnAccount { get; } = new("", [Permit.UseOwnAccount], AreaScope.Nowhere);

    private IReadOnlyList<HeldRole> Held(IEnumerable<RoleGrant> grants) =>
    [
        OwnAccount,
        .. from grant in grants
           group grant.AreaCode by grant.RoleId into areas
           where book.Find(areas.Key) is not null
           select new HeldRole(areas.Key, book.Find(areas.Key)!.Permits, AreaScope.Of(areas)),
    ];
}
