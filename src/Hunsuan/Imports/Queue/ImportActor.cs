using Hunsuan.Access;

namespace Hunsuan.Imports.Queue;

/// <summary>In whose name an import is carried out (ผู้นำเข้า): whoever started it, as far as their rights reach now.</summary>
internal static class ImportActor
{
    /// <summary>Null where the user was stopped, may not import any more, or left the area that the import was started for.</summary>
    public static async Task<CurrentUser?> Of(UsersWithRoles users, ImportRun run, CancellationToken stop)
    {
        if (await users.Active(run.UserId, stop) is not { } found) return null;

        var now = found.Acting.Under(Permit.Import);
        return now.Reaches(run.AreaCode) ? now with { Area = now.Area.Within(run.AreaCode) } : null;
    }
}
