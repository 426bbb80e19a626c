using Hunsuan.Simulation;

namespace Hunsuan.Tests.Simulation;

public sealed class SimulationRandomTests
{
    // First outputs of SplitMix64 for the seed 1234567, as published with the algorithm.
    [Theory]
    [InlineData(1, 6457827717110365317)]
    [InlineData(2, 3203168211198807973)]
    [InlineData(3, 9817491932198370423)]
    public void Mixes_as_SplitMix64_does(ulong step, ulong expected) =>
        Assert.Equal(expected, SimulationRandom.Mix(unchecked(1234567 + step * 0x9E3779B97F4A7C15)));

    [Fact]
    public void A_series_begins_anew_with_its_seed_and_differs_between_streams()
    {
        var random = new SimulationRandom(5, 9);
        ulong[] first = [random.Next(), random.Next(), random.Next()];
        random.Start(5, 9);

        Assert.Equal<ulong[]>(first, [random.Next(), random.Next(), random.Next()]);
        Assert.NotEqual(first[0], new SimulationRandom(5, 10).Next());
        Assert.NotEqual(first[0], new SimulationRandom(6, 9).Next());
    }

    [Fact]
    public void Normal_numbers_have_mean_0_and_deviation_1()
    {
        var random = new SimulationRandom(1, 1);
        var numbers = Enumerable.Range(0, 100_000).Select(_ => random.Normal()).ToList();

        Assert.Equal(0, numbers.Average(), 0.02);
        Assert.Equal(1, numbers.Average(number => number * number), 0.02);
        Assert.All(numbers, number => Assert.InRange(number, -3.4642, 3.4642));
    }

    [Theory]
    [InlineData(-8)]
    [InlineData(-0.7)]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(8)]
    public void The_portable_exponential_agrees_with_the_exact_one(double x) =>
        Assert.Equal(1, SimulationRandom.Exp(x) / Math.Exp(x), 1e-7);

    [Fact]
    public void Whole_numbers_reach_both_ends_and_no_further()
    {
        var random = new SimulationRandom(3, 3);
        var drawn = Enumerable.Range(0, 2000).Select(_ => random.Between(4, 9)).Distinct().Order();

        Assert.Equal([4, 5, 6, 7, 8, 9], drawn);
    }

    [Fact]
    public void Weighted_choices_come_by_weight()
    {
        var random = new SimulationRandom(4, 4);
        var choice = new WeightedChoice<string>([new("a", 3), new("never", 0), new("b", 1)]);
        var counts = Enumerable.Range(0, 40_000).Select(_ => choice.Draw(random)).CountBy(drawn => drawn).ToDictionary();

        Assert.Equal(2, counts.Count);
        Assert.Equal(0.75, counts["a"] / 40_000.0, 0.01);
    }

    [Fact]
    public void Shares_lose_nothing() => Assert.Equal([5, 3, 2], SimulationPlan.Share(10, [5, 2.6, 2.4]));
}
