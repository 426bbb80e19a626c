namespace Hunsuan.Engines.Benefits;

/// <summary>Why a rule says what it says of one person or household (คำอธิบายผลการพิจารณา).</summary>
public sealed record RuleExplanation
{
    public required CompiledRule Rule { get; init; }

    public required Verdict Verdict { get; init; }

    public required IReadOnlyList<ConditionExplanation> Conditions { get; init; }

    /// <summary>From least to most; null where the rule gives no money.</summary>
    public required Interval? Amount { get; init; }

    /// <summary>What the amount was worked out from.</summary>
    public required IReadOnlyList<FactRead> AmountFacts { get; init; }

    /// <summary>Which dated values the amount was worked out from.</summary>
    public required IReadOnlyList<ValueInForce> AmountValues { get; init; }

    /// <summary>What to ask, to be able to tell. Empty where the verdict is yes or no: nothing that is not known could change it.</summary>
    public IReadOnlyList<FactRead> Ask =>
        Verdict == Verdict.Unknown ? [.. Conditions.SelectMany(c => c.Missing).DistinctBy(f => (f.Fact, f.Member))] : [];

    /// <summary>
    /// The change that alone would turn the verdict: where it is no, of the only condition that is not met; where it is yes, the smallest of any
    /// condition would do. Null where there is none.
    /// </summary>
    public SmallestChange? Change
    {
        get
        {
            if (Verdict == Verdict.Unknown) return null;
            if (Verdict == Verdict.Yes) return Conditions.Select(c => c.Change).OfType<SmallestChange>().MinBy(c => c.Distance);
            return Conditions.Where(c => c.Truth != Verdict.Yes).ToList() is [{ Change: { } only }] ? only : null;
        }
    }
}

/// <summary>Why one condition is met, is not, or cannot be told (คำอธิบายเงื่อนไขหนึ่งข้อ).</summary>
/// <param name="Name">The condition's name in the rule.</param>
/// <param name="Truth">Met, not met or cannot tell.</param>
/// <param name="Facts">What was read, each once.</param>
/// <param name="Values">Which of the dated values of parameters and tables were used.</param>
/// <param name="Comparisons">What was compared with what.</param>
/// <param name="Missing">Where it cannot be told: the facts that it hangs on.</param>
/// <param name="Change">The smallest change of one known number that turns it; null where there is none.</param>
public sealed record ConditionExplanation(
    string Name, Verdict Truth, IReadOnlyList<FactRead> Facts, IReadOnlyList<ValueInForce> Values, IReadOnlyList<ComparisonRead> Comparisons,
    IReadOnlyList<FactRead> Missing, SmallestChange? Change);

/// <summary>A fact that was read, and what is known of it (ข้อเท็จจริงที่ใช้พิจารณา).</summary>
/// <param name="Fact">Which fact.</param>
/// <param name="Member">Whose, by place in the household from 0; null: the household's.</param>
/// <param name="Value">What is known of it.</param>
public sealed record FactRead(RuleFact Fact, int? Member, Interval Value)
{
    /// <summary>Nothing at all is known of it.</summary>
    public bool IsUnknown => !Value.IsKnown && Value == Fact.Unknown;
}

/// <summary>Two values that were compared, such as a person's with the limit (การเปรียบเทียบกับเกณฑ์).</summary>
/// <param name="Column">Of the sign, in the text of the condition or of a definition it uses.</param>
/// <param name="Sign">==, !=, &lt;, &lt;=, &gt; or &gt;=.</param>
/// <param name="Type">What both are counted in.</param>
/// <param name="IsLeftLimit">The left one is the rule's own and the same for everybody.</param>
/// <param name="IsRightLimit">The right one is.</param>
public sealed record ComparisonRead(
    int Column, string Sign, RuleType Type, Interval Left, Interval Right, bool IsLeftLimit, bool IsRightLimit, Verdict Truth);

/// <summary>The smallest change of a number that turns a condition (การเปลี่ยนแปลงน้อยที่สุดที่ทำให้ผลเปลี่ยน).</summary>
/// <param name="Fact">Which fact.</param>
/// <param name="Member">Whose; null: the household's.</param>
/// <param name="From">As it is, in the smallest unit.</param>
/// <param name="To">What it would have to be.</param>
public sealed record SmallestChange(RuleFact Fact, int? Member, long From, long To)
{
    internal long Distance => Math.Abs(To - From);
}
