using Hunsuan.Engines.Benefits;
using Hunsuan.Engines.ThaiText;

namespace Hunsuan.Engines.Tests.Benefits;

public class AgeOnTests
{
    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("2020-02-29", "2023-02-28", 2, 35)]
    [InlineData("2020-02-29", "2023-03-01", 3, 36)]
    [InlineData("2020-02-29", "2024-02-28", 3, 47)]
    [InlineData("2020-02-29", "2024-02-29", 4, 48)]
    [InlineData("2020-01-31", "2020-02-29", 0, 0)]
    [InlineData("2020-01-31", "2020-03-01", 0, 1)]
    [InlineData("2018-10-02", "2024-10-01", 5, 71)]
    [InlineData("2018-10-01", "2024-10-01", 6, 72)]
    [InlineData("2024-10-01", "2024-10-01", 0, 0)]
    public void Years_and_months_are_full_ones(string birth, string on, int years, int months)
    {
        Assert.Equal(Interval.Of(years), AgeOn.Years(PartialDate.From(Day(birth)), Day(on)));
        Assert.Equal(Interval.Of(months), AgeOn.Months(PartialDate.From(Day(birth)), Day(on)));
    }

    [Fact]
    public void A_partly_known_birth_date_gives_ages_from_to()
    {
        Assert.Equal(new(8, 9), AgeOn.Years(PartialDate.Of(2015), Day("2024-10-01")));
        Assert.Equal(new(105, 117), AgeOn.Months(PartialDate.Of(2015), Day("2024-10-01")));
        Assert.Equal(new(59, 60), AgeOn.Years(PartialDate.Of(1964, 10), Day("2024-10-01")));
    }

    [Fact]
    public void Years_are_those_of_the_date_itself()
    {
        var random = new Random(1);
        for (var i = 0; i < 2_000; i++)
        {
            var birth = PartialDate.Of(random.Next(1900, 2024), random.Next(13), 0);
            var on = new DateOnly(2024, 1, 1).AddDays(random.Next(700));
            var (min, max) = birth.AgeOn(on);
            Assert.Equal(new(min, max), AgeOn.Years(birth, on));
        }
    }
}
