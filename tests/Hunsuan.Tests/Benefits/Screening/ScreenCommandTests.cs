using System.CommandLine;
using Hunsuan.Hosting;

namespace Hunsuan.Tests.Benefits.Screening;

/// <summary>What is typed, on files alone: no database, no keys, nothing kept.</summary>
public sealed class ScreenCommandTests : IDisposable
{
    private readonly ScreenScene _scene = new();
    private readonly RuleFolder _rules = new();

    public void Dispose()
    {
        _scene.Dispose();
        _rules.Dispose();
    }

    [Fact]
    public async Task It_needs_no_database_and_says_what_it_did()
    {
        var (code, output, _) = await Run("--on", "2024-10-01");

        Assert.Equal(CommandHost.Done, code);
        Assert.Contains("3 households · 4 persons", output, StringComparison.Ordinal);
        Assert.True(File.Exists(_scene.Out));
        Assert.False(Directory.Exists(_scene.Path("data")));
    }

    [Fact]
    public async Task Own_rules_take_the_place_of_those_of_the_program()
    {
        _rules.Write("test-rule.yaml", RuleFolder.Sound);

        var (code, _, _) = await Run("--on", "2024-10-01", "--rules", _rules.Path);

        Assert.Equal(CommandHost.Done, code);
        Assert.Equal(5, _scene.Lines().Length);
        Assert.Equal("yes,600,month,old", _scene.Line("30140000011,1,1", "test-rule"));
    }

    [Fact]
    public async Task A_faulty_rule_stops_it_and_is_explained_in_both_languages()
    {
        _rules.Write("sound.yaml", RuleFolder.Sound.Replace("id: test-rule", "id: sound", StringComparison.Ordinal)).WriteChanged("age >= least", "agee >= least");

        var (code, _, error) = await Run("--on", "2024-10-01", "--rules", _rules.Path);

        Assert.Equal(CommandHost.Refused, code);
        Assert.Contains("is “age” meant?", error, StringComparison.Ordinal);
        Assert.Contains("หมายถึง “age” หรือไม่", error, StringComparison.Ordinal);
        Assert.False(File.Exists(_scene.Out));
    }

    [Theory]
    [InlineData("2567-10-01", "year of the Buddhist Era; write 2024-10-01")]
    [InlineData("1999-01-01", "No rule is in force on 1999-01-01")]
    public async Task The_day_is_checked(string day, string told)
    {
        _rules.WriteChanged("in_force: null", "in_force: 2024-10-01");

        var (code, _, error) = await Run("--on", day, "--rules", _rules.Path);

        Assert.Equal(CommandHost.Refused, code);
        Assert.Contains(told, error, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Output, string Error)> Run(params string[] more)
    {
        _scene.Write();
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.Run(
            ["screen", "--persons", _scene.Path("persons.csv"), "--households", _scene.Path("households.csv"), "--out", _scene.Out, "--data", _scene.Path("data"), .. more],
            new InvocationConfiguration { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }
}
