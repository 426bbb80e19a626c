using System.CommandLine;
using Hunsuan.Hosting;
using static Hunsuan.Tests.Wellbeing.Measuring.MeasuredFile;

namespace Hunsuan.Tests.Wellbeing.Measuring;

public class MeasureFileProblemsTests
{
    [Theory]
    [InlineData("a,b,c\n1,1,1\n1,2,1\n", "Line 3, column b: “2” can't be used; write 1 for deprived, 0 for not")]
    [InlineData("a,b,c\n1,NA,1\n", "Line 2, column b: “NA” can't be used")]
    [InlineData("a,b,c\n1,1\n", "Line 2: 2 cells, not as many as the header")]
    [InlineData("a,b,c\n1,1,1,1\n", "Line 2: 4 cells")]
    [InlineData("a,b\n1,1\n", "The file has no column c, which the specification names. Columns found: a, b")]
    [InlineData("a,b,c,c\n1,1,1,1\n", "The file has more than one column c")]
    [InlineData("a,b,c\n1,1,\"1\n", "The quotation mark opened in line 2 is never closed")]
    [InlineData("", "The file TABLE is empty; its first row must name the columns")]
    [InlineData("%PDF-1.4 not a table", "The file TABLE is no CSV text; save it as CSV (UTF-8)")]
    public void A_bad_table_is_refused_with_row_column_and_remedy(string table, string told)
    {
        using var file = new MeasuredFile(table, Spec());

        Assert.StartsWith(told.Replace("TABLE", file.Path("table.csv"), StringComparison.Ordinal), Assert.Single(file.Problems), StringComparison.Ordinal);
        Assert.Equal(["spec.json", "table.csv"], Directory.EnumerateFileSystemEntries(file.Path("")).Select(Path.GetFileName).Order());
    }

    [Theory]
    [InlineData("{", "The specification SPEC, line 1")]
    [InlineData("""{"cutoffs":[0.5],"dimensionss":[]}""", "The specification SPEC, line 1")]
    [InlineData("""{"cutoffs":[0.5]}""", "The specification has no dimension")]
    [InlineData("""{"cutoffs":[0.5],"dimensions":[{"name":"d","indicators":[{"column":"a"},{"column":"a"}]}]}""", "The indicator a stands in the specification more than once")]
    [InlineData("""{"cutoffs":[0.5],"dimensions":[{"name":"d","indicators":[]}]}""", "The dimension d has no indicator")]
    [InlineData("""{"cutoffs":[0.5],"dimensions":[{"indicators":[{"column":"a"}]}]}""", "A dimension has no name")]
    [InlineData("""{"cutoffs":[0.5],"dimensions":[{"name":"d","indicators":[{"weight":1}]}]}""", "An indicator of the specification names no column")]
    [InlineData("""{"cutoffs":[0.5],"dimensions":[{"name":"d","indicators":[{"column":"a","weight":0.3},{"column":"b","weight":"0.6"}]}]}""", "The weights add up to 9/10 and not to 1")]
    [InlineData("""{"cutoffs":[0.5],"dimensions":[{"name":"d","indicators":[{"column":"a","weight":0.3},{"column":"b"}]}]}""", "Some weights of d are missing")]
    [InlineData("""{"cutoffs":[0.5],"dimensions":[{"name":"d","weight":"one","indicators":[{"column":"a"}]}]}""", "In the specification, at d.weight: “one” is no share")]
    [InlineData("""{"cutoffs":[1.5],"dimensions":[{"name":"d","indicators":[{"column":"a"}]}]}""", "The cut-off 3/2 is not between 0 and 1")]
    [InlineData("""{"cutoffs":[0.5,"1/2"],"dimensions":[{"name":"d","indicators":[{"column":"a"}]}]}""", "The cut-off 1/2 stands there more than once")]
    [InlineData("""{"missing":"ignore","cutoffs":[0.5],"dimensions":[{"name":"d","indicators":[{"column":"a"}]}]}""", "In the specification, at missing: “ignore” can't be used; use one of exclude")]
    [InlineData("""{"groups":["g","g"],"cutoffs":[0.5],"dimensions":[{"name":"d","indicators":[{"column":"a"}]}]}""", "The column g stands in groups more than once")]
    [InlineData("""{"design":{},"cutoffs":[0.5],"dimensions":[{"name":"d","indicators":[{"column":"a"}]}]}""", "design needs psu or strata")]
    public void A_bad_specification_is_refused(string spec, string told)
    {
        using var file = new MeasuredFile("a,b,c\n1,1,1\n", spec);

        Assert.StartsWith(told.Replace("SPEC", file.Path("spec.json"), StringComparison.Ordinal), Assert.Single(file.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void A_refused_run_leaves_earlier_results_and_a_good_one_leaves_nothing_old()
    {
        using var file = new MeasuredFile("a,b,c\n1,1,1\n", Spec(), units: true);
        File.WriteAllText(file.Path("out/notes.txt"), "mine");
        var before = file.Text("levels.csv");

        File.WriteAllText(file.Path("table.csv"), "a,b,c\n1,1,1\n1,1,x\n");
        Assert.Single(file.Run());
        Assert.Equal(before, file.Text("levels.csv"));

        File.WriteAllText(file.Path("table.csv"), "a,b,c\n0,0,0\n");
        file.Units = false;
        Assert.Empty(file.Run());
        Assert.NotEqual(before, file.Text("levels.csv"));
        Assert.Equal(["changes.csv", "levels.csv", "notes.txt", "shapley.csv"], Directory.EnumerateFiles(file.Out).Select(Path.GetFileName).Order());
        Assert.Equal(["out", "spec.json", "table.csv"], Directory.EnumerateFileSystemEntries(file.Path("")).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task The_command_needs_no_database_and_tells_wrong_usage()
    {
        using var file = new MeasuredFile("a,b,c\n1,1,1\n", Spec());

        var (done, output, _) = await Run("measure", file.Path("table.csv"), "--spec", file.Path("spec.json"), "--out", file.Path("again"), "--lang", "en", "--database", "postgres:Host=127.0.0.1;Port=1;Username=x;Database=x");
        var (refused, _, error) = await Run("measure", file.Path("none.csv"), "--spec", file.Path("spec.json"), "--out", file.Path("never"));
        var (misused, _, _) = await Run("measure", file.Path("table.csv"));

        Assert.Equal((CommandHost.Done, CommandHost.Refused, CommandHost.WrongUsage), (done, refused, misused));
        Assert.Contains("Cut-off 0.5: H 1.0000, A 1.0000, M0 1.0000", output, StringComparison.Ordinal);
        Assert.Contains("There is no file", error, StringComparison.Ordinal);
        Assert.Contains("ไม่พบไฟล์", error, StringComparison.Ordinal);
        Assert.Equal(file.Text("levels.csv"), await File.ReadAllTextAsync(file.Path("again/levels.csv")));
        Assert.False(Directory.Exists(file.Path("never")));
    }

    [Fact]
    public async Task Recompute_is_still_a_command_of_its_own()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(CommandHost.Done, (await Run("measure", "recompute", "--data", folder.Path)).Exit);
    }

    private static async Task<(int Exit, string Output, string Error)> Run(params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var exit = await CommandLine.Run(args, new InvocationConfiguration { Output = output, Error = error });
        return (exit, output.ToString(), error.ToString());
    }
}
