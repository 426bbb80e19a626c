using Hunsuan.Engines.Benefits;

namespace Hunsuan.Benefits.Rules;

/// <summary>What a version would do to the people of an area, beside the one that counts today (ผลของการเปลี่ยนกติกา).</summary>
/// <param name="Area">Whose people were looked at.</param>
/// <param name="IsCoarse">The reader may not see whom it is about: shown by tens, and money by two digits, so that no version made for it tells about one of them.</param>
/// <param name="Now">How many it says yes, no or unknown to.</param>
/// <param name="Before">The same of the running version; null where there is none of the same kind.</param>
/// <param name="Change">Who gains and who loses; null likewise.</param>
/// <param name="Cost">Null where it gives no money.</param>
public sealed record RuleComparison(string Area, bool IsCoarse, ShareMatched Now, ShareMatched? Before, RuleChange? Change, RuleCost? Cost)
{
    /// <summary>Fewer are not told apart where the reader sees no households.</summary>
    public const int Step = 10;

    /// <summary>Nobody or everybody: a condition has lost its meaning, and the version can't be proposed or approved.</summary>
    public bool IsStopped => Now.Stop is ActivationStop.Nobody or ActivationStop.Everybody;

    /// <summary>How many, or null where there are fewer than <see cref="Step"/> and the reader may not see whom.</summary>
    public long? Shown(long count) => !IsCoarse ? count : count < Step ? null : count / Step * Step;

    /// <summary>Money of so many; null where they are fewer than <see cref="Step"/> and the reader may not see whom.</summary>
    public Interval? Shown(Interval money, long of) => !IsCoarse ? money : of < Step ? null : new(TwoDigits(money.Lo), TwoDigits(money.Hi));

    private static long TwoDigits(long value)
    {
        if (Math.Abs(value) >= Interval.Endless) return value;
        var unit = 1L;
        while (Math.Abs(value / unit) >= 100) unit *= 10;
        return value / unit * unit;
    }
}

/// <summary>What happens to somebody by a version (ผลต่อผู้มีสิทธิ).</summary>
public enum RuleEffect
{
    /// <summary>Gets it, and does not today (ได้สิทธิเพิ่ม).</summary>
    Gained = 1,

    /// <summary>Does not get it any more, or it can't be told any more (เสียสิทธิ).</summary>
    Lost = 2,

    /// <summary>Gets more money (ได้เงินเพิ่ม).</summary>
    Raised = 3,

    /// <summary>Gets less money (ได้เงินลดลง).</summary>
    Lowered = 4,
}
