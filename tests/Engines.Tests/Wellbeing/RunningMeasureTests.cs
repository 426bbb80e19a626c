using Hunsuan.Engines.Wellbeing;

namespace Hunsuan.Engines.Tests.Wellbeing;

public class RunningMeasureTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1_300, 30)];

    [Theory, MemberData(nameof(Seeds))]
    public void Blocks_give_what_the_whole_gives(int seed)
    {
        var random = new RandomMeasure(seed, mostRows: 300);
        var rule = random.Spec.Compile();
        var columns = random.Columns;
        var (first, second) = (new RunningMeasure(rule, random.IsWeighted), new RunningMeasure(rule, random.IsWeighted));
        var middle = columns.Rows / 2;
        for (var start = 0; start < middle; start += 7) first.Add(columns.Slice(start, int.Min(7, middle - start)));
        second.Add(columns.Slice(middle, columns.Rows - middle));

        first.Add(second, [.. Enumerable.Range(0, random.Groups).Select(g => (ushort)g)]);

        var (result, right) = (first.Result(random.Groups), Measure.Compute(rule, columns));
        for (var g = 0; g < random.Groups; g++)
        {
            var expected = EngineFigures.Of(rule.Spec, right[g]);
            foreach (var (name, found) in EngineFigures.Of(rule.Spec, result[g])) Assert.Equal(expected[name] ?? -1, found ?? -1, 1e-12);
        }
    }

    [Fact]
    public void Every_named_figure_is_the_property_of_that_name()
    {
        var random = new RandomMeasure(77, mostRows: 200);
        var rule = random.Spec.Compile();
        var whole = Measure.Compute(rule, random.Columns).Whole;
        foreach (var figure in MeasureFigure.AllOf(rule))
        {
            var at = whole.At(figure.Cutoff);
            Assert.Equal(figure.Kind switch
            {
                FigureKind.H => at.H,
                FigureKind.A => at.A,
                FigureKind.M0 => at.M0,
                FigureKind.RawHeadcount => whole.Indicator(figure.Of).RawHeadcount,
                FigureKind.CensoredHeadcount => at.CensoredHeadcount(figure.Of),
                FigureKind.Contribution => at.Contribution(figure.Of),
                FigureKind.ContributionShare => at.ContributionShare(figure.Of),
                FigureKind.DimensionContribution => at.DimensionContribution(figure.Of),
                FigureKind.DimensionContributionShare => at.DimensionContributionShare(figure.Of),
                FigureKind.M1 => at.M1,
                FigureKind.M2 => at.M2,
            }, whole[figure]);
        }
    }
}
