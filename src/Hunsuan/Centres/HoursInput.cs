using Hunsuan.Shared;

namespace Hunsuan.Centres;

/// <summary>Opening hours as they are typed, a text a day (เวลาทำการที่กรอก).</summary>
public sealed record HoursInput
{
    public string? Monday { get; set; }
    public string? Tuesday { get; set; }
    public string? Wednesday { get; set; }
    public string? Thursday { get; set; }
    public string? Friday { get; set; }
    public string? Saturday { get; set; }
    public string? Sunday { get; set; }

    public IReadOnlyList<string?> Days => [Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday];

    public static HoursInput Of(WeeklyHours? hours) => hours is null ? new() : new()
    {
        Monday = hours.Typed(0), Tuesday = hours.Typed(1), Wednesday = hours.Typed(2), Thursday = hours.Typed(3),
        Friday = hours.Typed(4), Saturday = hours.Typed(5), Sunday = hours.Typed(6),
    };
}

/// <summary>Reads the hours of a form (อ่านเวลาทำการจากแบบฟอร์ม).</summary>
internal static class HoursAnswer
{
    /// <summary>Null where nothing was typed.</summary>
    public static Result<WeeklyHours?> Read(this HoursInput? input, string field) => WeeklyHours.Read(input?.Days ?? new string?[WeeklyHours.Days], field);
}
