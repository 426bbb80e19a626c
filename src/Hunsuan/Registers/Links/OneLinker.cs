using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Registers.Links;

/// <summary>Two decisions at once, or one while a run is stored, could each miss what the other joins: the second waits for the first (ทีละหนึ่งการเปลี่ยนกลุ่ม).</summary>
/// <remarks>On SQLite a transaction is the only one that writes: nothing else is needed there.</remarks>
internal static class OneLinker
{
    private const long Key = 0x68756e7375616e02;

    /// <summary>Waits inside the transaction; its end lets the next one in.</summary>
    public static async Task Wait(HunsuanDb db, CancellationToken stop)
    {
        if (db.Database.IsNpgsql()) await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({Key})", stop);
    }
}
