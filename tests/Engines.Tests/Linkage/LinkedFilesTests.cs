namespace Hunsuan.Engines.Tests.Linkage;

public class LinkedFilesTests
{
    [Theory]
    [InlineData(1, 0.05, 0.98)]
    [InlineData(2, 0.15, 0.95)]
    [InlineData(3, 0.25, 0.90)]
    public void Finds_who_is_the_same_although_much_is_written_wrong(int seed, double slips, double least)
    {
        var lists = new TwoLists(seed, 3_000, slips);

        var found = TwoLists.Pairs(TwoLists.Link(isOneToOne: true, lists.A, lists.B)).Keys;

        var right = (double)found.Count(TwoLists.IsRight);
        var (precision, recall) = (right / found.Count, right / lists.B.Count);
        Assert.True(2 * precision * recall / (precision + recall) >= least, $"precision {precision:F3}, recall {recall:F3}");
    }

    [Fact]
    public void The_order_of_rows_and_files_changes_nothing()
    {
        var (lists, random) = (new TwoLists(4, 1_500, 0.1), new Random(4));
        var straight = TwoLists.Pairs(TwoLists.Link(isOneToOne: true, lists.A, lists.B));
        var (a, b) = (lists.A.ToArray(), lists.B.ToArray());
        random.Shuffle(a);
        random.Shuffle(b);

        foreach (var other in new[] { TwoLists.Link(isOneToOne: true, a, b), TwoLists.Link(isOneToOne: true, lists.B, lists.A) })
        {
            var pairs = TwoLists.Pairs(other);
            Assert.Equal(straight.Keys, pairs.Keys);
            Assert.All(straight.Values.Zip(pairs.Values), p => Assert.Equal(p.First, p.Second, 6));
        }
    }

    [Fact]
    public void An_unrelated_row_changes_no_link()
    {
        var lists = new TwoLists(5, 1_500, 0.1);
        var before = TwoLists.Pairs(TwoLists.Link(isOneToOne: true, lists.A, lists.B));

        var after = TwoLists.Pairs(TwoLists.Link(isOneToOne: true, [.. lists.A, "a9999999,Zebedee,Quux,05/07/2531,999,99,960101"], lists.B));

        // Whoever is exactly on the line between yes and no may come to the other side of it.
        Assert.True(before.Keys.Except(after.Keys).Concat(after.Keys.Except(before.Keys)).All(k => Math.Abs((before.GetValueOrDefault(k) + after.GetValueOrDefault(k)) - 0.5) < 0.02));
    }

    [Fact]
    public void One_list_alone_is_searched_for_those_who_stand_in_it_twice()
    {
        var lists = new TwoLists(6, 2_000, 0.05);
        var twice = lists.B.Where((_, i) => i % 4 == 0).ToList();

        var linked = TwoLists.Link(isOneToOne: false, [.. lists.A, .. twice]);

        var found = TwoLists.Pairs(linked).Keys;
        Assert.True(found.Count(TwoLists.IsRight) >= 0.95 * twice.Count, $"{found.Count(TwoLists.IsRight)} of {twice.Count}");
        Assert.True(found.Count(TwoLists.IsRight) >= 0.95 * found.Count, $"{found.Count(TwoLists.IsRight)} of {found.Count} are right");
        var clusters = linked.Clusters;
        Assert.All(linked.Links.Where(l => l.Probability >= 0.5), l => Assert.Equal(clusters[l.Left], clusters[l.Right]));
    }

    [Fact]
    public void Where_memory_has_no_room_the_links_are_the_same()
    {
        var (lists, kept) = (new TwoLists(8, 60_000, 0.1), new KeptBytes(isNeeded: true));
        var plain = TwoLists.Link(isOneToOne: true, lists.A, lists.B);

        var spilled = TwoLists.Link(isOneToOne: true, [], kept, lists.A, lists.B);

        Assert.Equal(TwoLists.Pairs(plain), TwoLists.Pairs(spilled));
        Assert.True(kept.Count > 10);
    }

    public static TheoryData<string, string[]> Odd => new()
    {
        { "nothing", [] },
        { "one row", ["x,สมชาย,ใจดี,01/02/2510,1,1,560108"] },
        { "all missing", [.. Enumerable.Range(0, 50).Select(i => $"x{i},,,,,,")] },
        { "all equal", [.. Enumerable.Range(0, 200).Select(i => $"x{i},สมชาย,ใจดี,01/02/2510,1,1,560108")] },
        { "short rows", [.. Enumerable.Range(0, 20).Select(i => $"x{i},สมชาย")] },
        { "not Thai, not text", [.. Enumerable.Range(0, 50).Select(i => $"x{i},\u0000\u200b{(char)(0x3040 + i)},\ufffd,99/99/9999,-,ม.,12345678901234567890")] },
    };

    [Theory, MemberData(nameof(Odd))]
    public void Odd_files_end_well(string what, string[] rows)
    {
        foreach (var linked in new[] { TwoLists.Link(isOneToOne: true, rows, rows), TwoLists.Link(isOneToOne: false, rows), TwoLists.Link(isOneToOne: true, rows, []) })
        {
            Assert.All(linked.Links, l => Assert.InRange(l.Probability, 0, 1));
            Assert.Equal(linked.Records, linked.Clusters.Length);
            Assert.All(linked.Fields, f => Assert.All(f.Known, k => Assert.InRange(k, 0, 1)));
        }

        Assert.NotEmpty(what);
    }

    [Fact]
    public void Ten_thousand_namesakes_are_split_and_not_multiplied()
    {
        var random = new Random(7);
        string[] rows = [.. Enumerable.Range(0, 10_000).Select(i => $"x{i},สมชาย,ใจดี,{random.Next(1, 29):00}/{random.Next(1, 13):00}/{random.Next(2470, 2565)},{random.Next(1, 900)},{random.Next(1, 15)},56{random.Next(1, 10):00}{random.Next(1, 16):00}")];

        var linked = TwoLists.Link(isOneToOne: true, rows, rows);

        Assert.True(linked.Compared < 3_000_000, $"{linked.Compared} pairs were compared");
        var found = TwoLists.Pairs(linked);
        Assert.True(found.Keys.Count(k => k.Split(' ') is [var l, var r] && l == r) > 0.9 * rows.Length);
    }

    [Fact]
    public void A_pair_is_explained_field_by_field()
    {
        var lists = new TwoLists(8, 1_000, 0.1);
        var linked = TwoLists.Link(isOneToOne: true, lists.A, lists.B);

        var why = linked.Explain(linked.Links[0]);

        Assert.Equal(linked.Fields.Select(f => f.Name), why.Select(w => w.What));
        Assert.True(why.Sum(w => w.Bits) > 20);
        Assert.All(why.Where(w => w.Level == 0), w => Assert.Equal(0, w.Bits));
    }
}
