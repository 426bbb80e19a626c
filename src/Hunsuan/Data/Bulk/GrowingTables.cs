using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Data.Bulk;

/// <summary>
/// Keeps PostgreSQL's figures of tables true while one transaction fills them (สถิติของตารางที่กำลังโต). Without them it takes a table
/// of half a million rows for an empty one, and reads it whole for every batch. SQLite chooses its indexes without figures.
/// </summary>
internal sealed class GrowingTables(HunsuanDb db)
{
    private const int FirstLook = 8_000;
    private const int Growth = 4;

    private int _rows;
    private int _nextLook = FirstLook;

    public async Task Grew(int rows, CancellationToken stop)
    {
        _rows += rows;
        if (_rows < _nextLook || !db.Database.IsNpgsql()) return;

        _nextLook *= Growth;
        await db.Database.ExecuteSqlAsync($"ANALYZE", stop);
    }
}
