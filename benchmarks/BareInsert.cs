using System.Diagnostics;
using Hunsuan.Data;
using Hunsuan.Data.Bulk;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Benchmarks;

/// <summary>Writes the rows that a survey's import made once more, from memory, into an empty database, with nothing else to do.</summary>
/// <remarks>One transaction; on SQLite a prepared statement a table, on PostgreSQL a binary COPY a table; the indexes are there.</remarks>
internal sealed class BareInsert(HunsuanDb from, HunsuanDb into)
{
    private readonly List<string> _rows = [];
    private TimeSpan _taken;

    public static async Task<(double Seconds, string Rows)> Of(string address, string beside)
    {
        await ImportBenchmark.MakeAnew(beside);
        await using var from = ImportBenchmark.Open(address);
        await using var into = ImportBenchmark.Open(beside);
        return await new BareInsert(from, into).Run();
    }

    private async Task<(double Seconds, string Rows)> Run()
    {
        await using var transaction = await into.Database.BeginTransactionAsync();
        await Copy(from.Households);
        await Copy(from.Persons);
        await Copy(from.Residences);
        await Copy(from.NameWords);
        await Copy(from.Measurements);
        await Copy(from.MemberResults);
        await Copy(from.Profiles);
        await Timed(() => transaction.CommitAsync());
        return (_taken.TotalSeconds, string.Join(", ", _rows) + ".");
    }

    private async Task Copy<T>(IQueryable<T> table) where T : class
    {
        var rows = await table.IgnoreQueryFilters().AsNoTracking().ToListAsync();
        _rows.Add($"{rows.Count:N0} {BulkTable<T>.Of(from).Name.Replace('_', ' ')}");
        GC.Collect();
        await Timed(() => BulkInsert.Into(into, rows, default));
    }

    private async Task Timed(Func<Task> work)
    {
        var begun = Stopwatch.GetTimestamp();
        await work();
        _taken += Stopwatch.GetElapsedTime(begun);
    }
}
