using System.Collections.Frozen;

namespace Hunsuan.Engines.ThaiText;

/// <summary>A person's sex as registers record it (เพศตามทะเบียน); the numbers are stored.</summary>
public enum Sex { Male = 1, Female = 2 }

/// <summary>Where a title comes from (ประเภทคำนำหน้า).</summary>
public enum PrefixKind : byte { Civil = 1, Military = 2, Police = 3, Noble = 4, Religious = 5, Academic = 6, Health = 7 }

/// <summary>
/// A title before a name (คำนำหน้านาม), kept apart from the name: it changes with age, marriage and rank, the person does not.
/// </summary>
/// <param name="Thai">The full title: นางสาว, ร้อยตำรวจเอกหญิง.</param>
/// <param name="Abbreviation">As written before a name: น.ส., ร.ต.อ.หญิง; the full title where there is no short one.</param>
/// <param name="English">The English title.</param>
/// <param name="Sex">The sex the title implies, or null: evidence, not proof.</param>
/// <param name="Kind">Where the title comes from.</param>
/// <param name="Forms">Every way of writing it, the full title first.</param>
/// <remarks>
/// Army, navy and air force share abbreviations (ร.ต., น.อ.), as do จ่าสิบตำรวจ and จ่าสิบตรี (จ.ส.ต.); a shared one is read as the title
/// that comes first in the table. All of them imply the same about the person.
/// </remarks>
public sealed record PersonPrefix(string Thai, string Abbreviation, string English, Sex? Sex, PrefixKind Kind, IReadOnlyList<string> Forms)
{
    /// <summary>Every title known, the commonest first.</summary>
    public static IReadOnlyList<PersonPrefix> All { get; } = PrefixTable.Build();

    /// <summary>The title written in a prefix cell in any of its forms, dots and spaces as they may be; null when it is none.</summary>
    [System.Runtime.CompilerServices.SkipLocalsInit]
    public static PersonPrefix? Find(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        text = ThaiNormal.Text(text);
        if (text.Length > LongestForm)
        {
            return null;
        }

        Span<char> key = stackalloc char[LongestForm];
        return BySpan.TryGetValue(key[..Key(text, key)], out var prefix) ? prefix : null;
    }

    /// <summary>All titles imply the same sex, or one does and the others nothing.</summary>
    public static Sex? SexOf(IEnumerable<PersonPrefix> prefixes) => prefixes.FirstOrDefault(prefix => prefix.Sex is not null)?.Sex;

    /// <inheritdoc/>
    public override string ToString() => Thai;

    private const int LongestForm = 64;
    private static readonly FrozenDictionary<string, PersonPrefix> ByKey = Index();
    private static readonly FrozenDictionary<string, PersonPrefix>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        ByKey.GetAlternateLookup<ReadOnlySpan<char>>();

    private static FrozenDictionary<string, PersonPrefix> Index()
    {
        var index = new Dictionary<string, PersonPrefix>();
        var key = new char[LongestForm];
        foreach (var (prefix, form) in All.SelectMany(prefix => prefix.Forms.Select(form => (prefix, form))))
        {
            index.TryAdd(new string(key, 0, Key(form, key)), prefix);
        }

        return index.ToFrozenDictionary();
    }

    private static int Key(ReadOnlySpan<char> text, Span<char> key)
    {
        var length = 0;
        foreach (var letter in text)
        {
            if (letter is not (' ' or '.'))
            {
                key[length++] = ThaiLetters.Lower(letter);
            }
        }

        return length;
    }
}
