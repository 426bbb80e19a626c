using Hunsuan.Engines.Wellbeing;

namespace Hunsuan.Engines.Tests.Wellbeing;

public class DimensionProfileTests
{
    private static readonly MeasureSpec Spec = new()
    {
        Dimensions = [MeasureDimension.Of("health", 0, 1, 2, 3), MeasureDimension.Of("access", 8, 9)],
    };

    /// <summary>Results of the indicators of health then access: 0 failed, 1 passed, - not applicable, ? unknown. Dimensions: S, n, ?.</summary>
    [Theory]
    [InlineData("1111 11", "", false, "nn")]
    [InlineData("0111 11", "", false, "Sn")]
    [InlineData("0??? 1?", "", false, "S?")]
    [InlineData("?111 --", "", false, "?n")]
    [InlineData("---- --", "", false, "nn")]
    [InlineData("???? ??", "", false, "??")]
    [InlineData("0111 01", "1/2", false, "nS")]
    [InlineData("0?11 -0", "1/2", false, "?S")]
    [InlineData("0--- --", "1/2", false, "nn")]
    [InlineData("0--- --", "1/2", true, "Sn")]
    [InlineData("0-11 -0", "1/2", true, "nS")]
    [InlineData("00?1 0?", "1", true, "n?")]
    [InlineData("000- 00", "1", true, "SS")]
    [InlineData("000- 00", "1", false, "nS")]
    public void Tells_short_from_unclear(string results, string share, bool isReweighted, string profile)
    {
        var rule = (Spec with
        {
            ShareForShort = share.Length > 0 ? Fraction.Parse(share) : null,
            NotApplicable = isReweighted ? NotApplicablePolicy.Reweight : NotApplicablePolicy.NotDeprived,
        }).Compile();

        var found = DimensionProfile.Of(rule, Answers(results));

        Assert.Equal(profile, string.Concat(Enumerable.Range(0, 2).Select(d => found[d] switch { true => "S", false => "n", null => "?" })));
        Assert.Equal(profile.Contains('S', StringComparison.Ordinal), found.IsShortInAny);
        Assert.Equal(profile.Count(c => c == 'S'), found.ShortCount);
        Assert.Equal(!found.IsShortInAny && profile.Contains('?', StringComparison.Ordinal), found.IsUnclearInAny);
    }

    [Fact]
    public void A_fail_of_the_household_counts_for_each_member()
    {
        var rule = Spec.Compile();
        var member = new Answers(Failed: 0, Passed: 0b1111);
        var household = new Answers(Failed: 0b1_0000_0000, Passed: 0b10_0000_0000);

        Assert.True(DimensionProfile.Of(rule, member | household)[1]);
        Assert.Null(DimensionProfile.Of(rule, member)[1]);
    }

    private static Answers Answers(string results)
    {
        var bits = results.Replace(" ", "    ", StringComparison.Ordinal);
        ulong Mask(char result) => bits.Index().Aggregate(0UL, (mask, r) => r.Item == result ? mask | 1UL << r.Index : mask);
        return new(Mask('0'), Mask('1'), Mask('-'));
    }
}
