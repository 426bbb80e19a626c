namespace Hunsuan.Engines.Benefits.Language;

/// <summary>The words that the language keeps for itself, and what a name looks like.</summary>
internal static class RuleWords
{
    public const string Household = "household", Members = "members", Size = "size";

    private static readonly HashSet<string> Operators = ["and", "or", "not", "in", "if", "then", "else"];

    private static readonly HashSet<string> Reserved =
    [
        .. Operators, "true", "false", "today", Household, Members, Size, "min", "max", "yearly", "years_between", "is_known", "qualifies",
        "years", "year", "months", "month", "baht",
    ];

    public static bool IsOperator(string word) => Operators.Contains(word);

    public static bool IsReserved(string name) => Reserved.Contains(name);

    public static bool IsName(string name) =>
        name.Length is > 0 and <= 80 && char.IsAsciiLetterLower(name[0]) && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_');

    /// <summary>The name that was perhaps meant: at most a third of its letters wrong. Empty where none is near.</summary>
    public static string Nearest(string name, IEnumerable<string> names) =>
        names.Select(n => (Name: n, Distance: Distance(name, n))).Where(n => n.Distance <= Math.Max(1, name.Length / 3))
            .OrderBy(n => n.Distance).ThenBy(n => n.Name, StringComparer.Ordinal).Select(n => n.Name).FirstOrDefault() ?? "";

    /// <summary>Letters to add, drop or change (Levenshtein).</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var before = row[0]++;
            for (var j = 1; j <= b.Length; j++)
            {
                var changed = before + (a[i - 1] == b[j - 1] ? 0 : 1);
                before = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[^1];
    }
}
