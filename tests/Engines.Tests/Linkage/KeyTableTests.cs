using Hunsuan.Engines.Linkage;

namespace Hunsuan.Engines.Tests.Linkage;

public class KeyTableTests
{
    [Theory]
    [InlineData(1, 3), InlineData(2, 16), InlineData(3, 17), InlineData(4, 32)]
    public void Shared_keys_are_those_that_are_equal_and_there(int seed, int rules)
    {
        var table = Filled(seed, 200, rules);

        for (var a = 0; a < table.Rows; a++)
        {
            for (var b = 0; b < table.Rows; b++)
            {
                var plain = Enumerable.Range(0, rules).Where(r => table[a, r] != 0 && table[a, r] == table[b, r]).Aggregate(0u, (bits, r) => bits | 1u << r);
                Assert.Equal(plain, table.Shared(a, b));
            }
        }
    }

    [Fact]
    public void Rows_come_in_the_order_of_keys()
    {
        var table = Filled(5, 5_000, 2);
        var rows = Enumerable.Range(0, table.Rows).Select(r => (ulong)table[r, 1] << 32 | (uint)r).ToArray();

        KeySort.Sort(rows);

        Assert.Equal(Enumerable.Range(0, table.Rows).OrderBy(r => table[r, 1]).Select(r => (ulong)table[r, 1] << 32 | (uint)r), rows);
    }

    [Fact]
    public void Clusters_hold_all_that_pairs_join()
    {
        Link Pair(int left, int right) => new(left, right, 1, 1);

        Assert.Equal([0, 0, 2, 0, 0, 5, 5], ClustersOf.Links(7, [Pair(3, 4), Pair(1, 3), Pair(6, 5), Pair(4, 0)]));
        Assert.Equal([0, 1], ClustersOf.Links(2, []));
    }

    private static KeyTable Filled(int seed, int rows, int rules)
    {
        var (random, table) = (new Random(seed), new KeyTable(rows, rules));
        for (var row = 0; row < rows; row++)
        {
            for (var rule = 0; rule < rules; rule++) table[row, rule] = random.Next(3) == 0 ? 0 : random.Next(2) == 0 ? (uint)random.Next(1, 6) : uint.MaxValue - (uint)random.Next(3);
        }

        return table;
    }
}
