namespace Hunsuan.Benefits.Rules;

/// <summary>Which lines of a text were added and which are gone (บรรทัดที่เปลี่ยน): the fewest that explain the change.</summary>
internal static class LineChanges
{
    /// <summary>All lines in order, with '+' where added, '-' where gone, and a blank where kept. O(lines × lines).</summary>
    public static IReadOnlyList<(char Sign, string Line)> Between(string before, string after)
    {
        var (old, now) = (LinesOf(before), LinesOf(after));
        var common = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
                common[i, j] = old[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        var lines = new List<(char, string)>();
        var (o, n) = (0, 0);
        while (o < old.Length || n < now.Length)
        {
            if (o < old.Length && n < now.Length && old[o] == now[n])
            {
                lines.Add((' ', old[o]));
                (o, n) = (o + 1, n + 1);
            }
            else if (o < old.Length && (n == now.Length || common[o + 1, n] >= common[o, n + 1]))
            {
                lines.Add(('-', old[o++]));
            }
            else
            {
                lines.Add(('+', now[n++]));
            }
        }

        return lines;
    }

    private static string[] LinesOf(string text) => text.Length == 0 ? [] : text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
}
