using Hunsuan.Engines.Disclosure;

namespace Hunsuan.Engines.Tests.Disclosure;

public class SuppressionTests
{
    private const int Least = 5;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 300)];

    [Fact]
    public void Nothing_is_hidden_where_no_figure_is_small() => Assert.DoesNotContain(true, Hide([-1, 0, 0], 0, 20, 30));

    [Fact]
    public void A_second_figure_is_hidden_with_a_single_small_one() => Assert.Equal([false, true, true, false], Hide([-1, 0, 0, 0], 0, 2, 30, 40));

    [Fact]
    public void Two_small_ones_whose_sum_is_small_need_a_third() => Assert.Equal([false, true, true, true, false], Hide([-1, 0, 0, 0, 0], 0, 2, 1, 30, 40));

    [Fact]
    public void Zero_is_hidden_as_any_other_small_figure() => Assert.Equal([false, true, true, false], Hide([-1, 0, 0, 0], 0, 0, 30, 40));

    [Fact]
    public void A_place_with_one_part_is_hidden_with_it()
    {
        // 0 holds 1 and 2; 1 has the single part 3, 2 the parts 4 and 5.
        Assert.Equal([false, true, true, true, true, false], Hide([-1, 0, 0, 1, 2, 2], 0, 0, 0, 3, 20, 30));
    }

    [Fact]
    public void What_the_reader_knows_exactly_hides_nothing()
    {
        var tree = new PlaceTree([-1, 0, 0, 0]);

        Assert.Equal([false, false, false, false], Suppression.Hide(tree, [new([72, 2, 30, 40])], Least, [false, true, false, false]));
        // The only one left is hidden with the place around it: the reader could subtract.
        Assert.Equal([true, true, false, false], Suppression.Hide(tree, [new([72, 2, 30, 40])], Least, [false, false, true, true]));
    }

    [Fact]
    public void A_figure_near_what_it_can_at_most_be_needs_more_room()
    {
        // 16 of the 18 persons of the first two are short: of the first at least 4 of 6, so the third is hidden too.
        var hidden = Suppression.Hide(new PlaceTree([-1, 0, 0, 0]), [new([56, 4, 12, 40], [98, 6, 12, 80])], Least);

        Assert.Equal([false, true, true, true], hidden);
    }

    [Fact]
    public void A_place_hidden_elsewhere_is_not_the_sum_of_its_parts() =>
        Assert.Equal([true, true, true, false], Suppression.Hide(new PlaceTree([-1, 0, 0, 0]), [new([90, 20, 30, 40])], Least, null, [true, false, false, false]));

    [Theory, MemberData(nameof(Seeds))]
    public void No_hidden_figure_can_be_worked_out_from_those_shown(int seed)
    {
        var random = new Random(seed);
        var tree = RandomTree(random);
        FigureColumn[] columns = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => new FigureColumn(tree.Sums(_ => Draw(random))))];
        var open = tree.Sums(_ => 0).Select((_, p) => tree.IsSmallest(p) && random.Next(12) == 0).ToArray();

        var hidden = Suppression.Hide(tree, columns, Least, open);

        foreach (var column in columns)
        {
            var attack = Reconstruction.Of(tree, column.Values, hidden);
            for (var place = 0; place < tree.Count; place++)
            {
                Assert.False(!hidden[place] && column.Values[place] < Least && !IsOpen(tree, open, place), $"place {place} is small and shown");
                if (!hidden[place] || hidden[0] || HasOpenAncestor(tree, open, place)) continue;
                if (column.Values[place] < Least) Assert.True(attack.Width(place) >= Least, $"place {place} of {column.Values[place]} is between {attack[place]}");
            }
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Every_possible_table_is_tried_and_none_gives_a_small_figure_away(int seed)
    {
        var random = new Random(seed);
        var tree = new PlaceTree([-1, 0, 0, 1, 1, 2, 2]);
        const int least = 2;
        var most = tree.Sums(_ => random.Next(2, 5));
        var values = tree.Sums(p => random.Next(0, (int)most[p] + 1));

        var hidden = Suppression.Hide(tree, [new(values, most)], least);

        if (hidden[0]) return;
        foreach (var place in Enumerable.Range(0, tree.Count).Where(p => hidden[p] && values[p] < least))
            Assert.True(Reconstruction.Possible(tree, values, most, hidden).Select(table => table[place]).Distinct().Count() > least, $"place {place}");
    }

    private static bool[] Hide(int[] parents, params long[] ofSmallest)
    {
        var tree = new PlaceTree(parents);
        return Suppression.Hide(tree, [new(tree.Sums(p => ofSmallest[p]))], Least);
    }

    private static PlaceTree RandomTree(Random random)
    {
        var parents = new List<int> { -1 };
        for (var level = 0; level < 3; level++)
        {
            foreach (var parent in Enumerable.Range(0, parents.Count).Where(p => !parents.Contains(p)).ToList())
                parents.AddRange(Enumerable.Repeat(parent, random.Next(level == 0 ? 1 : 0, 6)));
        }

        return new(parents);
    }

    private static long Draw(Random random) => random.Next(4) == 0 ? random.Next(0, Least) : random.Next(Least, 60);

    private static bool IsOpen(PlaceTree tree, bool[] open, int place) =>
        open[place] || (!tree.IsSmallest(place) && tree.ChildrenOf(place).All(c => IsOpen(tree, open, c)));

    // The reader's own knowledge may give the rest away; nothing that is hidden could keep it.
    private static bool HasOpenAncestor(PlaceTree tree, bool[] open, int place) =>
        place >= 0 && (IsOpen(tree, open, place) || HasOpenAncestor(tree, open, tree.ParentOf(place)));
}
