using Hunsuan.Engines.Benefits.Tree;

namespace Hunsuan.Engines.Benefits.Language;

/// <summary>The named part expressions of a rule, each checked once, when it is first asked for.</summary>
internal sealed class DefinitionBook(Names names, Place rule, DateOnly today)
{
    private readonly Dictionary<string, Node?> _checked = [];
    private readonly List<string> _underWay = [];

    public Node Today { get; } = new ConstantNode(RuleType.Date, Interval.Of(today.DayNumber));

    /// <summary>The definition's tree; null where it has a fault. Asking for it while it is being checked is a circle.</summary>
    public Node? Find(string name, int column, Place askedFrom)
    {
        if (_underWay.IndexOf(name) is >= 0 and var start)
        {
            askedFrom.Fault(RuleFaultKind.DefinitionCycle, column, [.. _underWay[start..], name]);
            return null;
        }
        if (_checked.TryGetValue(name, out var known)) return known;
        _underWay.Add(name);
        var place = rule.In(RulePart.Definition, name);
        var node = names.Definitions[name] is { } syntax ? new Checker(names, this, place).Check(syntax) : null;
        _underWay.RemoveAt(_underWay.Count - 1);
        return _checked[name] = node;
    }

    /// <summary>Also those that nothing uses must be right.</summary>
    public void CheckAll()
    {
        foreach (var name in names.Definitions.Keys) Find(name, 0, rule);
    }
}
