using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Data.Keys;

/// <summary>Makes the sealed values of few rows anew in one transaction (ผนึกใหม่ทั้งชุด); of many rows, whoever keeps them goes step by step.</summary>
internal static class Renewal
{
    /// <param name="db">Of the rows.</param>
    /// <param name="kept">All of them.</param>
    /// <param name="renew">Makes the values of a row anew, and says whether an older key had made one.</param>
    /// <param name="done">Hears how many were looked at.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    /// <returns>How many were made anew.</returns>
    public static async Task<int> Renew<T>(this HunsuanDb db, IQueryable<T> kept, Func<T, bool> renew, Action<int> done, CancellationToken stop)
        where T : class
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var rows = await kept.ToListAsync(stop);
        var renewed = rows.Count(renew);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        db.ChangeTracker.Clear();
        done(rows.Count);
        return renewed;
    }
}
