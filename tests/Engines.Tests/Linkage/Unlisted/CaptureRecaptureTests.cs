using Hunsuan.Engines.Linkage.Unlisted;

namespace Hunsuan.Engines.Tests.Linkage.Unlisted;

public class CaptureRecaptureTests
{
    [Fact]
    public void Two_lists_give_the_estimate_of_Lincoln_and_Petersen()
    {
        var estimate = CaptureRecapture.Of([0, 150, 90, 60])!;

        Assert.Equal(300, estimate.Listed);
        Assert.Equal(150.0 * 90 / 60, estimate.Unlisted, 6);
        Assert.InRange(estimate.Low, 1, estimate.Unlisted);
        Assert.True(estimate.High > estimate.Unlisted);
        Assert.Empty(estimate.Dependent);
    }

    [Fact]
    public void Lists_of_which_two_name_the_same_people_are_found_dependent()
    {
        // 10,000 people: the second list copies half of the first beside its own fifth.
        var (random, counts) = (new Random(3), new double[8]);
        for (var person = 0; person < 10_000; person++)
        {
            var first = random.NextDouble() < 0.5;
            var second = first && random.NextDouble() < 0.5 || random.NextDouble() < 0.2;
            counts[(first ? 1 : 0) + (second ? 2 : 0) + (random.NextDouble() < 0.4 ? 4 : 0)]++;
        }

        var estimate = CaptureRecapture.Of(counts)!;

        Assert.Equal([(0, 1)], estimate.Dependent);
        Assert.InRange(counts[0], estimate.Low, estimate.High);
    }

    [Theory]
    [InlineData(2), InlineData(3), InlineData(4)]
    public void Nineteen_of_twenty_intervals_hold_the_truth(int lists)
    {
        var (random, held) = (new Random(lists), 0);
        for (var trial = 0; trial < 300; trial++)
        {
            var counts = new double[1 << lists];
            for (var person = 0; person < 2_000; person++) counts[Enumerable.Range(0, lists).Sum(l => random.NextDouble() < 0.3 + 0.1 * l ? 1 << l : 0)]++;
            var estimate = CaptureRecapture.Of(counts)!;
            if (counts[0] >= estimate.Low && counts[0] <= estimate.High) held++;
        }

        Assert.InRange(held, 276, 300);
    }

    [Fact]
    public void Lists_that_name_nobody_in_common_say_nothing()
    {
        Assert.Null(CaptureRecapture.Of([0, 10, 20, 0]));
        Assert.Null(CaptureRecapture.Of(new double[8]));
    }

    [Fact]
    public void What_are_no_counts_of_lists_is_refused()
    {
        Assert.Throws<ArgumentException>(() => CaptureRecapture.Of([0, 1, 2]));
        Assert.Throws<ArgumentException>(() => CaptureRecapture.Of([0, 1]));
        Assert.Throws<ArgumentException>(() => CaptureRecapture.Of([0, -1, 2, 3]));
        Assert.Throws<ArgumentException>(() => CaptureRecapture.Of([0, double.NaN, 2, 3]));
    }
}
