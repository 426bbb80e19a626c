using System.Diagnostics;
using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Cases.Contacts;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hunsuan.Benchmarks;

/// <summary>For comparison: what a list and a save cost the database alone, one after another and without a server.</summary>
internal static class CentreBare
{
    private const int Times = 200;

    public static async Task<string> Table(IServiceProvider services, AreaBook areas)
    {
        var subdistricts = areas.Inside(CentrePopulation.Province, AreaLevel.Subdistrict);
        var someone = await In(services, db => db.Contacts.AsNoTracking().OrderBy(c => c.Id).FirstAsync());
        List<double> list = [], insert = [];
        for (var i = 0; i < Times; i++)
        {
            var (from, end) = (subdistricts[i % subdistricts.Count].Code, AreaCode.RangeEnd(subdistricts[i % subdistricts.Count].Code));
            list.Add(await Timed(() => In(services, db => db.Contacts.FromSql(
                $"SELECT * FROM contacts WHERE state IN (1, 2) AND area_code >= {from} AND area_code < {end} ORDER BY due_at LIMIT 50").IgnoreQueryFilters().AsNoTracking().ToListAsync())));
            insert.Add(await Timed(() => In(services, db =>
            {
                db.Add(new ContactNote { Id = Ids.New(), ContactId = someone.Id, AreaCode = someone.AreaCode, Kind = ContactNoteKind.Inside, Words = "ทดสอบ", At = TimeProvider.System.GetUtcNow() });
                return db.SaveChangesAsync();
            })));
        }

        return $"""
            | For comparison, {Times} times one after another without a server | p50 ms | p95 ms | max ms |
            |---|---:|---:|---:|
            {Line("the 50 rows of a sub-district's list of requests, by one SELECT", list)}
            {Line("one note, inserted and committed", insert)}
            """;
    }

    private static string Line(string what, List<double> times)
    {
        times.Sort();
        return $"| {what} | {times[Times / 2]:0.0} | {times[Times * 95 / 100]:0.0} | {times[^1]:0.0} |";
    }

    private static async Task<double> Timed(Func<Task> work)
    {
        var begun = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
    }

    private static async Task<T> In<T>(IServiceProvider services, Func<HunsuanDb, Task<T>> work)
    {
        await using var scope = services.CreateScopeFor(CurrentUser.Operator);
        return await work(scope.ServiceProvider.GetRequiredService<HunsuanDb>());
    }
}
