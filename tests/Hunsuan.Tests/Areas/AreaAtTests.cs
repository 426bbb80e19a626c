using Hunsuan.Areas;

namespace Hunsuan.Tests.Areas;

public class AreaAtTests
{
    private static readonly AreaBook Book = AreaBook.Load();

    [Theory]
    [InlineData("5601")]
    [InlineData("5705")]
    [InlineData("9001")]
    public void The_middle_of_a_district_lies_in_it(string code)
    {
        using var folder = new TemporaryFolder();
        var at = new AreaAt(Book, new(Book, new(folder.Path)));
        var middle = Book.Find(code)!.Centre!.Value;

        Assert.Equal(code, at.DistrictOf(middle.Latitude, middle.Longitude));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(21.03, 105.85)] // Hanoi
    [InlineData(double.NaN, 100)]
    public void Outside_of_the_country_there_is_none(double latitude, double longitude)
    {
        using var folder = new TemporaryFolder();
        Assert.Null(new AreaAt(Book, new(Book, new(folder.Path))).DistrictOf(latitude, longitude));
    }
}
