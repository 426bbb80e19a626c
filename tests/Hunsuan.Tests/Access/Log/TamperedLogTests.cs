using Hunsuan.Access.Log;
using Hunsuan.Data;
using Hunsuan.Data.Keys;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Access.Log;

/// <summary>Whatever is done to the log in the database itself is found, at random places, one at a time.</summary>
public class TamperedLogTests
{
    private const int Records = 60;

    private static readonly (string Column, string Value)[] Alterations =
    [
        ("kind", "kind + 1"), ("at", "(SELECT MAX(at) FROM activities)"), ("user_id", "id"), ("household_id", "id"), ("reason", "'อื่น'"), ("area_code", "'99'"),
        ("user_area_code", "'99'"), ("bulk_id", "id"), ("key_id", "7"), ("digest", "seal"), ("bulk_digest", "seal"), ("seal", "NULL"),
        ("changes", "'[]'"), ("sequence", "sequence + 1000"), ("chain", "'99'"),
    ];

    public static IEnumerable<object[]> Seeds => from provider in DatabaseProviders.All from seed in Enumerable.Range(1, 3) select new object[] { provider, seed };

    [Theory, MemberData(nameof(Seeds))]
    public async Task Every_alteration_is_found(Provider provider, int seed)
    {
        await using var bench = await Filled(provider);
        var random = new Random(seed);
        foreach (var (column, value) in Alterations)
        {
            var found = await After(bench, async (db, rows) => await LogBench.Do(db, $"UPDATE activities SET {column} = {value} WHERE {One(Any(random, rows))}"));
            Assert.True(found.Count > 0, column);
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public async Task Records_that_are_removed_put_in_or_moved_are_told_apart(Provider provider, int seed)
    {
        await using var bench = await Filled(provider);
        var random = new Random(seed);
        for (var round = 0; round < 8; round++)
        {
            Link at = default;
            Assert.Equal([LogBreakKind.Altered], await Kinds(db => $"UPDATE activities SET reason = 'อื่น' WHERE {One(at)}"));
            Assert.Equal([LogBreakKind.Removed], await Kinds(db => $"DELETE FROM activities WHERE {One(at)}"));
            Assert.Equal([LogBreakKind.Removed], await Kinds(
                db => $"DELETE FROM activities WHERE {One(at)}", db => $"UPDATE activities SET sequence = sequence - 1 WHERE chain = '{at.Chain}' AND sequence > {at.Sequence}"));
            Assert.Equal([LogBreakKind.Inserted], await Kinds(
                db => $"UPDATE activities SET sequence = sequence + 1 WHERE chain = '{at.Chain}' AND sequence >= {at.Sequence}", db => Copy(db, at, at.Sequence + 1, at.Sequence)));
            Assert.Equal([LogBreakKind.Inserted], await Kinds(db => Copy(db, at, at.Sequence, at.Sequence)));
            foreach (var distance in (int[])[1, 3])
            {
                Assert.Equal([LogBreakKind.Reordered], (await Kinds(
                    db => $"UPDATE activities SET sequence = {at.Sequence} + {at.Sequence + distance} - sequence WHERE chain = '{at.Chain}' AND sequence IN ({at.Sequence}, {at.Sequence + distance})")).Distinct());
            }

            async Task<IEnumerable<LogBreakKind>> Kinds(params Func<HunsuanDb, string>[] steps) => (await After(bench, async (db, rows) =>
            {
                // With some before and some after it, so that those after can tell.
                at = Any(random, [.. rows.Where(r => r.Sequence > 1 && rows.Any(o => o.Chain == r.Chain && o.Sequence == r.Sequence + 5))]);
                foreach (var step in steps) await LogBench.Do(db, step(db));
            })).Select(b => b.Kind).Where(k => k is not LogBreakKind.BulkInserted);
        }
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Rows_of_an_import_that_are_altered_removed_or_added_are_found(Provider provider)
    {
        await using var bench = await Filled(provider);
        string[] tampers =
        [
            "UPDATE record_changes SET after = '[]' WHERE id = (SELECT id FROM record_changes ORDER BY id LIMIT 1)",
            "UPDATE record_changes SET record_id = id WHERE id = (SELECT id FROM record_changes ORDER BY id DESC LIMIT 1)",
            "DELETE FROM record_changes WHERE id = (SELECT id FROM record_changes ORDER BY id LIMIT 1)",
            "DELETE FROM record_changes",
        ];
        foreach (var sql in tampers) Assert.Equal([LogBreakKind.BulkAltered], (await After(bench, (db, _) => LogBench.Do(db, sql))).Select(b => b.Kind));

        Assert.Equal([LogBreakKind.BulkAltered, LogBreakKind.BulkInserted], (await After(bench, (db, _) => LogBench.Do(
            db, "UPDATE record_changes SET activity_id = id WHERE id = (SELECT id FROM record_changes ORDER BY id LIMIT 1)"))).Select(b => b.Kind));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_record_without_a_seal_and_an_emptied_one_are_found(Provider provider)
    {
        await using var bench = await Filled(provider);

        Assert.Contains(LogBreakKind.Inserted, (await After(bench, (db, rows) => LogBench.Do(
            db, $"UPDATE activities SET chain = NULL, sequence = NULL, seal = NULL WHERE {One(rows[5])}"))).Select(b => b.Kind));
        Assert.Equal([LogBreakKind.Emptied], (await After(bench, (db, rows) => LogBench.Do(
            db, $"UPDATE activities SET changes = NULL WHERE {One(rows.First(r => r.HasChanges))}"))).Select(b => b.Kind));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_cut_tail_is_found_by_the_table_of_chains_and_where_that_was_set_back_by_what_was_published(Provider provider)
    {
        await using var bench = await Filled(provider);
        var head = await bench.Head();
        await using var db = bench.Open();
        var chain = head.Ends.MaxBy(e => e.Sequence)!;
        var last = chain.Sequence - 4;
        await LogBench.Do(db, $"DELETE FROM activities WHERE chain = '{chain.Chain}' AND sequence > {last}");
        var cut = new LogBreak(LogBreakKind.TailCut, chain.Chain, last + 1, null, 4);
        Assert.Equal([cut], (await bench.Verify()).Breaks.Where(b => b.Kind is not LogBreakKind.BulkInserted));

        await LogBench.Do(db, $"UPDATE activity_chains SET sequence = {last}, seal = (SELECT seal FROM activities WHERE chain = '{chain.Chain}' AND sequence = {last}) WHERE chain = '{chain.Chain}'");
        Assert.Empty((await bench.Verify()).Breaks);
        Assert.Equal([cut], (await bench.Verify(published: head)).Breaks);

        await bench.Fill(20);
        Assert.Equal(LogBreakKind.Rewritten, Assert.Single((await bench.Verify(published: head)).Breaks).Kind);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Another_key_fits_nothing(Provider provider)
    {
        await using var bench = await Filled(provider);
        var other = KeyRing.New(TimeProvider.System);

        var found = await bench.Verify(other);

        Assert.NotEmpty(found.Breaks);
        Assert.All(found.Breaks, b => Assert.Equal(LogBreakKind.OtherKey, b.Kind));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_log_written_anew_with_another_key_is_not_what_was_published(Provider provider)
    {
        await using var bench = await Filled(provider);
        var head = await bench.Head();
        var other = KeyRing.New(TimeProvider.System);
        await using (var db = bench.Open(keys: other))
        {
            await LogBench.Do(db, "UPDATE activities SET chain = NULL, sequence = NULL");
            await LogBench.Do(db, "DELETE FROM activity_chains");
            await new LogBeginning(db, TimeProvider.System).Run(default);
        }

        Assert.Empty((await bench.Verify(other)).Breaks);
        Assert.NotEmpty((await bench.Verify(other, head)).Breaks);
    }

    private readonly record struct Link(string Chain, long Sequence, bool HasChanges);

    private static async Task<LogBench> Filled(Provider provider)
    {
        var bench = await LogBench.Create(provider);
        await bench.Fill(Records);
        var found = await bench.Verify(published: await bench.Head());
        Assert.Equal((Records, 0), (found.Records, found.Breaks.Count));
        return bench;
    }

    /// <summary>What is found after a change that is taken back afterwards.</summary>
    private static async Task<IReadOnlyList<LogBreak>> After(LogBench bench, Func<HunsuanDb, IReadOnlyList<Link>, Task> tamper)
    {
        await using var db = bench.Open();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await LogBench.Do(db, """DROP INDEX "IX_activities_chain_sequence" """);
        var rows = await db.Activities.OrderBy(a => a.Chain).ThenBy(a => a.Sequence).Select(a => new Link(a.Chain!, a.Sequence!.Value, a.Changes != null)).ToListAsync();
        await tamper(db, rows);
        return (await new VerifyLog(db).Run([], default)).Breaks;
    }

    private static Link Any(Random random, IReadOnlyList<Link> rows) => rows[random.Next(rows.Count)];

    private static string One(Link row) => $"chain = '{row.Chain}' AND sequence = {row.Sequence}";

    private static string Copy(HunsuanDb db, Link of, long from, long to)
    {
        string[] columns = ["kind", "user_id", "at", "household_id", "reason", "changes", "area_code", "user_area_code", "key_id", "digest", "seal"];
        var id = db.Database.IsSqlite() ? "randomblob(16)" : "gen_random_uuid()";
        return $"INSERT INTO activities (id, chain, sequence, {string.Join(", ", columns)}) SELECT {id}, chain, {to}, {string.Join(", ", columns)} FROM activities WHERE chain = '{of.Chain}' AND sequence = {from}";
    }
}
