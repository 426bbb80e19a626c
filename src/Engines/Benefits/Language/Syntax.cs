namespace Hunsuan.Engines.Benefits.Language;

/// <summary>An expression as written: names are not looked up yet and units not compared.</summary>
internal abstract record Syntax(int Column);

/// <summary>A value with its unit.</summary>
internal sealed record LiteralSyntax(int Column, RuleType Type, long Value) : Syntax(Column);

/// <summary>A value of a choice; which one, its surroundings tell.</summary>
internal sealed record TextSyntax(int Column, string Text) : Syntax(Column);

/// <summary>A bare name, or RECORD.NAME.</summary>
internal sealed record NameSyntax(int Column, string? Record, string Name) : Syntax(Column);

/// <summary>NAME(…) or RECORD.NAME(…).</summary>
internal sealed record CallSyntax(int Column, string? Record, string Name, IReadOnlyList<Syntax> Values) : Syntax(Column)
{
    public string FullName => Record is null ? Name : $"{Record}.{Name}";
}

internal sealed record NotSyntax(int Column, Syntax Of) : Syntax(Column);

internal sealed record MinusSyntax(int Column, Syntax Of) : Syntax(Column);

/// <summary>Two or more parts joined by "and" or "or".</summary>
internal sealed record JoinSyntax(int Column, bool IsAnd, IReadOnlyList<Syntax> Parts) : Syntax(Column);

/// <summary>A comparison or a calculation.</summary>
/// <param name="Column">Of the sign.</param>
internal sealed record BinarySyntax(int Column, string Sign, Syntax Left, Syntax Right) : Syntax(Column);

internal sealed record InSyntax(int Column, Syntax Item, IReadOnlyList<Syntax> List) : Syntax(Column);

internal sealed record IfSyntax(int Column, Syntax Condition, Syntax Then, Syntax Else) : Syntax(Column);
