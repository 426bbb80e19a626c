using static Hunsuan.Engines.Benefits.RuleFaultKind;

namespace Hunsuan.Engines.Benefits.Language;

/// <summary>Reads an expression. Stops at the first fault; then there is no expression at all.</summary>
/// <remarks>From loose to tight: if, or, and, not, comparison and in, + −, * /, −.</remarks>
internal sealed partial class Parser
{
    private const int Deepest = 64;

    private static readonly HashSet<string> Comparisons = ["==", "!=", "<", "<=", ">", ">="];

    private readonly List<Token> _tokens;
    private SyntaxFault? _fault;
    private int _at, _depth;

    private Parser(List<Token> tokens) => _tokens = tokens;

    public static Syntax? Read(string text, out SyntaxFault? fault)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            fault = new(ExpressionEmpty, 0, []);
            return null;
        }
        return Lexer.Read(text, out fault) is { } tokens ? new Parser(tokens).ReadAll(out fault) : null;
    }

    private Syntax? ReadAll(out SyntaxFault? fault)
    {
        var whole = Expression();
        if (whole is not null && Now.Kind != TokenKind.End) whole = Unexpected("");
        fault = _fault;
        return whole;
    }

    private Token Now => _tokens[_at];

    private Syntax? Expression()
    {
        if (++_depth > Deepest) return Fail(ExpressionTooLarge, Now.Column, $"{Deepest}");
        var read = IsWord("if") ? Choice() : Joined(isAnd: false);
        _depth--;
        return read;
    }

    private IfSyntax? Choice()
    {
        var column = Take().Column;
        return Expression() is { } condition && Expect("then") && Expression() is { } then && Expect("else") && Expression() is { } otherwise
            ? new(column, condition, then, otherwise) : null;
    }

    private Syntax? Joined(bool isAnd)
    {
        var word = isAnd ? "and" : "or";
        var column = Now.Column;
        var parts = new List<Syntax>();
        do
        {
            if (parts.Count > 0) Take();
            if ((isAnd ? Negated() : Joined(isAnd: true)) is not { } part) return null;
            parts.Add(part);
        }
        while (IsWord(word));
        return parts.Count == 1 ? parts[0] : new JoinSyntax(column, isAnd, parts);
    }

    private Syntax? Negated()
    {
        if (!IsWord("not")) return Compared();
        if (++_depth > Deepest) return Fail(ExpressionTooLarge, Now.Column, $"{Deepest}");
        var column = Take().Column;
        var read = Negated() is { } of ? new NotSyntax(column, of) : null;
        _depth--;
        return read;
    }

    private Syntax? Compared()
    {
        if (Sum() is not { } left) return null;
        if (IsWord("in")) return In(left);
        if (!IsComparison) return left;
        var sign = Take();
        if (Sum() is not { } right) return null;
        return IsComparison || IsWord("in") ? Fail(ChainedComparison, Now.Column, Now.Text) : new BinarySyntax(sign.Column, sign.Text, left, right);
    }

    private bool IsComparison => Now.Kind == TokenKind.Sign && Comparisons.Contains(Now.Text);

    private InSyntax? In(Syntax item)
    {
        var column = Take().Column;
        return Expect("[") && Values("]") is { } list ? new(column, item, list) : null;
    }

    private Syntax? Sum()
    {
        var left = Product();
        while (left is not null && (IsSign("+") || IsSign("-")))
        {
            var sign = Take();
            left = Product() is { } right ? new BinarySyntax(sign.Column, sign.Text, left, right) : null;
        }
        return left;
    }

    private Syntax? Product()
    {
        var left = Signed();
        while (left is not null && (IsSign("*") || IsSign("/")))
        {
            var sign = Take();
            left = Signed() is { } right ? new BinarySyntax(sign.Column, sign.Text, left, right) : null;
        }
        return left;
    }

    private Syntax? Signed()
    {
        if (!IsSign("-")) return Single();
        var column = Take().Column;
        return Single() is { } of ? new MinusSyntax(column, of) : null;
    }

    private bool IsWord(string word) => Now.Kind == TokenKind.Name && Now.Text == word;

    private bool IsSign(string sign) => Now.Kind == TokenKind.Sign && Now.Text == sign;

    private Token Take() => _tokens[_at++];

    private bool Expect(string wordOrSign)
    {
        var isThere = IsWord(wordOrSign) || IsSign(wordOrSign);
        if (isThere) Take();
        else Unexpected(wordOrSign);
        return isThere;
    }

    private Syntax? Unexpected(string expected) => Fail(RuleFaultKind.Unexpected, Now.Column, Now.Text, expected);

    private Syntax? Fail(RuleFaultKind kind, int column, params string[] details)
    {
        _fault ??= new(kind, column, details);
        return null;
    }
}
