using System.Text;
using System.Text.Json;
using static Hunsuan.Tests.Wellbeing.Measuring.MeasuredFile;

namespace Hunsuan.Tests.Wellbeing.Measuring;

public class MeasureFileTests
{
    /// <summary>The worked example of docs/engines/measure.md.</summary>
    private const string Example = "p,a,b,c\nA,0,0,1\nB,1,1,0\nC,1,0,0\nD,0,0,0\nE,1,0,\n";

    [Theory]
    [InlineData("exclude", 4, 0.5, 0.5, 0.25)]
    [InlineData("not-deprived", 5, 0.4, 0.5, 0.2)]
    [InlineData("deprived", 5, 0.6, 7.0 / 12, 0.35)]
    [InlineData("reweight", 5, 0.6, 0.5, 0.3)]
    public void The_worked_example_under_every_policy(string missing, int n, double h, double a, double m0)
    {
        using var file = new MeasuredFile(Example, Spec().Replace("exclude", missing, StringComparison.Ordinal));

        Assert.Equal((h, a), (file.Level("H"), file.Level("A")));
        Assert.Equal(m0, file.Level("M0")!.Value, 1e-15);
        Assert.Equal((n, n), (file.Level("H", column: "n"), file.Level("H", column: "population")));
        Assert.Equal((0.4, 0.6), (file.Level("H", column: "bound_low"), file.Level("H", column: "bound_high")));
        Assert.Equal((0.2, 0.35), (file.Level("M0", column: "bound_low"), file.Level("M0", column: "bound_high")));
        Assert.All(file.Rows(), r => Assert.Equal(("", "", ""), (r["se"], r["lower"], r["upper"])));
    }

    [Fact]
    public void Headcounts_and_contributions_of_the_worked_example()
    {
        using var file = new MeasuredFile(Example, Spec());

        Assert.Equal((0.5, 0.25, 0.25), (file.Level("raw_headcount", "a"), file.Level("raw_headcount", "b"), file.Level("raw_headcount", "c")));
        Assert.Equal((0.6, 0.6), (file.Level("raw_headcount", "a", column: "bound_low"), file.Level("raw_headcount", "a", column: "bound_high")));
        Assert.Equal((0.25, 0.125, 0.5), (file.Level("censored_headcount", "a"), file.Level("absolute_contribution", "c"), file.Level("percentage_contribution", "c")));
        Assert.Equal((0.125, 0.5), (file.Level("dimension_absolute_contribution", "health"), file.Level("dimension_percentage_contribution", "income")));
        Assert.Equal("", file.Rows().First(r => r["measure"] == "raw_headcount")["cutoff"]);
        Assert.StartsWith("measure,indicator,cutoff,group,value_of_group,estimate,se,lower,upper,bound_low,bound_high,n,population\n", file.Text("levels.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_group_and_the_whole_stand_there_also_rows_of_no_group()
    {
        using var file = new MeasuredFile("g,a,b,c\nเหนือ,1,1,1\nใต้,0,0,0\n,0,0,1\nเหนือ,0,0,0\n", Spec(rest: "\"groups\":[\"g\"]"));

        Assert.Equal((0.5, 0.0, 1.0, 0.5), (file.Level("H"), file.Level("H", group: "g", value: "ใต้"), file.Level("H", group: "g", value: ""), file.Level("H", group: "g", value: "เหนือ")));
        Assert.Null(file.Level("A", group: "g", value: "ใต้"));
        Assert.Null(file.Level("percentage_contribution", "a", group: "g", value: "ใต้"));
    }

    [Theory]
    [InlineData("a,b,c\n", 0, null, null, null)]
    [InlineData("a,b,c\n1,1,0\n", 1, 1.0, 0.5, 0.5)]
    [InlineData("a,b,c\n,,\n,,\n", 0, null, null, null)]
    [InlineData("a,b,c\n-,-,1\n", 1, 1.0, 0.5, 0.5)]
    public void No_row_one_row_all_unknown_and_not_applicable(string table, int n, double? h, double? a, double? m0)
    {
        using var file = new MeasuredFile(table, Spec(), units: true, robustness: true);

        Assert.Equal((n, h, a, m0), ((int)file.Level("H", column: "n")!, file.Level("H"), file.Level("A"), file.Level("M0")));
        if (table.Contains(",,", StringComparison.Ordinal)) Assert.Equal((0.0, 1.0), (file.Level("M0", column: "bound_low"), file.Level("M0", column: "bound_high")));
    }

    [Fact]
    public void Cutoffs_come_back_as_they_were_written()
    {
        using var file = new MeasuredFile(Example, Spec(cutoffs: """[0, 0.50, "1/3", 1]"""));

        Assert.Equal(["0", "0.50", "1/3", "1"], file.Rows().Where(r => r["measure"] == "H").Select(r => r["cutoff"]));
        Assert.Equal((1.0, 0.0), (file.Level("H", cutoff: "0"), file.Level("H", cutoff: "1")));
    }

    [Fact]
    public void Weights_of_a_survey_and_units_on_request()
    {
        using var file = new MeasuredFile("a,b,c,w\n1,1,0,3\n0,0,0,0.5\n1,,0,2\n0,-,1,0.5\n", Spec().Replace("\"weight\":null,\"missing\"", "\"weight\":\"w\",\"missing\"", StringComparison.Ordinal), units: true);

        Assert.Equal((3.5 / 4, 4.0, 3.0), (file.Level("H"), file.Level("H", column: "population"), file.Level("H", column: "n")));
        Assert.Equal("row,cutoff,score,poor,failed_dimensions\n1,0.5,0.5,1,health\n2,0.5,0,0,\n3,0.5,,,health\n4,0.5,0.5,1,income\n", file.Text("units.csv"));
    }

    [Fact]
    public void A_design_gives_standard_errors_and_intervals()
    {
        using var file = new MeasuredFile("a,b,c,s,u\n1,1,1,1,x\n0,0,0,1,x\n1,1,1,1,y\n1,1,1,1,y\n0,0,0,2,x\n0,0,0,2,x\n1,1,1,2,y\n0,0,0,2,y\n",
            Spec(rest: """ "design":{"psu":"u","strata":"s"} """));

        Assert.Equal(Math.Sqrt(1.0 / 32), file.Level("H", column: "se")!.Value, 1e-15);
        // logit(½) ± 4.3026527 · 0.1767767/0.25
        Assert.Equal(1 / (1 + Math.Exp(4.302652729749464 * Math.Sqrt(1.0 / 32) / 0.25)), file.Level("H", column: "lower")!.Value, 1e-9);
        Assert.Equal(1, file.Level("H", column: "lower")!.Value + file.Level("H", column: "upper")!.Value, 1e-12);
        Assert.Equal((0.0, null), (file.Level("A", column: "se"), file.Level("A", column: "lower")));
    }

    [Fact]
    public void Depths_give_M1_and_M2()
    {
        using var file = new MeasuredFile("a,g\n1,0.5\n0,\n1,1\n0,0\n", Spec("""[{"name":"d","indicators":[{"column":"a","gap":"g"}]}]"""));

        Assert.Equal((0.5, 0.375, 0.3125), (file.Level("M0"), file.Level("M1"), file.Level("M2")));
    }

    [Fact]
    public void Robustness_compares_the_order_of_groups()
    {
        using var file = new MeasuredFile("g,a,b,c\nx,1,0,1\ny,1,1,0\nz,0,0,0\nx,1,0,1\n", Spec(rest: "\"groups\":[\"g\"]"), robustness: true);

        var rows = file.Rows("robustness.csv").Where(r => r["measure"] == "M0").ToList();
        var same = rows.Single(r => r["other_cutoff"] == "1/2");
        Assert.Equal(("3", "1", "1", "3", "3", "1"), (same["groups"], same["spearman"], same["kendall"], same["pairs"], same["pairs_kept"], same["share_of_pairs_kept"]));
        Assert.Equal(["half on health", "half on income", "all indicators alike"], rows.Where(r => r["other_weights"].Length > 0).Select(r => r["other_weights"]));
    }

    [Fact]
    public void Json_holds_the_same_rows()
    {
        using var file = new MeasuredFile(Example, Spec(), units: true, json: true, robustness: true);

        foreach (var name in new[] { "levels", "changes", "shapley", "units", "robustness" })
        {
            using var json = JsonDocument.Parse(file.Text($"{name}.json"));
            Assert.Equal(file.Rows($"{name}.csv").Count, json.RootElement.GetArrayLength());
        }
        using var levels = JsonDocument.Parse(file.Text("levels.json"));
        var h = levels.RootElement.EnumerateArray().First(r => r.GetProperty("measure").GetString() == "H");
        Assert.Equal((0.5, JsonValueKind.Null, JsonValueKind.Null), (h.GetProperty("estimate").GetDouble(), h.GetProperty("se").ValueKind, h.GetProperty("value_of_group").ValueKind));
    }

    [Theory]
    [InlineData("\uFEFFp,a,b,c\r\nA,0,0,1\r\nB,1,1,0\r\n\"C\",1,0,0\r\nD,0,0,0\r\nE,1,0,")]
    [InlineData("p;a;b;c\nA;0;0;1\nB;1;1;0\nC;1;0;0\nD;0;0;0\nE;1;0;\n")]
    [InlineData("\"p\",\"c\",\"b\",\"a\"\n\"A\n\",\"1\",0,0\nB,0,1,1\n\"C\"\"\",0,0,1\nD,0,0, 0\nE,,0,1\n")]
    public void Tables_may_be_written_in_other_ways(string table)
    {
        using var file = new MeasuredFile(table, Spec());
        using var right = new MeasuredFile(Example, Spec());

        Assert.Equal(right.Text("levels.csv"), file.Text("levels.csv"));
    }

    [Fact]
    public void Old_Thai_encodings_are_read()
    {
        var bytes = Encoding.ASCII.GetBytes("g,a,b,c\n??,1,1,1\n");
        (bytes[8], bytes[9]) = (0xB5, 0xD2);

        using var file = new MeasuredFile(bytes, Spec(rest: "\"groups\":[\"g\"]"));

        Assert.Equal(1, file.Level("H", group: "g", value: "ตา"));
    }

    /// <summary>Several pieces of the file, read beside each other, against the same rows one after another with a weight of 1.</summary>
    [Fact]
    public void A_file_of_many_pieces_is_read_whole()
    {
        var random = new Random(11);
        var table = new StringBuilder("g,a,b,c,w\n");
        for (var row = 0; row < 200_000; row++)
            table.Append("group ").Append(random.Next(50)).Append(',').AppendJoin(',', Enumerable.Range(0, 3).Select(_ => random.Next(40) == 0 ? "" : $"{random.Next(2)}")).Append(",1\n");
        var spec = Spec(cutoffs: "[0.25,0.5]", rest: "\"groups\":[\"g\"]");

        using var beside = new MeasuredFile(table.ToString(), spec);
        using var inOrder = new MeasuredFile(table.ToString(), spec.Replace("\"weight\":null,\"missing\"", "\"weight\":\"w\",\"missing\"", StringComparison.Ordinal));

        Assert.Equal(inOrder.Text("levels.csv"), beside.Text("levels.csv"));
        Assert.Equal(200_000 - beside.Level("H", column: "n"), table.ToString().Split('\n').Count(l => l.Contains(",,", StringComparison.Ordinal)));
    }
}
