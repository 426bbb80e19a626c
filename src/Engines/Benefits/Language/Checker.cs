using Hunsuan.Engines.Benefits.Tree;
using static Hunsuan.Engines.Benefits.RuleFaultKind;

namespace Hunsuan.Engines.Benefits.Language;

/// <summary>Turns what is written into a tree that can be worked out, or says what does not fit. There is nothing between.</summary>
/// <param name="member">The name of the member at hand, inside members.…(m, …).</param>
internal sealed partial class Checker(Names names, DefinitionBook definitions, Place place, string? member = null)
{
    /// <summary>The tree, or null after a fault.</summary>
    public Node? Check(Syntax syntax)
    {
        var node = syntax switch
        {
            LiteralSyntax literal => new ConstantNode(literal.Type, Interval.Of(literal.Value)),
            TextSyntax text => Fault(TextWithoutChoice, text.Column, text.Text),
            NameSyntax name => Name(name),
            CallSyntax call => Call(call),
            NotSyntax not => Truth(not.Of, "not", not.Column) is { } of ? new NotNode(of) : null,
            MinusSyntax minus => Minus(minus),
            JoinSyntax join => Join(join),
            BinarySyntax binary => Comparisons.TryGetValue(binary.Sign, out var how) ? Compare(binary, how) : Calculate(binary),
            InSyntax isIn => In(isIn),
            IfSyntax choice => If(choice),
            _ => throw new InvalidOperationException($"{syntax.GetType().Name} is not known here."),
        };
        return node is { IsTooLarge: true } ? Fault(ExpressionTooLarge, syntax.Column, $"{Node.Largest}") : node;
    }

    private static readonly Dictionary<string, Comparison> Comparisons = new()
    {
        ["=="] = Comparison.Equal,
        ["!="] = Comparison.NotEqual,
        ["<"] = Comparison.Less,
        ["<="] = Comparison.AtMost,
        [">"] = Comparison.More,
        [">="] = Comparison.AtLeast,
    };

    private Node? Truth(Syntax syntax, string asked, int column)
    {
        var node = Check(syntax);
        return node is null || node.Type.Unit == RuleUnit.Truth ? node : Fault(TypeNotPossible, column, asked, $"{node.Type}", "truth");
    }

    private JoinNode? Join(JoinSyntax join)
    {
        var parts = join.Parts.Select(p => Truth(p, join.IsAnd ? "and" : "or", p.Column)).ToList();
        return parts.Contains(null) ? null : new(join.IsAnd, parts!);
    }

    private Node? Compare(BinarySyntax syntax, Comparison how)
    {
        if (!TryPair(syntax.Left, syntax.Right, out var left, out var right)) return null;
        if (!left.Type.Equals(right.Type)) return Fault(UnitsDiffer, syntax.Column, syntax.Sign, $"{left.Type}", $"{right.Type}");
        var isSame = how is Comparison.Equal or Comparison.NotEqual;
        if (!isSame && !left.Type.HasOrder) return Fault(TypeNotPossible, syntax.Column, syntax.Sign, $"{left.Type}", "ordered");
        return new CompareNode(how, left, right, syntax.Column);
    }

    /// <summary>None of the list is nobody, also where nothing is known.</summary>
    private JoinNode? In(InSyntax syntax)
    {
        if (Check(syntax.Item) is not { } item) return null;
        var parts = new List<Node?>();
        foreach (var value in syntax.List)
        {
            var node = value is TextSyntax text ? Chosen(text, item.Type) : Check(value);
            if (node is not null && !node.Type.Equals(item.Type)) node = Fault(UnitsDiffer, value.Column, "in", $"{item.Type}", $"{node.Type}");
            parts.Add(node is null ? null : new CompareNode(Comparison.Equal, item, node, syntax.Column));
        }
        return parts.Contains(null) ? null : new(isAnd: false, parts!);
    }

    private IfNode? If(IfSyntax syntax)
    {
        var condition = Truth(syntax.Condition, "if", syntax.Condition.Column);
        if (!TryPair(syntax.Then, syntax.Else, out var then, out var otherwise) || condition is null) return null;
        if (then.Type.Equals(otherwise.Type)) return new(condition, then, otherwise);
        Fault(UnitsDiffer, syntax.Column, "if", $"{then.Type}", $"{otherwise.Type}");
        return null;
    }

    /// <summary>Two that stand side by side; a text means what the other's choice says.</summary>
    private bool TryPair(
        Syntax left, Syntax right,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Node? first, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Node? second)
    {
        first = left is TextSyntax && right is not TextSyntax ? null : Check(left);
        second = right is TextSyntax text ? first is null ? null : Chosen(text, first.Type) : Check(right);
        if (left is TextSyntax word && second is not null) first = Chosen(word, second.Type);
        return first is not null && second is not null;
    }

    private Node? Chosen(TextSyntax text, RuleType type)
    {
        if (type.Unit != RuleUnit.Choice) return Fault(TextWithoutChoice, text.Column, text.Text);
        var at = type.Choices.ToList().IndexOf(text.Text);
        return at < 0 ? Fault(UnknownChoice, text.Column, [text.Text, .. type.Choices]) : new ConstantNode(type, Interval.Of(at));
    }

    private Node? Fault(RuleFaultKind kind, int column, params IReadOnlyList<string> details)
    {
        place.Fault(kind, column, details);
        return null;
    }
}
