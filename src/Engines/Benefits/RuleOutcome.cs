namespace Hunsuan.Engines.Benefits;

/// <summary>What a rule says of one person or household (ผลการพิจารณาตามกติกา).</summary>
/// <param name="Verdict">Yes when all conditions are met, no when any is not, otherwise unknown.</param>
/// <param name="Conditions">One by one, in the rule's order.</param>
/// <param name="Amount">What is given, from least to most, whatever the verdict; null where the rule gives no money.</param>
public sealed record RuleOutcome(Verdict Verdict, IReadOnlyList<Verdict> Conditions, Interval? Amount);
