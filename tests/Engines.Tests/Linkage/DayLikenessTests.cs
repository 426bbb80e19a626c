using Hunsuan.Engines.Linkage;

namespace Hunsuan.Engines.Tests.Linkage;

public class DayLikenessTests
{
    [Theory]
    [InlineData(19670520, 19670520, DayLikeness.Same)]
    [InlineData(19670520, 0, DayLikeness.Unknown)]
    [InlineData(19670500, 19670500, DayLikeness.Partly)]
    [InlineData(19670520, 19670500, DayLikeness.Partly)]
    [InlineData(19670520, 19670000, DayLikeness.Partly)]
    [InlineData(19670520, 19670101, DayLikeness.Partly)]
    [InlineData(19670101, 19670101, DayLikeness.Same)]
    [InlineData(19670520, 19670600, DayLikeness.SameYear)]
    [InlineData(19670503, 19670305, DayLikeness.Swapped)]
    [InlineData(19670520, 19670521, DayLikeness.OneSlip)]
    [InlineData(19670512, 19670521, DayLikeness.OneSlip)]
    [InlineData(19670520, 19760520, DayLikeness.OneSlip)]
    [InlineData(19670520, 19570520, DayLikeness.OneSlip)]
    [InlineData(19670520, 19670914, DayLikeness.SameYear)]
    [InlineData(19670520, 19780520, DayLikeness.OtherYear)]
    [InlineData(19670520, 19680914, DayLikeness.NearYear)]
    [InlineData(19670101, 19680101, DayLikeness.NearYear)]
    [InlineData(19670000, 19680000, DayLikeness.NearYear)]
    [InlineData(19670520, 19890914, DayLikeness.Apart)]
    [InlineData(19670101, 19890101, DayLikeness.Apart)]
    public void Days_are_told_apart_by_how_they_differ(int left, int right, DayLikeness expected)
    {
        Assert.Equal(expected, Likeness.OfDays(left, right));
        Assert.Equal(expected, Likeness.OfDays(right, left));
    }

    [Fact]
    public void Days_agree_with_what_their_digits_say()
    {
        var random = new Random(2);
        int Day() => random.Next(20) == 0 ? 0 : random.Next(1960, 1972) * 10_000 + (random.Next(6) == 0 ? 101 : random.Next(13) * 100 + random.Next(32));
        for (var i = 0; i < 200_000; i++)
        {
            var (left, right) = (Day(), Day());

            var likeness = Likeness.OfDays(left, right);

            Assert.True(PlainLikeness.OfDays(left, right) == likeness, $"{left} {right}: {likeness}, not {PlainLikeness.OfDays(left, right)}");
            Assert.Equal(likeness, Likeness.OfDays(right, left));
        }
    }
}
