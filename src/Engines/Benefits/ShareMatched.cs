namespace Hunsuan.Engines.Benefits;

/// <summary>How many of a population a rule says yes, no or unknown to, before it is activated (สัดส่วนผู้เข้าเกณฑ์).</summary>
public sealed record ShareMatched(long Yes, long No, long Unknown)
{
    public long Rows => Yes + No + Unknown;

    /// <summary>Whether the rule must not be activated as it is.</summary>
    public ActivationStop Stop => this switch
    {
        { Rows: 0 } => ActivationStop.NoRows,
        { Yes: 0, No: 0 } => ActivationStop.NothingKnown,
        { Yes: 0 } => ActivationStop.Nobody,
        { No: 0 } => ActivationStop.Everybody,
        _ => ActivationStop.None,
    };

    /// <exception cref="InvalidOperationException">Rows were lost, or a row is both yes and no: an error of the program.</exception>
    public static ShareMatched Of(RuleColumns columns)
    {
        var verdicts = columns.Verdicts;
        for (var w = 0; w < verdicts.Yes.Length; w++)
        {
            if ((verdicts.Yes[w] & verdicts.No[w]) != 0) throw new InvalidOperationException($"{columns.Rule} says yes and no at once.");
        }
        return new(verdicts.YesCount, verdicts.NoCount, verdicts.UnknownCount);
    }
}

/// <summary>Why a rule is stopped before it is activated (เหตุที่ยังใช้กติกาไม่ได้).</summary>
public enum ActivationStop
{
    None = 0,

    /// <summary>Nobody is refused: a condition has lost its meaning.</summary>
    Everybody = 1,

    /// <summary>Nobody is found.</summary>
    Nobody = 2,

    /// <summary>It cannot be told of anybody: what it asks for is not known of this population.</summary>
    NothingKnown = 3,

    /// <summary>There is nobody to try it on.</summary>
    NoRows = 4,
}
