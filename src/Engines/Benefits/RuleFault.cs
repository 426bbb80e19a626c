namespace Hunsuan.Engines.Benefits;

/// <summary>One reason why a rule cannot be used, with its place (ข้อผิดพลาดของกติกา). Sentences are made of it elsewhere.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Rule">The rule's id; empty where a fact of the dictionary is wrong.</param>
/// <param name="Part">In which part of the file.</param>
/// <param name="Name">Which condition, definition, parameter, table or fact; empty for the amount and the rule as a whole.</param>
/// <param name="Column">Where in the expression, counted from 1; 0 where no place in a text is meant.</param>
/// <param name="Details">Words and values concerned, as written; their order is told with the kind.</param>
public sealed record RuleFault(RuleFaultKind Kind, string Rule, RulePart Part, string Name, int Column, IReadOnlyList<string> Details)
{
    public override string ToString() => $"{Kind} in {Rule}: {Part} {Name} at {Column} ({string.Join(", ", Details)})";
}

/// <summary>A part of a rule file (ส่วนของไฟล์กติกา).</summary>
public enum RulePart
{
    Rule = 0,
    Parameter = 1,
    Table = 2,
    Definition = 3,
    Condition = 4,
    Amount = 5,
    Fact = 6,
}
