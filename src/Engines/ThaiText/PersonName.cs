namespace Hunsuan.Engines.ThaiText;

/// <summary>A full name taken apart (ชื่อเต็ม): titles, given name, family name and whatever else the person is called.</summary>
/// <remarks>
/// "ณ อยุธยา", "บิน อาหมัด" and "แซ่ลิ้ม" are family names. Of three or more other words the first is the given name, the last the family
/// name, those between are middle names or a first family name. Names in brackets are alternates. A dash stands for no name.
/// </remarks>
public sealed record PersonName
{
    /// <summary>Titles in the order written: รศ. ดร.</summary>
    public IReadOnlyList<PersonPrefix> Prefixes { get; init; } = [];

    /// <summary>Given name (ชื่อตัว), or null when none is written.</summary>
    public string? Given { get; init; }

    /// <summary>Middle name or further family name between the two (ชื่อรอง), or null.</summary>
    public string? Middle { get; init; }

    /// <summary>Family name (ชื่อสกุล), or null: some people have none.</summary>
    public string? Family { get; init; }

    /// <summary>Former and other names, as written in brackets, without title.</summary>
    public IReadOnlyList<string> Alternates { get; init; } = [];

    /// <summary>The first title, or null.</summary>
    public PersonPrefix? Prefix => Prefixes.Count > 0 ? Prefixes[0] : null;

    /// <summary>The sex the titles imply, or null.</summary>
    public Sex? ImpliedSex => PersonPrefix.SexOf(Prefixes);

    /// <summary>Takes a full name apart. Nothing written gives a name with nothing in it.</summary>
    public static PersonName Split(string fullName)
    {
        var rest = ThaiNormal.Text(fullName);
        var prefixes = TakePrefixes(ref rest);
        var alternates = TakeBrackets(ref rest);
        var words = Words(rest);
        var family = FamilyAt(words);
        return new()
        {
            Prefixes = prefixes,
            Given = words.Count > 0 ? words[0] : null,
            Middle = family > 1 ? string.Join(' ', words[1..family]) : null,
            Family = family > 0 ? string.Join(' ', words[family..]).Replace("ณ. ", "ณ ", StringComparison.Ordinal) : null,
            Alternates = alternates,
        };
    }

    private static PersonPrefix[] TakePrefixes(ref string text)
    {
        PersonPrefix[] found = [];
        var length = 0;
        while (PrefixMatch.At(text.AsSpan(length), found.Length > 0, out var taken) is { } prefix)
        {
            found = [.. found, prefix];
            length += taken;
        }

        text = text[length..];
        return found;
    }

    private static string[] TakeBrackets(ref string text)
    {
        string[] found = [];
        for (var open = text.AsSpan().IndexOfAny("([{"); open >= 0; open = text.AsSpan().IndexOfAny("([{"))
        {
            var close = text.AsSpan(open).IndexOfAny(")]}");
            var inside = close < 0 ? text[(open + 1)..] : text[(open + 1)..(open + close)];
            text = text[..open] + " " + (close < 0 ? "" : text[(open + close + 1)..]);
            inside = ThaiNormal.Text(Without(inside));
            TakePrefixes(ref inside);
            found = inside is "" or "-" ? found : [.. found, inside];
        }

        return found;
    }

    private static string Without(string alternate)
    {
        alternate = alternate.Trim();
        foreach (var word in (ReadOnlySpan<string>)["นามสกุลเดิม", "สกุลเดิม", "ชื่อเดิม", "เดิมชื่อ", "ชื่อเล่น", "เดิม", "หรือ"])
        {
            if (alternate.StartsWith(word, StringComparison.Ordinal))
            {
                return alternate[word.Length..].TrimStart(' ', ':');
            }
        }

        return alternate;
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>(3);
        foreach (var word in text.Split(' '))
        {
            if (words is [.., "แซ่" or "แซ่."] && word is not ("" or "-"))
            {
                words[^1] = "แซ่" + word;
            }
            else if (word is not ("" or "-" or "–" or "—" or "." or ","))
            {
                words.Add(word);
            }
        }

        return words;
    }

    private static int FamilyAt(List<string> words)
    {
        for (var i = 1; i < words.Count; i++)
        {
            if (words[i] is "ณ" or "ณ.")
            {
                return Math.Max(1, i - 1);
            }

            if (IsSonOf(words[i]))
            {
                return i;
            }
        }

        return words.Count - 1;
    }

    private static bool IsSonOf(string word) =>
        word is "บิน" or "บินติ" or "บินตี" or "บินต์" or "บินตี้" || word.ToLowerInvariant() is "bin" or "binti" or "bint";
}
