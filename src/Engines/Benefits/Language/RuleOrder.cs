namespace Hunsuan.Engines.Benefits.Language;

/// <summary>Rules after those that they need. Those that need each other get a fault, which names the circle.</summary>
internal sealed class RuleOrder
{
    private readonly IReadOnlyDictionary<string, RuleReading> _rules;
    private readonly HashSet<string> _done = [];
    private readonly List<string> _underWay = [];

    public RuleOrder(IReadOnlyDictionary<string, RuleReading> rules)
    {
        _rules = rules;
        foreach (var id in rules.Keys) Visit(id);
    }

    public List<string> Sorted { get; } = [];

    private void Visit(string id)
    {
        if (_underWay.IndexOf(id) is >= 0 and var start)
        {
            var circle = _underWay[start..];
            for (var i = 0; i < circle.Count; i++) _rules[circle[i]].AddCycle([.. circle[i..], .. circle[..i], circle[i]]);
            return;
        }
        if (!_rules.TryGetValue(id, out var rule) || _done.Contains(id)) return;
        _underWay.Add(id);
        foreach (var needed in rule.Needs) Visit(needed);
        _underWay.RemoveAt(_underWay.Count - 1);
        _done.Add(id);
        Sorted.Add(id);
    }
}
