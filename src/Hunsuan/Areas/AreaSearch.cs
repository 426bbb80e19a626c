namespace Hunsuan.Areas;

/// <summary>
/// Finds areas by what people write in an address (ค้นหาพื้นที่จากชื่อ): "แม่ปืม", "ต.แม่ปืม อ.เมือง จ.พะเยา", "Mae Puem", "560108".
/// </summary>
public static class AreaSearch
{
    public const int MaxQueryLength = 200;

    /// <summary>The best hits first: whole names before beginnings, larger areas before smaller ones.</summary>
    public static IReadOnlyList<Area> Search(this AreaBook book, string query, int limit = 20)
    {
        if (query.Length > MaxQueryLength) return [];
        if (AreaCode.IsWellFormed(query.Trim())) return book.Find(query.Trim()) is { } area ? [area] : [];
        var words = AddressWords.Split(query);
        if (words.Count == 0) return [];
        // "จ.ป.ร." is a name, though it begins like the word for a province: the whole text is tried as a name too.
        return
        [
            .. Match(book, words).Concat(words.Count == 1 && words[0].Level is null ? [] : Match(book, AddressWords.Whole(query)))
                .OrderBy(hit => hit.Rank).ThenBy(hit => hit.Area.Level).ThenBy(hit => hit.Area.Code, StringComparer.Ordinal)
                .Select(hit => hit.Area).Distinct().Take(limit),
        ];
    }

    private static IEnumerable<(Area Area, int Rank)> Match(AreaBook book, IReadOnlyList<AddressWord> words) =>
        Sought(words).SelectMany(sought => Match(book, sought, words.Where(other => other != sought)));

    /// <summary>The area meant is the smallest one written; a name without a word may be any.</summary>
    private static IEnumerable<AddressWord> Sought(IReadOnlyList<AddressWord> words) =>
    [
        .. words.Where(word => word.Level is null),
        .. words.Where(word => word.Level is not null).OrderByDescending(word => word.Level).Take(1),
    ];

    private static IEnumerable<(Area Area, int Rank)> Match(AreaBook book, AddressWord sought, IEnumerable<AddressWord> around) =>
        from area in book.All
        let rank = Rank(area, sought)
        where rank > 0 && around.All(word => LiesIn(book, area, word))
        select (area, rank);

    private static bool LiesIn(AreaBook book, Area area, AddressWord word)
    {
        for (var code = AreaCode.ParentOf(area.Code); code is { Length: > 0 }; code = AreaCode.ParentOf(code))
        {
            if (book.Find(code) is { } around && Rank(around, word) > 0) return true;
        }
        return false;
    }

    /// <summary>1 for the whole name, 2 for its beginning, 3 for the seat ("พะเยา" for เมืองพะเยา); 0 when it does not fit.</summary>
    private static int Rank(Area area, AddressWord word)
    {
        if (word.Level is { } level && level != area.Level) return 0;
        var (name, seat) = AddressWords.IsThai(word.Text[0]) ? (area.ThaiName, "เมือง") : (area.EnglishName, "Mueang ");
        var rank = Rank(name, word.Text);
        return rank > 0 ? rank
            : name.StartsWith(seat, StringComparison.Ordinal) && Rank(name.AsSpan(seat.Length), word.Text) == 1 ? 3 : 0;
    }

    /// <summary>Compares letter by letter, over spaces and dots: this runs for every area at every search.</summary>
    private static int Rank(ReadOnlySpan<char> name, ReadOnlySpan<char> plain)
    {
        var at = 0;
        foreach (var letter in name)
        {
            if (!AddressWords.IsLetter(letter)) continue;
            if (at == plain.Length) return 2;
            if (char.ToLowerInvariant(letter) != plain[at++]) return 0;
        }
        return at == plain.Length ? 1 : 0;
    }
}
