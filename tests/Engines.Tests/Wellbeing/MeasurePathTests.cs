using Hunsuan.Engines.Wellbeing;

namespace Hunsuan.Engines.Tests.Wellbeing;

/// <summary>Every way of adding up gives the same figures. A way that this processor lacks is passed over.</summary>
public class MeasurePathTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1000, 30)];

    [Theory, MemberData(nameof(Seeds))]
    public void All_paths_agree_on_random_people(int seed)
    {
        var random = new RandomMeasure(seed, mostRows: 3000);
        var rule = (random.Spec with
        {
            Unknown = random.Spec.Unknown == UnknownPolicy.Reweight ? UnknownPolicy.Exclude : random.Spec.Unknown,
            NotApplicable = NotApplicablePolicy.NotDeprived,
        }).Compile();
        var drawn = random.Columns;
        var columns = new MeasureColumns
        {
            Failed = drawn.Failed,
            Passed = drawn.Passed,
            NotApplicable = drawn.NotApplicable,
            Groups = drawn.Groups,
            GroupCount = drawn.GroupCount,
        };
        AllAgree(rule, columns);
    }

    /// <summary>Weights of up to four bytes, all 64 bits, 16 dimensions, no column of those whom it does not concern.</summary>
    [Theory]
    [InlineData(1, 2)]
    [InlineData(3, 1_000)]
    [InlineData(1, 70_000)]
    [InlineData(7, 20_000_000)]
    public void All_paths_agree_on_small_and_large_weights(int least, int most)
    {
        var random = new Random(most);
        var parts = Enumerable.Range(0, 64).Select(_ => random.Next(least, int.Max(least + 1, most / 64))).ToArray();
        var rule = new MeasureSpec
        {
            Dimensions =
            [
                .. Enumerable.Range(0, 16).Select(d => new MeasureDimension
                {
                    Name = $"{d}",
                    Indicators = [.. Enumerable.Range(4 * d, 4).Select(j => new MeasureIndicator(j, new(parts[j], parts.Sum())))],
                }),
            ],
            Cutoffs = [new(1, 4), new(1, 2)],
        }.Compile();
        var failed = Enumerable.Range(0, 3000).Select(_ => (ulong)random.NextInt64() & (ulong)random.NextInt64() | (ulong)random.NextInt64() << 63).ToArray();
        var passed = failed.Select(f => random.Next(3) == 0 ? ~f & ~(1UL << random.Next(64)) : ~f).ToArray();

        AllAgree(rule, new() { Failed = failed, Passed = passed });
    }

    private static void AllAgree(ScoringRule rule, MeasureColumns columns)
    {
        var right = Measure.Compute(rule, columns, MeasurePath.RowByRow);
        foreach (var path in Enum.GetValues<MeasurePath>().Where(p => p.IsSupported()))
        {
            var found = Measure.Compute(rule, columns, path);
            Assert.Equal(EngineFigures.Of(rule.Spec, right.Whole), EngineFigures.Of(rule.Spec, found.Whole));
            for (var g = 0; g < right.GroupCount; g++)
                Assert.Equal(EngineFigures.Of(rule.Spec, right[g]), EngineFigures.Of(rule.Spec, found[g]));
        }
    }
}
