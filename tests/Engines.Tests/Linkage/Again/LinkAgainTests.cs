using Hunsuan.Engines.Linkage;

namespace Hunsuan.Engines.Tests.Linkage.Again;

/// <summary>What changed, compared by itself, comes out as if everything had been compared.</summary>
public class LinkAgainTests
{
    [Theory]
    [InlineData(21, 0.05)]
    [InlineData(22, 0.25)]
    public void Rows_that_come_again_as_they_were_change_nothing(int seed, double slips)
    {
        var lists = new TwoLists(seed, 2_000, slips);
        var index = new MemoryIndex(lists.A, lists.B);
        var whole = TwoLists.Pairs(index.Linked, 0.05);

        index.Change([.. lists.B.Where((_, i) => i % 20 == 0), .. lists.A.Where((_, i) => i % 30 == 0)]);

        var around = whole.Where(p => p.Key.Split(' ').All(index.Around.Contains)).ToList();
        Assert.True(around.Count > 100, $"{around.Count} pairs");
        Assert.Equal(around.Select(p => p.Key), index.Pairs().Keys);
        Assert.All(around.Zip(index.Pairs()), p => Assert.Equal(p.First.Value, p.Second.Value, 4));
    }

    [Fact]
    public void New_rows_find_whom_a_run_over_everything_finds()
    {
        var lists = new TwoLists(23, 4_000, 0.15);
        var (before, come) = (lists.B.Where((_, i) => i % 25 != 0).ToList(), lists.B.Where((_, i) => i % 25 == 0).ToList());
        var index = new MemoryIndex(lists.A, before);

        index.Change(come);

        var names = come.Select(row => row.Split(',')[0]).ToHashSet();
        var whole = TwoLists.Pairs(TwoLists.Link(isOneToOne: true, lists.A, lists.B), 0.05).Where(p => names.Contains(p.Key.Split(' ')[1])).ToDictionary();
        var found = index.Pairs().Where(p => names.Contains(p.Key.Split(' ')[1])).ToDictionary();
        // Another run learns a little otherwise.
        Assert.True(whole.Keys.Intersect(found.Keys).Count() >= 0.97 * Math.Max(whole.Count, found.Count), $"{whole.Count} and {found.Count}");
        Assert.True(whole.Keys.Intersect(found.Keys).Count(k => Math.Abs(whole[k] - found[k]) < 0.05) >= 0.95 * whole.Count);
    }

    [Fact]
    public void The_order_of_new_rows_and_whether_they_come_at_once_changes_nothing()
    {
        var lists = new TwoLists(24, 1_500, 0.1);
        var (before, come) = (lists.B.Where((_, i) => i % 10 != 0).ToList(), lists.B.Where((_, i) => i % 10 == 0).ToList());
        var (straight, turned, parts) = (new MemoryIndex(lists.A, before), new MemoryIndex(lists.A, before), new MemoryIndex(lists.A, before));

        straight.Change(come);
        turned.Change([.. come.AsEnumerable().Reverse()]);
        var inParts = new Dictionary<string, double>();
        foreach (var part in come.Chunk(20))
        {
            parts.Change(part);
            foreach (var gone in inParts.Keys.Where(k => k.Split(' ').All(parts.Around.Contains)).ToList()) inParts.Remove(gone);
            foreach (var (pair, probability) in parts.Pairs()) inParts[pair] = probability;
        }

        Assert.Equal(straight.Pairs().Keys, turned.Pairs().Keys);
        Assert.All(straight.Pairs().Zip(turned.Pairs()), p => Assert.Equal(p.First.Value, p.Second.Value, 9));
        var names = come.Select(row => row.Split(',')[0]).ToHashSet();
        Assert.Equal(straight.Pairs().Where(p => names.Contains(p.Key.Split(' ')[1])).Select(p => p.Key), inParts.Keys.Where(k => names.Contains(k.Split(' ')[1])).Order(StringComparer.Ordinal));
        Assert.All(inParts.Where(p => straight.Pairs().ContainsKey(p.Key)), p => Assert.Equal(straight.Pairs()[p.Key], p.Value, 4));
    }

    [Fact]
    public void An_unrelated_row_touches_nobody()
    {
        var lists = new TwoLists(25, 1_500, 0.1);
        var index = new MemoryIndex(lists.A, lists.B);

        var again = index.Change(["b9999999,Zebedee,Quux,05/07/2531,999,99,960101"]);

        Assert.Empty(index.Answer);
        Assert.Equal(["b9999999"], index.Around);
        Assert.Equal(lists.A.Count + lists.B.Count + 1, again.Records);
    }

    [Fact]
    public void Who_leaves_frees_the_partner_and_who_comes_back_has_it_again()
    {
        var lists = new TwoLists(26, 1_500, 0.05);
        var index = new MemoryIndex(lists.A, lists.B);
        var (pair, probability) = TwoLists.Pairs(index.Linked, 0.99).First();
        var row = lists.B.Single(r => r.StartsWith(pair.Split(' ')[1] + ",", StringComparison.Ordinal));

        index.Change([], leave: [row]);
        Assert.DoesNotContain(index.Answer, p => MemoryIndex.NameOf(p.Right) == pair.Split(' ')[1]);
        Assert.Contains(pair.Split(' ')[0], index.Around);
        var again = index.Change([row]);

        Assert.Equal(probability, index.Pairs()[pair], 4);
        Assert.Equal((2, lists.A.Count + lists.B.Count), (again.Changed, again.Records));
    }

    [Fact]
    public void A_changed_name_is_weighed_as_it_is_now()
    {
        var lists = new TwoLists(27, 1_500, 0.02);
        var index = new MemoryIndex(lists.A, lists.B);
        var pair = TwoLists.Pairs(index.Linked, 0.99).First().Key;
        var row = lists.B.Single(r => r.StartsWith(pair.Split(' ')[1] + ",", StringComparison.Ordinal)).Split(',');

        var again = index.Change([$"{row[0]},Zebedee,Quux,05/07/2531,999,99,960101"]);

        Assert.DoesNotContain(index.Answer, p => MemoryIndex.NameOf(p.Right) == row[0]);
        var (left, right) = (MemoryIndex.IdOf(pair.Split(' ')[0]), MemoryIndex.IdOf(row[0]));
        Assert.True(again.Explain(index.Files([left, right]), [(left, right)])[0].Sum(w => w.Bits) < 0);
    }

    [Fact]
    public void What_somebody_decided_holds_and_what_they_taught_too()
    {
        var lists = new TwoLists(28, 1_500, 0.2);
        var before = TwoLists.Link(isOneToOne: true, lists.A, lists.B);
        var (likely, unlikely) = (before.Links[0], before.Links[^1]);
        KnownPair[] known = [new(likely.Left, likely.Right, IsSame: false), new(unlikely.Left, unlikely.Right, IsSame: true)];
        var index = new MemoryIndex(known, lists.A, lists.B);
        string Row(int row) => row < lists.A.Count ? lists.A[row] : lists.B[row - lists.A.Count];
        (string, string, bool)[] decided = [.. known.Select(k => (Row(k.Left), Row(k.Right), k.IsSame))];

        index.Change([.. known.Select(k => Row(Math.Max(k.Left, k.Right)))], decided: decided);

        var whole = TwoLists.Pairs(index.Linked, 0.05);
        Assert.All(index.Pairs(), p => Assert.Equal(whole[p.Key], p.Value, 4));
        Assert.Contains(index.Answer, p => p.Probability == 1);
        Assert.DoesNotContain(index.Answer, p => p.Left == MemoryIndex.IdOf(Row(likely.Left)) && p.Right == MemoryIndex.IdOf(Row(likely.Right)));
    }
}
