using System.Diagnostics;
using System.Globalization;
using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Hosting;
using Hunsuan.Missed.Lists;
using Hunsuan.Registers.Links;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hunsuan.Benchmarks;

/// <summary>How long the work-lists of the missed take on a data folder that was filled by `simulate`, `import` and `links run`: each question in each district, and in the province where it is asked of one.</summary>
internal static class MissedBenchmark
{
    private const int Rounds = 3;

    public static int Run(string folder)
    {
        RunAll(folder).GetAwaiter().GetResult();
        return 0;
    }

    private static async Task RunAll(string folder)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var installation = Installation.Of(dataFolder: folder);
        await using var services = new ServiceCollection().AddLogging().AddHunsuan(installation).BuildServiceProvider();
        string[] provinces;
        var lines = new List<string>();
        await using (var scope = services.CreateScopeFor(CurrentUser.Operator))
        {
            var db = scope.ServiceProvider.GetRequiredService<HunsuanDb>();
            provinces = [.. await db.Households.Select(h => h.AreaCode.Substring(0, 2)).Distinct().ToListAsync()];
            await Schema.Update(db, default);
            lines.Add($"{await db.Persons.CountAsync():N0} persons, {await db.ListEntries.CountAsync():N0} rows of lists, {await db.ClusterMembers.CountAsync():N0} joined records; {installation.Database.Split(':')[0]}. One page of fifty with its count, as somebody of the area opens it; {Rounds} times after once.");
        }

        lines.AddRange(["", "| Question | Area | found, most | p50 ms | p95 ms | max ms | processor ms, mean |", "|---|---|---:|---:|---:|---:|---:|"]);
        var book = services.GetRequiredService<AreaBook>();
        foreach (var question in MissedAddress.All)
        {
            lines.Add(await Line(services, question, "a district", [.. provinces.SelectMany(p => book.Children(p).Select(d => d.Code))]));
            if (MissedAddress.WidestOf(question) is AreaLevel.Province) lines.Add(await Line(services, question, "a province", provinces));
        }

        lines.Add("");
        lines.Add(await Stake(services));
        lines.Add($"* Other work on the machine: {File.ReadAllText("/proc/loadavg").Split(' ')[0]} programs ran or waited for its {Environment.ProcessorCount} processors in the minute before.");
        BenchmarkResults.Write($"missed-{installation.Database.Split(':')[0]}", $"## Work-lists of the missed\n\n{string.Join('\n', lines)}\n");
    }

    private static async Task<string> Stake(ServiceProvider services)
    {
        await using var scope = services.CreateScopeFor(CurrentUser.Operator);
        var pairs = await scope.ServiceProvider.GetRequiredService<HunsuanDb>().LinkedPairs.AsNoTracking().ToListAsync();
        var before = Environment.CpuUsage.TotalTime;
        var start = Stopwatch.GetTimestamp();
        var weights = await scope.ServiceProvider.GetRequiredService<Stakes>().Read(pairs, default);
        return $"* Asking the rules who is entitled and not listed, for {pairs.Count(p => !p.IsLikely):N0} unsure pairs among all, adds {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s to a linking ({(Environment.CpuUsage.TotalTime - before).TotalSeconds:0.0} s of processor): {weights.Entitled.Count:N0} found.";
    }

    private static async Task<string> Line(ServiceProvider services, MissedQuestion question, string level, string[] areas)
    {
        var (times, most, processor) = (new List<double>(), 0, TimeSpan.Zero);
        for (var round = -1; round < Rounds; round++)
        {
            if (round == 0) processor = Environment.CpuUsage.TotalTime;
            foreach (var area in areas)
            {
                await using var scope = services.CreateScopeFor(CurrentUser.Operator with { Area = AreaScope.Of(question is MissedQuestion.TwoProvinces ? "" : area) });
                var list = scope.ServiceProvider.GetRequiredService<MissedList>();
                var start = Stopwatch.GetTimestamp();
                var sheet = await list.Of(question, area, 1, default);
                if (round >= 0) times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                most = Math.Max(most, sheet.Count);
            }
        }

        // What other programs do on the machine shows in the other figures, not in this one.
        var mean = (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds / times.Count;
        times.Sort();
        var line = $"| {question} | {level} | {most:N0} | {times[times.Count / 2]:0} | {times[times.Count * 95 / 100]:0} | {times[^1]:0} | {mean:0} |";
        Console.WriteLine(line);
        return line;
    }
}
