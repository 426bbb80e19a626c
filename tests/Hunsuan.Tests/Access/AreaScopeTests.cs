using Hunsuan.Access;

namespace Hunsuan.Tests.Access;

public class AreaScopeTests
{
    [Theory]
    [InlineData("", "", ";", true)]
    [InlineData("56", "56", "57", true)]
    [InlineData("5699,5601", "56", "57", false)]
    [InlineData("560108,560109", "5601", "5602", false)]
    [InlineData("560108,56", "56", "57", true)]
    [InlineData("5699,5799", "", ";", false)]
    [InlineData("56010801,56010802", "560108", "560109", false)]
    public void The_hull_is_the_smallest_area_around_all(string codes, string hull, string end, bool isWhole)
    {
        var scope = AreaScope.Of(codes.Split(','));

        Assert.Equal((hull, end.Replace(';', ':'), isWhole), (scope.Hull, scope.HullEnd, scope.IsWhole));
    }

    [Fact]
    public void Nowhere_covers_nothing_and_is_not_the_country()
    {
        Assert.False(AreaScope.Of().Covers("56"));
        Assert.False(AreaScope.Of().Covers(""));
        Assert.True(AreaScope.Country.Covers("56"));
        Assert.NotEqual(AreaScope.Country, AreaScope.Nowhere);
    }

    [Fact]
    public void Several_areas_cover_each_of_them_and_not_what_holds_them()
    {
        var scope = AreaScope.Of("560108", "5603");

        Assert.True(scope.Covers("56010805"));
        Assert.True(scope.Covers("560301"));
        Assert.False(scope.Covers("560109"));
        Assert.False(scope.Covers("56"));
        Assert.Equal(["560108", "5603"], scope.Within("56").Codes);
        Assert.Equal(["56030102"], scope.Within("56030102").Codes);
        Assert.Empty(scope.Within("57").Codes);
    }
}
