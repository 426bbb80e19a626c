using Hunsuan.Registers.Links;

namespace Hunsuan.Tests.Registers.Links;

public class GroupRecordsTests
{
    private static Guid Id(int number) => new(number, 0, 0, new byte[8]);

    private static GroupRecords.Edge Edge(int left, int right, double probability, PairVerdict? verdict = null, int decision = 0) =>
        new(Id(1000 * left + right), Id(left), $"list-{left % 10}", Id(right), $"list-{right % 10}", probability, probability >= 0.95, verdict, verdict is null ? null : Id(decision));

    [Fact]
    public void Records_joined_by_likely_pairs_are_one_cluster_and_others_have_none()
    {
        var (clusters, cut) = GroupRecords.Of([Edge(1, 2, 0.99), Edge(2, 3, 0.97), Edge(3, 4, 0.6)]);

        Assert.Equal([Id(1), Id(2), Id(3)], clusters.Keys.Order());
        Assert.Single(clusters.Values.Distinct());
        Assert.Empty(cut);
    }

    [Fact]
    public void What_somebody_decided_to_be_different_comes_apart_where_it_holds_least()
    {
        var (clusters, cut) = GroupRecords.Of([Edge(1, 2, 0.999), Edge(2, 3, 0.96), Edge(3, 4, 0.98), Edge(1, 4, 0, PairVerdict.Different)]);

        Assert.Equal([Id(2003)], cut);
        Assert.Equal(clusters[Id(1)], clusters[Id(2)]);
        Assert.Equal(clusters[Id(3)], clusters[Id(4)]);
        Assert.NotEqual(clusters[Id(1)], clusters[Id(3)]);
    }

    [Fact]
    public void Two_rows_of_one_list_become_one_person_only_by_a_decision()
    {
        GroupRecords.Edge[] chain = [Edge(1, 2, 0.999), Edge(2, 11, 0.97)];

        Assert.Equal([Id(2011)], GroupRecords.Of(chain).Cut);
        Assert.Empty(GroupRecords.Of([.. chain, Edge(1, 11, 0, PairVerdict.Same)]).Cut);
        Assert.Equal([Id(1002)], GroupRecords.Of([chain[0], chain[1] with { Verdict = PairVerdict.Same, Decision = Id(1) }]).Cut);
    }

    [Fact]
    public void Of_two_decisions_that_exclude_each_other_the_newer_holds()
    {
        var (clusters, cut) = GroupRecords.Of(
            [Edge(1, 2, 0.5, PairVerdict.Same, decision: 1), Edge(2, 3, 0.5, PairVerdict.Same, decision: 2), Edge(1, 3, 0.5, PairVerdict.Different, decision: 3)]);

        Assert.Equal([Id(1002)], cut);
        Assert.Equal(clusters[Id(2)], clusters[Id(3)]);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void The_order_of_pairs_changes_nothing_and_nobody_decided_different_is_together(int seed)
    {
        var random = new Random(seed);
        var edges = Enumerable.Range(0, 40).Select(_ => (Left: random.Next(1, 25), Right: random.Next(1, 25))).Where(e => e.Left < e.Right).Distinct()
            .Select((e, i) => Edge(e.Left, e.Right, random.NextDouble(), random.Next(4) switch { 0 => PairVerdict.Same, 1 => PairVerdict.Different, _ => null }, i)).ToArray();

        var once = GroupRecords.Of(edges);
        random.Shuffle(edges);
        var again = GroupRecords.Of(edges);

        Assert.Equal(once.Clusters.OrderBy(c => c.Key), again.Clusters.OrderBy(c => c.Key));
        Assert.Equal(once.Cut.Order(), again.Cut.Order());
        Assert.DoesNotContain(edges, e => e.Verdict is PairVerdict.Different && once.Clusters.TryGetValue(e.Left, out var a) && once.Clusters.TryGetValue(e.Right, out var b) && a == b);
        Assert.DoesNotContain(edges, e => e.Joins && !once.Cut.Contains(e.Pair) && once.Clusters[e.Left] != once.Clusters[e.Right]);
    }

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 20)];
}
