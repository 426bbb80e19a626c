using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Imports.Keeping;
using Hunsuan.Imports.Queue;
using Hunsuan.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Imports;

/// <summary>Takes the user's decision after the check: write everything, or write the good rows (ยืนยันการนำเข้า).</summary>
internal sealed class CommitImport(HunsuanDb db, OwnImports own, ImportFolders folders, ImportBell bell)
{
    // Whatever speaks against it stands on the page that follows.
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapPost("/imports/{id:guid}/commit", async (Guid id, [FromForm] ImportMode mode, CommitImport commit, CancellationToken stop) =>
        {
            await commit.Run(id, mode, stop);
            return Results.Redirect(ImportAddress.Of(id));
        })
        .RequireAuthorization(Permit.Import);

    public static string Address(Guid id) => $"/imports/{id}/commit";

    /// <summary>The import as it was; problems where its files are gone or its refused rows speak against the whole.</summary>
    /// <exception cref="OutOfAreaException">There is no such import of the user's.</exception>
    public async Task<Result<ImportRun>> Run(Guid id, ImportMode mode, CancellationToken stop)
    {
        var run = await own.Get(id, stop);
        if (run.State is not ImportState.Checked || !Enum.IsDefined(mode)) return run;
        if (!folders.Of(id).HasSources) return new Problem(null, ImportTexts.FilesGone);
        if (mode is ImportMode.WholeOrNothing && run.ReadSummary()!.Refused > 0) return new Problem(null, SummaryTexts.WholeIsNotPossible);

        var settings = RecordValues.Json(run.ReadSettings() with { Mode = mode });
        await db.Imports
            .Where(i => i.Id == id && i.State == ImportState.Checked)
            .ExecuteUpdateAsync(
                set => set.SetProperty(i => i.State, ImportState.WaitingToCommit).SetProperty(i => i.Settings, settings).SetProperty(i => i.EndedAt, (DateTimeOffset?)null),
                stop);
        bell.Ring();
        return run;
    }
}
