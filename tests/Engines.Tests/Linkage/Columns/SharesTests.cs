using Hunsuan.Engines.Linkage.Columns;

namespace Hunsuan.Engines.Tests.Linkage.Columns;

public class SharesTests
{
    [Fact]
    public void Two_of_different_files_share_a_value_as_often_as_both_files_have_it()
    {
        var shares = new Shares([[60, 40, 0], [10, 30, 60]]);

        Assert.Equal((60 * 10 + 40 * 30) / 10_000.0, shares.Chance, 12);
        Assert.Equal((60 * 10 + 40 * 30) / (10.0 + 30), shares.Usual, 12);
        Assert.Equal(30, shares.Of(1, 1));
    }

    [Fact]
    public void Partners_make_nobody_think_that_strangers_share_rare_values()
    {
        // Each value once in both files: nobody of one file shares any with another.
        Assert.Equal(1 / 250_000.0, new Shares([[.. Enumerable.Repeat(1, 500)], [.. Enumerable.Repeat(1, 500)]]).Chance, 12);
    }

    [Fact]
    public void What_does_not_agree_in_full_is_left_out()
    {
        var shares = new Shares([[50, 30, 20], [10, 10, 80]], value => value > 0);

        Assert.Equal((30 * 10 + 20 * 80) / 10_000.0, shares.Chance, 12);
    }

    [Fact]
    public void Of_one_file_two_different_records_are_a_pair()
    {
        var shares = new Shares([[3, 1]]);

        Assert.Equal(3 * 2 / 12.0, shares.Chance, 12);
        Assert.Equal(6 / 4.0, shares.Usual, 12);
        Assert.Equal(3, shares.Of(5, 0));
    }
}
