using Hunsuan.Engines.Wellbeing;

namespace Hunsuan.Engines.Tests.Wellbeing;

/// <summary>Cases in which other programs fail, and the identities that always hold.</summary>
public class MeasureTests
{
    private static readonly MeasureSpec Spec = new()
    {
        Dimensions = [MeasureDimension.Of("health", 0, 1), MeasureDimension.Of("income", 2)],
        Cutoffs = [Fraction.Zero, new(1, 2), Fraction.One],
    };

    [Fact]
    public void Nobody_gives_no_share_but_counts_of_0()
    {
        var whole = Measure.Compute(Spec.Compile(), new() { Failed = [], Passed = [] }).Whole;

        Assert.Equal((0, 0, 0), (whole.Rows, whole.Counted, whole.ShortInAny));
        var at = whole.At(1);
        Assert.All([at.H, at.A, at.M0, at.HAtLeast, at.M0AtMost, at.ContributionShare(0), whole.Indicator(0).RawHeadcount], Assert.Null);
    }

    [Fact]
    public void One_row_is_a_population()
    {
        var whole = Measure.Compute(Spec.Compile(), new() { Failed = [0b101], Passed = [0b010] }).Whole;

        Assert.Equal((1.0, 0.75, 0.75), (whole.At(1).H, whole.At(1).A, whole.At(1).M0));
        Assert.Equal((0.0, null, 0.0), (whole.At(2).H, whole.At(2).A, whole.At(2).M0));
    }

    [Fact]
    public void Cutoff_0_takes_everybody_and_cutoff_1_only_the_wholly_deprived()
    {
        var whole = Measure.Compute(Spec.Compile(), new() { Failed = [0, 0b001, 0b111], Passed = [0b111, 0b110, 0] }).Whole;

        Assert.Equal((3.0, 1.0), (whole.At(0).Poor, whole.At(2).Poor));
        Assert.Equal(1.25 / 3, whole.At(0).M0!.Value, 1e-15);
        Assert.Equal(whole.At(0).M0, whole.At(0).A);
        Assert.Equal(1.0, whole.At(2).A);
    }

    [Fact]
    public void A_is_undefined_and_not_0_in_a_group_without_poor()
    {
        var result = Measure.Compute(Spec.Compile(), new() { Failed = [0, 0b111], Passed = [0b111, 0], Groups = [0, 2], GroupCount = 4 });

        Assert.Equal((0.0, null, 0.0), (result[0].At(1).H, result[0].At(1).A, result[0].At(1).M0));
        Assert.Null(result[0].At(1).ContributionShare(0));
        Assert.Equal((1.0, 1.0, 1.0), (result[2].At(1).H, result[2].At(1).A, result[2].At(1).M0));
        Assert.Equal((null, 0L), (result[1].At(1).H, result[3].Rows));
    }

    [Theory]
    [InlineData(UnknownPolicy.Exclude, 0, null)]
    [InlineData(UnknownPolicy.NotDeprived, 2, 0.0)]
    [InlineData(UnknownPolicy.Deprived, 2, 1.0)]
    [InlineData(UnknownPolicy.Reweight, 0, null)]
    public void All_unknown_is_not_the_same_as_not_deprived(UnknownPolicy policy, int counted, double? h)
    {
        var whole = Measure.Compute((Spec with { Unknown = policy }).Compile(), new() { Failed = [0, 0], Passed = [0, 0] }).Whole;

        Assert.Equal((2, counted), (whole.Rows, whole.Counted));
        Assert.Equal(h, whole.At(1).H);
        Assert.Equal((0.0, 1.0), (whole.At(1).M0AtLeast, whole.At(1).M0AtMost));
        Assert.Equal((0, 2), (whole.ShortInAny, whole.UnclearInAny));
        Assert.Null(whole.Indicator(0).FailedShare);
    }

    [Fact]
    public void Given_weights_that_sum_to_1_are_not_divided_again()
    {
        var nested = Measure.Compute(Spec.Compile(), new() { Failed = [0b101, 0b011], Passed = [0b010, 0b100] }).Whole;
        var given = Measure.Compute((Spec with
        {
            Dimensions =
            [
                new() { Name = "health", Indicators = [new(0, Fraction.Parse("0.25")), new(1, Fraction.Parse("1/4"))] },
                new() { Name = "income", Indicators = [new(2, Fraction.Parse("50%"))] },
            ],
        }).Compile(), new() { Failed = [0b101, 0b011], Passed = [0b010, 0b100] }).Whole;

        Assert.Equal(0.625, nested.At(1).M0);
        Assert.Equal(nested.At(1).M0, given.At(1).M0);
    }

    [Fact]
    public void Dimensions_of_the_same_number_of_indicators_work()
    {
        var spec = new MeasureSpec { Dimensions = [MeasureDimension.Of("a", 0, 1), MeasureDimension.Of("b", 2, 3)], Cutoffs = [new(1, 2)] };

        var at = Measure.Compute(spec.Compile(), new() { Failed = [0b0011, 0b0110, 0b0001], Passed = [0b1100, 0b1001, 0b1110] }).Whole.At(0);

        Assert.Equal((2.0 / 3, 0.5, 1.0 / 3), (at.H, at.A, at.M0));
    }

    public static TheoryData<int> Seeds => [.. Enumerable.Range(500, 40)];

    [Theory, MemberData(nameof(Seeds))]
    public void Figures_hang_together(int seed)
    {
        var random = new RandomMeasure(seed, mostRows: 400);
        var rule = random.Spec.Compile();
        var result = Measure.Compute(rule, random.Columns);
        for (var k = 0; k < rule.Spec.Cutoffs.Count; k++)
        {
            if (result.Whole.At(k).M0 is not { } m0) continue;
            var at = result.Whole.At(k);
            if (at.A is { } a) Assert.Equal(m0, at.H!.Value * a, 1e-12);
            Assert.Equal(m0, rule.Bits.Sum(j => at.Contribution(j)!.Value), 1e-12);
            Assert.Equal(m0, rule.DimensionMasks.Index().Sum(d => at.DimensionContribution(d.Index)!.Value), 1e-12);
            if (m0 > 0) Assert.Equal(1, rule.Bits.Sum(j => at.ContributionShare(j)!.Value), 1e-12);
            if (m0 > 0) Assert.Equal(1, Groups(result).Sum(g => result.ShareOfPoverty(g, k)!.Value), 1e-12);
            Assert.Equal(m0, Groups(result).Sum(g => result.PopulationShare(g)!.Value * (result[g].At(k).M0 ?? 0)), 1e-12);
            if (!rule.HasOwnWholes) Assert.Equal(m0, rule.Bits.Sum(j => (double)rule.WeightOf(j) / rule.Whole * at.CensoredHeadcount(j)!.Value), 1e-12);
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Larger_areas_are_the_sum_of_smaller_ones(int seed)
    {
        var random = new RandomMeasure(seed, mostRows: 200);
        var rule = random.Spec.Compile();
        var parentOf = Enumerable.Range(0, random.Groups).Select(g => (ushort)(g % 2)).ToArray();
        var columns = random.Columns;

        var rolled = Measure.Compute(rule, columns).RollUp(parentOf, 3);

        var direct = Measure.Compute(rule, new()
        {
            Failed = columns.Failed,
            Passed = columns.Passed,
            NotApplicable = columns.NotApplicable,
            Weights = columns.Weights,
            Groups = random.People.Select(p => parentOf[p.Group]).ToArray(),
            GroupCount = 3,
        });
        for (var g = 0; g < 3; g++)
        {
            var right = EngineFigures.Of(rule.Spec, direct[g]);
            foreach (var (name, found) in EngineFigures.Of(rule.Spec, rolled[g])) Assert.Equal(right[name] ?? -1, found ?? -1, 1e-9);
        }
    }

    private static IEnumerable<int> Groups(MeasureResult result) => Enumerable.Range(0, result.GroupCount);
}
