namespace Hunsuan.Engines.Deadlines;

/// <summary>How much time there is (กำหนดเวลา).</summary>
/// <param name="Amount">How many of the unit; 0 or more, at least 1 for the units of an office.</param>
/// <param name="Unit">What is counted.</param>
public readonly record struct TimeLimit(int Amount, TimeUnit Unit)
{
    public static TimeLimit Hours(int hours) => new(60 * hours, TimeUnit.Minutes);

    public static TimeLimit WorkingDays(int days) => new(days, TimeUnit.WorkingDays);
}

/// <summary>What a limit counts (หน่วยของกำหนดเวลา).</summary>
public enum TimeUnit
{
    /// <summary>Minutes by day and night (นาทีต่อเนื่อง 24 ชั่วโมง).</summary>
    Minutes = 1,

    /// <summary>Minutes in which the office is open (นาทีในเวลาทำการ).</summary>
    OfficeMinutes = 2,

    /// <summary>Days on which the office opens, ending when it closes (วันทำการ).</summary>
    WorkingDays = 3,
}
