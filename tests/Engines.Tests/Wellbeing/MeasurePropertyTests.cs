using Hunsuan.Engines.Wellbeing;

namespace Hunsuan.Engines.Tests.Wellbeing;

public class MeasurePropertyTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 60)];

    [Theory, MemberData(nameof(Seeds))]
    public void Agrees_with_the_plain_measure_on_random_people(int seed)
    {
        var random = new RandomMeasure(seed);
        var plain = new PlainMeasure(random.Spec);

        var result = Measure.Compute(random.Spec.Compile(), random.Columns);

        Compare(random, "whole", plain.Figures(random.People), result.Whole);
        for (var g = 0; g < random.Groups; g++)
            Compare(random, $"group {g}", plain.Figures([.. random.People.Where(p => p.Group == g)]), result[g]);
    }

    private static void Compare(RandomMeasure random, string where, Dictionary<string, Fraction?> expected, GroupFigures group)
    {
        var actual = EngineFigures.Of(random.Spec, group);
        Assert.Equal(expected.Keys.Order(), actual.Keys.Order());
        var isExact = random.Spec is { Unknown: not UnknownPolicy.Reweight, NotApplicable: NotApplicablePolicy.NotDeprived };
        foreach (var (name, fraction) in expected)
        {
            var (right, found) = (fraction?.ToDouble(), actual[name]);
            var agree = right == found || !isExact && right is { } r && found is { } f && Math.Abs(r - f) <= 1e-12 * Math.Max(1, r);
            Assert.True(agree, $"{where}, {name}: {found:R}, not {right:R}");
        }
    }
}
