namespace Hunsuan.Benefits.Yaml;

/// <summary>Finds the word that was probably meant (คำที่ใกล้ที่สุด).</summary>
internal static class NearWord
{
    /// <summary>The known word that differs in a letter or two; null where none is near.</summary>
    public static string? To(string typed, IEnumerable<string> known) => known
        .Select(word => (Word: word, Far: Differences(typed.ToLowerInvariant(), word.ToLowerInvariant())))
        .Where(w => w.Far <= Math.Max(1, Math.Min(typed.Length, w.Word.Length) / 3))
        .OrderBy(w => w.Far).ThenBy(w => w.Word, StringComparer.Ordinal)
        .FirstOrDefault().Word;

    // Letters put in, left out, changed, or two neighbours exchanged.
    private static int Differences(string a, string b)
    {
        var far = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) far[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) far[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var changed = far[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                far[i, j] = Math.Min(changed, 1 + Math.Min(far[i - 1, j], far[i, j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) far[i, j] = Math.Min(far[i, j], 1 + far[i - 2, j - 2]);
            }
        }

        return far[a.Length, b.Length];
    }
}
