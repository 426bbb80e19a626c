namespace Hunsuan.Engines.Tests.Linkage;

/// <summary>Texts by chance, of few letters so that they meet again: Thai, Latin, halves of characters beyond the first plane, NUL.</summary>
internal sealed class RandomTexts(int seed)
{
    private static readonly string[] Alphabets =
    [
        "กข", "กขคงรรรทจนมณตไใ\u0E33\u0E4C\u0E38", "กมลาศิริพรสมชัยจันทร์ไพฑูรย์พรรณีเพ็ญ", "ab", "abcdefghiklmnoprstuvwyz -'", "MaRTHéøß",
        "\uD83D\uDE00\uDC00กa", "\0ก\u0E48\uFFFF 1๑", string.Concat(Enumerable.Range(0x0E00, 0x80).Select(c => (char)c)),
    ];

    private readonly Random _random = new(seed);

    public string Next(int longest = 20)
    {
        var alphabet = Alphabets[_random.Next(Alphabets.Length)];
        return string.Concat(Enumerable.Range(0, _random.Next(longest + 1)).Select(_ => alphabet[_random.Next(alphabet.Length)]));
    }

    /// <summary>Two that are often variants of each other.</summary>
    public (string Left, string Right) Pair(int longest = 20)
    {
        var left = Next(longest);
        if (_random.Next(4) == 0) return (left, Next(longest));
        var right = left;
        for (var slips = _random.Next(4); slips > 0; slips--) right = WithSlip(right);
        return (left, right);
    }

    public string WithSlip(string text)
    {
        if (text.Length == 0) return "ก";
        var at = _random.Next(text.Length);
        return _random.Next(4) switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, $"{text[_random.Next(text.Length)]}"),
            2 => text.Remove(at, 1).Insert(at, $"{text[_random.Next(text.Length)]}"),
            _ => text.Remove(at, 1).Insert(Math.Min(at + 1, text.Length - 1), $"{text[at]}"),
        };
    }
}
