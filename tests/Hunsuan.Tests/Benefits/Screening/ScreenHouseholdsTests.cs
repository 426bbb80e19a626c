using System.Text;
using Hunsuan.Engines.Benefits;

namespace Hunsuan.Tests.Benefits.Screening;

public sealed class ScreenHouseholdsTests : IDisposable
{
    private readonly ScreenScene _scene = new();

    public void Dispose() => _scene.Dispose();

    [Theory]
    [InlineData("30140000011,1,1", "old-age-allowance", "yes,700,month,thai age")]
    [InlineData("30140000011,1,1", "disability-allowance", "yes,1000,month,card")]
    [InlineData("30140000011,1,1", "child-support-grant", "no,,,born age")]
    [InlineData("30140000011,1,1", "adult-diapers", "unknown,,,need")]
    [InlineData("30140000011,1,2", "old-age-allowance", "no,,,age")]
    [InlineData("30140000011,1,2", "child-support-grant", "yes,600,month,thai born age income")]
    [InlineData("30140000011,1,2", "disability-allowance", "unknown,,,card")]
    [InlineData("30140000012,1,1", "old-age-allowance", "unknown,,,thai age")] // born in 1964, nobody knows when: 59 or 60
    [InlineData("30140000012,1,1", "aids-allowance", "unknown,,,diagnosed alone lives_here")] // 12,000.50 baht is below 20,000
    [InlineData("30140000011,2,1", "old-age-allowance", "no,,,thai")]
    [InlineData("30140000011,2,1", "adult-diapers", "yes,28.50,day,need")]
    [InlineData("30140000011,2,1", "child-support-grant", "no,,,thai")]
    [InlineData("30140000011,1,", "low-income-family-aid", "unknown,,,low_income head")]
    [InlineData("30140000011,1,1", "provincial-rehabilitation-fund", "yes,,,group house")]
    public void Each_gets_the_answer_that_is_known(string who, string benefit, string answer)
    {
        Assert.Empty(_scene.Write().Run().Problems);

        Assert.Equal(answer, _scene.Line(who, benefit));
    }

    [Fact]
    public void Every_person_and_household_stands_beside_every_rule()
    {
        var summary = _scene.Write().Run().Value!;
        var rules = ScreenScene.BuiltIn.RulesOn(ScreenScene.Day).Value!;
        var ofHouseholds = rules.Count(r => r.Rule.Entity == RuleEntity.Household);

        Assert.Equal("house_code,family_no,person_no,benefit,verdict,amount,period,reason", _scene.Lines()[0]);
        Assert.Equal((3 * ofHouseholds) + (4 * (rules.Count - ofHouseholds)), _scene.Lines().Length - 1);
        Assert.Equal(_scene.Lines().Length - 1, summary.Lines);
        Assert.Equal(_scene.Lines().Length, _scene.Lines().Distinct().Count());
        Assert.Null(summary.RefusedFile);
        Assert.False(File.Exists(_scene.Refused));
        Assert.Equal(["low_income"], summary.UnusedColumns);
    }

    [Fact]
    public void Pages_of_any_size_give_the_same()
    {
        var whole = Result(1000);

        Assert.Equal(whole, Result(1));
        Assert.Equal(whole, Result(2));
        Assert.Equal(whole, Result(3));

        byte[] Result(int atOnce)
        {
            _scene.Write().Run(atOnce);
            return File.ReadAllBytes(_scene.Out);
        }
    }

    [Fact]
    public void A_file_in_Windows_874_gives_the_same()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        _scene.Write().Run();
        var utf8 = File.ReadAllBytes(_scene.Out);

        _scene.Write(encoding: Encoding.GetEncoding(874)).Run();

        Assert.Equal(utf8, File.ReadAllBytes(_scene.Out));
    }

    [Fact]
    public void Columns_of_the_facts_own_names_become_inputs()
    {
        _scene.Write(
            "house_code,family_no,head_situation,has_low_income\n30140000011,1,jailed,ใช่\n",
            "house_code,family_no,person_no,age,nationality,has_sudden_problem,adl_score,care_plan_approved,financial_assets\n30140000011,1,1,๗๕,Thai,yes,11,1,\"1,000.25\"\n").Run();

        Assert.Equal("yes,3000,time,low_income head", _scene.Line("30140000011,1,", "low-income-family-aid"));
        Assert.Equal("yes,700,month,thai age", _scene.Line("30140000011,1,1", "old-age-allowance"));
        Assert.Equal("yes,3000,time,problem", _scene.Line("30140000011,1,1", "emergency-aid"));
        Assert.Equal("yes,10442,year,dependent plan", _scene.Line("30140000011,1,1", "long-term-care"));
    }

    [Fact]
    public void Born_on_29_February_is_60_on_1_March()
    {
        const string Born = "house_code,family_no,person_no,birth_date,nationality\n30140000011,1,1,29/02/2507,ไทย\n";
        _scene.Write("house_code,family_no\n30140000011,1\n", Born).Run(on: new(2024, 2, 29));
        Assert.Equal("yes,600,month,thai age", _scene.Line("30140000011,1,1", "old-age-allowance"));

        _scene.Write("house_code,family_no\n30140000011,1\n", Born.Replace("2507", "2506", StringComparison.Ordinal).Replace("29/02", "01/03", StringComparison.Ordinal)).Run(on: new(2023, 2, 28));
        Assert.Equal("no,,,age", _scene.Line("30140000011,1,1", "old-age-allowance"));
    }

    [Fact]
    public void What_is_announced_stands_beside_what_is_in_force()
    {
        _scene.Write().Run(announced: true);

        Assert.StartsWith("yes,700,month", _scene.Line("30140000011,1,1", "old-age-allowance"), StringComparison.Ordinal);
        Assert.StartsWith("yes,850,month", _scene.Line("30140000011,1,1", "old-age-allowance.v2"), StringComparison.Ordinal);
        Assert.StartsWith("yes,1000,month", _scene.Line("30140000011,1,1", "old-age-allowance.v3"), StringComparison.Ordinal);
    }
}
