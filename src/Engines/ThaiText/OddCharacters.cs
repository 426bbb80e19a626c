namespace Hunsuan.Engines.ThaiText;

/// <summary>The first step of normalising: characters nobody sees go, look-alikes become the ordinary character.</summary>
internal static class OddCharacters
{
    // Glyphs U+F700–F71A of old Thai fonts: the same letters and marks, drawn a little to the left or lower.
    private const string OldGlyphs =
        "\u0E10\u0E34\u0E35\u0E36\u0E37\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E48\u0E49\u0E4A\u0E4B" +
        "\u0E4C\u0E0D\u0E31\u0E4D\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E38\u0E39\u0E3A";

    /// <summary>
    /// Writes <paramref name="text"/> into <paramref name="target"/> (at least as long) and gives the length written;
    /// <paramref name="hasOtherScripts"/> says whether Unicode composition has anything to do.
    /// </summary>
    public static int Replace(ReadOnlySpan<char> text, Span<char> target, out bool hasOtherScripts)
    {
        hasOtherScripts = false;
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (char.IsWhiteSpace(letter))
            {
                target[length++] = ' ';
            }
            else if (!IsInvisible(letter))
            {
                letter = letter switch
                {
                    >= '๐' and <= '๙' => (char)('0' + ThaiDigits.ValueOf(letter)),
                    >= '\uF700' and <= '\uF71A' => OldGlyphs[letter - '\uF700'],
                    _ => letter,
                };
                if (char.IsSurrogate(letter))
                {
                    if (!char.IsSurrogatePair(letter, i + 1 < text.Length ? text[i + 1] : '\0'))
                    {
                        continue;
                    }

                    target[length++] = letter;
                    letter = text[++i];
                }

                hasOtherScripts |= letter >= '\u0080' && !ThaiLetters.IsThai(letter);
                target[length++] = letter;
            }
        }

        return length;
    }

    /// <summary>Leaves one space between words and none at the ends, in place; gives the new length.</summary>
    public static int Squeeze(Span<char> text)
    {
        var length = 0;
        foreach (var letter in text)
        {
            if (letter != ' ' || (length > 0 && text[length - 1] != ' '))
            {
                text[length++] = letter;
            }
        }

        return length > 0 && text[length - 1] == ' ' ? length - 1 : length;
    }

    // Control and format characters: zero-width spaces and joiners, soft hyphen, byte order mark (also read the wrong way round, which the
    // runtime refuses to compose), writing direction.
    private static bool IsInvisible(char letter) =>
        char.IsControl(letter) || letter >= '\uFFFE' || (letter >= '\u00AD' && char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.Format);
}
