using Hunsuan.Engines.Benefits.Tree;
using static Hunsuan.Engines.Benefits.RuleFaultKind;

namespace Hunsuan.Engines.Benefits.Language;

/// <summary>members.exists(m, …) and its like. What is asked of each member may not be left out, and must be about the member.</summary>
internal sealed partial class Checker
{
    public static readonly IReadOnlyDictionary<string, MembersHow> MembersFunctions = new Dictionary<string, MembersHow>
    {
        ["exists"] = MembersHow.Exists,
        ["all"] = MembersHow.All,
        ["count"] = MembersHow.Count,
        ["sum"] = MembersHow.Sum,
        ["min"] = MembersHow.Least,
        ["max"] = MembersHow.Most,
    };

    private Node? Members(CallSyntax call)
    {
        if (!MembersFunctions.TryGetValue(call.Name, out var how))
            return Fault(UnknownFunction, call.Column, call.FullName, names.NearestFunction(call.FullName));
        if (member is not null) return Fault(MembersInMembers, call.Column, call.FullName);
        if (call.Values is not [NameSyntax { Record: null, Name: var name }, var asked, ..]) return Fault(PredicateMissing, call.Column, call.FullName);
        if (!HasCount(call, 2)) return null;
        if (!RuleWords.IsName(name)) return Fault(NameNotPossible, call.Values[0].Column, name);
        if (names.IsTaken(name)) return Fault(NameTaken, call.Values[0].Column, name);
        if (!asked.All().Any(s => IsAbout(s, name))) return Fault(PredicateIgnoresMember, asked.Column, call.FullName, name);
        return new Checker(names, definitions, place, name).Check(asked) is { } of ? Members(call, how, of) : null;
    }

    /// <summary>The bare name counts here, so that it is called what it is: a record taken for a value.</summary>
    private static bool IsAbout(Syntax syntax, string name) => syntax is NameSyntax found && (found.Record == name || (found.Record is null && found.Name == name));

    private Node? Members(CallSyntax call, MembersHow how, Node of)
    {
        var (isRight, takes) = how switch
        {
            MembersHow.Exists or MembersHow.All or MembersHow.Count => (of.Type.Unit == RuleUnit.Truth, "truth"),
            MembersHow.Sum => (of.Type.IsAmount, "amount"),
            MembersHow.Least or MembersHow.Most => (of.Type.HasOrder, "ordered"),
        };
        if (!isRight) return Fault(TypeNotPossible, call.Column, call.FullName, $"{of.Type}", takes);
        return new MembersNode(how, how == MembersHow.Count ? RuleType.Number : of.Type, of, names.Entity);
    }
}
