using System.Buffers;
using System.Text;

namespace Hunsuan.Engines.ThaiText;

/// <summary>
/// One spelling for what looks the same (การทำข้อความไทยให้เป็นรูปมาตรฐาน): a name typed, scanned from a PDF or exported from
/// an old system becomes the same text as the name in the register.
/// </summary>
/// <remarks>
/// Invisible characters go, every kind of space is one space, ๐–๙ become 0–9, glyph codes of old PDFs become letters, text that
/// was encoded twice is read back, marks stand in one order with none repeated or left over, and other scripts are in Unicode form C.
/// Normalising twice is the same as once. For text of one line: line breaks become spaces.
/// </remarks>
public static class ThaiNormal
{
    private const int Stack = 256;

    /// <summary>The normal form of <paramref name="text"/>; the same instance when it already is normal.</summary>
    public static string Text(string text) => IsPlain(text) ? text : Slow(text);

    /// <summary>The normal form in lower case and without spaces: equal for two writings a reader would take for the same.</summary>
    [System.Runtime.CompilerServices.SkipLocalsInit]
    public static string Comparable(string text)
    {
        var normal = Text(text);
        var change = normal.AsSpan().IndexOfAny(SpacesAndCapitals);
        if (change < 0)
        {
            return normal;
        }

        var buffer = normal.Length <= Stack ? stackalloc char[Stack] : new char[normal.Length];
        var length = 0;
        foreach (var letter in normal)
        {
            if (letter != ' ')
            {
                buffer[length++] = ThaiLetters.Lower(letter);
            }
        }

        return new string(buffer[..length]);
    }

    private static readonly SearchValues<char> SpacesAndCapitals = SearchValues.Create(
        " ABCDEFGHIJKLMNOPQRSTUVWXYZ" + string.Concat(Enumerable.Range(0xC0, 0x180 - 0xC0).Select(c => (char)c).Where(char.IsUpper)));

    // For each class, the classes that may follow it in normal text, as bits.
    private static readonly ushort[] MayFollow = Build();

    private static bool IsPlain(ReadOnlySpan<char> text)
    {
        var previous = ThaiLetter.Space;
        foreach (var letter in text)
        {
            var current = ThaiLetters.Of(letter);
            if ((MayFollow[(int)previous] >> (int)current & 1) == 0)
            {
                return false;
            }

            previous = current;
        }

        return previous != ThaiLetter.Space || text.IsEmpty;
    }

    private static ushort[] Build()
    {
        static ushort Bits(params ReadOnlySpan<ThaiLetter> letters)
        {
            var bits = 0;
            foreach (var letter in letters)
            {
                bits |= 1 << (int)letter;
            }

            return (ushort)bits;
        }

        var word = Bits(ThaiLetter.Alone, ThaiLetter.Consonant, ThaiLetter.SaraE);
        var any = (ushort)(word | Bits(ThaiLetter.Space));
        var follow = new ushort[(int)ThaiLetter.Odd + 1];
        follow[(int)ThaiLetter.Space] = word;
        follow[(int)ThaiLetter.Alone] = any;
        follow[(int)ThaiLetter.SaraE] = (ushort)(any & ~Bits(ThaiLetter.SaraE));
        follow[(int)ThaiLetter.Consonant] =
            (ushort)(any | Bits(ThaiLetter.Vowel, ThaiLetter.Tone, ThaiLetter.Silencer, ThaiLetter.SaraAm));
        follow[(int)ThaiLetter.Vowel] = (ushort)(any | Bits(ThaiLetter.Tone, ThaiLetter.Silencer));
        follow[(int)ThaiLetter.Tone] = (ushort)(any | Bits(ThaiLetter.SaraAm));
        follow[(int)ThaiLetter.Silencer] = any;
        follow[(int)ThaiLetter.SaraAm] = any;
        return follow;
    }

    [System.Runtime.CompilerServices.SkipLocalsInit]
    private static string Slow(string text)
    {
        text = ThaiMojibake.Repair(text);
        var rented = text.Length > Stack ? ArrayPool<char>.Shared.Rent(text.Length) : null;
        var buffer = rented ?? stackalloc char[Stack];
        var length = OddCharacters.Replace(text, buffer, out var hasOtherScripts);
        length = ThaiMarks.Order(buffer[..length]);
        length = OddCharacters.Squeeze(buffer[..length]);
        var result = buffer[..length].SequenceEqual(text) ? text : new string(buffer[..length]);
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        if (!hasOtherScripts)
        {
            return result;
        }

        result = result.IsNormalized(NormalizationForm.FormC) ? result : result.Normalize(NormalizationForm.FormC);
        // Without its invisible characters a text may turn out to be Thai in the wrong encoding.
        return result == text ? text : Text(result);
    }
}
