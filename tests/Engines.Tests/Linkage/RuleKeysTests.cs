using System.Text;
using Hunsuan.Engines.Linkage;

namespace Hunsuan.Engines.Tests.Linkage;

public class RuleKeysTests
{
    private static readonly BlockingRule[] Rules = [Rule((0, KeyKind.Whole), (1, KeyKind.Coarse)), Rule((0, KeyKind.Whole), (1, KeyKind.Whole)), Rule((1, KeyKind.Whole), (2, KeyKind.Coarse)), Rule((2, KeyKind.Other)), Rule((4, KeyKind.Whole), (5, KeyKind.Whole))];

    [Theory]
    [InlineData(false), InlineData(true)]
    public void Shared_keys_are_those_that_are_equal_and_there(bool isSplit)
    {
        var table = Table(seed: 1, people: 150);
        var keys = new RuleKeys(table, Rules);
        // Of some people the names are exchanged, and some keys are those of two rules.
        foreach (var row in isSplit ? Enumerable.Range(0, 40) : [])
            if (keys[row, 4] is var key and not 0) keys.Split(4, key, row % 3 == 0 ? null : 2);

        var exchanged = 0;
        for (var a = 0; a < table.Rows; a++)
        {
            for (var b = 0; b < table.Rows; b++)
            {
                if (a == b) continue;
                var plain = Enumerable.Range(0, Rules.Length).Where(r => keys[a, r] != 0 && keys[a, r] == keys[b, r]).Aggregate(0u, (bits, r) => bits | 1u << r);
                Assert.Equal(plain, keys.Shared(a, Values(table, a), b, Values(table, b)));
                exchanged += (plain & 2) != 0 && table.Value(a, 0) != table.Value(b, 0) ? 1 : 0;
            }
        }

        Assert.True(exchanged > 0);
    }

    [Fact]
    public void Keys_of_all_records_are_those_of_each()
    {
        var table = Table(seed: 2, people: 900);
        var (keys, of) = (new RuleKeys(table, Rules), new uint[table.Rows]);
        for (var rule = 0; rule < Rules.Length; rule++)
        {
            keys.Of(rule, 0, of);
            Assert.Equal(Enumerable.Range(0, table.Rows).Select(row => keys[row, rule]), of);
            Assert.Equal(Enumerable.Range(0, table.Rows).Select(row => Rules[rule].KeyOf(table, row)), of);
            var some = new uint[table.Rows - 77];
            keys.Of(rule, 70, some);
            Assert.Equal(of[70..^7], some);
        }
    }

    [Fact]
    public void Each_pair_that_shares_a_key_comes_once_with_its_first_rule()
    {
        var table = Table(seed: 3, people: 200);
        var (candidates, keys, pairs) = (new Candidates(table, Rules, null, CancellationToken.None), new RuleKeys(table, Rules), new List<(int, int, int, uint)>());
        for (var rule = 0; rule < Rules.Length; rule++) candidates.Each(rule, (a, _, b, _, rules) => pairs.Add((Math.Min(a, b), Math.Max(a, b), rule, rules)));

        var plain = from a in Enumerable.Range(0, table.Rows)
                    from b in Enumerable.Range(a + 1, table.Rows - a - 1)
                    where table.MayPair(a, b)
                    let rules = keys.Shared(a, Values(table, a), b, Values(table, b))
                    where rules != 0
                    select (a, b, System.Numerics.BitOperations.TrailingZeroCount(rules), rules);
        Assert.Equal(plain, pairs.Order());
    }

    [Fact]
    public void Rows_come_in_the_order_of_keys()
    {
        var random = new Random(5);
        var rows = Enumerable.Range(0, 5_000).Select(row => (ulong)random.Next(800) << 32 | (uint)row).ToArray();
        var plain = rows.OrderBy(r => r >> 32).ToArray();

        KeySort.Sort(rows);

        Assert.Equal(plain, rows);
    }

    [Fact]
    public void Clusters_hold_all_that_pairs_join()
    {
        Link Pair(int left, int right) => new(left, right, 1, 1);

        Assert.Equal([0, 0, 2, 0, 0, 5, 5], ClustersOf.Links(7, [Pair(3, 4), Pair(1, 3), Pair(6, 5), Pair(4, 0)]));
        Assert.Equal([0, 1], ClustersOf.Links(2, []));
    }

    private static BlockingRule Rule(params (int Column, KeyKind Kind)[] parts) => new([.. parts.Select(p => new BlockingRule.Part(p.Column, p.Kind))]);

    private static int[] Values(LinkTable table, int row)
    {
        var values = new int[table.Columns.Count];
        table.Read(row, values);
        return values;
    }

    // Every tenth of the second list has its names exchanged.
    private static LinkTable Table(int seed, int people)
    {
        var (lists, files) = (new TwoLists(seed, people, slips: 0.1), new LinkFiles(TwoLists.Fields, "id", new(2026, 11, 22)));
        var second = lists.B.Select((row, i) => i % 10 == 0 && row.Split(',') is var cells ? string.Join(',', [cells[0], cells[2], cells[1], .. cells[3..]]) : row);
        foreach (var list in new[] { lists.A, second }) files.Add(new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', list.Prepend(TwoLists.Header)))), CancellationToken.None);
        return files.Table(isDedupe: false);
    }
}
