using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Data.Bulk;

/// <summary>
/// Two imports at once could both add the same person, and whoever works standings out anew must not read what an import is about to
/// change: the second waits for the first (เขียนข้อมูลจำนวนมากทีละงาน), whoever runs it.
/// </summary>
/// <remarks>On SQLite a transaction is the only one that writes, from its beginning to its end: nothing else is needed there.</remarks>
internal static class OneBulkWriter
{
    private const long Key = 0x68756e7375616e01;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    /// <summary>Waits inside the transaction that will write; its end lets the next one in, also when the program is killed.</summary>
    public static async Task Wait(HunsuanDb db, CancellationToken stop)
    {
        if (!db.Database.IsNpgsql()) return;
        while (!await db.Database.SqlQuery<bool>($"SELECT pg_try_advisory_xact_lock({Key}) AS \"Value\"").SingleAsync(stop))
            await Task.Delay(Pause, stop);
    }
}
