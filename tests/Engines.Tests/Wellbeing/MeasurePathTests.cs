using Hunsuan.Engines.Wellbeing;

namespace Hunsuan.Engines.Tests.Wellbeing;

/// <summary>Every way of adding up gives the same figures. A way that this processor lacks is passed over.</summary>
public class MeasurePathTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1000, 60)];

    [Theory, MemberData(nameof(Seeds))]
    public void All_paths_agree_on_random_people(int seed)
    {
        var random = new RandomMeasure(seed, mostRows: 9000);
        var spec = random.Spec with
        {
            Unknown = random.Spec.Unknown == UnknownPolicy.Reweight ? UnknownPolicy.Exclude : random.Spec.Unknown,
            NotApplicable = NotApplicablePolicy.NotDeprived,
        };
        var columns = random.Columns;
        columns = new()
        {
            Failed = columns.Failed,
            Passed = columns.Passed,
            NotApplicable = columns.NotApplicable,
            Groups = columns.Groups,
            GroupCount = columns.GroupCount,
        };
        var right = Measure.Compute(spec.Compile(), columns, MeasurePath.RowByRow);
        foreach (var path in Enum.GetValues<MeasurePath>().Where(p => p.IsSupported()))
        {
            var found = Measure.Compute(spec.Compile(), columns, path);
            Assert.Equal(EngineFigures.Of(spec, right.Whole), EngineFigures.Of(spec, found.Whole));
            for (var g = 0; g < random.Groups; g++) Assert.Equal(EngineFigures.Of(spec, right[g]), EngineFigures.Of(spec, found[g]));
        }
    }
}
