using System.Globalization;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Shared;
using Hunsuan.Ui;

namespace Hunsuan.Privacy.Breaches;

/// <summary>A day and an hour as they were typed, in Thailand's time (วันและเวลาที่กรอก).</summary>
public sealed record HourInput
{
    public DateInput? On { get; set; }

    /// <summary>As 14:30 or 14.30.</summary>
    public string? At { get; set; }

    public bool IsBlank => (On is null || On.IsBlank) && At.IsBlank;

    public Result<DateTimeOffset> Past(string field, DateTimeOffset now)
    {
        var day = On.PastDay(field, Clock.DayInThailand(now));
        if (!day.Succeeded) return day.Problems.ToList();
        if (!TimeOnly.TryParseExact(ThaiDigits.ToArabic(At.Known ?? "").Replace('.', ':'), ["H:mm", "HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var hour))
            return new Problem(field, BreachTexts.HourWrong);
        var at = new DateTimeOffset(day.Value.ToDateTime(hour), ThaiCalendar.UtcOffset).ToUniversalTime();
        return at > now ? new Problem(field, BreachTexts.HourNotYet) : at;
    }

    public static HourInput Of(DateTimeOffset? at) => at is { } known
        ? new() { On = DayAnswer.Of(Clock.DayInThailand(known)), At = Clock.InThailand(known).ToString("HH:mm", CultureInfo.InvariantCulture) }
        : new();
}
