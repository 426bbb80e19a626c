using System.Globalization;
using static Hunsuan.Engines.Benefits.RuleFaultKind;

namespace Hunsuan.Engines.Benefits.Language;

/// <summary>The smallest parts: values, names, calls, parentheses.</summary>
internal sealed partial class Parser
{
    private const int FirstBuddhistYear = 2401, YearsBetweenEras = 543;

    private Syntax? Single() => Now.Kind switch
    {
        TokenKind.Number => Number(),
        TokenKind.Day => Day(),
        TokenKind.Text => new TextSyntax(Now.Column, Take().Text),
        TokenKind.Name => Named(),
        TokenKind.Sign when IsSign("(") => Parenthesis(),
        _ => Unexpected(""),
    };

    private Syntax? Parenthesis()
    {
        Take();
        return Expression() is { } inner && Expect(")") ? inner : null;
    }

    private Syntax? Named()
    {
        var first = Take();
        if (first.Text is "true" or "false") return new LiteralSyntax(first.Column, RuleType.Truth, first.Text == "true" ? 1 : 0);
        if (RuleWords.IsOperator(first.Text)) return Fail(RuleFaultKind.Unexpected, first.Column, first.Text, "");
        var (record, name) = ((string?)null, first);
        if (IsSign("."))
        {
            Take();
            if (Now.Kind != TokenKind.Name) return Unexpected("");
            (record, name) = (first.Text, Take());
        }
        if (!IsSign("(")) return new NameSyntax(first.Column, record, name.Text);
        Take();
        return Values(")") is { } values ? new CallSyntax(first.Column, record, name.Text, values) : null;
    }

    /// <summary>Values with commas between up to the closing sign; none is possible.</summary>
    private List<Syntax>? Values(string close)
    {
        var values = new List<Syntax>();
        while (!IsSign(close))
        {
            if (values.Count > 0 && !Expect(",")) return null;
            if (Expression() is not { } value) return null;
            values.Add(value);
            if (!IsSign(",") && !IsSign(close))
            {
                Unexpected(close);
                return null;
            }
        }
        Take();
        return values;
    }

    private LiteralSyntax? Day()
    {
        var (text, column) = (Now.Text, Take().Column);
        var year = int.Parse(text.AsSpan(0, 4), CultureInfo.InvariantCulture);
        if (year >= FirstBuddhistYear) Fail(BuddhistYear, column, text, $"{year - YearsBetweenEras}{text[4..]}");
        else if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return new(column, RuleType.Date, day.DayNumber);
        else Fail(NoSuchDay, column, text);
        return null;
    }

    private LiteralSyntax? Number()
    {
        var number = Take();
        if (Unit() is not { } type) return null;
        if (Whole(number.Text, type.IsMoney) is { } value) return new(number.Column, type, value);
        Fail(NumberNotPossible, number.Column, number.Text);
        return null;
    }

    /// <summary>In satang where it is money, of which two places are written at most.</summary>
    private static long? Whole(string text, bool isMoney)
    {
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return null;
        if (number > Interval.LargestInput) return null;
        number *= isMoney ? 100 : 1;
        return number == decimal.Truncate(number) && number <= Interval.LargestInput ? (long)number : null;
    }

    private RuleType? Unit()
    {
        if (Now.Kind != TokenKind.Name || RuleWords.IsOperator(Now.Text)) return RuleType.Number;
        var unit = Take();
        var isRate = unit.Text == "baht" && IsSign("/") && _tokens[_at + 1].Kind == TokenKind.Name;
        if (isRate) Take();
        var word = isRate ? $"baht/{Take().Text}" : unit.Text switch { "year" => "years", "month" => "months", _ => unit.Text };
        if (RuleType.Find(word) is { } type && word is not ("truth" or "number" or "date")) return type;
        Fail(UnknownUnit, unit.Column, word);
        return null;
    }
}
