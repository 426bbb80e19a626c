namespace Hunsuan.Engines.Benefits.Language;

/// <summary>Takes an expression apart into words and signs.</summary>
internal ref struct Lexer(string text)
{
    public const int LongestText = 4_000;

    private static readonly string[] Signs = ["==", "!=", "<=", ">=", "<", ">", "+", "-", "*", "/", "(", ")", "[", "]", ",", "."];

    private readonly List<Token> _tokens = [];
    private int _at;

    public static List<Token>? Read(string text, out SyntaxFault? fault)
    {
        fault = text.Length > LongestText ? new(RuleFaultKind.ExpressionTooLarge, 1, [$"{LongestText}"]) : null;
        return fault is null ? new Lexer(text).ReadAll(out fault) : null;
    }

    private List<Token>? ReadAll(out SyntaxFault? fault)
    {
        for (fault = null; _at < text.Length && fault is null;)
        {
            var c = text[_at];
            if (char.IsWhiteSpace(c)) _at++;
            else if (char.IsAsciiLetter(c) || c == '_') Take(TokenKind.Name, Run(_at, c => char.IsAsciiLetterOrDigit(c) || c == '_'));
            else if (char.IsAsciiDigit(c)) fault = ReadNumber();
            else if (c == '"') fault = ReadText();
            else fault = ReadSign(c);
        }
        _tokens.Add(new(TokenKind.End, "", text.Length + 1));
        return fault is null ? _tokens : null;
    }

    private SyntaxFault? ReadNumber()
    {
        if (DayLength() is > 0 and var length) return Take(TokenKind.Day, _at + length);
        var end = Run(_at, char.IsAsciiDigit);
        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1])) end = Run(end + 1, char.IsAsciiDigit);
        return Take(TokenKind.Number, end);
    }

    /// <summary>yyyy-mm-dd without spaces is a day, whatever stands around it.</summary>
    private readonly int DayLength()
    {
        const int length = 10;
        if (_at + length > text.Length || (_at + length < text.Length && char.IsAsciiDigit(text[_at + length]))) return 0;
        for (var i = 0; i < length; i++)
        {
            if (i is 4 or 7 ? text[_at + i] != '-' : !char.IsAsciiDigit(text[_at + i])) return 0;
        }
        return length;
    }

    private SyntaxFault? ReadText()
    {
        var end = text.IndexOf('"', _at + 1);
        if (end < 0) return new(RuleFaultKind.TextNotClosed, _at + 1, []);
        _tokens.Add(new(TokenKind.Text, text[(_at + 1)..end], _at + 1));
        _at = end + 1;
        return null;
    }

    private SyntaxFault? ReadSign(char c)
    {
        foreach (var sign in Signs)
        {
            if (text.AsSpan(_at).StartsWith(sign, StringComparison.Ordinal)) return Take(TokenKind.Sign, _at + sign.Length);
        }
        return c == '=' ? new(RuleFaultKind.SingleEquals, _at + 1, []) : new(RuleFaultKind.UnknownCharacter, _at + 1, [$"{c}"]);
    }

    private readonly int Run(int from, Func<char, bool> goesOn)
    {
        while (from < text.Length && goesOn(text[from])) from++;
        return from;
    }

    private SyntaxFault? Take(TokenKind kind, int end)
    {
        _tokens.Add(new(kind, text[_at..end], _at + 1));
        _at = end;
        return null;
    }
}
