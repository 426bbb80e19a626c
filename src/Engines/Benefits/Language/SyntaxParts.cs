namespace Hunsuan.Engines.Benefits.Language;

/// <summary>Goes through an expression as written.</summary>
internal static class SyntaxParts
{
    public static IEnumerable<Syntax> All(this Syntax whole) => whole.Parts().SelectMany(p => p.All()).Prepend(whole);

    /// <summary>The rules that <c>qualifies("…")</c> names, and where.</summary>
    public static IEnumerable<TextSyntax> RulesNamed(this Syntax whole) =>
        whole.All().OfType<CallSyntax>().Where(c => c.FullName == "qualifies").SelectMany(c => c.Values).OfType<TextSyntax>();

    private static IReadOnlyList<Syntax> Parts(this Syntax syntax) => syntax switch
    {
        CallSyntax call => call.Values,
        NotSyntax not => [not.Of],
        MinusSyntax minus => [minus.Of],
        JoinSyntax join => join.Parts,
        BinarySyntax binary => [binary.Left, binary.Right],
        InSyntax isIn => [isIn.Item, .. isIn.List],
        IfSyntax choice => [choice.Condition, choice.Then, choice.Else],
        _ => [],
    };
}
