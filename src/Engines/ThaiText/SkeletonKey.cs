using System.Text;

namespace Hunsuan.Engines.ThaiText;

/// <summary>
/// What remains of a name when spelling no longer matters (กุญแจโครงคำ): ศิริพร, สิริพร and สิรี่พร share one key. For search and for
/// finding candidates, never for saying that two names are equal.
/// </summary>
/// <remarks>
/// Tone marks, ็ and a letter silenced by ์ go; รร is ัน, ทร is ส; letters of one sound become one letter; long and short vowels are not
/// told apart; doubles are one. Spaces, digits and punctuation go. Of Latin text only the lower-case letters without accents remain.
/// </remarks>
public static class SkeletonKey
{
    private const int Stack = 256;

    // Indexed from ก; zero means that the character leaves no trace.
    private static readonly char[] Sound = Sounds(
        ("ศษซ", 'ส'), ("ฬร", 'ล'), ("ณ", 'น'), ("ญ", 'ย'), ("ภผ", 'พ'), ("ธฐฑฒฏถ", 'ท'), ("ฎ", 'ด'), ("ขฃฅฆ", 'ค'), ("ฌฉ", 'ช'),
        ("ฝ", 'ฟ'), ("ฮ", 'ห'), ("\u0E35\u0E37\u0E36", '\u0E34'), ("\u0E39", '\u0E38'), ("ใ", 'ไ'),
        ("\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E47\u0E3A\u0E4D\u0E4Eฯๆ฿๏๚๛", '\0'));

    /// <summary>The key of a name; empty when the text holds no letter.</summary>
    [System.Runtime.CompilerServices.SkipLocalsInit]
    public static string Of(string text)
    {
        text = ThaiNormal.Text(text);
        Span<char> key = text.Length <= Stack ? stackalloc char[Stack] : new char[text.Length];
        var length = Write(text, key);
        return key[..length].SequenceEqual(text) ? text : new string(key[..length]);
    }

    /// <summary>
    /// Writes the key of text in normal form into <paramref name="key"/>, which is at least as long; gives the key's length.
    /// </summary>
    public static int Write(ReadOnlySpan<char> normal, Span<char> key)
    {
        var length = 0;
        for (var i = 0; i < normal.Length; i++)
        {
            var letter = normal[i];
            var next = i + 1 < normal.Length ? normal[i + 1] : '\0';
            if (!ThaiLetters.IsThai(letter))
            {
                key[length] = Latin(letter);
                length += key[length] == 0 ? 0 : 1;
            }
            else if (MarksSilencing(normal, i) is var marks and > 0)
            {
                i += marks;
            }
            else if (letter is 'ร' or 'ท' && next == 'ร' && MarksSilencing(normal, i + 1) == 0)
            {
                Append(key, ref length, letter == 'ท' ? 'ส' : '\u0E31');
                if (letter == 'ร')
                {
                    Append(key, ref length, 'น');
                }

                i++;
            }
            else if (Sound[letter - 'ก'] is var sound and not '\0')
            {
                Append(key, ref length, sound);
            }
        }

        return length;
    }

    private static void Append(Span<char> key, ref int length, char letter)
    {
        if (length == 0 || key[length - 1] != letter)
        {
            key[length++] = letter;
        }
    }

    /// <summary>
    /// How many marks after the consonant silence it: ์ alone or after ิ ุ, as in สิทธิ์ and พันธุ์; zero when it is heard.
    /// </summary>
    private static int MarksSilencing(ReadOnlySpan<char> text, int consonant)
    {
        const char Silencer = '\u0E4C';
        var rest = text[(consonant + 1)..];
        return text[consonant] > 'ฮ' ? 0
            : rest is [Silencer, ..] ? 1
            : rest is ['\u0E34' or '\u0E38', Silencer, ..] ? 2
            : 0;
    }

    private static char Latin(char letter)
    {
        var bare = letter < 0x80 || !char.IsLetter(letter) ? letter : letter.ToString().Normalize(NormalizationForm.FormD)[0];
        return char.IsAsciiLetter(bare) ? char.ToLowerInvariant(bare) : '\0';
    }

    private static char[] Sounds(params ReadOnlySpan<(string Letters, char Sound)> groups)
    {
        var sounds = Enumerable.Range('ก', '\u0E5B' - 'ก' + 1).Select(letter => (char)letter).ToArray();
        foreach (var (letters, sound) in groups)
        {
            foreach (var letter in letters)
            {
                sounds[letter - 'ก'] = sound;
            }
        }

        return sounds;
    }
}
