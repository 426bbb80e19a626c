using Hunsuan.Access;
using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Imports.Queue;

/// <summary>In whose name an import is carried out (ผู้นำเข้า): whoever started it, as far as their rights reach now.</summary>
internal static class ImportActor
{
    /// <summary>Null where the user was stopped, may not import any more, or left the area that the import was started for.</summary>
    public static async Task<CurrentUser?> Of(HunsuanDb db, ImportRun run, CancellationToken stop)
    {
        var user = await db.Users.AsNoTracking().SingleOrDefaultAsync(u => u.Id == run.UserId && u.IsActive, stop);
        if (user is null) return null;

        var now = Identity.UserOf(user);
        return now.May(Permit.Import) && now.Covers(run.AreaCode) ? new(now.Id, now.Name, run.AreaCode, now.Permits) : null;
    }
}
