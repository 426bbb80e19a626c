using Hunsuan.Engines.Benefits.Tree;

namespace Hunsuan.Engines.Benefits.Language;

/// <summary>What the names in the expressions of one rule stand for.</summary>
internal sealed class Names(FactBook facts, RuleEntity entity)
{
    public FactBook Facts { get; } = facts;
    public RuleEntity Entity { get; } = entity;

    /// <summary>Values in force on the day. Null: it exists but has a fault.</summary>
    public Dictionary<string, ConstantNode?> Parameters { get; } = [];

    public Dictionary<string, StepTable?> Tables { get; } = [];

    /// <summary>Definitions as written. Null: it cannot be read.</summary>
    public Dictionary<string, Syntax?> Definitions { get; } = [];

    /// <summary>The rules that may be named; those with faults are null.</summary>
    public IReadOnlyDictionary<string, CompiledRule?> Rules { get; set; } = new Dictionary<string, CompiledRule?>();

    public bool IsTaken(string name) =>
        RuleWords.IsReserved(name) || Parameters.ContainsKey(name) || Tables.ContainsKey(name) || Definitions.ContainsKey(name)
        || Facts.Find(Entity, name) is not null;

    public string NearestValue(string name) =>
        RuleWords.Nearest(name, [.. Parameters.Keys, .. Definitions.Keys, .. Facts.Of(Entity).Select(f => f.Name)]);

    public string NearestFunction(string name) => RuleWords.Nearest(
        name,
        [.. Tables.Keys, "min", "max", "yearly", "years_between", "is_known", "qualifies", .. Checker.MembersFunctions.Keys.Select(f => $"members.{f}")]);
}
