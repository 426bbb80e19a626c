using Hunsuan.Engines.Benefits.Tree;
using static Hunsuan.Engines.Benefits.RuleFaultKind;

namespace Hunsuan.Engines.Benefits.Language;

/// <summary>One draft on its way to a rule: first all its texts are read, then, when the rules it needs are there, it is checked.</summary>
internal sealed class RuleReading
{
    private readonly RuleDraft _draft;
    private readonly Names _names;
    private readonly Place _place;
    private readonly DateOnly _on;
    private readonly List<RuleFault> _faults = [];
    private readonly List<(NamedExpression Written, Syntax? Read)> _conditions = [];
    private readonly Syntax? _amount;

    public RuleReading(RuleDraft draft, FactBook facts, DateOnly on, DateOnly? asKnownOn)
    {
        (_draft, _on, _names) = (draft, on, new(facts, draft.Entity));
        _place = new(draft.Id, RulePart.Rule, "", _faults);
        var values = new ValueReader(facts, on, asKnownOn);
        foreach (var parameter in draft.Parameters)
        {
            if (Place(RulePart.Parameter, parameter.Name) is { } place) _names.Parameters[parameter.Name] = values.Parameter(parameter, place);
        }
        foreach (var table in draft.Tables)
        {
            if (Place(RulePart.Table, table.Name) is { } place) _names.Tables[table.Name] = values.Table(table, place);
        }
        foreach (var definition in draft.Definitions)
        {
            if (Place(RulePart.Definition, definition.Name) is { } place) _names.Definitions[definition.Name] = place.Read(definition.Expression);
        }
        foreach (var condition in draft.Conditions) ReadCondition(condition);
        if (draft.Conditions.Count == 0) _place.Fault(NoCondition, 0);
        if (draft.Amount is not null) _amount = _place.In(RulePart.Amount, "").Read(draft.Amount);
    }

    public IReadOnlyList<RuleFault> Faults => _faults;

    /// <summary>Ids of the rules that are named.</summary>
    public IEnumerable<string> Needs => _conditions.Select(c => c.Read).Concat(_names.Definitions.Values).Append(_amount)
        .OfType<Syntax>().SelectMany(s => s.RulesNamed()).Select(t => t.Text).Distinct();

    public void AddCycle(IReadOnlyList<string> circle)
    {
        if (!_faults.Any(f => f.Kind == RuleCycle)) _place.Fault(RuleCycle, 0, circle);
    }

    /// <summary>The rule, or null where anything at all is wrong with it.</summary>
    public CompiledRule? Compile(IReadOnlyDictionary<string, CompiledRule?> rules)
    {
        if (_faults.Any(f => f.Kind == RuleCycle)) return null;
        _names.Rules = rules;
        var definitions = new DefinitionBook(_names, _place, _on);
        definitions.CheckAll();
        var conditions = _conditions.Select(c => Condition(c.Written, c.Read, definitions)).ToList();
        var amount = _amount is null ? null : Amount(_amount, definitions);
        foreach (var lookup in conditions.OfType<CheckedCondition>().SelectMany(c => LookupsOf(c.Truth)).Distinct()) CheckCovered(lookup);
        if (_faults.Count > 0) return null;
        var values = _names.Parameters.Values.Select(p => p!.Parameter!).Concat(_names.Tables.Values.Select(t => t!.InForce));
        return new(_draft, [.. conditions.OfType<CheckedCondition>()], amount, [.. values]);
    }

    private Place? Place(RulePart part, string name)
    {
        var place = _place.In(part, name);
        var fault = !RuleWords.IsName(name) ? NameNotPossible : _names.IsTaken(name) ? NameTaken : (RuleFaultKind?)null;
        if (fault is { } kind) place.Fault(kind, 0, name);
        return fault is null ? place : null;
    }

    private void ReadCondition(NamedExpression condition)
    {
        var place = _place.In(RulePart.Condition, condition.Name);
        if (string.IsNullOrWhiteSpace(condition.Name)) place.Fault(NameNotPossible, 0, condition.Name);
        if (_conditions.Any(c => c.Written.Name == condition.Name)) place.Fault(NameTaken, 0, condition.Name);
        _conditions.Add((condition, place.Read(condition.Expression)));
    }

    private CheckedCondition? Condition(NamedExpression written, Syntax? read, DefinitionBook definitions)
    {
        var place = _place.In(RulePart.Condition, written.Name);
        var node = read is null ? null : new Checker(_names, definitions, place).Check(read);
        if (node is null) return null;
        if (node.Type.Unit == RuleUnit.Truth) return new(written.Name, node);
        place.Fault(ConditionNotTruth, read!.Column, $"{node.Type}");
        return null;
    }

    private Node? Amount(Syntax amount, DefinitionBook definitions)
    {
        var place = _place.In(RulePart.Amount, "");
        var node = new Checker(_names, definitions, place).Check(amount);
        if (node is null || node.Type.IsMoney) return node;
        place.Fault(AmountNotMoney, amount.Column, $"{node.Type}");
        return null;
    }

    /// <summary>Those of other rules were checked there.</summary>
    private static IEnumerable<LookupNode> LookupsOf(Node node) =>
        node is QualifiesNode ? [] : node.Parts.SelectMany(LookupsOf).Concat(node is LookupNode lookup ? [lookup] : []);

    /// <summary>A number without a step would have no value, and the condition no answer. An amount is asked for only where conditions are met.</summary>
    private void CheckCovered(LookupNode lookup)
    {
        if (lookup.IsCovered) return;
        var (asked, table) = (lookup.Parts[0].Range, lookup.Table);
        var end = table.End == Interval.Endless ? "" : $"{table.End}";
        _place.In(lookup.Part, lookup.Name).Fault(TableNotCovered, lookup.Column, table.Name, $"{asked.Lo}", $"{asked.Hi}", $"{table.From[0]}", end);
    }
}
