using System.Diagnostics;
using System.Globalization;
using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Benefits;
using Hunsuan.Benefits.Entitlements;
using Hunsuan.Benefits.Facts;
using Hunsuan.Data;
using Hunsuan.Data.Keys;
using Hunsuan.Engines.Benefits;
using Hunsuan.Insight.Figures;
using Hunsuan.Insight.Unclaimed;
using Hunsuan.Registers;
using Hunsuan.Wellbeing;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Benchmarks;

/// <summary>How long it takes to work all benefits out for everybody of a large province, from the database to the counts; then for one household after another.</summary>
/// <remarks>An empty database is filled first. Beside it: merely reading the same rows.</remarks>
internal static class UnclaimedBenchmark
{
    private const int Rounds = 3;
    private static readonly KeyRing Keys = KeyRing.New(TimeProvider.System);

    public static int Run(string address)
    {
        RunAll(address).GetAwaiter().GetResult();
        return 0;
    }

    private static async Task RunAll(string address)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var server = await Prepare(address);
        var waiting = File.ReadAllText("/proc/loadavg").Split(' ')[0];
        var (editions, areas) = (EditionBook.Load(), AreaBook.Load());
        var benefits = BenefitBook.Load(new KnownOrigins(editions, ListBook.Load()), addedFolder: null);
        var (today, persons) = (DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().Date), 0);
        var rules = benefits.UsableOn(today).Rules;
        var (whole, processor, load, work, peaks) = (new List<double>(), new List<double>(), new List<double>(), new List<double>(), new List<long>());
        for (var round = 0; round < Rounds; round++)
        {
            await using var db = Open(address);
            using var cache = new FigureCache();
            var loading = new LoadAreaFacts(db, benefits, editions);
            var before = Environment.CpuUsage.TotalTime;
            whole.Add(await Seconds(async () => persons = (await new UnclaimedBenefits(db, loading, benefits, CurrentUser.Operator, cache, new DataVersion(db), TimeProvider.System)
                .Of(UnclaimedPopulation.Province, default)).Whole.Max(c => c.All)));
            processor.Add((Environment.CpuUsage.TotalTime - before).TotalSeconds);
            peaks.Add(Process.GetCurrentProcess().PeakWorkingSet64 / 1_000_000);
            AreaFacts? facts = null;
            load.Add(await Seconds(async () => facts = await loading.Of(UnclaimedPopulation.Province, today, rules, default)));
            work.Add(await Seconds(() => Task.FromResult(ColumnEvaluator.Evaluate([.. rules.Select(r => r.Rule)], facts!.Columns))));
            Console.WriteLine($"whole {whole[^1]:0.0} s ({processor[^1]:0.0} of the processor), facts {load[^1]:0.0}, rules {work[^1]:0.00}");
        }

        var read = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            await using var db = Open(address);
            read.Add(await Seconds(() => MerelyRead(db)));
            Console.WriteLine($"merely read {read[^1]:0.0}");
        }

        var households = await HouseholdBenefits.Run(() => Open(address), benefits, editions, areas);
        BenchmarkResults.Write($"unclaimed-{address.Split(':')[0]}", $"""
            ## Benefits of a province: {persons:N0} persons, {rules.Count} rules, {address.Split(':')[0]}{server}

            Seconds, one user, {Rounds} times one after another, the first right after the start of the program.

            | | s |
            |---|---:|
            | all benefits of everybody, by district, from the database to the counts | {All(whole)} |
            | of that, processor time of the program | {All(processor)} |
            | facts read from the database into columns | {All(load)} |
            | all rules for everybody, with reasons and amounts | {All(work)} |
            | for comparison: some columns of the same persons, households and measurements merely read by Entity Framework | {All(read)} |

            * Peak memory of the process: {peaks[0]:N0} MB after all benefits were worked out once, {peaks[^1]:N0} MB after {Rounds} times one after another.
            * Other work on the machine: {waiting} programs ran or waited for its {Environment.ProcessorCount} processors in the minute before.

            {households}

            """);
    }

    /// <summary>Fills an empty database; gives what has to be known of its server.</summary>
    private static async Task<string> Prepare(string address)
    {
        await using var db = Open(address);
        await Schema.Update(db, default);
        if (!await db.Persons.AnyAsync()) await new UnclaimedPopulation(db).Fill();
        if (!db.Database.IsNpgsql()) return "";
        await db.Database.ExecuteSqlRawAsync("VACUUM ANALYZE");
        return $" (fsync={await db.Database.SqlQueryRaw<string>("SELECT current_setting('fsync') AS \"Value\"").SingleAsync()})";
    }

    private static string All(List<double> times) => string.Join(" · ", times.Select(t => $"{t:0.0}"));

    private static async Task MerelyRead(HunsuanDb db)
    {
        var rows = 0L;
        await foreach (var person in db.Persons.In(UnclaimedPopulation.Province).Select(p => new { p.HouseholdId, p.BirthDate, p.Nationality, p.YearlyIncome, p.IsBedridden }).AsAsyncEnumerable())
            rows += person.BirthDate ?? 0;
        await foreach (var household in db.Households.In(UnclaimedPopulation.Province).Select(h => new { h.Id, h.AreaCode }).AsAsyncEnumerable()) rows += household.AreaCode.Length;
        await foreach (var measured in db.Measurements.In(UnclaimedPopulation.Province).Select(m => new { m.HouseholdId, m.Passed, m.Failed }).AsAsyncEnumerable()) rows += measured.Passed;
        GC.KeepAlive(rows);
    }

    internal static async Task<double> Seconds(Func<Task> work)
    {
        var start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static HunsuanDb Open(string address) => new(
        (DbContextOptions<HunsuanDb>)new DbContextOptionsBuilder<HunsuanDb>().UseHunsuanDatabase(address).Options, CurrentUser.Operator, Keys);
}
