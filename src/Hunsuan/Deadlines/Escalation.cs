namespace Hunsuan.Deadlines;

/// <summary>Whose turn it is when a time is over (ลำดับการแจ้งเมื่อเกินกำหนด).</summary>
public static class Escalation
{
    /// <summary>How far it has gone, and the next moment at which it goes on; null where nothing follows.</summary>
    public readonly record struct Standing(EscalationTarget? To, DateTimeOffset? Next);

    /// <summary>
    /// What holds once the due moment is known anew. While nothing is late, nobody counts as told: the turns begin again at the first one.
    /// Where the clock stands still, those who were told stay told and nothing follows.
    /// </summary>
    public static Standing Of(DateTimeOffset? dueAt, IReadOnlyList<EscalationStep> steps, EscalationTarget? told, DateTimeOffset now)
    {
        if (dueAt is not { } due) return new(told, null);
        var to = due > now ? null : told;
        return new(to, After(to, steps) is { } step ? due + step.After : null);
    }

    /// <summary>Those whose turn has come and who were not told, in the order of their turns: several where the program was off.</summary>
    public static IReadOnlyList<EscalationTarget> Passed(DateTimeOffset dueAt, IReadOnlyList<EscalationStep> steps, EscalationTarget? told, DateTimeOffset now) =>
        [.. Beyond(told, steps).Where(s => dueAt + s.After <= now).Select(s => s.To)];

    /// <summary>Tells those whose turn has come, and where nobody is there the next one at once; the last of them was told last.</summary>
    /// <param name="tell">Tells one of them; says how many were there.</param>
    public static async Task<IReadOnlyList<(EscalationTarget To, int Count)>> Tell(
        DateTimeOffset dueAt, IReadOnlyList<EscalationStep> steps, EscalationTarget? told, DateTimeOffset now, Func<EscalationTarget, Task<int>> tell)
    {
        var turns = new Queue<EscalationTarget>(Passed(dueAt, steps, told, now));
        var done = new List<(EscalationTarget To, int Count)>();
        while (turns.TryDequeue(out var target))
        {
            var count = await tell(target);
            done.Add((target, count));
            if (count == 0 && turns.Count == 0 && After(target, steps) is { } next) turns.Enqueue(next.To);
        }

        return done;
    }

    /// <summary>Whose turn follows; null for nobody's.</summary>
    public static EscalationStep? After(EscalationTarget? told, IReadOnlyList<EscalationStep> steps) => Beyond(told, steps).FirstOrDefault();

    private static IEnumerable<EscalationStep> Beyond(EscalationTarget? told, IReadOnlyList<EscalationStep> steps) => steps.Where(s => told is null || s.To > told);
}
