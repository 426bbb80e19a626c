using System.Globalization;
using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Data.Keys;
using Hunsuan.Data.Sealed;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Benchmarks;

/// <summary>
/// How long the program takes to bring in a province of half a million invented people, beside a bare bulk insert of the same rows
/// into the same kind of database.
/// </summary>
/// <remarks>Both databases of a round are made anew: the one of the address, and one beside it. What is in them is lost.</remarks>
internal static class ImportBenchmark
{
    private const int Rounds = 3, Households = 168_000;

    public static int Run(string address)
    {
        RunAll(address).GetAwaiter().GetResult();
        return 0;
    }

    private static async Task RunAll(string address)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var folder = Directory.CreateTempSubdirectory("hunsuan-import-").FullName;
        ProgramRun.Of(folder, "simulate", "--province", "34", "--households", $"{Households}", "--out", folder);
        var lines = new List<string>
        {
            "| Round | survey s | of that processor s | peak MB | bare insert s | survey ÷ bare | list s | peak MB |",
            "|---|---:|---:|---:|---:|---:|---:|---:|",
        };
        var rows = "";
        for (var round = 1; round <= Rounds; round++)
        {
            await MakeAnew(address);
            var survey = Import("survey", "households.csv", "persons.csv");
            (var bare, rows) = await BareInsert.Of(address, Beside(address));
            var list = Import("list", "welfare-card", "welfare-card.csv");
            lines.Add($"| {round} | {survey.Seconds:0.0} | {survey.ProcessorSeconds:0.0} | {survey.PeakMegabytes:0} | {bare:0.0} "
                + $"| {survey.Seconds / bare:0.0} | {list.Seconds:0.0} | {list.PeakMegabytes:0} |");
            Console.WriteLine(lines[^1]);
        }

        Directory.Delete(folder, recursive: true);
        BenchmarkResults.Write($"import-{address.Split(':')[0]}", $"""
            {rows}

            The program is timed whole, from its start to its end: files read and checked, compared with what is there, written with the record of
            it, committed. The bare insert writes the survey's rows from memory, in one transaction, to the same tables with the same indexes.

            {string.Join('\n', lines)}

            """);

        ProgramRun Import(params string[] what) => ProgramRun.Of(
            folder,
            ["import", .. what.Select(w => w.EndsWith(".csv", StringComparison.Ordinal) ? Path.Combine(folder, w) : w), "--database", address]);
    }

    internal static async Task MakeAnew(string address)
    {
        await using var db = Open(address);
        await db.Database.EnsureDeletedAsync();
        await Schema.Update(db, default);
        await PlainIds.Seal(db, TextWriter.Null, default);
    }

    internal static HunsuanDb Open(string address) =>
        new((DbContextOptions<HunsuanDb>)new DbContextOptionsBuilder<HunsuanDb>().UseHunsuanDatabase(address).Options, CurrentUser.Operator, KeyRing.New(TimeProvider.System));

    private static string Beside(string address) =>
        address.StartsWith("sqlite:", StringComparison.Ordinal) ? address + "-bare" : address + "_bare";
}
