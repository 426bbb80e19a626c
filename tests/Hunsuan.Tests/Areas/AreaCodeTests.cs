using Hunsuan.Areas;

namespace Hunsuan.Tests.Areas;

public sealed class AreaCodeTests
{
    [Theory]
    [InlineData("56", true)]
    [InlineData("5601", true)]
    [InlineData("560108", true)]
    [InlineData("56010803", true)]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData("5", false)]
    [InlineData("560", false)]
    [InlineData("05", false)]
    [InlineData("56a1", false)]
    [InlineData("๕๖", false)]
    [InlineData("5601080301", false)]
    public void Knows_a_code_when_it_sees_one(string? code, bool isWellFormed) => Assert.Equal(isWellFormed, AreaCode.IsWellFormed(code));

    [Theory]
    [InlineData("", AreaLevel.Country, null)]
    [InlineData("56", AreaLevel.Province, "")]
    [InlineData("5601", AreaLevel.District, "56")]
    [InlineData("560108", AreaLevel.Subdistrict, "5601")]
    [InlineData("56010803", AreaLevel.Village, "560108")]
    public void Knows_level_and_parent(string code, AreaLevel level, string? parent) =>
        Assert.Equal((level, parent), (AreaCode.LevelOf(code), AreaCode.ParentOf(code)));

    [Theory]
    [InlineData("56", "560108", true)]
    [InlineData("560108", "560108", true)]
    [InlineData("", "56", true)]
    [InlineData("560108", "56", false)]
    [InlineData("57", "560108", false)]
    public void Contains_itself_and_what_lies_in_it(string outer, string inner, bool expected) =>
        Assert.Equal(expected, AreaCode.Contains(outer, inner));

    [Theory]
    [InlineData("3401", "3402")]
    [InlineData("3499", "3500")]
    [InlineData("56", "57")]
    [InlineData("560199", "560200")]
    [InlineData("99", "99:")]
    [InlineData("", ":")]
    public void Ends_a_range_before_the_next_area(string code, string end)
    {
        Assert.Equal(end, AreaCode.RangeEnd(code));
        foreach (var inside in (string[])[code, code + "01", code + "9999"])
        {
            Assert.True(string.CompareOrdinal(code, inside) <= 0 && string.CompareOrdinal(inside, end) < 0, inside);
        }
    }

    [Theory]
    [InlineData("56010803", AreaLevel.District, "5601")]
    [InlineData("56", AreaLevel.Village, "56")]
    [InlineData("560108", AreaLevel.Country, "")]
    public void Widens_to_a_larger_area(string code, AreaLevel level, string expected) => Assert.Equal(expected, AreaCode.Widen(code, level));
}
