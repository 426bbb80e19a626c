using Hunsuan.Engines.Benefits.Tree;
using static Hunsuan.Engines.Benefits.RuleFaultKind;

namespace Hunsuan.Engines.Benefits.Language;

/// <summary>Calculation with units.</summary>
internal sealed partial class Checker
{
    private Node? Minus(MinusSyntax syntax)
    {
        if (Check(syntax.Of) is not { } of) return null;
        return of.Type.IsAmount
            ? new CalculateNode(of.Type, Calculation.Minus, new ConstantNode(of.Type, Interval.Of(0)), of)
            : Fault(TypeNotPossible, syntax.Column, "-", $"{of.Type}", "amount");
    }

    private Node? Calculate(BinarySyntax syntax)
    {
        var (left, right) = (Check(syntax.Left), Check(syntax.Right));
        if (left is null || right is null) return null;
        foreach (var side in new[] { left, right })
        {
            if (!side.Type.IsAmount) return Fault(TypeNotPossible, syntax.Column, syntax.Sign, $"{side.Type}", "amount");
        }
        return syntax.Sign switch
        {
            "*" => Times(syntax, left, right),
            "/" => Divide(syntax, left, right),
            _ when !left.Type.Equals(right.Type) => Fault(UnitsDiffer, syntax.Column, syntax.Sign, $"{left.Type}", $"{right.Type}"),
            _ => new CalculateNode(left.Type, syntax.Sign == "+" ? Calculation.Plus : Calculation.Minus, left, right),
        };
    }

    private Node? Times(BinarySyntax syntax, Node left, Node right)
    {
        if (left.Type.Unit == RuleUnit.Number) return new CalculateNode(right.Type, Calculation.Times, left, right);
        if (right.Type.Unit == RuleUnit.Number) return new CalculateNode(left.Type, Calculation.Times, left, right);
        return Fault(UnitsDiffer, syntax.Column, "*", $"{left.Type}", $"{right.Type}");
    }

    /// <summary>Only money, and only by a written whole number: what it rounds down is then plain to whoever reads it.</summary>
    private Node? Divide(BinarySyntax syntax, Node left, Node right)
    {
        if (!left.Type.IsMoney) return Fault(TypeNotPossible, syntax.Column, "/", $"{left.Type}", "money");
        return syntax.Right is LiteralSyntax { Type.Unit: RuleUnit.Number, Value: > 0 and var by }
            ? new DivideNode(left, by)
            : Fault(DivisionNotPossible, syntax.Column, syntax.Right is LiteralSyntax && right.Type.Unit == RuleUnit.Number ? "0" : $"{right.Type}");
    }

    private Node? LeastOrMost(CallSyntax call)
    {
        if (!HasCount(call, 2) || !TryPair(call.Values[0], call.Values[1], out var left, out var right)) return null;
        if (!left.Type.HasOrder) return Fault(TypeNotPossible, call.Column, call.Name, $"{left.Type}", "ordered");
        return left.Type.Equals(right.Type)
            ? new CalculateNode(left.Type, call.Name == "min" ? Calculation.Least : Calculation.Most, left, right)
            : Fault(UnitsDiffer, call.Column, call.Name, $"{left.Type}", $"{right.Type}");
    }

    /// <summary>Exact; there is no way back, since a yearly sum need not come in twelve equal parts.</summary>
    private CalculateNode? Yearly(CallSyntax call) => Single(call, RuleType.BahtPerMonth) is { } of
        ? new CalculateNode(RuleType.BahtPerYear, Calculation.Times, of, new ConstantNode(RuleType.Number, Interval.Of(12))) : null;

    private YearsNode? YearsBetween(CallSyntax call)
    {
        if (!HasCount(call, 2)) return null;
        var days = call.Values.Select(v => Of(v, RuleType.Date, call)).ToList();
        return days is [{ } from, { } to] ? new(from, to) : null;
    }

    private LookupNode? Lookup(CallSyntax call, StepTable? table)
    {
        if (table is null || Single(call, table.By) is not { } by) return null;
        return new(table, by, place.Part, place.Name, call.Column);
    }

    private Node? Single(CallSyntax call, RuleType type) => HasCount(call, 1) ? Of(call.Values[0], type, call) : null;

    private Node? Of(Syntax value, RuleType type, CallSyntax call)
    {
        var node = Check(value);
        return node is null || node.Type.Equals(type) ? node : Fault(TypeNotPossible, value.Column, call.FullName, $"{node.Type}", $"{type}");
    }

    private bool HasCount(CallSyntax call, int count)
    {
        if (call.Values.Count == count) return true;
        Fault(ArgumentCount, call.Column, call.FullName, $"{count}", $"{call.Values.Count}");
        return false;
    }
}
