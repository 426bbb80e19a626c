using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Imports.Keeping;
using Hunsuan.Imports.Queue;

namespace Hunsuan.Imports;

/// <summary>Lets whoever started an import give it up, before it is carried out or in the middle (ยกเลิกการนำเข้า); nothing is written.</summary>
internal sealed class CancelImport(HunsuanDb db, Activity activity, OwnImports own, RunningImports running, ImportFolders folders, TimeProvider clock)
{
    // Long enough for most imports to stop, so that the next page tells the end.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapPost("/imports/{id:guid}/cancel", async (Guid id, CancelImport cancel, CancellationToken stop) =>
        {
            await cancel.Run(id, stop);
            return Results.Redirect(ImportAddress.Of(id));
        })
        .RequireAuthorization(Permit.Import);

    public static string Address(Guid id) => $"/imports/{id}/cancel";

    /// <exception cref="OutOfAreaException">There is no such import of the user's.</exception>
    public async Task Run(Guid id, CancellationToken stop)
    {
        for (var run = await own.Get(id, stop); !run.State.IsEnd; run = await own.Get(id, stop))
        {
            if (running.Find(id) is { } work)
            {
                work.Stop(ImportStop.ByUser);
                await Task.WhenAny(work.Ended, Task.Delay(Patience, stop));
                return;
            }

            // Where it fails, the queue was quicker: look again.
            if (await WriteDown(id, run.State, stop)) return;
        }
    }

    /// <summary>Ends the import as given up, with its record, and lets go of its files; false where it is in another state.</summary>
    internal async Task<bool> WriteDown(Guid id, ImportState from, CancellationToken stop)
    {
        await using (var transaction = await db.Database.BeginTransactionAsync(stop))
        {
            if (!await db.Move(id, [from], ImportState.Cancelled, clock.GetUtcNow(), stop)) return false;
            await activity.Note(ActivityKind.ImportCancelled, stop, reason: id.ToString());
            await transaction.CommitAsync(stop);
        }

        folders.Of(id).DeleteSources();
        return true;
    }
}
