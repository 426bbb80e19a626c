namespace Hunsuan.Engines.Benefits.Tree;

/// <summary>A part of a checked expression: names are facts, units fit, and it can be worked out for anybody.</summary>
/// <remarks>Trees share parts (definitions), so sizes count a part as often as it is worked out.</remarks>
internal abstract class Node
{
    public const long Largest = 5_000;
    public const int Deepest = 200;

    protected Node(RuleType type, params IReadOnlyList<Node> parts)
    {
        (Type, Parts) = (type, parts);
        Weight = Math.Min(Largest + 1, 1 + parts.Sum(p => p.Weight));
        Depth = 1 + (parts.Count == 0 ? 0 : parts.Max(p => p.Depth));
    }

    public RuleType Type { get; }
    public IReadOnlyList<Node> Parts { get; }
    public long Weight { get; }
    public int Depth { get; }

    public bool IsTooLarge => Weight > Largest || Depth > Deepest;

    /// <summary>All that it can be, whoever it is about.</summary>
    public abstract Interval Range { get; }

    public IEnumerable<Node> All() => Parts.SelectMany(p => p.All()).Prepend(this);
}

/// <summary>A value of the rule itself.</summary>
/// <param name="parameter">Where it comes from, if it has a name.</param>
internal sealed class ConstantNode(RuleType type, Interval value, ValueInForce? parameter = null) : Node(type)
{
    public ValueInForce? Parameter { get; } = parameter;
    public override Interval Range => value;
}

internal enum FactOf { Own, Household, Member }

internal sealed class FactNode(RuleFact fact, FactOf of) : Node(fact.Type)
{
    public RuleFact Fact { get; } = fact;

    /// <summary>Of the person the rule is about, of the household, or of the member at hand.</summary>
    public FactOf Of { get; } = of;

    public override Interval Range => Fact.Unknown;
}

/// <summary>How many members the household has; at least 1 where the rule is about one of them.</summary>
internal sealed class SizeNode(RuleEntity entity) : Node(RuleType.Number)
{
    public const int Most = 1_000_000;

    public override Interval Range { get; } = new(entity == RuleEntity.Person ? 1 : 0, Most);
}

internal sealed class KnownNode(FactNode fact) : Node(RuleType.Truth, fact)
{
    public FactNode Fact { get; } = fact;
    public override Interval Range => new(0, 1);
}

internal enum MembersHow { Exists, All, Count, Sum, Least, Most }

/// <summary>Something asked of each member of the household, and the answers put together.</summary>
internal sealed class MembersNode(MembersHow how, RuleType type, Node of, RuleEntity entity) : Node(type, of)
{
    public MembersHow How { get; } = how;
    public Node Of { get; } = of;

    public override Interval Range { get; } = how switch
    {
        MembersHow.Exists or MembersHow.All => new(0, 1),
        MembersHow.Count => new(0, SizeNode.Most),
        MembersHow.Sum => IntervalMath.Calculate(Calculation.Times, new(0, SizeNode.Most), of.Range),
        MembersHow.Least or MembersHow.Most => entity == RuleEntity.Person ? of.Range : Interval.Anything,
    };
}

/// <summary>Whether the same person or household meets all conditions of another rule.</summary>
internal sealed class QualifiesNode(CompiledRule rule) : Node(RuleType.Truth, [.. rule.Checked.Select(c => c.Truth)])
{
    public CompiledRule Rule { get; } = rule;
    public override Interval Range => new(0, 1);
}
