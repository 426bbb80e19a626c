using System.Globalization;
using Hunsuan.Engines.Deadlines;

namespace Hunsuan.Engines.Tests.Deadlines;

/// <summary>The clock over nights, weekends, holidays, pauses, year ends and changes of level. 5 January 2026 is a Monday.</summary>
public sealed class DeadlineTests
{
    private static readonly OfficeCalendar Office = new(
        Enumerable.Range(1, 5).SelectMany(day => new OfficeHours[] { new((DayOfWeek)day, new(8, 30), new(12, 0)), new((DayOfWeek)day, new(13, 0), new(16, 30)) }),
        new HashSet<DateOnly> { new(2025, 12, 31), new(2026, 1, 1), new(2026, 1, 2), new(2026, 4, 13), new(2026, 4, 14), new(2026, 4, 15), new(2026, 12, 7) });

    [Theory]
    // Minutes run by day and night.
    [InlineData("2026-01-05 09:00", "24h", "", "2026-01-06 09:00")]
    [InlineData("2026-01-09 23:30", "24h", "", "2026-01-10 23:30")]
    [InlineData("2025-12-31 18:00", "24h", "", "2026-01-01 18:00")]
    [InlineData("2028-02-28 12:00", "24h", "", "2028-02-29 12:00")]
    [InlineData("2026-01-05 09:00", "0h", "", "2026-01-05 09:00")]
    // Office minutes: lunch, night, weekend, holiday.
    [InlineData("2026-01-05 11:30", "1o", "", "2026-01-05 13:30")]
    [InlineData("2026-01-05 15:30", "1o", "", "2026-01-05 16:30")]
    [InlineData("2026-01-05 16:00", "1o", "", "2026-01-06 09:00")]
    [InlineData("2026-01-05 20:00", "1o", "", "2026-01-06 09:30")]
    [InlineData("2026-01-09 16:00", "1o", "", "2026-01-12 09:00")]
    [InlineData("2026-01-10 10:00", "2o", "", "2026-01-12 10:30")]
    [InlineData("2026-04-10 16:00", "1o", "", "2026-04-16 09:00")]
    [InlineData("2026-01-05 08:30", "7o", "", "2026-01-05 16:30")]
    [InlineData("2026-01-05 08:30", "8o", "", "2026-01-06 09:30")]
    // Working days: the first day is not counted.
    [InlineData("2026-01-05 09:00", "3d", "", "2026-01-08 16:30")]
    [InlineData("2026-01-05 23:59", "1d", "", "2026-01-06 16:30")]
    [InlineData("2026-01-09 09:00", "1d", "", "2026-01-12 16:30")]
    [InlineData("2026-01-10 09:00", "1d", "", "2026-01-12 16:30")]
    [InlineData("2025-12-29 09:00", "3d", "", "2026-01-06 16:30")]
    [InlineData("2026-04-10 09:00", "3d", "", "2026-04-20 16:30")]
    [InlineData("2026-12-04 09:00", "1d", "", "2026-12-08 16:30")]
    // Pauses.
    [InlineData("2026-01-05 09:00", "24h", "2026-01-05T10:00/2026-01-05T12:00", "2026-01-06 11:00")]
    [InlineData("2026-01-05 09:00", "24h", "2026-01-05T10:00/2026-01-05T12:00 2026-01-05T11:00/2026-01-05T13:00", "2026-01-06 12:00")]
    [InlineData("2026-01-05 09:00", "24h", "2026-01-05T08:00/2026-01-05T10:00", "2026-01-06 10:00")]
    [InlineData("2026-01-05 09:00", "24h", "2026-01-07T08:00/2026-01-08T08:00", "2026-01-06 09:00")]
    [InlineData("2026-01-05 09:00", "24h", "2026-01-05T10:00/", null)]
    [InlineData("2026-01-05 09:00", "24h", "2026-01-06T09:00/", "2026-01-06 09:00")]
    [InlineData("2026-01-05 09:00", "24h", "2026-01-08T09:00/", "2026-01-06 09:00")]
    [InlineData("2026-01-05 15:00", "2o", "2026-01-05T15:30/2026-01-06T09:00", "2026-01-06 10:30")]
    [InlineData("2026-01-05 15:00", "2o", "2026-01-05T17:00/2026-01-06T08:00", "2026-01-06 09:00")]
    [InlineData("2026-01-05 15:00", "2o", "2026-01-05T15:30/", null)]
    [InlineData("2026-01-05 09:00", "3d", "2026-01-06T10:00/2026-01-06T15:00", "2026-01-08 16:30")]
    [InlineData("2026-01-05 09:00", "3d", "2026-01-06T10:00/2026-01-07T09:00", "2026-01-09 16:30")]
    [InlineData("2026-01-05 09:00", "3d", "2026-01-06T10:00/", null)]
    [InlineData("2026-01-05 09:00", "3d", "2026-01-09T10:00/", "2026-01-08 16:30")]
    public void A_limit_ends_when_it_should(string start, string limit, string pauses, string? due) =>
        Assert.Equal(due is null ? null : At(due), Deadline.Due(At(start), Limit(limit), Office, Pauses(pauses)));

    [Theory]
    // More urgent: counted from the change, never later than before.
    [InlineData("2026-01-05 09:00 3d, 2026-01-06 10:00 24h", "2026-01-07 10:00")]
    [InlineData("2026-01-05 09:00 3d, 2026-01-08 10:00 24h", "2026-01-08 16:30")]
    [InlineData("2026-01-05 09:00 24h, 2026-01-05 12:00 1h", "2026-01-05 13:00")]
    // Less urgent: counted from the beginning.
    [InlineData("2026-01-05 09:00 24h, 2026-01-05 12:00 3d", "2026-01-08 16:30")]
    // There and back again is as if nothing had been.
    [InlineData("2026-01-05 09:00 3d, 2026-01-06 10:00 1h, 2026-01-06 10:30 3d", "2026-01-08 16:30")]
    // Raised twice.
    [InlineData("2026-01-05 09:00 7d, 2026-01-06 10:00 3d, 2026-01-07 10:00 24h", "2026-01-08 10:00")]
    public void A_change_of_level_moves_the_end(string levels, string due)
    {
        (DateTime, TimeLimit)[] limits = [.. levels.Split(", ").Select(l => (At(l[..16]), Limit(l[17..])))];

        Assert.Equal(At(due), Deadline.Due(limits, Office, []));
    }

    [Fact]
    public void A_raised_level_still_ends_when_the_old_limit_does_although_the_clock_is_paused_later() =>
        Assert.Equal(At("2026-01-06 09:00"), Deadline.Due([(At("2026-01-05 09:00"), TimeLimit.Hours(24)), (At("2026-01-06 08:30"), TimeLimit.Hours(1))], Office, Pauses("2026-01-06T09:15/")));

    [Fact]
    public void Agrees_with_counting_minute_by_minute()
    {
        var random = new Random(5);
        for (var round = 0; round < 400; round++)
        {
            var start = At("2026-04-08 00:00").AddMinutes(random.Next(4 * 1440));
            var limit = new TimeLimit(random.Next(1, 900), random.Next(2) == 0 ? TimeUnit.Minutes : TimeUnit.OfficeMinutes);
            ClockPause[] pauses = [.. Enumerable.Range(0, random.Next(4)).Select(_ => Pause(start, random))];

            Assert.Equal(MinuteByMinute(start, limit, pauses), Deadline.Due(start, limit, Office, pauses));
        }
    }

    [Fact]
    public void An_office_tells_when_it_opens_next()
    {
        Assert.Equal(At("2026-04-16 08:30"), Office.NextOpen(At("2026-04-10 16:30")));
        Assert.Equal(At("2026-01-05 09:15"), Office.NextOpen(At("2026-01-05 09:15")));
        Assert.True(Office.IsOpen(At("2026-01-05 08:30")));
        Assert.False(Office.IsOpen(At("2026-01-05 12:00")));
        Assert.False(Office.IsOpen(At("2026-01-01 09:00")));
    }

    [Fact]
    public void Refuses_an_office_that_never_opens_and_hours_that_make_no_sense()
    {
        Assert.Throws<ArgumentException>(() => new OfficeCalendar([], new HashSet<DateOnly>()));
        Assert.Throws<ArgumentException>(() => new OfficeCalendar([new(DayOfWeek.Monday, new(9, 0), new(9, 0))], new HashSet<DateOnly>()));
        Assert.Throws<ArgumentException>(() => new OfficeCalendar([new(DayOfWeek.Monday, new(9, 0), new(12, 0)), new(DayOfWeek.Monday, new(11, 0), new(13, 0))], new HashSet<DateOnly>()));
        Assert.Throws<ArgumentOutOfRangeException>(() => Deadline.Due(At("2026-01-05 09:00"), TimeLimit.WorkingDays(0), Office, []));
    }

    private static ClockPause Pause(DateTime start, Random random)
    {
        var from = start.AddMinutes(random.Next(-60, 2000));
        return new(from, random.Next(5) == 0 ? null : from.AddMinutes(random.Next(1, 1500)));
    }

    private static DateTime? MinuteByMinute(DateTime start, TimeLimit limit, ClockPause[] pauses)
    {
        var left = limit.Amount;
        for (var minute = start; minute < start.AddDays(30); minute = minute.AddMinutes(1))
        {
            var runs = !Deadline.IsPaused(minute, pauses) && (limit.Unit is TimeUnit.Minutes || Office.IsOpen(minute));
            if (runs && --left == 0) return minute.AddMinutes(1);
        }

        return null;
    }

    private static DateTime At(string text) => DateTime.ParseExact(text, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static TimeLimit Limit(string text)
    {
        var amount = int.Parse(text[..^1], CultureInfo.InvariantCulture);
        return text[^1] switch { 'h' => TimeLimit.Hours(amount), 'o' => new(60 * amount, TimeUnit.OfficeMinutes), _ => TimeLimit.WorkingDays(amount) };
    }

    // "from/until from/until", each moment with a T where it has a blank elsewhere.
    private static ClockPause[] Pauses(string text) =>
    [
        .. from pause in text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
           let ends = pause.Replace('T', ' ').Split('/')
           select new ClockPause(At(ends[0]), ends[1].Length == 0 ? null : At(ends[1])),
    ];
}
