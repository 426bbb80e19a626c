namespace Hunsuan.Engines.ThaiText.SoundCodes;

/// <summary>Which letters of a Thai word are not heard (ตัวการันต์): those under ์, with their vowel, and some pairs before it.</summary>
internal static class HeardLetters
{
    /// <summary>Codes are made of so many first characters.</summary>
    public const int Longest = 64;

    private const char Silencer = '\u0E4C', FirstVowel = 'ะ', LastVowel = '\u0E39';

    public static ReadOnlySpan<char> Start(ReadOnlySpan<char> text) => text.Length <= Longest ? text : text[..Longest];

    public static bool IsThai(char letter) => letter is >= 'ก' and <= '\u0E3A' or >= '฿' and <= '\u0E5B';

    /// <summary>ก to ฮ, with ฤ and ฦ.</summary>
    public static bool IsConsonant(char letter) => letter is >= 'ก' and <= 'ฮ';

    public static bool IsVowelAfter(char letter) => letter is >= FirstVowel and <= LastVowel;

    public static bool IsVowelBefore(char letter) => letter is >= 'เ' and <= 'ไ';

    /// <summary>How many characters to leave out where a consonant is silent: น์ ธิ์ ธุ์ are 2 and 3; 0 where it is heard.</summary>
    public static int Silent(ReadOnlySpan<char> text, int at)
    {
        if (at + 1 >= text.Length || !IsConsonant(text[at])) return 0;
        if (text[at + 1] == Silencer) return 2;
        return at + 2 < text.Length && text[at + 2] == Silencer && IsVowelAfter(text[at + 1]) ? 3 : 0;
    }

    /// <summary>Likewise, with the pairs of จันทร์, ศาสตร์, ลักษมณ์, กัณฑ์ … of which neither is heard.</summary>
    public static int SilentOrPair(ReadOnlySpan<char> text, int at)
    {
        var isPair = at + 2 < text.Length && text[at + 2] == Silencer
            && (text[at], text[at + 1]) is ('จ', 'น') or ('ม', 'ณ') or ('ณ', 'ฑ') or ('ท' or 'ต', 'ร');
        return isPair ? 3 : Silent(text, at);
    }
}
