namespace Hunsuan.Engines.ThaiText;

/// <summary>Finds the title at the beginning of a full name: the longest that leaves a name behind it.</summary>
internal static class PrefixMatch
{
    // Whole names that only begin like a title.
    private static readonly HashSet<string> LikeTitles =
    [
        "นายิกา", "นางนวล", "นางฟ้า", "คุณวุฒิ", "คุณธรรม", "คุณภัทร", "คุณพัฒน์", "คุณสมบัติ", "คุณประโยชน์",
        "พระพาย", "พระเพลิง", "พระนาย", "พระจันทร์", "พระลอ",
    ];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> NamesLikeTitles =
        LikeTitles.GetAlternateLookup<ReadOnlySpan<char>>();

    // Forms by their first letter; no title begins with a letter outside ASCII and Thai.
    private static readonly ILookup<char, Form> Forms = PersonPrefix.All
        .SelectMany(prefix => prefix.Forms.Select(text => new Form(text, prefix)))
        .ToLookup(form => ThaiLetters.Lower(form.Text[0]));

    private static readonly Form[][] ByFirst = [.. Enumerable.Range(0, 'ไ' + 1).Select(first => Forms[(char)first].ToArray())];

    private sealed record Form(string Text, PersonPrefix Prefix)
    {
        public bool IsAbbreviation { get; } = Text.Contains('.', StringComparison.Ordinal);

        public bool CountsFurther => IsAbbreviation || Prefix.Kind == PrefixKind.Noble;
    }

    /// <summary>The title <paramref name="normal"/> begins with, or null.</summary>
    /// <param name="normal">A full name in normal form.</param>
    /// <param name="isFurther">A title came before: then only abbreviations and noble titles count, since full words may be names.</param>
    /// <param name="length">How much of the text the title takes, the space after it included.</param>
    public static PersonPrefix? At(ReadOnlySpan<char> normal, bool isFurther, out int length)
    {
        length = 0;
        PersonPrefix? best = null;
        if (normal.IsEmpty)
        {
            return null;
        }

        var first = ThaiLetters.Lower(normal[0]);
        foreach (var form in first < ByFirst.Length ? ByFirst[first] : [])
        {
            if ((!isFurther || form.CountsFurther) && Match(normal, form.Text) is var end && end > length
                && LeavesName(normal, form.Text, end))
            {
                best = form.Prefix;
                length = end;
            }
        }

        length += length < normal.Length && normal[length] == ' ' ? 1 : 0;
        return best;
    }

    /// <summary>How much of the text the form covers, or 0. Dots may be missing, and spaces after dots may come on top.</summary>
    private static int Match(ReadOnlySpan<char> text, string form)
    {
        var at = 0;
        var missedLastDot = false;
        foreach (var letter in form)
        {
            if (letter != '.' && at > 0 && at < text.Length && text[at] == ' ' && text[at - 1] == '.' && letter != ' ')
            {
                at++;
            }

            missedLastDot = false;
            if (at < text.Length && ThaiLetters.Lower(text[at]) == ThaiLetters.Lower(letter))
            {
                at++;
            }
            else if (letter is '.' or ' ')
            {
                missedLastDot = letter == '.';
            }
            else
            {
                return 0;
            }
        }

        var needsSpace = missedLastDot || char.IsAsciiLetter(form[^1]);
        return needsSpace && at < text.Length && text[at] != ' ' ? 0 : at;
    }

    private static bool LeavesName(ReadOnlySpan<char> text, string form, int end)
    {
        var rest = text[end..].TrimStart(' ');
        if (rest.IsEmpty)
        {
            return true;
        }

        // A space or a dot says where the title ends, except after ศ. and อ., which may be initials.
        var isJoined = text[end] != ' ' && form[^1] != '.';
        return isJoined ? IsName(rest) && !NamesLikeTitles.Contains(FirstWord(text)) : form.Length > 2 || IsName(rest);
    }

    private static bool IsName(ReadOnlySpan<char> rest)
    {
        var letters = 0;
        foreach (var letter in FirstWord(rest))
        {
            letters += ThaiLetters.Of(letter) is ThaiLetter.Tone or ThaiLetter.Silencer ? 0 : 1;
        }

        return letters >= 2 && (!ThaiLetters.IsThai(rest[0]) || ThaiLetters.MayBeginWord(rest[0]));
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text) => text.IndexOf(' ') is var space and >= 0 ? text[..space] : text;
}
