using System.Globalization;

namespace Hunsuan.Registers.Links;

/// <summary>Where two texts differ, to be marked (ส่วนที่ต่างกัน): what they have in common before and after, and each one's own middle.</summary>
internal static class DifferentPart
{
    /// <summary>Of the first text; all of it is the middle where the other is not known. Marks stay with their letters.</summary>
    public static (string Before, string Middle, string After) Of(string text, string? other)
    {
        if (other is null) return ("", text, "");
        var (ones, others) = (Letters(text), Letters(other));
        var begin = 0;
        while (begin < Math.Min(ones.Count, others.Count) && ones[begin] == others[begin]) begin++;
        var end = 0;
        while (end < Math.Min(ones.Count, others.Count) - begin && ones[^(end + 1)] == others[^(end + 1)]) end++;
        return (string.Concat(ones[..begin]), string.Concat(ones[begin..^end]), string.Concat(ones[^end..]));
    }

    private static List<string> Letters(string text)
    {
        var (letters, each) = (new List<string>(), StringInfo.GetTextElementEnumerator(text));
        while (each.MoveNext()) letters.Add(each.GetTextElement());
        return letters;
    }
}
