namespace Hunsuan.Engines.Calendar;

/// <summary>One date of a calendar file (รายการในปฏิทิน).</summary>
/// <param name="Id">The same in every file, so that a calendar program knows it again.</param>
/// <param name="Title">In words.</param>
/// <param name="On">The day in Thailand.</param>
/// <param name="At">The hour in Thailand; null for the whole day.</param>
/// <param name="Place">Where; null where that is not said.</param>
/// <param name="Address">The page on it; null where there is none.</param>
public sealed record CalendarDate(string Id, string Title, DateOnly On, TimeOnly? At, string? Place, Uri? Address);
