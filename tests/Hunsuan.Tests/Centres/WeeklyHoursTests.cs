using Hunsuan.Centres;

namespace Hunsuan.Tests.Centres;

public class WeeklyHoursTests
{
    private static readonly HoursInput Usual = new()
    {
        Monday = "8.30-12.00, 13.00-16.30", Tuesday = "8:30–16:30 น.", Wednesday = "๘.๓๐ ถึง ๑๖.๓๐", Thursday = "8-16", Friday = "24 ชม.",
    };

    [Theory]
    [InlineData("2026-11-16T09:00", true, 0, 12 * 60)]
    [InlineData("2026-11-16T12:00", false, 0, 13 * 60)]
    [InlineData("2026-11-16T16:30", false, 1, 8 * 60 + 30)]
    [InlineData("2026-11-16T06:00", false, 0, 8 * 60 + 30)]
    [InlineData("2026-11-19T15:59", true, 0, 16 * 60)]
    [InlineData("2026-11-20T23:59", true, 0, 24 * 60)]
    [InlineData("2026-11-21T10:00", false, 2, 8 * 60 + 30)]
    public void Tells_whether_it_is_open_and_when_that_changes(string at, bool isOpen, int daysAhead, int minute) =>
        Assert.Equal(new(isOpen, daysAhead, minute), Hours(Usual).At(DateTime.Parse(at, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Goes_on_past_midnight_where_the_next_day_begins_open()
    {
        var night = Hours(new() { Friday = "18.00-24.00", Saturday = "0.00-6.00" });

        Assert.Equal(new(true, 0, 6 * 60), night.At(new(2026, 11, 20, 23, 0, 0)));
    }

    [Fact]
    public void Of_what_never_closes_no_closing_is_told()
    {
        const string all = "24 hours";
        var always = Hours(new() { Monday = all, Tuesday = all, Wednesday = all, Thursday = all, Friday = all, Saturday = all, Sunday = all });

        Assert.Equal(new(true, 0, null), always.At(new(2026, 11, 20, 23, 0, 0)));
    }

    [Theory]
    [InlineData("16.30-8.30")]
    [InlineData("8.30")]
    [InlineData("8.75-9")]
    [InlineData("8-25")]
    [InlineData("8-12, 11-13")]
    [InlineData("เช้าถึงเย็น")]
    public void Hours_that_cannot_be_are_refused_with_the_day(string typed)
    {
        var problem = Assert.Single(new HoursInput { Tuesday = typed }.Read("Hours").Problems);

        Assert.Equal(HoursTexts.Unreadable.With(HoursTexts.OfDay(1), typed), problem.Message);
    }

    [Fact]
    public void All_blank_is_not_known() => Assert.Null(new HoursInput { Monday = " " }.Read("Hours").Value);

    [Fact]
    public void What_is_stored_comes_back()
    {
        var hours = Hours(Usual);

        Assert.Equal(hours.ToString(), WeeklyHours.Stored(hours.ToString())!.ToString());
        Assert.Equal(hours.ToString(), HoursInput.Of(hours).Read("Hours").Value!.ToString());
    }

    [Fact]
    public void Days_with_the_same_hours_stand_in_one_line() =>
        Assert.Equal(
            [("Monday–Friday", "9:00-17:00"), ("Saturday–Sunday", "Closed")],
            HoursTexts.Lines(Hours(new() { Monday = "9-17", Tuesday = "9-17", Wednesday = "9-17", Thursday = "9-17", Friday = "9-17" })).Select(l => (l.Days.English, l.Times.English)));

    private static WeeklyHours Hours(HoursInput input) => input.Read("Hours").Value!;
}
