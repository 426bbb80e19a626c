using Hunsuan.Engines.Benefits.Tree;
using static Hunsuan.Engines.Benefits.RuleFaultKind;

namespace Hunsuan.Engines.Benefits.Language;

/// <summary>Names of facts, parameters, definitions, tables and rules.</summary>
internal sealed partial class Checker
{
    private Node? Name(NameSyntax name) => name.Record switch
    {
        null => BareName(name),
        RuleWords.Household => OfHousehold(name),
        RuleWords.Members when MembersFunctions.ContainsKey(name.Name) => Fault(PredicateMissing, name.Column, $"members.{name.Name}"),
        RuleWords.Members => Fault(UnknownFunction, name.Column, $"members.{name.Name}", names.NearestFunction($"members.{name.Name}")),
        _ when name.Record == member => OfMember(name),
        _ => Fault(UnknownName, name.Column, name.Record, names.NearestValue(name.Record)),
    };

    private Node? BareName(NameSyntax name)
    {
        var text = name.Name;
        if (text == member || text is RuleWords.Household or RuleWords.Members) return Fault(RecordAsValue, name.Column, text);
        if (text == "today") return definitions.Today;
        if (text == RuleWords.Size && names.Entity == RuleEntity.Household) return new SizeNode(names.Entity);
        if (names.Parameters.TryGetValue(text, out var parameter)) return parameter;
        if (names.Definitions.ContainsKey(text)) return definitions.Find(text, name.Column, place);
        if (names.Tables.TryGetValue(text, out var table)) return table is null ? null : Fault(ArgumentCount, name.Column, text, "1", "0");
        if (names.Facts.Find(names.Entity, text) is { } own) return Own(own);
        return names.Entity == RuleEntity.Person && names.Facts.Find(RuleEntity.Household, text) is not null
            ? Fault(FactOfHousehold, name.Column, text)
            : names.Facts.Find(RuleEntity.Person, text) is not null
                ? Fault(FactOfPerson, name.Column, text)
                : Fault(UnknownName, name.Column, text, names.NearestValue(text));
    }

    private static FactNode Own(RuleFact fact) => new(fact, fact.Entity == RuleEntity.Person ? FactOf.Own : FactOf.Household);

    private Node? OfHousehold(NameSyntax name)
    {
        if (name.Name == RuleWords.Size) return new SizeNode(names.Entity);
        if (names.Facts.Find(RuleEntity.Household, name.Name) is { } fact) return Own(fact);
        return names.Facts.Find(RuleEntity.Person, name.Name) is not null
            ? Fault(FactOfPerson, name.Column, name.Name)
            : Fault(UnknownName, name.Column, $"household.{name.Name}", Nearest(RuleEntity.Household, name.Name));
    }

    private Node? OfMember(NameSyntax name)
    {
        if (names.Facts.Find(RuleEntity.Person, name.Name) is { } fact) return new FactNode(fact, FactOf.Member);
        return names.Facts.Find(RuleEntity.Household, name.Name) is not null
            ? Fault(FactOfHousehold, name.Column, name.Name)
            : Fault(UnknownName, name.Column, $"{member}.{name.Name}", Nearest(RuleEntity.Person, name.Name));
    }

    private string Nearest(RuleEntity entity, string name) => RuleWords.Nearest(name, names.Facts.Of(entity).Select(f => f.Name));

    private Node? Call(CallSyntax call) => call.FullName switch
    {
        "min" or "max" => LeastOrMost(call),
        "yearly" => Yearly(call),
        "years_between" => YearsBetween(call),
        "is_known" => Known(call),
        "qualifies" => Qualifies(call),
        _ when call.Record == RuleWords.Members => Members(call),
        _ when call.Record is null && names.Tables.TryGetValue(call.Name, out var table) => Lookup(call, table),
        var name => Fault(UnknownFunction, call.Column, name, names.NearestFunction(name)),
    };

    private KnownNode? Known(CallSyntax call)
    {
        if (!HasCount(call, 1) || Check(call.Values[0]) is not { } of) return null;
        if (of is FactNode fact) return new(fact);
        Fault(KnownNeedsFact, call.Column);
        return null;
    }

    private Node? Qualifies(CallSyntax call)
    {
        if (!HasCount(call, 1)) return null;
        if (call.Values[0] is not TextSyntax text) return Fault(TypeNotPossible, call.Column, "qualifies", "", "text");
        if (!names.Rules.TryGetValue(text.Text, out var rule)) return Fault(UnknownRule, text.Column, text.Text, RuleWords.Nearest(text.Text, names.Rules.Keys));
        if (rule is null) return Fault(RuleNeedsFaulty, text.Column, text.Text);
        return rule.Entity == names.Entity ? new QualifiesNode(rule) : Fault(RuleOfOtherEntity, text.Column, text.Text);
    }
}
