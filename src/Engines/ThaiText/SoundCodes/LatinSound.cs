using System.Text;

namespace Hunsuan.Engines.ThaiText.SoundCodes;

/// <summary>How a name in Latin letters sounds, in six characters (รหัสเสียงชื่ออักษรโรมัน): Catherine and Kathryn are K36500.</summary>
/// <remarks>
/// Russell's Soundex (1918) with more places and with beginnings by sound: letters of one class are one digit; vowels part equal ones, h and w do not.
/// ph is f, gh and what is silent at the beginning (kn gn pn wr ps) goes, as in Philips' Metaphone (1990). Accents go; other scripts are passed over.
/// </remarks>
public static class LatinSound
{
    /// <summary>Characters of a code.</summary>
    public const int Length = 6;

    private const int Folded = 0x180;
    private const char Vowel = '\u0001';

    // By letter from a: Soundex's digit; 0 for h and w.
    private static readonly string Classes = string.Concat("abcdefghijklmnopqrstuvwxyz".Select(letter => letter switch
    {
        'b' or 'f' or 'p' or 'v' => '1',
        'c' or 'g' or 'j' or 'k' or 'q' or 's' or 'x' or 'z' => '2',
        'd' or 't' => '3',
        'l' => '4',
        'm' or 'n' => '5',
        'r' => '6',
        'h' or 'w' => '\0',
        _ => Vowel,
    }));

    // By character: the letter without accent and in lower case.
    private static readonly char[] Bare = [.. Enumerable.Range(0, Folded).Select(c => Fold((char)c))];

    /// <summary>The code of a name; empty when it holds no Latin letter.</summary>
    public static string Of(string name)
    {
        Span<char> code = stackalloc char[Length];
        return new(code[..Write(name, code)]);
    }

    /// <summary>Writes the code into a span of at least <see cref="Length"/> and gives its length, which is that or 0.</summary>
    [System.Runtime.CompilerServices.SkipLocalsInit]
    public static int Write(ReadOnlySpan<char> name, Span<char> code)
    {
        Span<char> buffer = stackalloc char[HeardLetters.Longest];
        var count = 0;
        foreach (var letter in HeardLetters.Start(name))
            if (letter < Folded && Bare[letter] is var bare and not '\0') buffer[count++] = bare;
        ReadOnlySpan<char> letters = buffer[..count];
        if (letters.IsEmpty) return 0;
        if (letters is ['k' or 'g' or 'p', 'n', ..] or ['w', 'r', ..] or ['p', 's', ..]) letters = letters[1..];
        code[0] = Beginning(letters);
        var length = Encode(letters, code[..Length]);
        code[length..Length].Fill('0');
        return Length;
    }

    private static char Beginning(ReadOnlySpan<char> letters) => letters switch
    {
        ['p', 'h', ..] or ['v', ..] => 'F',
        ['c', 'h', 'r' or 'l', ..] or ['q', ..] => 'K',
        ['c', 'h', ..] => 'C',
        ['c', 'e' or 'i' or 'y', ..] or ['x' or 'z', ..] => 'S',
        ['c', ..] => 'K',
        ['g', 'e' or 'i' or 'y', ..] => 'J',
        ['a' or 'e' or 'i' or 'o' or 'u', ..] => 'A',
        [var letter, ..] => (char)(letter - 'a' + 'A'),
        [] => '0',
    };

    private static int Encode(ReadOnlySpan<char> letters, Span<char> code)
    {
        var (length, previous) = (1, Classes[letters[0] - 'a']);
        for (var i = 1; i < letters.Length && length < Length; i++)
        {
            var (letter, next) = (letters[i], i + 1 < letters.Length ? letters[i + 1] : '\0');
            if (letter == 'g' && next == 'h')
            {
                i++;
                continue;
            }

            // A hiss hides the stop before it: Mitchell, Bridget.
            var isHidden = letter == 't' && next == 'c' && i + 2 < letters.Length && letters[i + 2] == 'h' || letter == 'd' && next == 'g';
            var symbol = isHidden ? '\0' : Classes[letter - 'a'];
            if (symbol == '\0') continue;
            if (symbol != previous && symbol != Vowel) code[length++] = symbol;
            previous = symbol;
        }

        return length;
    }

    private static char Fold(char letter) => letter switch
    {
        'ß' => 's',
        'ø' or 'Ø' => 'o',
        'ł' or 'Ł' => 'l',
        'đ' or 'Đ' or 'ð' or 'Ð' => 'd',
        'þ' or 'Þ' => 't',
        'æ' or 'Æ' => 'a',
        'œ' or 'Œ' or 'ı' => letter == 'ı' ? 'i' : 'o',
        _ => letter.ToString().Normalize(NormalizationForm.FormD)[0] is var bare && char.IsAsciiLetter(bare) ? (char)(bare | 0x20) : '\0',
    };
}
