using Hunsuan.Engines.Linkage;

namespace Hunsuan.Engines.Tests.Linkage;

public class AverageClustersTests
{
    [Fact]
    public void One_likely_pair_does_not_chain_two_people_together()
    {
        Link[] links = [Pair(0, 1, 0.9), Pair(1, 2, 0.9), Pair(0, 2, 0.9), Pair(2, 3, 0.8), Pair(3, 4, 0.9), Pair(4, 5, 0.9), Pair(3, 5, 0.9)];

        Assert.Equal([0, 0, 0, 3, 3, 3], AverageClusters.Of(6, links, row => (uint)row));
    }

    [Theory]
    [InlineData(1), InlineData(2), InlineData(3), InlineData(4)]
    public void Is_what_joining_the_closest_two_again_and_again_gives(int seed)
    {
        var random = new Random(seed);
        var links = (from a in Enumerable.Range(0, 14) from b in Enumerable.Range(a + 1, 13 - a) where random.Next(3) > 0 select Pair(a, b, random.NextDouble())).ToArray();

        Assert.Equal(Plain(14, links), AverageClusters.Of(14, links, row => (uint)row));
    }

    private static int[] Plain(int records, Link[] links)
    {
        var clusters = Enumerable.Range(0, records).Select(r => new List<int> { r }).ToList();
        double Average(List<int> one, List<int> other) =>
            links.Where(l => (one.Contains(l.Left) && other.Contains(l.Right)) || (one.Contains(l.Right) && other.Contains(l.Left))).Sum(l => l.Probability) / (one.Count * other.Count);
        while (true)
        {
            var (one, other) = (from a in clusters from b in clusters where a[0] < b[0] select (a, b)).MaxBy(p => Average(p.a, p.b));
            if (one is null || Average(one, other) < AverageClusters.Least) break;
            one.AddRange(other);
            clusters.Remove(other);
        }

        return [.. Enumerable.Range(0, records).Select(r => clusters.Single(c => c.Contains(r)).Min())];
    }

    private static Link Pair(int left, int right, double probability) => new(left, right, probability, 0);
}
