using System.Text.RegularExpressions;

namespace Hunsuan.Areas;

/// <summary>One name of an address, and of which level it is when a word such as ต. or อำเภอ says so.</summary>
internal readonly record struct AddressWord(AreaLevel? Level, string Text);

/// <summary>Takes an address apart at the words for its levels: ตำบล อำเภอ จังหวัด แขวง เขต and their short forms.</summary>
internal static partial class AddressWords
{
    public static IReadOnlyList<AddressWord> Split(string address)
    {
        var marks = Marks().Matches(address);
        List<AddressWord> words = [.. Unmarked(marks.Count > 0 ? address[..marks[0].Index] : address)];
        for (var i = 0; i < marks.Count; i++)
        {
            var from = marks[i].Index + marks[i].Length;
            var names = Unmarked(address[from..(i + 1 < marks.Count ? marks[i + 1].Index : address.Length)]);
            words.AddRange(names.Take(1).Select(name => name with { Level = Level(marks[i]) }));
            words.AddRange(names.Skip(1));
        }
        return words;
    }

    /// <summary>The whole text as one name; nothing when it has no letters.</summary>
    public static IReadOnlyList<AddressWord> Whole(string text) => Plain(text) is { Length: > 0 } plain ? [new(null, plain)] : [];

    // Thai names are written without spaces, English ones with: "แม่ปืม พะเยา" are two, "Mae Puem, Phayao" too.
    private static AddressWord[] Unmarked(string text) =>
        [.. text.Split(text.Any(IsThai) ? [' ', '\t', '\u00A0', ','] : [',']).SelectMany(Whole)];

    public static bool IsThai(char letter) => letter >= 'ก';

    public static bool IsLetter(char letter) => IsThai(letter) || char.IsLetterOrDigit(letter);

    /// <summary>Only letters, marks and digits, in small letters: "Sa-at" is found as "saat", "แม่  ปืม" as "แม่ปืม".</summary>
    private static string Plain(string name) => string.Concat(name.Where(IsLetter).Select(char.ToLowerInvariant));

    private static AreaLevel Level(Match mark) =>
        mark.Groups["sub"].Success ? AreaLevel.Subdistrict : mark.Groups["dis"].Success ? AreaLevel.District : AreaLevel.Province;

    // "เมือง" after "อ." belongs to the name; a word counts only where a name can begin.
    [GeneratedRegex(
        @"(?<=^|[\s,])(?:(?<sub>ตำบล|แขวง|ต\.|tambon |khwaeng )" +
        @"|(?<dis>อำเภอ|เขต|อ\.|amphoe |khet )|(?<pro>จังหวัด|จ\.|changwat ))\s*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 100)]
    private static partial Regex Marks();
}
