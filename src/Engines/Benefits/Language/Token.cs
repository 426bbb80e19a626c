namespace Hunsuan.Engines.Benefits.Language;

internal enum TokenKind { Name, Number, Day, Text, Sign, End }

/// <summary>One word or sign of an expression.</summary>
/// <param name="Text">As written; of a text, without its quotes.</param>
/// <param name="Column">Counted from 1.</param>
internal readonly record struct Token(TokenKind Kind, string Text, int Column);

/// <summary>The first thing that is wrong with the text of an expression.</summary>
internal sealed record SyntaxFault(RuleFaultKind Kind, int Column, IReadOnlyList<string> Details);
