using Hunsuan.Households;
using Hunsuan.Registers;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Data.Sealed;

/// <summary>
/// Seals the plain citizen IDs of a database that an older version wrote, wherever they stand, and wipes what is left of them
/// (ผนึกเลขประจำตัวประชาชนของฐานข้อมูลเดิม).
/// </summary>
/// <remarks>
/// The columns of plain numbers are the mark that it is not done yet, and go last. Killed at any moment, the next start goes on: a row has
/// its number plain or sealed, never neither.
/// </remarks>
public static class PlainIds
{
    private static readonly IReadOnlyList<PlainTable> Tables = [new PlainTable<Person>("persons", PlainRows.HashOf), new PlainTable<ListEntry>("list_entries", PlainRows.HashOf)];

    /// <param name="screen">Hears that there is something to do, which may take minutes.</param>
    public static async Task Seal(HunsuanDb db, TextWriter screen, CancellationToken stop)
    {
        if ((await Left(db, stop)).Count == 0) return;

        await using var alone = await OneSealer.Wait(db, stop);
        var tables = await Left(db, stop);
        if (await HasRows(db, stop))
        {
            await screen.WriteLineAsync(SealedTexts.SealingOldIds.InBoth);
            foreach (var table in tables) await table.Seal(db, stop);
            await PlainIdsInLog.Mask(db, stop);
            await FreedSpace.Wipe(db, stop);
            await screen.WriteLineAsync(SealedTexts.OldIdsSealed.InBoth);
        }

        foreach (var table in tables) await table.Drop(db, stop);
    }

    /// <summary>The tables that have the columns still.</summary>
    private static async Task<List<PlainTable>> Left(HunsuanDb db, CancellationToken stop)
    {
        var left = new List<PlainTable>();
        foreach (var table in Tables)
        {
            if (await table.IsThere(db, stop)) left.Add(table);
        }

        return left;
    }

    // A log without persons can hold the numbers of those who were there once.
    private static async Task<bool> HasRows(HunsuanDb db, CancellationToken stop) =>
        await db.Persons.AnyAsync(stop) || await db.ListEntries.AnyAsync(stop) || await db.Activities.AnyAsync(stop);
}
