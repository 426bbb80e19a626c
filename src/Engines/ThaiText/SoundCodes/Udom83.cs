namespace Hunsuan.Engines.ThaiText.SoundCodes;

/// <summary>How a Thai word sounds, in seven characters (รหัสเสียง Udom83): รัก, ลัก and รักษ์ are ร100000.</summary>
/// <remarks>
/// Wannee Udompanich (1983), as PyThaiNLP documents it. Only consonants count, and those that a spelling hides: รร is น or nothing, ำ is ม, ไ and ใ are ย.
/// Not as there: the word is read from left to right, so that อุไรรัตน์ has no รร and ทำไม two ม; ฬ counts like ล after the first letter too; what is
/// not Thai is passed over.
/// </remarks>
public static class Udom83
{
    /// <summary>Characters of a code.</summary>
    public const int Length = 7;

    private static readonly SoundTable First = new(
        ("ก", 'ก'), ("ขฃคฅฆ", 'ข'), ("ง", 'ง'), ("จ", 'จ'), ("ฉชฌ", 'ช'), ("ซศษส", 'ส'), ("ฎด", 'ด'), ("ฏต", 'ต'), ("ฐฑฒถทธ", 'ท'), ("ณน", 'น'),
        ("บ", 'บ'), ("ป", 'ป'), ("ผพภ", 'พ'), ("ฝฟ", 'ฟ'), ("ม", 'ม'), ("ญย", 'ย'), ("รลฬฤฦ", 'ร'), ("ว", 'ว'), ("อ", 'อ'), ("หฮ", 'ฮ'));

    private static readonly SoundTable Rest = new(
        ("มว", '0'), ("กขฃคฅฆ", '1'), ("งย", '2'), ("ญณน", '3'), ("ฎฏดตศษส", '4'), ("บปพภ", '5'), ("ผฝฟหอฮ", '6'), ("จฉชซฌ", '7'), ("ฐฑฒถทธ", '8'), ("รฤลฬฦ", '9'));

    /// <summary>The code of a word in normal form; empty when it holds no consonant that is heard.</summary>
    public static string Of(string normal)
    {
        Span<char> code = stackalloc char[Length];
        return new(code[..Write(normal, code)]);
    }

    /// <summary>Writes the code into a span of at least <see cref="Length"/> and gives its length, which is that or 0.</summary>
    public static int Write(ReadOnlySpan<char> normal, Span<char> code)
    {
        normal = HeardLetters.Start(normal);
        var length = 0;
        for (var i = 0; i < normal.Length && length < Length; i++)
        {
            var letter = normal[i];
            if (!HeardLetters.IsThai(letter)) continue;
            if (HeardLetters.SilentOrPair(normal, i) is var silent and > 0)
            {
                i += silent - 1;
            }
            else if (letter == 'ร' && At(normal, i + 1) == 'ร')
            {
                if (!IsFollowedByFinal(normal, i + 2)) Append('น', code, ref length);
                i++;
            }
            else if (letter is 'ไ' or 'ใ' && IsPlainConsonant(At(normal, i + 1)))
            {
                if (letter == 'ไ' && At(normal, i + 2) == 'ย') continue;
                Append(normal[++i], code, ref length);
                Append('ย', code, ref length);
            }
            else if (letter == 'ำ')
            {
                Append('ม', code, ref length);
                if (At(normal, i + 1) == 'ม' && !HeardLetters.IsVowelAfter(At(normal, i + 2))) i++;
            }
            else
            {
                Append(letter, code, ref length);
            }
        }

        if (length == 0) return 0;
        code[length..Length].Fill('0');
        return Length;
    }

    // In ธรรมดา the ม ends the syllable; in กรรณิการ์ the ณ begins the next.
    private static bool IsFollowedByFinal(ReadOnlySpan<char> text, int at) =>
        IsPlainConsonant(At(text, at)) && (IsPlainConsonant(At(text, at + 1)) || HeardLetters.IsVowelBefore(At(text, at + 1)));

    private static bool IsPlainConsonant(char letter) => HeardLetters.IsConsonant(letter) && letter is not ('ฤ' or 'ฦ');

    private static char At(ReadOnlySpan<char> text, int at) => at < text.Length ? text[at] : '\0';

    private static void Append(char letter, Span<char> code, ref int length)
    {
        if (length == Length) return;
        code[length] = length == 0 ? First[letter] : Rest[letter];
        length += code[length] == '\0' ? 0 : 1;
    }
}
