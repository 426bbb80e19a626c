using static Hunsuan.Tests.Wellbeing.Measuring.MeasuredFile;

namespace Hunsuan.Tests.Wellbeing.Measuring;

public class MeasureFileRoundsTests
{
    private const string Rounds = "g,t,year,a,b,c,u\nx,1,2560,1,1,0,1\nx,1,2560,1,1,1,2\ny,1,2560,0,0,0,3\ny,1,2560,0,0,1,4\nx,2,2562,1,1,0,1\nx,2,2562,0,0,0,2\n"
        + "y,2,2562,0,0,0,3\ny,2,2562,0,1,0,4\nx,3,2565.5,0,0,0,5\nz,3,2565.5,1,1,1,6\n";

    private static readonly string Timed = Spec(rest: """ "groups":["g"],"time":{"column":"t","year":"year"} """);

    [Fact]
    public void Levels_name_the_round_in_the_last_column()
    {
        using var file = new MeasuredFile(Rounds, Timed);

        Assert.Equal((0.75, 0.25, 0.5), (file.Level("H", time: "1"), file.Level("H", time: "2"), file.Level("H", time: "3")));
        Assert.Equal((1.0, 1.0), (file.Level("H", group: "g", value: "x", time: "1"), file.Level("H", group: "g", value: "z", time: "3")));
        Assert.DoesNotContain(file.Rows(), r => r["value_of_group"] == "z" && r["time"] == "1");
    }

    [Fact]
    public void Three_rounds_change_in_sequence_and_from_the_first_to_the_last()
    {
        using var file = new MeasuredFile(Rounds, Timed);
        var h = file.Rows("changes.csv").Where(r => r["measure"] == "H" && r["group"] == "").ToList();

        Assert.Equal([("1", "2", "2"), ("2", "3", "3.5"), ("1", "3", "5.5")], h.Select(r => (r["from"], r["to"], r["years"])));
        Assert.Equal(-0.5, Number(h[0]["absolute"]));
        Assert.Equal(-2.0 / 3, Number(h[0]["relative"])!.Value, 1e-15);
        Assert.Equal(-0.25, Number(h[0]["annualised_absolute"]));
        Assert.Equal(Math.Pow(1.0 / 3, 0.5) - 1, Number(h[0]["annualised_relative"])!.Value, 1e-15);
        Assert.Equal("", h[0]["absolute_se"]);
        // Where nobody was poor before, there is no relative change, and where nobody lives, none at all.
        Assert.DoesNotContain(file.Rows("changes.csv"), r => r["value_of_group"] == "z");
    }

    [Fact]
    public void The_parts_of_a_change_add_up_to_it()
    {
        using var file = new MeasuredFile(Rounds, Timed);
        var rows = file.Rows("shapley.csv");
        foreach (var step in rows.GroupBy(r => (r["from"], r["to"])))
        {
            var whole = step.Where(r => r["group"] == "").ToList();
            var change = Number(whole[0]["after"])!.Value - Number(whole[0]["before"])!.Value;
            Assert.Equal(["incidence", "intensity"], whole.Select(r => r["effect"]));
            Assert.Equal(change, whole.Sum(r => Number(r["estimate"])!.Value), 1e-15);
            Assert.Equal(change, step.Where(r => r["effect"] is "within" or "demographic").Sum(r => Number(r["estimate"])!.Value), 1e-15);
            Assert.Equal(change, step.Where(r => r["effect"] is "within_total" or "demographic_total").Sum(r => Number(r["estimate"])!.Value), 1e-15);
        }
    }

    [Fact]
    public void Changes_of_a_sample_have_errors()
    {
        using var file = new MeasuredFile(Rounds, Timed.Replace("\"groups\"", "\"design\":{\"psu\":\"u\"},\"groups\"", StringComparison.Ordinal));
        var h = file.Rows("changes.csv").First(r => r["measure"] == "H");

        // z after − z before of the six units: −1/16·… by hand: before (1,1,0,1 less ¾)/4, after (1,0,0,0 less ¼)/4.
        double[] difference = [(0.75 - 0.25) / 4, (-0.25 - 0.25) / 4, (-0.25 + 0.75) / 4, (-0.25 - 0.25) / 4, 0, 0];
        var se = Math.Sqrt(6.0 / 5 * (difference.Sum(d => d * d) - Math.Pow(difference.Sum(), 2) / 6));
        Assert.Equal(se, Number(h["absolute_se"])!.Value, 1e-14);
        Assert.Equal(se / 2, Number(h["annualised_absolute_se"])!.Value, 1e-14);
        // t of 5 degrees of freedom.
        Assert.Equal(-0.5 - 2.570581835636314 * se, Number(h["absolute_lower"])!.Value, 1e-9);
        Assert.NotEqual("", h["relative_se"]);
        Assert.NotEqual("", h["annualised_relative_upper"]);
    }

    [Fact]
    public void Groups_make_no_difference_to_the_whole()
    {
        var sample = Timed.Replace("\"groups\"", "\"design\":{\"psu\":\"u\"},\"groups\"", StringComparison.Ordinal);
        using var grouped = new MeasuredFile(Rounds, sample);
        using var ungrouped = new MeasuredFile(Rounds, sample.Replace("[\"g\"]", "[]", StringComparison.Ordinal));

        Assert.Equal(ungrouped.Rows(), grouped.Rows().Where(r => r["group"] == ""));
        Assert.Equal(ungrouped.Rows("changes.csv"), grouped.Rows("changes.csv").Where(r => r["group"] == ""));
        Assert.All(ungrouped.Rows().Where(r => r["measure"] == "H"), r => Assert.NotEqual("", r["se"]));
    }

    [Fact]
    public void A_column_may_serve_more_than_one_end()
    {
        using var file = new MeasuredFile("t,a,b,c\n1,1,1,1\n2,0,0,1\n", Spec(rest: """ "groups":["t","a"],"time":{"column":"t","year":"t"} """));

        Assert.Equal((1.0, 1.0), (file.Level("H", group: "t", value: "1", time: "1"), file.Level("H", group: "a", value: "0", time: "2")));
        Assert.Equal("1", file.Rows("changes.csv")[0]["years"]);
    }

    [Fact]
    public void Without_years_rounds_are_in_the_order_of_their_numbers()
    {
        using var file = new MeasuredFile("t,a,b,c\n10,1,1,1\n9,0,0,0\n", Spec(rest: """ "time":{"column":"t"} """));
        var h = file.Rows("changes.csv").Single(r => r["measure"] == "H");

        Assert.Equal(("9", "10", "1", "", ""), (h["from"], h["to"], h["absolute"], h["years"], h["annualised_absolute"]));
    }

    [Fact]
    public void Nothing_changes_without_time_and_nothing_stands_where_nobody_is()
    {
        using var once = new MeasuredFile("a,b,c\n1,1,1\n", Spec());
        using var empty = new MeasuredFile("g,t,year,a,b,c,u\n", Timed);

        Assert.Empty(once.Rows("changes.csv"));
        Assert.Empty(once.Rows("shapley.csv"));
        Assert.Empty(empty.Rows("changes.csv"));
        Assert.Empty(empty.Rows());
    }

    [Theory]
    [InlineData("t,year,a,b,c\n1,2560,1,1,1\n1,2561,1,1,1\n", "Line 3, column year: the year “2561” is not that of earlier rows of the round")]
    [InlineData("t,year,a,b,c\n1,2560,1,1,1\n2,2560,1,1,1\n", "The rounds 1 and 2 are of the same year (2560)")]
    [InlineData("t,year,a,b,c\n1,2560,1,1,1\n,2562,1,1,1\n", "Line 3, column t: nothing stands there")]
    [InlineData("t,year,a,b,c\n1,last,1,1,1\n", "Line 2, column year: “last” is no year")]
    public void Rounds_that_cannot_be_are_refused(string table, string told)
    {
        using var file = new MeasuredFile(table, Spec(rest: """ "time":{"column":"t","year":"year"} """));

        Assert.StartsWith(told, Assert.Single(file.Problems), StringComparison.Ordinal);
        Assert.False(Directory.Exists(file.Out));
    }
}
