using System.Diagnostics;
using System.Globalization;
using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Data.Keys;
using Hunsuan.Data.Sealed;
using Hunsuan.Records;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Benchmarks;

/// <summary>How long the one search box takes among half a million people, for users of the country down to a village.</summary>
/// <remarks>An empty database is filled first. Each figure includes writing down that somebody searched.</remarks>
internal static class SearchBenchmark
{
    private const int Rounds = 15;
    // One ring for all, so that what one context sealed another finds.
    private static readonly KeyRing Keys = KeyRing.New(TimeProvider.System);
    private static readonly string[] Areas = ["", "5601", "560108", "56010805"];

    private static readonly (string Kind, string[] Typed)[] Queries =
    [
        ("two letters of a name", ["สม", "พร", "ใจ", "รา", "ทอ", "ฬฬ"]),
        ("part of a name", ["สมชัย", "บุญมา", "รัตน์", "พงษ์ศรี", "ไม่มีใคร"]),
        ("spelt otherwise", ["สิริชัย", "สมใช", "พงศรี", "จันชาด"]),
        ("first and last name", ["สมชัย ใจดี", "นายบุญ ศรีสุข", "สม ใจ", "พร ทองไม่มี"]),
        ("citizen ID", ["1234567890121", "๑-๒๓๔๕-๖๗๘๙๐-๑๒-๑"]),
        ("house code", ["56123456789"]),
        ("address", ["77/1 ม.5 แม่ปืม", "77/1 หมู่ 5 ต.แม่ปืม", "12", "77/1", "9/9 จ.พะเยา"]),
    ];

    public static int Run(string address)
    {
        RunAll(address).GetAwaiter().GetResult();
        return 0;
    }

    private static async Task RunAll(string address)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        await using (var db = Open(address, ""))
        {
            await Schema.Update(db, default);
            await PlainIds.Seal(db, TextWriter.Null, default);
            if (!await db.Persons.AnyAsync()) await new SearchPopulation(db).Fill();
            // A database that served for a day has gathered what its planner needs to know.
            if (db.Database.IsNpgsql()) await db.Database.ExecuteSqlRawAsync("VACUUM ANALYZE");
        }

        var lines = new List<string>
        {
            await Heading(address), "",
            "| Search | User's area | p50 ms | p95 ms | max ms | processor ms, mean |", "|---|---|---:|---:|---:|---:|",
        };
        var book = AreaBook.Load();
        using var names = new NameIndex(TimeProvider.System);
        foreach (var (area, (kind, typed)) in Areas.SelectMany(area => Queries, (area, query) => (area, query)))
            lines.Add(await Line(kind, area, typed, (db, user, text) => new Search(db, new(db, user, TimeProvider.System), book, names, user).Run(text), address));
        lines.Add(await Line("bare LIKE scan of names", "", [.. Queries[0].Typed, .. Queries[1].Typed], Scan, address));
        BenchmarkResults.Write($"search-{address.Split(':')[0]}", string.Join('\n', lines) + "\n");
    }

    private static async Task<string> Heading(string address)
    {
        await using var db = Open(address, "");
        return $"{db.Database.ProviderName!.Split('.')[^1]}: {await db.Persons.CountAsync():N0} persons, {await db.Households.CountAsync():N0} households, "
            + $"{await db.NameWords.CountAsync():N0} different names.";
    }

    private static Task Scan(HunsuanDb db, CurrentUser user, string part) =>
        db.Persons.Where(p => EF.Functions.Like(p.FirstName!, $"%{part}%") || EF.Functions.Like(p.LastName!, $"%{part}%"))
            .OrderBy(p => p.FirstName).ThenBy(p => p.Id).Take(Search.MostRows).ToListAsync();

    private static async Task<string> Line(string kind, string area, string[] typed, Func<HunsuanDb, CurrentUser, string, Task> search, string address)
    {
        var times = new List<(double Milliseconds, string Text)>();
        var processor = TimeSpan.Zero;
        for (var round = -2; round < Rounds; round++)
        {
            if (round == 0) processor = Environment.CpuUsage.TotalTime;
            foreach (var text in typed)
            {
                await using var db = Open(address, area);
                var start = Stopwatch.GetTimestamp();
                await search(db, UserOf(area), text);
                if (round >= 0) times.Add((Stopwatch.GetElapsedTime(start).TotalMilliseconds, text));
            }
        }

        // What other programs do on the machine shows in the other figures, not in this one; it leaves out what a database server does.
        var mean = (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds / times.Count;
        times.Sort();
        var line = $"| {kind} | {(area.Length == 0 ? "country" : area)} | {times[times.Count / 2].Milliseconds:0.0} | {times[times.Count * 95 / 100].Milliseconds:0.0} | {times[^1].Milliseconds:0.0} | {mean:0.0} |";
        Console.WriteLine($"{line} slowest: {times[^1].Text}");
        return line;
    }

    private static CurrentUser UserOf(string area) => CurrentUser.Operator with { Area = AreaScope.Of(area) };

    private static HunsuanDb Open(string address, string area) =>
        new((DbContextOptions<HunsuanDb>)new DbContextOptionsBuilder<HunsuanDb>().UseHunsuanDatabase(address).Options, UserOf(area), Keys);
}
