namespace Hunsuan.Engines.ThaiText.SoundCodes;

/// <summary>How a Thai word sounds by its consonants (รหัสเสียง MetaSound), in as many characters as wished: บูรณะ is บ550.</summary>
/// <remarks>
/// Chakkrit Snae and Michael Brückner (2009), as PyThaiNLP documents it: the first consonant as written, of the others the class of the sound that ends
/// a syllable (แม่กก 1, กด 2, กบ 3, กง 4, กน 5, กม 6, เกย 7, เกอว 8). Not as there: ฤ and ฦ are consonants.
/// </remarks>
public static class MetaSound
{
    /// <summary>Characters of a code where nothing else is said.</summary>
    public const int UsualLength = 4;

    private static readonly SoundTable Rest = new(
        ("กขฃคฅฆ", '1'), ("จฉชซฌฎฏฐฑฒดตถทธศษส", '2'), ("บปผฝพฟภ", '3'), ("ง", '4'), ("ญณนรฤลฦฬ", '5'), ("ม", '6'), ("ย", '7'), ("ว", '8'), ("หอฮ", '0'));

    /// <summary>The code of a word in normal form; empty when it holds no consonant that is heard.</summary>
    public static string Of(string normal, int length = UsualLength)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, HeardLetters.Longest);
        Span<char> code = stackalloc char[length];
        return new(code[..Write(normal, code)]);
    }

    /// <summary>Fills a span with the code and gives its length, which is that of the span or 0.</summary>
    public static int Write(ReadOnlySpan<char> normal, Span<char> code)
    {
        normal = HeardLetters.Start(normal);
        var length = 0;
        for (var i = 0; i < normal.Length && length < code.Length; i++)
        {
            if (!HeardLetters.IsConsonant(normal[i])) continue;
            if (HeardLetters.Silent(normal, i) is var silent and > 0) i += silent - 1;
            else code[length] = length++ == 0 ? normal[i] : Rest[normal[i]];
        }

        if (length == 0) return 0;
        code[length..].Fill('0');
        return code.Length;
    }
}
