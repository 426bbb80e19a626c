using Hunsuan.Engines.Wellbeing;
using Hunsuan.Engines.Wellbeing.Sampling;

namespace Hunsuan.Engines.Tests.Wellbeing.Sampling;

public class SampleErrorsTests
{
    private static readonly ScoringRule OneQuestion =
        new MeasureSpec { Dimensions = [MeasureDimension.Of("d", 0)], Cutoffs = [Fraction.One] }.Compile();

    [Fact]
    public void Without_strata_and_units_it_is_that_of_a_simple_sample()
    {
        var errors = Errors(OneQuestion, [1, 1, 1, 1, 0, 0, 0, 0, 0, 0], [], []);

        Assert.Equal(Math.Sqrt(0.4 * 0.6 / 9), errors.Of(0, 0)!.Value, 1e-15);
        Assert.Equal(9, errors.Design.DegreesOfFreedom);
    }

    /// <summary>z = 0, 1/8 in the first stratum, −1/8, 0 in the second: V = 2·2·(1/16)² + the same.</summary>
    [Fact]
    public void Units_and_strata_by_hand()
    {
        var errors = Errors(OneQuestion, [1, 0, 1, 1, 0, 0, 1, 0], [1, 1, 1, 1, 2, 2, 2, 2], [1, 1, 2, 2, 1, 1, 2, 2]);

        Assert.Equal(Math.Sqrt(1.0 / 32), errors.Of(0, 0)!.Value, 1e-15);
        Assert.Equal((4, 2, 2), (errors.Design.Units, errors.Design.Strata, errors.Design.DegreesOfFreedom));
    }

    /// <summary>Group 1 lives in one of two units of each stratum; those without count too: V = 2·2·(1/8)² twice.</summary>
    [Fact]
    public void Units_without_members_of_the_group_count()
    {
        var errors = Errors(OneQuestion, [1, 0, 1, 1, 0, 0, 1, 0], [1, 1, 1, 1, 2, 2, 2, 2], [1, 1, 2, 2, 1, 1, 2, 2], [0, 0, 1, 1, 1, 1, 0, 0]);

        Assert.Equal(Math.Sqrt(1.0 / 8), errors.Of(1, 0)!.Value, 1e-15);
    }

    /// <summary>z = 0, 1/6 in the first stratum, −1/6 alone in the second, which is taken from the grand mean 0.</summary>
    [Fact]
    public void A_lonely_unit_is_centred_on_the_grand_mean()
    {
        var errors = Errors(OneQuestion, [1, 0, 1, 1, 0, 0], [1, 1, 1, 1, 2, 2], [1, 1, 2, 2, 1, 1]);

        Assert.Equal(Math.Sqrt(1.0 / 36 + 1.0 / 36), errors.Of(0, 0)!.Value, 1e-15);
        Assert.Equal(1, errors.Design.DegreesOfFreedom);
    }

    [Fact]
    public void One_unit_tells_nothing_of_the_error()
    {
        Assert.Null(Errors(OneQuestion, [1, 0], [], [4, 4]).Of(0, 0));
        Assert.Null(Errors(OneQuestion, [1], [], []).Of(0, 0));
        Assert.Null(Errors(OneQuestion, [], [], []).Of(0, 0));
    }

    [Fact]
    public void Nobody_poor_has_an_error_of_0_in_H_and_none_in_A()
    {
        var errors = Errors(OneQuestion, [0, 0, 0], [], []);

        Assert.Equal(0, errors.Of(0, 0));
        Assert.Null(errors.Of(0, 1));
    }

    [Fact]
    public void Rounds_of_the_same_units_go_together()
    {
        // Each unit is seen in two rounds with the same answers: the change is certain.
        var columns = new MeasureColumns { Failed = [1, 0, 1, 1, 0, 1], Passed = [0, 1, 0, 0, 1, 0], Groups = [0, 0, 0, 1, 1, 1], GroupCount = 2 };
        var design = SampleDesign.Of(6, [], [1, 2, 3, 1, 2, 3]);
        var errors = SampleErrors.Of(Measure.Compute(OneQuestion, columns), columns, design, [new(FigureKind.H)], [(0, 1)]);

        var change = new ChangeErrors(new(2.0 / 3, 2.0 / 3, 2), errors.Variance(0, 0), errors.Variance(1, 0), errors.Covariance(0, 0));
        Assert.True(errors.Of(0, 0) > 0.2);
        Assert.Equal(0, change.Absolute!.Value, 1e-9);
        Assert.Equal(0, change.RelativeYearly!.Value, 1e-9);
    }

    public static TheoryData<int> Seeds => [.. Enumerable.Range(900, 30)];

    /// <summary>The formula as it is written, row by row.</summary>
    [Theory, MemberData(nameof(Seeds))]
    public void Agrees_with_the_formula_on_random_people(int seed)
    {
        var random = new RandomMeasure(seed, mostRows: 120);
        var dice = new Random(seed);
        var rows = random.People.Count;
        var strata = Enumerable.Range(0, rows).Select(_ => dice.Next(3)).ToArray();
        var units = Enumerable.Range(0, rows).Select(_ => dice.Next(5)).ToArray();
        var rule = random.Spec.Compile();
        var figures = MeasureFigure.AllOf(rule);
        var result = Measure.Compute(rule, random.Columns);
        var pairs = random.Groups > 1 ? new[] { (0, 1) } : [];

        var errors = SampleErrors.Of(result, random.Columns, SampleDesign.Of(rows, strata, units), figures, pairs);

        for (var f = 0; f < figures.Count; f++)
        {
            for (var g = 0; g < random.Groups; g++)
                Same(Plain(random, result, figures[f], strata, units, g, g), errors.Variance(g, f), errors.Design.Units);
            if (pairs.Length > 0) Same(Plain(random, result, figures[f], strata, units, 0, 1), errors.Covariance(0, f), errors.Design.Units);
        }
    }

    private static void Same(double? right, double? found, int units)
    {
        if (units < 2) Assert.Null(found);
        else Assert.Equal(right ?? -1, found ?? -1, 1e-12 * Math.Max(1, Math.Abs(right ?? 0)));
    }

    private static double? Plain(RandomMeasure random, MeasureResult result, MeasureFigure figure, int[] strata, int[] units, int a, int b)
    {
        if (result[a][figure] is null || result[b][figure] is null) return null;
        var rows = Enumerable.Range(0, strata.Length).ToList();
        var (first, second) = (Influence(random, result, figure, a), Influence(random, result, figure, b));
        var variance = 0.0;
        foreach (var stratum in rows.GroupBy(r => strata[r]))
        {
            var z = stratum.GroupBy(r => units[r]).Select(u => (A: u.Sum(r => first[r]), B: u.Sum(r => second[r]))).ToList();
            var (meanA, meanB) = z.Count > 1 ? (z.Average(p => p.A), z.Average(p => p.B)) : (0, 0);
            variance += z.Sum(p => (p.A - meanA) * (p.B - meanB)) * (z.Count > 1 ? z.Count / (z.Count - 1.0) : 1);
        }
        return variance;
    }

    private static double[] Influence(RandomMeasure random, MeasureResult result, MeasureFigure figure, int group)
    {
        var columns = random.Columns;
        var influence = new double[columns.Rows];
        var whole = result[group].Parts(figure).Whole;
        for (var row = 0; row < influence.Length; row++)
        {
            if (columns.Groups[row] != group) continue;
            var (y, d) = Measure.Compute(result.Rule, columns.Slice(row, 1))[group].Parts(figure);
            influence[row] = (y - result[group][figure]!.Value * d) / whole;
        }
        return influence;
    }

    private static SampleErrors Errors(ScoringRule rule, ulong[] failed, int[] strata, int[] units, ushort[]? groups = null)
    {
        var columns = new MeasureColumns
        {
            Failed = failed,
            Passed = failed.Select(f => 1 - f).ToArray(),
            Groups = groups ?? [],
            GroupCount = groups is null ? 0 : 2,
        };
        return SampleErrors.Of(Measure.Compute(rule, columns), columns, SampleDesign.Of(failed.Length, strata, units),
            [new(FigureKind.H), new(FigureKind.A), new(FigureKind.M0)]);
    }
}
