namespace Hunsuan.Engines.Benefits;

/// <summary>A declared fact that was found right (ข้อเท็จจริงที่ประกาศไว้).</summary>
/// <param name="Name">How expressions call it.</param>
/// <param name="Entity">Whose it is.</param>
/// <param name="Index">Its place among the facts of that kind of entity, from 0 without holes.</param>
/// <param name="Type">Its type.</param>
/// <param name="Unknown">What is known of it where nothing is: from its least to its largest value.</param>
public sealed record RuleFact(string Name, RuleEntity Entity, int Index, RuleType Type, Interval Unknown)
{
    /// <summary>Whether a value may be taken in: within the declared range.</summary>
    public bool Allows(Interval value) =>
        value == Unknown || (value.Lo >= Unknown.Lo && value.Hi <= Unknown.Hi && (!IsChoice || (value.IsKnown && value.Lo >= 0)));

    private bool IsChoice => Type.Unit == RuleUnit.Choice;
}
