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
using Hunsuan.Registers;
using Hunsuan.Wellbeing;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Benchmarks;

/// <summary>How long it takes to work all benefits out for everybody of a large province, from the database to the counts.</summary>
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
        await using (var db = Open(address))
        {
            await Schema.Update(db, default);
            if (!await db.Persons.AnyAsync()) await new UnclaimedPopulation(db).Fill();
            if (db.Database.IsNpgsql()) await db.Database.ExecuteSqlRawAsync("VACUUM ANALYZE");
        }

        var editions = EditionBook.Load();
        var benefits = BenefitBook.Load(new KnownOrigins(editions, ListBook.Load()), addedFolder: null);
        var (today, areas) = (new DateOnly(2026, 11, 21), AreaBook.Load());
        var rules = benefits.UsableOn(today).Rules;
        var (load, work, read) = (new List<double>(), new List<double>(), new List<double>());
        var persons = 0;
        for (var round = 0; round < Rounds; round++)
        {
            await using var db = Open(address);
            var start = Stopwatch.GetTimestamp();
            var facts = await new LoadAreaFacts(db, benefits, editions, areas).Of(UnclaimedPopulation.Province, today, default);
            load.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
            start = Stopwatch.GetTimestamp();
            var results = ColumnEvaluator.Evaluate([.. rules.Select(r => r.Rule)], facts.Columns);
            work.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
            persons = facts.Persons.Length + 0 * results.Count;
            start = Stopwatch.GetTimestamp();
            await Bare(db);
            read.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        BenchmarkResults.Write($"unclaimed-{address.Split(':')[0]}", $"""
            ## Benefits of a province: {persons:N0} persons, {rules.Count} rules, {address.Split(':')[0]}

            Seconds, one user, slowest of {Rounds}.

            | | s |
            |---|---:|
            | facts read from the database into columns | {load.Max():0.0} |
            | all rules for everybody, with reasons and amounts | {work.Max():0.00} |
            | the same persons, households and measurements merely read | {read.Max():0.0} |

            * Peak memory of the process: {Process.GetCurrentProcess().PeakWorkingSet64 / 1_000_000:N0} MB.

            """);
    }

    private static async Task Bare(HunsuanDb db)
    {
        var rows = 0L;
        await foreach (var person in db.Persons.In(UnclaimedPopulation.Province).Select(p => new { p.HouseholdId, p.BirthDate, p.Nationality, p.YearlyIncome, p.IsBedridden }).AsAsyncEnumerable())
            rows += person.BirthDate ?? 0;
        await foreach (var household in db.Households.In(UnclaimedPopulation.Province).Select(h => new { h.Id, h.AreaCode }).AsAsyncEnumerable()) rows += household.AreaCode.Length;
        await foreach (var measured in db.Measurements.In(UnclaimedPopulation.Province).Select(m => new { m.HouseholdId, m.Passed, m.Failed }).AsAsyncEnumerable()) rows += measured.Passed;
        GC.KeepAlive(rows);
    }

    private static HunsuanDb Open(string address) => new(
        (DbContextOptions<HunsuanDb>)new DbContextOptionsBuilder<HunsuanDb>().UseHunsuanDatabase(address).Options, CurrentUser.Operator, Keys);
}
