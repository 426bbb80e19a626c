using Hunsuan.Access;
using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Imports.Queue;

/// <summary>Looks every other moment whether an import may go on (เฝ้าดูสิทธิและการยกเลิก): cancelled on another server, or rights taken away.</summary>
internal static class ImportWatch
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(2);

    public static async Task Follow(IServiceProvider services, ImportRun run, RunningImport running, CancellationToken ended)
    {
        try
        {
            using var timer = new PeriodicTimer(Every);
            while (await timer.WaitForNextTickAsync(ended))
            {
                await using var scope = services.CreateScopeFor(CurrentUser.Operator);
                var db = scope.ServiceProvider.GetRequiredService<HunsuanDb>();
                var state = await db.Imports.Where(i => i.Id == run.Id).Select(i => i.State).SingleAsync(ended);
                if (state is ImportState.Cancelled) running.Stop(ImportStop.ByUserElsewhere);
                else if (await ImportActor.Of(scope.ServiceProvider.GetRequiredService<UsersWithRoles>(), run, ended) is null) running.Stop(ImportStop.RightsLost);
            }
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            // The import ended first.
        }
    }
}
