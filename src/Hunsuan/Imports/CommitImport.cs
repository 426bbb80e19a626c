using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Imports.Keeping;
using Hunsuan.Imports.Queue;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Imports;

/// <summary>Takes the user's decision after the check: write everything, or write the good rows (ยืนยันการนำเข้า).</summary>
internal sealed class CommitImport(HunsuanDb db, OwnImports own, ImportFolders folders, ImportBell bell)
{
    /// <summary>The import as it was; problems where its files are gone or its refused rows speak against the whole.</summary>
    /// <exception cref="OutOfAreaException">There is no such import of the user's.</exception>
    public async Task<Result<ImportRun>> Run(Guid id, ImportMode mode, CancellationToken stop)
    {
        var run = await own.Get(id, stop);
        if (run.State is not ImportState.Checked) return run;
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
