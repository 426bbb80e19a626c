namespace Hunsuan.Engines.Benefits.Tree;

internal sealed class NotNode(Node of) : Node(RuleType.Truth, of)
{
    public override Interval Range { get; } = IntervalMath.Not(of.Range);
}

/// <summary>Whether all of the parts hold, or any. Of no parts: all hold, none does.</summary>
internal sealed class JoinNode(bool isAnd, IReadOnlyList<Node> parts) : Node(RuleType.Truth, parts)
{
    public bool IsAnd { get; } = isAnd;

    public override Interval Range { get; } = Of(isAnd, parts.Select(p => p.Range));

    public static Interval Of(bool isAnd, IEnumerable<Interval> truths) =>
        truths.Aggregate(Interval.Of(isAnd ? 1 : 0), (a, b) => IntervalMath.Calculate(isAnd ? Calculation.Least : Calculation.Most, a, b));
}

/// <param name="column">Where its sign stands in the text.</param>
internal sealed class CompareNode(Comparison how, Node left, Node right, int column) : Node(RuleType.Truth, left, right)
{
    public Comparison How { get; } = how;
    public int Column { get; } = column;
    public override Interval Range { get; } = IntervalMath.Compare(how, left.Range, right.Range);
}

internal sealed class CalculateNode(RuleType type, Calculation how, Node left, Node right) : Node(type, left, right)
{
    public Calculation How { get; } = how;
    public override Interval Range { get; } = IntervalMath.Calculate(how, left.Range, right.Range);
}

internal sealed class DivideNode(Node of, long by) : Node(of.Type, of)
{
    public long By { get; } = by;
    public override Interval Range { get; } = IntervalMath.Divide(of.Range, by);
}

internal sealed class IfNode(Node condition, Node then, Node otherwise) : Node(then.Type, condition, then, otherwise)
{
    public override Interval Range { get; } = IntervalMath.If(condition.Range, then.Range, otherwise.Range);
}

internal sealed class YearsNode(Node from, Node to) : Node(RuleType.Years, from, to)
{
    public override Interval Range { get; } = FullYears.Between(from.Range, to.Range);
}

/// <param name="column">Where the table's name stands in the text.</param>
internal sealed class LookupNode(StepTable table, Node by, RulePart part, string name, int column) : Node(table.Gives, by)
{
    public StepTable Table { get; } = table;
    public RulePart Part { get; } = part;
    public string Name { get; } = name;
    public int Column { get; } = column;

    public bool IsCovered => Table.Covers(Parts[0].Range);

    public override Interval Range { get; } = table.Covers(by.Range) ? table.Find(by.Range) : Interval.Anything;
}
