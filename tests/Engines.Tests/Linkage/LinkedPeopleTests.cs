using System.Globalization;
using System.Text;
using Hunsuan.Engines.Linkage;
using Hunsuan.Engines.Linkage.Columns;

namespace Hunsuan.Engines.Tests.Linkage;

/// <summary>People who moved, whose names stand in each other's place, and whose relatives are on the other list.</summary>
public class LinkedPeopleTests
{
    [Fact]
    public void Who_moved_to_another_house_village_and_area_is_found()
    {
        var lists = new TwoLists(11, 4_000, 0.03);
        var moved = lists.B.Select((row, i) => i % 12 == 0 ? [.. row.Split(',')[..4], (i % 300).ToString(CultureInfo.InvariantCulture), "77", "560299"] : row.Split(',')).ToList();

        var found = TwoLists.Pairs(TwoLists.Link(isOneToOne: true, lists.A, [.. moved.Select(m => string.Join(',', m))]), 0.9).Keys.Select(p => p.Split(' ')[1]).ToHashSet();

        var movers = moved.Where((_, i) => i % 12 == 0).Select(m => m[0]).ToList();
        Assert.True(movers.Count(found.Contains) >= 0.95 * movers.Count, $"{movers.Count(found.Contains)} of {movers.Count}");
    }

    [Fact]
    public void Exchanged_names_are_the_same_person()
    {
        var lists = new TwoLists(12, 3_000, 0.02);
        var exchanged = lists.B.Select((row, i) => row.Split(',') is var c && i % 25 == 0 ? [c[0], c[2], c[1], .. c[3..]] : c).ToList();

        var found = TwoLists.Pairs(TwoLists.Link(isOneToOne: true, lists.A, [.. exchanged.Select(m => string.Join(',', m))])).Keys.Select(p => p.Split(' ')[1]).ToHashSet();

        var turned = exchanged.Where((_, i) => i % 25 == 0).Select(m => m[0]).ToList();
        Assert.True(turned.Count(found.Contains) >= 0.95 * turned.Count, $"{turned.Count(found.Contains)} of {turned.Count}");
    }

    [Fact]
    public void Exchanged_names_of_which_one_is_written_wrong_are_like()
    {
        var files = new LinkFiles(TwoLists.Fields, "id", new(2026, 11, 22));
        foreach (var row in new[] { "a1,กันทองบุญ,ศรีวัฒน์มา,,,,", "b1,ศรีวัฒน์มาก,กันทองบุญ,,,,", "c1,มากันศรี,กันทองบุญ,,,," })
            files.Add(new MemoryStream(Encoding.UTF8.GetBytes($"{TwoLists.Header}\n{row}")), CancellationToken.None);
        var table = files.Table(isDedupe: false);

        Assert.Equal((NameColumn.Like, NameColumn.Like), Levels(0, 1));
        Assert.Equal(Levels(0, 1), Levels(1, 0));
        Assert.NotEqual((NameColumn.Like, NameColumn.Like), Levels(0, 2));

        (int, int) Levels(int a, int b) => table.Agree(a, b) is var pattern ? (Agreement.LevelOf(pattern, 0), Agreement.LevelOf(pattern, 1)) : default;
    }

    [Fact]
    public void A_relative_is_not_taken_for_somebody_who_is_not_on_the_list()
    {
        var lists = new TwoLists(13, 6_000, 0.1);
        var without = lists.A.Where((_, i) => i % 7 != 0).ToList();

        var linked = TwoLists.Link(isOneToOne: true, without, lists.B);

        var found = TwoLists.Pairs(linked);
        Assert.True(found.Keys.Count(TwoLists.IsRight) >= 0.99 * found.Count, $"{found.Keys.Count(TwoLists.IsRight)} of {found.Count}");
    }

    [Fact]
    public void What_somebody_decided_holds()
    {
        var lists = new TwoLists(14, 1_500, 0.2);
        var before = TwoLists.Link(isOneToOne: true, lists.A, lists.B);
        var (likely, unlikely) = (before.Links[0], before.Links[^1]);
        KnownPair[] known = [new(likely.Left, likely.Right, IsSame: false), new(unlikely.Left, unlikely.Right, IsSame: true), new(5, lists.A.Count, IsSame: true)];

        var after = TwoLists.Link(isOneToOne: true, known, lists.A, lists.B);

        Assert.DoesNotContain(after.Links, l => (l.Left, l.Right) == (likely.Left, likely.Right));
        Assert.Equal(1, after.Links.Single(l => (l.Left, l.Right) == (unlikely.Left, unlikely.Right)).Probability);
        Assert.Equal(1, after.Links.Single(l => (l.Left, l.Right) == (5, lists.A.Count)).Probability);
    }

    [Fact]
    public void Days_of_other_centuries_are_days()
    {
        string[] rows = [.. Enumerable.Range(0, 300).Select(i => string.Create(CultureInfo.InvariantCulture, $"x{i},n{i * 7919 % 100},f{i * 104729 % 90},{1600 + i}-0{1 + i % 9}-1{i % 9},,,"))];

        Assert.Equal(1, TwoLists.Link(isOneToOne: true, rows, rows).Fields.Single(f => f.Kind is FieldKind.BirthDate).Known[0]);
    }

    [Fact]
    public void Many_who_read_the_same_in_both_lists_make_no_key_too_dear()
    {
        var lists = new TwoLists(15, 100, 0);
        // As many as make what is drawn of them far too much, were it counted as of others.
        string[] a = [.. Enumerable.Range(0, 150_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"a{i},{lists.A[i % 100].Split(',')[1]}{i % 7919},{lists.A[i / 97 % 100].Split(',')[2]}{i % 3571},{1 + i % 28:00}/{1 + i / 28 % 12:00}/{2470 + i / 336 % 90},{i % 900},{i % 12},56{1 + i / 700 % 18:00}{1 + i / 70 % 10:00}"))];

        var linked = TwoLists.Link(isOneToOne: true, a, [.. a.Select(row => $"b{row[1..]}")]);

        Assert.NotEmpty(linked.Rules);
        Assert.True(linked.Links.Count(l => l.Probability >= 0.5) >= 0.99 * a.Length, $"{linked.Links.Count} of {a.Length}");
    }
}
