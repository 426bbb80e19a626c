using Hunsuan.Engines.Wellbeing;

namespace Hunsuan.Engines.Tests.Wellbeing;

public class MeasureColumnsTests
{
    private static readonly ScoringRule Rule = new MeasureSpec { Dimensions = [MeasureDimension.Of("a", 0)], Cutoffs = [Fraction.One] }.Compile();

    [Fact]
    public void Refuses_columns_that_do_not_fit_together()
    {
        Refused(() => Measure.Compute(Rule, new() { Failed = [0, 1], Passed = [0] }));
        Refused(() => Measure.Compute(Rule, new() { Failed = [0], Passed = [0], NotApplicable = [0, 0] }));
        Refused(() => Measure.Compute(Rule, new() { Failed = [0], Passed = [0], Weights = [1, 2] }));
        Refused(() => Measure.Compute(Rule, new() { Failed = [0, 0], Passed = [0, 0], Groups = [0], GroupCount = 1 }));
    }

    [Theory]
    [InlineData(-1.0)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Refuses_weights_that_are_no_numbers_from_0(double weight) =>
        Refused(() => Measure.Compute(Rule, new() { Failed = [0], Passed = [0], Weights = [weight] }));

    [Theory]
    [InlineData(new ushort[] { 0, 2 })]
    [InlineData(new ushort[] { 2, 0 })]
    public void Refuses_groups_that_do_not_exist(ushort[] groups)
    {
        foreach (var path in Enum.GetValues<MeasurePath>().Where(p => p.IsSupported()))
            Refused(() => Measure.Compute(Rule, new() { Failed = [0, 0], Passed = [0, 0], Groups = groups, GroupCount = 2 }, path));
    }

    [Theory]
    [InlineData(1, 1, 0)]
    [InlineData(1, 0, 1)]
    [InlineData(0, 1, 1)]
    public void Refuses_two_results_for_one_indicator(ulong failed, ulong passed, ulong notApplicable)
    {
        foreach (var path in Enum.GetValues<MeasurePath>().Where(p => p.IsSupported()))
        {
            for (var rows = 1; rows < 20; rows++)
            {
                var clean = Enumerable.Repeat(0UL, rows - 1);
                ulong[] f = [.. clean, failed], p = [.. clean, passed], n = [.. clean, notApplicable];
                Refused(() => Measure.Compute(Rule, new() { Failed = f, Passed = p, NotApplicable = n }, path));
            }
        }
    }

    [Fact]
    public void Rows_in_any_order_give_the_same_figures_over_several_blocks()
    {
        const int rows = RowOrder.Block + 5000;
        var random = new Random(3);
        var groups = Enumerable.Range(0, rows).Select(_ => (ushort)random.Next(9)).ToArray();
        var failed = groups.Select((g, i) => i % 10 < g ? 1UL : 0).ToArray();
        var passed = failed.Select(f => 1 - f).ToArray();

        var result = Measure.Compute(Rule, new() { Failed = failed, Passed = passed, Groups = groups, GroupCount = 9 });

        for (var g = 0; g < 9; g++)
        {
            var (own, poor) = (0, 0);
            for (var i = 0; i < rows; i++)
            {
                if (groups[i] != g) continue;
                own++;
                if (failed[i] == 1) poor++;
            }
            Assert.Equal((own, poor), (result[g].Rows, result[g].At(0).Poor));
        }
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(100, true)]
    [InlineData(100, false, 1)]
    [InlineData(100, false, 57)]
    [InlineData(100, false, 99)]
    public void Sees_whether_rows_are_sorted(int rows, bool isSorted, int smaller = 0)
    {
        var groups = Enumerable.Range(0, rows).Select(i => (ushort)(10 + i / 3)).ToArray();
        if (!isSorted) groups[smaller] = 9;

        Assert.Equal(isSorted, RowOrder.IsSorted(groups));
    }

    private static void Refused(Action compute) => Assert.Throws<ArgumentException>(compute);
}
