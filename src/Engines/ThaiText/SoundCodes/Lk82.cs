namespace Hunsuan.Engines.ThaiText.SoundCodes;

/// <summary>How a Thai word sounds, in five characters (รหัสเสียง LK82): รัก, ลัก and รักษ์ are ร1000.</summary>
/// <remarks>
/// Vichit Lorchirachoonkul and Charoen Khuwinpunt (1982), as PyThaiNLP documents it. The first consonant stands for itself in the commonest
/// spelling of its sound; long vowels are coded, short ones only part equal sounds; ร ว ย ฤ ฦ count after a vowel, ห อ only before one that is written
/// at the consonant. What is not Thai is passed over.
/// </remarks>
public static class Lk82
{
    /// <summary>Characters of a code.</summary>
    public const int Length = 5;

    private static readonly SoundTable First = new(
        ("กขฃคฅฆ", 'ก'), ("ง", 'ง'), ("จ", 'จ'), ("ฉชฌ", 'ช'), ("ซศษส", 'ซ'), ("ญย", 'ย'), ("ฎด", 'ด'), ("ฏต", 'ต'), ("ณน", 'น'), ("ฐฑฒถทธ", 'ท'),
        ("บ", 'บ'), ("ป", 'ป'), ("ผพภ", 'พ'), ("ฝฟ", 'ฟ'), ("ม", 'ม'), ("รลฬฤฦ", 'ร'), ("ว", 'ว'), ("หฮ", 'ห'), ("อ", 'อ'));

    private static readonly SoundTable Rest = new(
        ("กขฃคฅฆ", '1'), ("ง", '2'), ("จฉชซฌฎฏฐฑฒดตถทธศษส", '3'), ("ญณนรลฬฤฦ", '4'), ("บปผฝพฟภ", '5'), ("มำ", '6'), ("ยวไใ", '7'), ("หฮ", '8'), ("า", '9'),
        ("ๅ\u0E36\u0E37", 'A'), ("เ", 'B'), ("แ", 'C'), ("โ", 'D'), ("\u0E38\u0E39", 'E'), ("อ", 'F'));

    private enum Role : ushort { Sound, Break, BreakAndSound, SaraU, OnlyBeforeVowel, AfterOrBeforeVowel, Unheard }

    private static readonly SoundTable Roles = new(
        ("ะ\u0E31\u0E34\u0E35", (char)Role.Break), ("าๅ\u0E36\u0E37\u0E39", (char)Role.BreakAndSound), ("\u0E38", (char)Role.SaraU),
        ("หอ", (char)Role.OnlyBeforeVowel), ("รวยฤฦ", (char)Role.AfterOrBeforeVowel),
        ("ฯๆ฿๏๐๑๒๓๔๕๖๗๘๙๚๛\u0E3A\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E4D\u0E4E", (char)Role.Unheard));

    /// <summary>The code of a word in normal form; empty when it holds no Thai letter that is heard.</summary>
    public static string Of(string normal)
    {
        Span<char> code = stackalloc char[Length];
        return new(code[..Write(normal, code)]);
    }

    /// <summary>Writes the code into a span of at least <see cref="Length"/> and gives its length, which is that or 0.</summary>
    [System.Runtime.CompilerServices.SkipLocalsInit]
    public static int Write(ReadOnlySpan<char> normal, Span<char> code)
    {
        Span<char> buffer = stackalloc char[HeardLetters.Longest];
        ReadOnlySpan<char> heard = buffer[..Heard(HeardLetters.Start(normal), buffer)];
        var length = 0;
        if (heard.IsEmpty) return 0;
        if (HeardLetters.IsConsonant(heard[0]))
        {
            code[length++] = First[heard[0]];
            heard = heard[1..];
        }
        else
        {
            // A vowel written before its consonant sounds after it.
            if (heard.Length > 1 && First[heard[1]] is var first and not '\0') code[length++] = first;
            if (Rest[heard[0]] is var vowel and not '\0') code[length++] = vowel;
            heard = heard[Math.Min(2, heard.Length)..];
        }

        length = Encode(heard, code[..Length], length);
        if (length == 0) return 0;
        code[length..Length].Fill('0');
        return Length;
    }

    private static int Heard(ReadOnlySpan<char> text, Span<char> heard)
    {
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!HeardLetters.IsThai(text[i]) || Roles[text[i]] == (char)Role.Unheard) continue;
            if (HeardLetters.SilentOrPair(text, i) is var silent and > 0) i += silent - 1;
            else heard[length++] = text[i];
        }

        return length;
    }

    private static int Encode(ReadOnlySpan<char> heard, Span<char> code, int length)
    {
        var (previous, isAfterVowel) = (length == 0 ? '\0' : code[length - 1], false);
        for (var i = 0; i < heard.Length && length < Length; i++)
        {
            var role = (Role)Roles[heard[i]];
            var isSound = role switch
            {
                Role.Break => false,
                Role.SaraU => i == 0 || heard[i - 1] is not ('ต' or 'ธ'),
                Role.OnlyBeforeVowel => IsBeforeVowel(heard, i),
                Role.AfterOrBeforeVowel => isAfterVowel || IsBeforeVowel(heard, i),
                Role.Sound or Role.BreakAndSound or Role.Unheard => true,
            };
            isAfterVowel = role is Role.Break or Role.BreakAndSound or Role.SaraU;
            if (isSound && Rest[heard[i]] is var symbol and not '\0' && symbol != previous) code[length++] = previous = symbol;
            else if (isAfterVowel && !isSound) previous = '\0';
        }

        return length;
    }

    private static bool IsBeforeVowel(ReadOnlySpan<char> heard, int at) => at + 1 < heard.Length && heard[at + 1] is '\u0E36' or '\u0E37' or '\u0E38' or '\u0E39';
}
