using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Imports.Keeping;

/// <summary>Deletes files that have served (ลบไฟล์ที่หมดความจำเป็น): nobody's data is kept longer than it is needed.</summary>
internal sealed class ImportCleanup(HunsuanDb db, ImportFolders folders, TimeProvider clock)
{
    /// <summary>Files of refused rows after the end, and imports that nobody decided on.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    // An upload that was broken off has a folder and no import.
    private static readonly TimeSpan BrokenOff = TimeSpan.FromDays(1);

    public async Task Run(CancellationToken stop)
    {
        foreach (var id in folders.All())
        {
            var folder = folders.Of(id);
            var run = await db.Imports.AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, stop);
            if (run is null ? IsOlder(Directory.GetLastWriteTimeUtc(folder.Path), BrokenOff) : IsOlder(run.EndedAt ?? run.StartedAt, Kept))
                await Forget(folder, run, stop);
            else if (run is { State.IsEnd: true })
                folder.DeleteSources();
            if (run is not null) folder.SealPlain();
        }
    }

    private bool IsOlder(DateTimeOffset instant, TimeSpan age) => clock.GetUtcNow() - instant > age;

    private async Task Forget(ImportFolder folder, ImportRun? run, CancellationToken stop)
    {
        if (run is { State.IsUnderWay: true }) return;
        if (run is { State.IsEnd: false }) await db.Move(run.Id, [run.State], ImportState.Cancelled, clock.GetUtcNow(), stop);
        folder.Delete();
    }
}
