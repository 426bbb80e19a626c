namespace Hunsuan.Engines.Benefits;

/// <summary>The rules of one day: those that can be used, and what is wrong with the others (ชุดกติกา ณ วันที่พิจารณา).</summary>
public sealed class RuleSet
{
    internal RuleSet(FactBook facts, DateOnly on, DateOnly? asKnownOn, IReadOnlyList<CompiledRule> rules, IReadOnlyList<RuleFault> faults) =>
        (Facts, On, AsKnownOn, Rules, Faults) = (facts, on, asKnownOn, rules, faults);

    public FactBook Facts { get; }

    /// <summary>The day for which values were looked up; "today" in the rules.</summary>
    public DateOnly On { get; }

    /// <summary>Values that became known later are left out; null: none is.</summary>
    public DateOnly? AsKnownOn { get; }

    /// <summary>Rules without fault, in the order given.</summary>
    public IReadOnlyList<CompiledRule> Rules { get; }

    public IReadOnlyList<RuleFault> Faults { get; }

    public CompiledRule? Find(string id) => Rules.FirstOrDefault(r => r.Id == id);
}
