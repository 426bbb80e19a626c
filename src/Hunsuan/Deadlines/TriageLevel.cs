using Hunsuan.Engines.Deadlines;
using Hunsuan.Shared;

namespace Hunsuan.Deadlines;

/// <summary>Levels of urgency of a province with their limits and office hours (เกณฑ์ระดับความเร่งด่วนของจังหวัด).</summary>
/// <param name="AreaCode">For which area; empty for the whole country.</param>
/// <param name="Levels">The most urgent first.</param>
public sealed record TriageScheme(string Id, string AreaCode, Text Name, Certainty Certainty, string Source, OfficeCalendar Calendar, IReadOnlyList<OfficeHours> Hours, IReadOnlyList<TriageLevel> Levels)
{
    public TriageLevel? Find(string? id) => Levels.FirstOrDefault(l => l.Id == id);

    /// <summary>
    /// What stands here for a level of another scheme: the one of the same id; else the one at the same place between the most and the least urgent, or
    /// the next more urgent one, and an urgent one for an urgent one. For a level that the other does not know, the most urgent.
    /// </summary>
    public TriageLevel Nearest(TriageScheme other, string id)
    {
        if (Find(id) is { } same) return same;
        if (other.Find(id) is not { } level) return Levels[0];
        var below = other.Levels.TakeWhile(l => l != level).Count();
        var place = below == 0 ? 0 : below * (Levels.Count - 1) / (other.Levels.Count - 1);
        return Levels.Take(place + 1).LastOrDefault(l => l.IsUrgent || !level.IsUrgent) ?? Levels[0];
    }
}

/// <summary>How urgent a request is, and by when what must be done (ระดับความเร่งด่วน).</summary>
/// <param name="When">When to choose it, in words.</param>
/// <param name="IsUrgent">Whether it stands out on every screen; then its reason is asked for.</param>
/// <param name="Limits">How much time each step has; a step that is missing has no limit.</param>
/// <param name="Escalation">Who is told when the time is over, in the order of time.</param>
public sealed record TriageLevel(string Id, Text Name, Text When, bool IsUrgent, IReadOnlyDictionary<TimedStep, StepLimit> Limits, IReadOnlyList<EscalationStep> Escalation);

/// <summary>What has a limit of time (ขั้นที่มีกำหนดเวลา); numbers are stored.</summary>
public enum TimedStep
{
    /// <summary>Somebody speaks with whoever asked (ติดต่อกลับ).</summary>
    Answer = 1,

    /// <summary>Somebody visits (ลงเยี่ยมบ้าน).</summary>
    Visit = 2,

    /// <summary>It is decided what help there will be (แจ้งผลการพิจารณา).</summary>
    Decision = 3,
}

/// <summary>How much time a step has (กำหนดเวลาของขั้น).</summary>
/// <param name="WarnBefore">How much before its end somebody is warned, in the unit of the limit.</param>
public sealed record StepLimit(TimeLimit Limit, int WarnBefore)
{
    public TimeLimit UntilWarning => Limit with { Amount = Limit.Amount - WarnBefore };
}

/// <summary>Who is told how long after the time is over (ลำดับการแจ้งเมื่อเกินกำหนด).</summary>
public sealed record EscalationStep(TimeSpan After, EscalationTarget To);

/// <summary>Who is told that a time is over (ผู้รับแจ้งเมื่อเกินกำหนด); numbers are stored.</summary>
public enum EscalationTarget
{
    Worker = 1,
    Chair = 2,
    Province = 3,

    /// <summary>The ministry's rapid unit (ศูนย์เร่งรัดจัดการสวัสดิภาพประชาชน).</summary>
    Ministry = 4,
}
