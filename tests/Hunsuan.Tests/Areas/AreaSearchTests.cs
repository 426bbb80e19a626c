using Hunsuan.Areas;

namespace Hunsuan.Tests.Areas;

public sealed class AreaSearchTests
{
    private static readonly AreaBook Book = AreaBook.Load();

    [Theory]
    [InlineData("แม่ปืม", "560108")]
    [InlineData("ต.แม่ปืม", "560108")]
    [InlineData("ตำบลแม่ปืม", "560108")]
    [InlineData("ต.แม่ปืม อ.เมือง จ.พะเยา", "560108")]
    [InlineData("ต. แม่ปืม อ. เมืองพะเยา", "560108")]
    [InlineData("แม่ปืม พะเยา", "560108")]
    [InlineData("จ.พะเยา แม่ปืม", "560108")]
    [InlineData("Mae Puem", "560108")]
    [InlineData("mae puem, phayao", "560108")]
    [InlineData("maepuem", "560108")]
    [InlineData("Tambon Mae Puem", "560108")]
    [InlineData("อำเภอพาน", "5705")]
    [InlineData("สันกลาง พาน", "570511")]
    [InlineData("อ.เมือง จ.สงขลา", "9001")]
    [InlineData("แขวงลาดยาว เขตจตุจักร กรุงเทพมหานคร", "103001")]
    [InlineData("สมุทรสาคร", "74")]
    [InlineData("Samut Sakhon", "74")]
    [InlineData("จ.ป.ร.", "850406")]
    [InlineData(" 570503 ", "570503")]
    public void Finds_what_is_meant_first(string query, string code) => Assert.Equal(code, Book.Search(query).Select(area => area.Code).FirstOrDefault());

    [Theory]
    [InlineData("")]
    [InlineData(" . ")]
    [InlineData("ต.")]
    [InlineData("ไม่มีที่นี่")]
    [InlineData("ต.แม่ปืม จ.สงขลา")]
    [InlineData("999999")]
    [InlineData("\0")]
    public void Finds_nothing_where_nothing_is_meant(string query) => Assert.Empty(Book.Search(query));

    [Fact]
    public void Refuses_text_too_long_for_an_address() => Assert.Empty(Book.Search(new string('ก', 1_000_000)));

    [Fact]
    public void Lists_all_places_of_one_name()
    {
        var found = Book.Search("ต.ในเมือง", 50);

        Assert.True(found.Count > 5, $"{found.Count}");
        Assert.All(found, area => Assert.StartsWith("ในเมือง", area.ThaiName, StringComparison.Ordinal));
    }

    [Fact]
    public void Finds_by_the_beginning_of_a_name() => Assert.Contains(Book.Search("แม่ปื"), area => area.Code == "560108");

    [Fact]
    public void Finds_every_sub_district_by_its_full_name()
    {
        foreach (var area in Book.Inside("56", AreaLevel.Subdistrict))
        {
            var name = Book.FullName(area.Code)!.Value;
            Assert.Equal(area.Code, Book.Search(name.Thai)[0].Code);
        }
    }
}
