using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;

namespace Hunsuan.Engines.Tests.ThaiText.SoundCodes;

/// <summary>The codes of sounds as their rules are told: lists of patterns, of which the first that fits says what is written.</summary>
internal static class PlainSounds
{
    private const string Consonant = "[กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ]", Silencer = "\u0E4C", Under = "[\u0E36\u0E37\u0E38\u0E39]";
    private const string Silent = $"[ก-ฮ][ะ-\u0E39]?{Silencer}", SilentOrPair = $"(?:จน|มณ|ณฑ|ทร|ตร){Silencer}|{Silent}";

    // Building an expression takes longer than asking it.
    private static readonly ConcurrentDictionary<string, Regex> Built = [];

    private static readonly Dictionary<char, char> FirstOfLk82 = Table("กขฃคฅฆงจฉชฌซศษสญยฎดฏตณนฐฑฒถทธบปผพภฝฟมรลฬฤฦวหฮอ", "กกกกกกงจชชชซซซซยยดดตตนนททททททบปพพพฟฟมรรรรรวหหอ");
    private static readonly Dictionary<char, char> RestOfLk82 = Table(
        "กขฃคฅฆงจฉชซฌฎฏฐฑฒดตถทธศษสญณนรลฬฤฦบปพฟภผฝมำยวไใหฮาๅ\u0E36\u0E37เแโ\u0E38\u0E39อ", "1111112333333333333333333444444445555555667777889AAABCDEEF");

    private static readonly Dictionary<char, char> FirstOfUdom83 = Table("กขฃคฅฆงจฉชฌซศษสฎดฏตฐฑฒถทธณนบปผพภฝฟมญยรลฬฤฦวอหฮ", "กขขขขขงจชชชสสสสดดตตททททททนนบปพพพฟฟมยยรรรรรวอฮฮ");
    private static readonly Dictionary<char, char> RestOfUdom83 = Table("มวกขฃคฅฆงยญณนฎฏดตศษสบปพภผฝฟหอฮจฉชซฌฐฑฒถทธรฤลฬฦ", "0011111122333444444455556666667777788888899999");
    private static readonly Dictionary<char, char> RestOfMetaSound = Table("กขฃคฆฅจฉชฌซฐฑฒทธถดฎตฏสศษฟฝพผภบปงลฬรนณฦฤญมยว", "1111112222222222222222223333333455555555678");

    public static string Lk82(string text)
    {
        var heard = Rewritten(Start(text), ("[^ก-\u0E3A฿-\u0E5B]|[ฯ\u0E3Aๆ฿๏-๛\u0E47-\u0E4B\u0E4D\u0E4E]", ""), (SilentOrPair, ""), (Silencer, ""));
        if (heard == "") return "";
        var isConsonant = Regex.IsMatch(heard, "^[ก-ฮ]");
        var swapped = isConsonant || heard.Length == 1 ? heard : $"{heard[1]}{heard[0]}{heard[2..]}";
        var beginning = isConsonant ? $"{FirstOfLk82[heard[0]]}" : (heard.Length == 1 ? "" : Coded(FirstOfLk82, swapped[..1])) + Coded(RestOfLk82, heard[..1]);
        // A separator for each vowel, so that equal sounds beside it stay; what is not heard leaves nothing.
        var rest = isConsonant ? heard[1..] : heard[Math.Min(2, heard.Length)..];
        var marked = new StringBuilder(beginning);
        for (var i = 0; i < rest.Length; i++)
        {
            var (before, after) = (rest[..i], rest[i..]);
            var isAfterVowel = Regex.IsMatch(before, "[ะ\u0E31\u0E34\u0E35าๅ\u0E36\u0E37\u0E38\u0E39]$");
            if (Regex.IsMatch(after, "^[ะ\u0E31\u0E34\u0E35]") || (after[0] == '\u0E38' && Regex.IsMatch(before, "[ตธ]$"))) marked.Append(' ');
            else if (Regex.IsMatch(after, $"^[หอ](?!{Under})")) continue;
            else if (Regex.IsMatch(after, $"^[รวยฤฦ](?!{Under})") && !isAfterVowel) continue;
            else marked.Append(Coded(RestOfLk82, after[..1]));
        }

        var code = Regex.Replace(marked.ToString(), "(?<=^.*)(.)\\1+", "$1").Replace(" ", "");
        return code == "" ? "" : code.PadRight(5, '0')[..5];
    }

    public static string Udom83(string text) => Code(
        Rewritten(
            Start(text),
            (SilentOrPair, ""), ($"รร(?={Consonant}(?:{Consonant}|[เ-ไ]))", ""), ("รร", "น"), ($"ไ(?={Consonant}ย)", ""), ($"[ไใ]({Consonant})", "$1ย"),
            ("ำม(?![ะ-\u0E39])", "ม"), ("ำ", "ม"), ("[^ก-ฮ]", "")),
        FirstOfUdom83, RestOfUdom83, 7);

    public static string MetaSound(string text, int length) => Code(
        Rewritten(Start(text), (Silent, ""), ("[^ก-ฮ]", "")), FirstOfUdom83.Keys.ToDictionary(letter => letter, letter => letter), RestOfMetaSound, length);

    public static string Latin(string text)
    {
        var letters = string.Concat(Start(text).ToLowerInvariant().Select(c => "ßøłđðþæœı".IndexOf(c) is var at and >= 0 ? "solddtaoi"[at] : c < 0x180 ? $"{c}".Normalize(NormalizationForm.FormD)[0] : ' ').Where(char.IsAsciiLetter));
        if (letters == "") return "";
        letters = Regex.Replace(letters, "^(?:[kgp](?=n)|w(?=r)|p(?=s))", "");
        var first = Rewritten(letters, ("^(?:ph|v).*", "F"), ("^(?:ch[rl]|q).*", "K"), ("^ch.*", "C"), ("^(?:c[eiy]|[xz]).*", "S"), ("^c.*", "K"), ("^g[eiy].*", "J"), ("^[aeiou].*", "A"))[..1];
        // Each letter as its digit, a vowel as a point; h, w and hidden letters as nothing.
        var classes = letters[..1] + Rewritten(letters[1..], ("gh", ""), ("t(?=ch)", ""), ("d(?=g)", ""));
        classes = Rewritten(classes, ("[bfpv]", "1"), ("[cgjkqsxz]", "2"), ("[dt]", "3"), ("l", "4"), ("[mn]", "5"), ("r", "6"), ("^[hw]", "."), ("[hw]", ""), ("[a-z]", "."));
        var single = Regex.Replace(classes, "(.)\\1+", "$1");
        return (first.ToUpperInvariant() + single[1..].Replace(".", "")).PadRight(6, '0')[..6];
    }

    private static string Code(string letters, Dictionary<char, char> first, Dictionary<char, char> rest, int length) =>
        letters == "" || length == 0 ? "" : ($"{first[letters[0]]}" + string.Concat(letters[1..].Select(c => rest.GetValueOrDefault(c, '0')))).PadRight(length, '0')[..length];

    /// <summary>From left to right, at each place the first pattern that fits.</summary>
    private static string Rewritten(string text, params (string Pattern, string By)[] rules)
    {
        var written = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            var match = rules.Select(r => (Match: Anchored(r.Pattern).Match(text, at), r.By, IsFirst: r.Pattern[0] == '^'))
                .FirstOrDefault(m => m.Match is { Success: true, Length: > 0 } && (!m.IsFirst || at == 0));
            written.Append(match.Match is null ? $"{text[at]}" : match.Match.Result(match.By));
            at += match.Match?.Length ?? 1;
        }

        return written.ToString();
    }

    private static Regex Anchored(string pattern) => Built.GetOrAdd(pattern, p => new($"\\G(?:{p.TrimStart('^')})"));

    private static string Coded(Dictionary<char, char> table, string letter) => table.TryGetValue(letter[0], out var symbol) ? $"{symbol}" : "";

    private static Dictionary<char, char> Table(string letters, string symbols) =>
        letters.Length == symbols.Length ? letters.Zip(symbols).ToDictionary(pair => pair.First, pair => pair.Second) : throw new ArgumentException(letters);

    private static string Start(string text) => text[..Math.Min(64, text.Length)];
}
