using Hunsuan.Centres;
using Hunsuan.Tests.Households;

namespace Hunsuan.Tests.Centres;

public class AskedPlaceTests
{
    [Theory]
    [InlineData("560108")]
    [InlineData("5601")]
    [InlineData("56")]
    [InlineData("570511")]
    public void The_whole_name_that_a_field_shows_is_understood_in_both_languages(string code)
    {
        var name = Village.Areas.FullName(code)!.Value;

        Assert.Equal(code, AskedPlace.Of(name.Thai, Village.Areas, Given.AnOfficer(code)).Code);
        Assert.Equal(code, AskedPlace.Of(name.English, Village.Areas, Given.AnOfficer(code)).Code);
    }

    [Fact]
    public void A_name_of_nowhere_is_told() => Assert.True(AskedPlace.Of("Nowhere District, Nowhere Province", Village.Areas, Given.AnOfficer("56")).IsUnknown);
}
