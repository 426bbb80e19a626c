using System.Text.RegularExpressions;
using Hunsuan.Ui;

namespace Hunsuan.Access;

/// <summary>
/// Tells passwords that are put together from what anybody here would try (รหัสผ่านที่เดาได้): words of this system, provinces, one's own name,
/// years, keys in a row. What is left beside these has to be enough.
/// </summary>
public sealed partial class GuessablePasswords(IAreaNames areas, CommonPasswords common)
{
    /// <summary>Different letters beside all that can be guessed.</summary>
    private const int FewestLeft = 5;

    private const int ShortestWord = 3, ShortestRun = 4;

    private static readonly string[] SiteWords =
    [
        "hunsuan", "หุ้นส่วน", "password", "passwd", "รหัสผ่าน", "รหัส", "admin", "administrator", "ผู้ดูแลระบบ", "welfare", "สวัสดิการ", "สวัสดี", "sawasdee",
        "sawatdee", "thailand", "ประเทศไทย", "bangkok", "กรุงเทพ", "krungthep", "welcome", "qwerty", "จังหวัด", "province",
    ];

    private readonly Lazy<IReadOnlyList<string>> _words = new(() =>
    [
        .. from word in SiteWords.Concat(Provinces(areas)) from typed in Typed(word) select typed,
    ]);

    public bool Has(string password, User user)
    {
        var small = password.ToLowerInvariant();
        string[] words = [.. _words.Value, .. OwnWords(user).Where(w => w.Length >= ShortestWord).SelectMany(Typed)];
        return common.Has(small) || common.Has(Stem(small)) || common.Has(Stem(Plain(small)))
            || Left(small, words) < FewestLeft || Left(Plain(small), words) < FewestLeft;
    }

    private static IEnumerable<string> Provinces(IAreaNames areas) =>
        from code in Enumerable.Range(10, 90)
        let name = areas.FullName($"{code}")
        where name is not null
        from word in new[] { name.Value.Thai.Replace("จังหวัด", "", StringComparison.Ordinal), name.Value.English.Replace(" Province", "", StringComparison.Ordinal) }
        select word;

    /// <summary>A word as it stands in a password: with its blanks or without, or with the keyboard set to English.</summary>
    private static IEnumerable<string> Typed(string word) =>
        ((string[])[word, word.Replace(" ", "", StringComparison.Ordinal), ThaiKeyboard.ToLatin(word)]).Select(w => w.ToLowerInvariant()).Distinct();

    private static IEnumerable<string> OwnWords(User user) =>
        [.. Separators.Split($"{user.UserName} {user.Name}"), user.UserName, user.Name];

    private static int Left(string text, string[] words)
    {
        foreach (var word in words.OrderByDescending(w => w.Length)) text = text.Replace(word, " ", StringComparison.Ordinal);
        text = Years.Replace(text, " ");
        foreach (var row in ThaiKeyboard.Rows) text = WithoutRuns(WithoutRuns(text, row), string.Concat(row.Reverse()));
        return text.Where(c => c != ' ').Distinct().Count();
    }

    private static string WithoutRuns(string text, string row)
    {
        for (var length = row.Length; length >= ShortestRun; length--)
        {
            for (var from = 0; from + length <= row.Length; from++) text = text.Replace(row.Substring(from, length), " ", StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>Without the digits and signs that people put around a word.</summary>
    private static string Stem(string text) => text.Trim([.. text.Where(c => !char.IsLetter(c) && !char.IsSurrogate(c)).Distinct()]);

    /// <summary>With letters again for the signs that stand for them.</summary>
    private static string Plain(string text) => string.Concat(text.Select(c => "@430157$!".IndexOf(c, StringComparison.Ordinal) is >= 0 and var i ? "aaeoistsi"[i] : c));

    // Of the Buddhist Era and of the Common Era, whole or as people shorten a date: 25690115.
    [GeneratedRegex("(19|20|24|25)[0-9]{2}")]
    private static partial Regex Years { get; }

    [GeneratedRegex(@"[\s._()-]+")]
    private static partial Regex Separators { get; }
}
