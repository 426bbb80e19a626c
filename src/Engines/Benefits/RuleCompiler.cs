using Hunsuan.Engines.Benefits.Language;

namespace Hunsuan.Engines.Benefits;

/// <summary>Checks rules and makes those without fault ready for a day (ตัวตรวจและแปลงกติกา).</summary>
public static class RuleCompiler
{
    /// <summary>A rule with a fault is left out whole, and so is every rule that needs it.</summary>
    /// <param name="drafts">One version of each rule.</param>
    /// <param name="facts">What may be asked for.</param>
    /// <param name="on">The day: of the dated values, and "today".</param>
    /// <param name="asKnownOn">Takes only values that were known on this day; null: all.</param>
    public static RuleSet Compile(IReadOnlyList<RuleDraft> drafts, FactBook facts, DateOnly on, DateOnly? asKnownOn = null)
    {
        var faults = new List<RuleFault>();
        foreach (var twice in drafts.GroupBy(d => d.Id).Where(g => g.Count() > 1))
            faults.Add(new(RuleFaultKind.RuleTwice, twice.Key, RulePart.Rule, "", 0, [twice.Key]));

        var readings = drafts.GroupBy(d => d.Id).Where(g => g.Count() == 1)
            .ToDictionary(g => g.Key, g => new RuleReading(g.Single(), facts, on, asKnownOn));
        var order = new RuleOrder(readings);
        var compiled = drafts.Select(d => d.Id).Distinct().ToDictionary(id => id, _ => (CompiledRule?)null);
        foreach (var id in order.Sorted) compiled[id] = readings[id].Compile(compiled);
        return new(
            facts, on, asKnownOn, [.. drafts.Select(d => compiled[d.Id]).OfType<CompiledRule>()],
            [.. faults, .. drafts.DistinctBy(d => d.Id).Where(d => readings.ContainsKey(d.Id)).SelectMany(d => readings[d.Id].Faults)]);
    }
}
