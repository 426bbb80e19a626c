using Hunsuan.Engines.Deadlines;
using Hunsuan.Shared;

namespace Hunsuan.Deadlines;

/// <summary>When a step of a request or case is due, by its levels, pauses and the office's calendar (นาฬิกาของขั้นงาน).</summary>
public sealed record StepClock(TriageScheme Scheme, TimedStep Step, IReadOnlyList<LevelMark> Levels, IReadOnlyList<PauseMark> Pauses)
{
    /// <summary>The level in force; null where the scheme does not know it any more.</summary>
    public TriageLevel? Level => Levels.OrderBy(l => l.Since).Select(l => Scheme.Find(l.Level)).LastOrDefault();

    /// <summary>From when on the level in force holds; one that was only said again holds since before.</summary>
    public DateTimeOffset Since => Changes[^1].Since;

    /// <summary>Whether the clock stands still now.</summary>
    public bool IsPaused => Pauses.Any(p => p.Until is null);

    /// <summary>When the step is due; null where it has no limit, or the clock stands still.</summary>
    public DateTimeOffset? DueAt => At(l => l.Limit);

    /// <summary>From when on somebody is warned; null as above.</summary>
    public DateTimeOffset? WarnAt => At(l => l.UntilWarning);

    private DateTimeOffset? At(Func<StepLimit, TimeLimit> limitOf)
    {
        var limits = (
            from mark in Changes
            let limit = Scheme.Find(mark.Level)?.Limits.GetValueOrDefault(Step)
            where limit is not null
            select (Clock.InThailand(mark.Since), limitOf(limit))).ToList();
        return limits.Count > 0 && Deadline.Due(limits, Scheme.Calendar, [.. Pauses.Select(PauseOf)]) is { } due ? Clock.FromThailand(due) : null;
    }

    private List<LevelMark> Changes
    {
        get
        {
            List<LevelMark> inOrder = [.. Levels.OrderBy(l => l.Since)];
            return [.. inOrder.Where((mark, at) => at == 0 || inOrder[at - 1].Level != mark.Level)];
        }
    }

    private static ClockPause PauseOf(PauseMark mark) => new(Clock.InThailand(mark.Since), mark.Until is { } until ? Clock.InThailand(until) : null);
}
