using Hunsuan.Areas;

namespace Hunsuan.Tests.Areas;

public sealed class AreaBookTests
{
    private static readonly AreaBook Book = AreaBook.Load();

    // Districts in which two sub-districts truly have the same name.
    private static readonly string[] SameNames = [];

    [Theory]
    [InlineData(AreaLevel.Province, 77)]
    [InlineData(AreaLevel.District, 928)]
    [InlineData(AreaLevel.Subdistrict, 7436)]
    [InlineData(AreaLevel.Village, 0)]
    public void Has_every_area_in_use(AreaLevel level, int count) => Assert.Equal(count, Book.Inside("", level).Count);

    [Fact]
    public void Has_each_area_once_and_with_the_area_around_it()
    {
        Assert.Equal(Book.All.Count, Book.All.Select(area => area.Code).Distinct().Count());
        Assert.All(Book.All, area => Assert.True(AreaCode.IsWellFormed(area.Code) && Book.Find(AreaCode.ParentOf(area.Code)!) is not null, area.Code));
        Assert.All(Book.All.Where(area => area.Level < AreaLevel.Subdistrict), area => Assert.NotEmpty(Book.Children(area.Code)));
    }

    [Fact]
    public void Writes_names_in_the_letters_of_their_language()
    {
        const string initials = "จ.ป.ร.";
        Assert.All(Book.All, area => Assert.Matches(@$"^{initials}$|^[\u0E01-\u0E2E\u0E40-\u0E44][\u0E01-\u0E4C]*([- ][\u0E01-\u0E4C]+)*$", area.ThaiName));
        Assert.All(Book.All, area => Assert.Matches(@$"^{initials}$|^[A-Z][a-z]*([- '][A-Za-z]+)*$", area.EnglishName));
    }

    [Fact]
    public void Has_a_postcode_for_every_sub_district_that_fits_the_country() =>
        Assert.All(Book.Inside("", AreaLevel.Subdistrict), area => Assert.Matches("^[1-9][0-9]{4}$", area.Postcode));

    [Fact]
    public void Has_no_two_areas_of_the_same_name_side_by_side()
    {
        var twins = Book.All.GroupBy(area => (AreaCode.ParentOf(area.Code), area.ThaiName)).Where(g => g.Count() > 1).Select(g => $"{g.Key}");

        Assert.Equal(SameNames, twins);
    }

    [Theory]
    [InlineData("560108", "ตำบลแม่ปืม อำเภอเมืองพะเยา จังหวัดพะเยา", "Mae Puem Sub-district, Mueang Phayao District, Phayao Province")]
    [InlineData("5705", "อำเภอพาน จังหวัดเชียงราย", "Phan District, Chiang Rai Province")]
    [InlineData("570511", "ตำบลสันกลาง อำเภอพาน จังหวัดเชียงราย", "San Klang Sub-district, Phan District, Chiang Rai Province")]
    [InlineData("570503", "ตำบลธารทอง อำเภอพาน จังหวัดเชียงราย", "Than Thong Sub-district, Phan District, Chiang Rai Province")]
    [InlineData("3401", "อำเภอเมืองอุบลราชธานี จังหวัดอุบลราชธานี", "Mueang Ubon Ratchathani District, Ubon Ratchathani Province")]
    [InlineData("9001", "อำเภอเมืองสงขลา จังหวัดสงขลา", "Mueang Songkhla District, Songkhla Province")]
    [InlineData("74", "จังหวัดสมุทรสาคร", "Samut Sakhon Province")]
    [InlineData("21", "จังหวัดระยอง", "Rayong Province")]
    [InlineData("103001", "แขวงลาดยาว เขตจตุจักร กรุงเทพมหานคร", "Lat Yao Sub-district, Chatu Chak District, Bangkok")]
    [InlineData("56010803", "หมู่ที่ 3 ตำบลแม่ปืม อำเภอเมืองพะเยา จังหวัดพะเยา", "Moo 3, Mae Puem Sub-district, Mueang Phayao District, Phayao Province")]
    [InlineData("", "ประเทศไทย", "Thailand")]
    public void Writes_the_full_name_as_people_do(string code, string thai, string english)
    {
        var name = Assert.NotNull(Book.FullName(code));
        Assert.Equal((thai, english), (name.Thai, name.English));
    }

    [Fact]
    public void Leads_from_the_country_to_the_village() =>
        Assert.Equal(["ประเทศไทย", "พะเยา", "เมืองพะเยา", "แม่ปืม", "หมู่ที่ 3"], Book.PathTo("56010803").Select(area => area.ThaiName));

    [Theory]
    [InlineData("99")]
    [InlineData("560")]
    [InlineData("569901")]
    [InlineData("56990101")]
    [InlineData("5601080a")]
    [InlineData("102203")]
    public void Does_not_know_codes_that_are_not_in_use(string code)
    {
        Assert.Null(Book.Find(code));
        Assert.Null(Book.FullName(code));
        Assert.Empty(Book.PathTo(code));
    }

    [Theory]
    [InlineData("102203", AreaStatus.Retired, "บางแค", "104001")]
    [InlineData("104701", AreaStatus.Retired, "บางนา", "104702 104703")]
    [InlineData("500614", AreaStatus.Retired, "สมก๋าย", "")]
    [InlineData("380113", AreaStatus.Mistaken, "โนนสว่าง", "380103")]
    [InlineData("170109", AreaStatus.Mistaken, "เทศบาลเมืองสิงห์บุรี", "")]
    public void Says_what_to_use_instead_of_a_code_out_of_use(string code, AreaStatus status, string name, string instead)
    {
        var area = Assert.IsType<Area>(Book.FindOutOfUse(code));

        Assert.Equal((status, name, instead), (area.Status, area.ThaiName, string.Join(' ', area.UseInstead)));
        Assert.All(area.UseInstead, other => Assert.NotNull(Book.Find(other)));
    }

    [Theory]
    [InlineData("380101", "บึงกาฬ", "Bueng Kan", "38000")]
    [InlineData("380401", "เซกา", "Seka", "38150")]
    [InlineData("380203", "พรเจริญ", "Phon Charoen", "38180")]
    public void Numbers_Bueng_Kan_officially(string code, string thai, string english, string postcode)
    {
        var area = Book.Find(code)!;
        Assert.Equal((thai, english, postcode, true), (area.ThaiName, area.EnglishName, area.Postcode, area.IsUnverified));
    }

    [Fact]
    public void Keeps_days_only_where_they_are_known()
    {
        Assert.Equal(new DateOnly(2011, 3, 23), Book.Find("38")!.ValidFrom);
        Assert.Null(Book.Find("56")!.ValidFrom);
    }
}
