namespace Hunsuan.Engines.Wellbeing;

/// <summary>What is known of one person or household: which indicators failed, passed, or do not concern them (ผลรายตัวชี้วัด).</summary>
/// <remarks>An indicator in none of the three masks is unknown. The masks must not overlap.</remarks>
public readonly record struct Answers(ulong Failed, ulong Passed, ulong NotApplicable = 0)
{
    /// <summary>The indicators among <paramref name="asked"/> of which nothing is known.</summary>
    public ulong Unknown(ulong asked) => asked & ~(Failed | Passed | NotApplicable);

    /// <summary>True when an indicator has two results at once, which is a fault of the caller.</summary>
    public bool IsContradictory => (Failed & Passed | (Failed | Passed) & NotApplicable) != 0;

    /// <summary>Puts a person's own results and those of the household side by side, where each has its own bits.</summary>
    public static Answers operator |(Answers a, Answers b) =>
        new(a.Failed | b.Failed, a.Passed | b.Passed, a.NotApplicable | b.NotApplicable);

    /// <summary>The results of a household from those of its members: failed when any member fails; else unknown when any member's is;
    /// else passed when any member passes; not applicable only when it concerns none of them.</summary>
    /// <param name="members">One for each member; for nobody everything is unknown.</param>
    public static Answers OfHousehold(ReadOnlySpan<Answers> members)
    {
        if (members.IsEmpty) return default;
        var (failed, passed, known) = (0UL, 0UL, ulong.MaxValue);
        foreach (var member in members)
        {
            failed |= member.Failed;
            passed |= member.Passed;
            known &= member.Failed | member.Passed | member.NotApplicable;
        }
        return new(failed, passed & known & ~failed, known & ~(failed | passed));
    }
}
