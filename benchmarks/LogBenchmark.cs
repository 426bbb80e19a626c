using System.Diagnostics;
using System.Globalization;
using Hunsuan.Access;
using Hunsuan.Access.Log;
using Hunsuan.Data;
using Hunsuan.Data.Keys;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Activity = Hunsuan.Access.Activity;
using ActivityKind = Hunsuan.Access.ActivityKind;

namespace Hunsuan.Benchmarks;

/// <summary>
/// What the chain costs: records of the log a second, each in a transaction of its own, beside the same rows without a chain in the same run;
/// how long a million of them take to verify; how long to find who looked at one record.
/// </summary>
/// <remarks>The database of the address, and one beside it, are made anew. What is in them is lost.</remarks>
internal static class LogBenchmark
{
    private const int Rounds = 3, NotesOfOne = 1_000, NotesOfEach = 250, Writers = 8, Households = 10_000, Records = 1_000_000, BatchSize = 5_000;

    private static readonly KeyRing Keys = KeyRing.New(TimeProvider.System);
    private static readonly string[] Provinces = ["56", "57", "34", "50"];

    public static int Run(string address)
    {
        RunAll(address).GetAwaiter().GetResult();
        return 0;
    }

    private static async Task RunAll(string address)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var lines = new List<string> { "| Round | one writer: bare /s | chained /s | chained ÷ bare | 8 writers: bare /s | chained /s | chained ÷ bare |", "|---|---:|---:|---:|---:|---:|---:|" };
        for (var round = 1; round <= Rounds; round++)
        {
            var (bare, chained) = (await Written(address, 1, NotesOfOne, Bare), await Written(address, 1, NotesOfOne, Chained));
            var (bareOfMany, chainedOfMany) = (await Written(address, Writers, NotesOfEach, Bare), await Written(address, Writers, NotesOfEach, Chained));
            lines.Add($"| {round} | {bare:N0} | {chained:N0} | {chained / bare:0.00} | {bareOfMany:N0} | {chainedOfMany:N0} | {chainedOfMany / bareOfMany:0.00} |");
            Console.WriteLine(lines[^1]);
        }

        await ImportBenchmark.MakeAnew(address);
        var filled = await Fill(address);
        var found = new List<string> { "| Round | verify s | of that processor s | peak MB | who looked at one record ms | what one user saw ms |", "|---|---:|---:|---:|---:|---:|" };
        for (var round = 1; round <= Rounds; round++)
        {
            var processor = Environment.CpuUsage.TotalTime;
            var verify = await Verify(address);
            processor = Environment.CpuUsage.TotalTime - processor;
            var (who, what) = (await First(address, ofUser: false), await First(address, ofUser: true));
            found.Add($"| {round} | {verify:0.0} | {processor.TotalSeconds:0.0} | {Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0:0} | {who:0.0} | {what:0.0} |");
            Console.WriteLine(found[^1]);
        }

        BenchmarkResults.Write($"log-{address.Split(':')[0]}", $"""
            Each record is committed before the next is made; eight writers work for four provinces. "Bare" inserts the same rows, without number, seal
            and chain, in the same kind of transaction into the same table with the same indexes.

            {string.Join('\n', lines)}

            {Records:N0} records, of {Households:N0} households and 1,000 users, chained in batches in {filled:0.0} s. Verifying reads each, in one pass, and works its seal
            out anew; the memory is that of the whole benchmark. The first page of who looked at a record, and of what a user saw, is read from an index.

            {string.Join('\n', found)}

            """);
    }

    private static async Task<double> Written(string address, int writers, int notes, Func<HunsuanDb, CurrentUser, Guid, Task> write)
    {
        await ImportBenchmark.MakeAnew(address);
        var begun = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(async () =>
        {
            var user = UserOf(Provinces[writer % Provinces.Length]);
            await using var db = Open(address, user);
            // As a request has it: one context, its connection kept open.
            await db.Database.OpenConnectionAsync();
            for (var note = 0; note < notes; note++)
            {
                await write(db, user, Ids.New());
                db.ChangeTracker.Clear();
            }
        })));
        return writers * notes / Stopwatch.GetElapsedTime(begun).TotalSeconds;
    }

    private static Task Chained(HunsuanDb db, CurrentUser user, Guid household) => new Activity(db, user, TimeProvider.System).Note(ActivityKind.HouseholdRead, default, household);

    // The question for the household's area is asked as well, because that is no part of the chain.
    private static async Task Bare(HunsuanDb db, CurrentUser user, Guid household)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        var area = await db.Households.Where(h => h.Id == household).Select(h => h.AreaCode).SingleOrDefaultAsync();
        db.Add(Record(user.Id, household, user.AreaCode, area, TimeProvider.System.GetUtcNow()));
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    private static async Task<double> Fill(string address)
    {
        var random = new Random(1);
        var households = Enumerable.Range(0, Households).Select(_ => Ids.New()).ToArray();
        var users = Enumerable.Range(0, 1_000).Select(_ => Ids.New()).ToArray();
        var begun = Stopwatch.GetTimestamp();
        for (var made = 0; made < Records; made += BatchSize)
        {
            await using var db = Open(address, CurrentUser.Operator);
            await using var transaction = await db.Database.BeginTransactionAsync();
            var (chains, name) = (new LogChain(db), db.Database.IsSqlite() ? ActivityChain.Country : Provinces[made / BatchSize % Provinces.Length]);
            var chain = await chains.Lock(name, 0, default);
            for (var i = 0; i < BatchSize; i++)
            {
                var record = Record(users[random.Next(users.Length)], households[random.Next(households.Length)], name, null, TimeProvider.System.GetUtcNow());
                record.Chain = name;
                chains.Link(record, ++chain.Sequence, chain.Seal);
                chain.Seal = record.Seal!;
                db.Add(record);
            }

            db.Update(chain);
            await db.SaveChangesAsync();
            await transaction.CommitAsync();
        }

        return Stopwatch.GetElapsedTime(begun).TotalSeconds;
    }

    private static async Task<double> Verify(string address)
    {
        await using var db = Open(address, CurrentUser.Operator);
        var begun = Stopwatch.GetTimestamp();
        var found = await new VerifyLog(db).Run([], default);
        if (found.Records != Records || found.Breaks.Count > 0) throw new InvalidOperationException($"{found.Records} records, {found.Breaks.Count} breaks.");
        return Stopwatch.GetElapsedTime(begun).TotalSeconds;
    }

    private static async Task<double> First(string address, bool ofUser)
    {
        await using var db = Open(address, CurrentUser.Operator);
        var some = await db.Activities.AsNoTracking().OrderBy(a => a.Id).Skip(1234).FirstAsync();
        var begun = Stopwatch.GetTimestamp();
        var seen = db.Activities.AsNoTracking().SeenBy(CurrentUser.Operator);
        seen = ofUser ? seen.Where(a => a.UserId == some.UserId) : seen.Where(a => a.HouseholdId == some.HouseholdId);
        await seen.OrderByDescending(a => a.Id).Take(51).ToListAsync();
        return Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
    }

    private static ActivityRecord Record(Guid user, Guid household, string userArea, string? area, DateTimeOffset at) => new()
    {
        Id = Ids.New(), Kind = ActivityKind.HouseholdRead, UserId = user, At = at.AddTicks(-(at.Ticks % TimeSpan.TicksPerMicrosecond)),
        HouseholdId = household, Reason = null, Changes = null, AreaCode = area, UserAreaCode = userArea,
    };

    private static CurrentUser UserOf(string area) => CurrentUser.Operator with { Id = Ids.New(), Area = AreaScope.Of(area) };

    private static HunsuanDb Open(string address, CurrentUser user) =>
        new((DbContextOptions<HunsuanDb>)new DbContextOptionsBuilder<HunsuanDb>().UseHunsuanDatabase(address).Options, user, Keys);
}
