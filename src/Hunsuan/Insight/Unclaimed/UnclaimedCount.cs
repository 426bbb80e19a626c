using Hunsuan.Benefits;
using Hunsuan.Engines.Benefits;

namespace Hunsuan.Insight.Unclaimed;

/// <summary>How those of an area stand to one benefit (สิทธิตกหล่นของสวัสดิการหนึ่งรายการ): persons, or households where the benefit is theirs.</summary>
public sealed class UnclaimedCount(Benefit benefit)
{
    public Benefit Benefit { get; } = benefit;

    /// <summary>All conditions are met, and nobody knows of it being received.</summary>
    public int MayHave { get; private set; }

    /// <summary>On the agency's list, or granted.</summary>
    public int Has { get; private set; }

    public int CannotTell { get; private set; }
    public int Not { get; private set; }

    /// <summary>What those who may have it and do not would get in one period of it, in satang; an end that is not known counts as nothing below and is told above.</summary>
    public long LeastSatang { get; private set; }

    /// <summary>Null where it has no upper end, or the benefit is no money.</summary>
    public long? MostSatang { get; private set; } = benefit.Amount is null ? null : 0;

    /// <summary>Everybody that was looked at: nobody is lost between the four.</summary>
    public int All => MayHave + Has + CannotTell + Not;

    internal void Add(RuleColumns says, int row, bool has)
    {
        if (has)
        {
            Has++;
            return;
        }

        var verdict = says.Verdicts[row];
        Add(verdict, verdict is Verdict.Yes ? says.Amount(row) : null);
    }

    /// <summary>Somebody who does not have it yet.</summary>
    internal void Add(Verdict verdict, Interval? amount)
    {
        if (verdict is Verdict.No) Not++;
        if (verdict is Verdict.Unknown) CannotTell++;
        if (verdict is not Verdict.Yes) return;
        MayHave++;
        Money(amount);
    }

    /// <summary>Those of a part.</summary>
    internal void Add(UnclaimedCount part)
    {
        (MayHave, Has, CannotTell, Not) = (MayHave + part.MayHave, Has + part.Has, CannotTell + part.CannotTell, Not + part.Not);
        (LeastSatang, MostSatang) = (LeastSatang + part.LeastSatang, MostSatang + part.MostSatang);
    }

    private void Money(Interval? amount)
    {
        if (amount is not { } money) return;
        LeastSatang += Math.Max(0, money.Lo);
        MostSatang = money.Hi >= Interval.Endless ? null : MostSatang + money.Hi;
    }
}
