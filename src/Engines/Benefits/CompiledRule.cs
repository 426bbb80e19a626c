using Hunsuan.Engines.Benefits.Tree;

namespace Hunsuan.Engines.Benefits;

/// <summary>A rule without fault, made ready for one day (กติกาที่ตรวจแล้วและพร้อมใช้).</summary>
public sealed class CompiledRule
{
    internal CompiledRule(RuleDraft draft, IReadOnlyList<CheckedCondition> conditions, Node? amount, IReadOnlyList<ValueInForce> values)
    {
        (Id, Version, Entity, Checked, AmountTree, ValuesInForce) = (draft.Id, draft.Version, draft.Entity, conditions, amount, values);
        Facts = [.. conditions.Select(c => c.Truth).Append(amount).OfType<Node>().SelectMany(n => n.All()).OfType<FactNode>().Select(f => f.Fact).Distinct()];
    }

    public string Id { get; }
    public int Version { get; }
    public RuleEntity Entity { get; }

    /// <summary>Names of the conditions, in the order in which every result gives them.</summary>
    public IEnumerable<string> Conditions => Checked.Select(c => c.Name);

    /// <summary>Baht once, by day, month or year; null where no money is given.</summary>
    public RuleType? AmountType => AmountTree?.Type;

    /// <summary>The facts that are read, those of rules that it needs included.</summary>
    public IReadOnlyList<RuleFact> Facts { get; }

    /// <summary>Which dated values it uses.</summary>
    public IReadOnlyList<ValueInForce> ValuesInForce { get; }

    internal IReadOnlyList<CheckedCondition> Checked { get; }

    internal Node? AmountTree { get; }

    public override string ToString() => $"{Id} {Version}";
}

internal sealed record CheckedCondition(string Name, Node Truth);
