namespace Hunsuan.Engines.ThaiText;

/// <summary>What a Thai character may do in writing: carry marks, be a mark of some level, or stand by itself.</summary>
internal enum ThaiLetter : byte
{
    /// <summary>Stands by itself and carries no marks: Latin letters, digits, punctuation, ะ า ๆ ฯ, โ ใ ไ.</summary>
    Alone = 0,

    /// <summary>A consonant, ฤ or ฦ: whatever may carry marks.</summary>
    Consonant,

    /// <summary>เ, of which two are a mistyped แ.</summary>
    SaraE,

    /// <summary>ั ิ ี ึ ื ็ above, ุ ู below: at most one on a consonant.</summary>
    Vowel,

    /// <summary>่ ้ ๊ ๋: at most one, after the vowel.</summary>
    Tone,

    /// <summary>์, which silences its consonant.</summary>
    Silencer,

    /// <summary>ำ, whose tone mark stands before it.</summary>
    SaraAm,

    /// <summary>One space, good between two words only.</summary>
    Space,

    /// <summary>Anything that never stands in normal text or needs a closer look.</summary>
    Odd,
}

/// <summary>The class of every character, by table: normalising half a million persons looks at each character once.</summary>
internal static class ThaiLetters
{
    public const char SaraAm = 'ำ', SaraAa = 'า', SaraE = 'เ', SaraAe = 'แ', Lakkhang = 'ๅ';
    public const char Nikhahit = '\u0E4D', Phinthu = '\u0E3A', Yamakkan = '\u0E4E';

    private const int TableLength = 0x0E60;
    private static readonly ThaiLetter[] Table = Build();

    public static ThaiLetter Of(char letter) => letter < TableLength ? Table[letter] : ThaiLetter.Odd;

    /// <summary>A written name begins with a consonant or a leading vowel, never with a mark or a following vowel.</summary>
    public static bool MayBeginWord(char letter) => letter is >= 'ก' and <= 'ฮ' or >= 'เ' and <= 'ไ';

    public static bool IsThai(char letter) => letter is >= 'ก' and <= '\u0E5B';

    public static bool IsMark(char letter) => letter is 'ั' or (>= 'ิ' and <= Phinthu) or (>= '็' and <= Yamakkan);

    /// <summary>Lower case for Latin letters; Thai has none, and asking the runtime about it is slow.</summary>
    public static char Lower(char letter) =>
        char.IsAsciiLetterUpper(letter) ? (char)(letter | 0x20) : letter < 0x80 || IsThai(letter) ? letter : char.ToLowerInvariant(letter);

    private static ThaiLetter[] Build()
    {
        var table = new ThaiLetter[TableLength];
        Array.Fill(table, ThaiLetter.Odd);
        table.AsSpan('!', '~' - '!' + 1).Clear(); // Alone is zero
        table.AsSpan('ก', 'ฮ' - 'ก' + 1).Fill(ThaiLetter.Consonant);
        foreach (var letter in "ฯะาแโใไๆ฿๏๚๛")
        {
            table[letter] = ThaiLetter.Alone;
        }

        foreach (var letter in "\u0E31\u0E34\u0E35\u0E36\u0E37\u0E38\u0E39\u0E47")
        {
            table[letter] = ThaiLetter.Vowel;
        }

        table.AsSpan('\u0E48', 4).Fill(ThaiLetter.Tone);
        table['\u0E4C'] = ThaiLetter.Silencer;
        table[SaraAm] = ThaiLetter.SaraAm;
        table[SaraE] = ThaiLetter.SaraE;
        table[' '] = ThaiLetter.Space;
        return table;
    }
}
