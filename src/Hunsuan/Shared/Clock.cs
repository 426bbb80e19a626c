namespace Hunsuan.Shared;

/// <summary>The calendar day in Thailand, whatever the server's own time zone (วันนี้ตามเวลาประเทศไทย).</summary>
public static class Clock
{
    private static readonly TimeZoneInfo Thailand = TimeZoneInfo.FindSystemTimeZoneById("Asia/Bangkok");

    extension(TimeProvider clock)
    {
        public DateOnly Today => DayInThailand(clock.GetUtcNow());
    }

    public static DateOnly DayInThailand(DateTimeOffset instant) => DateOnly.FromDateTime(InThailand(instant));

    public static DateTime InThailand(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Thailand).DateTime;

    /// <summary>The instant of a local time in Thailand.</summary>
    public static DateTimeOffset FromThailand(DateTime local) => new(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), Thailand.GetUtcOffset(local));
}
