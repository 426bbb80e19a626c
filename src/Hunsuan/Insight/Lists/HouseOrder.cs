namespace Hunsuan.Insight.Lists;

/// <summary>House numbers in the order of a street (เรียงบ้านเลขที่): 2 before 10, 77 before 77/1; those without a number last.</summary>
internal sealed class HouseOrder : IComparer<string?>
{
    public static HouseOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        if (x is null || y is null) return (x is null).CompareTo(y is null);

        var left = x.AsSpan();
        var right = y.AsSpan();
        while (left.Length > 0 && right.Length > 0)
        {
            var a = Part(left);
            var b = Part(right);
            var order = char.IsAsciiDigit(a[0]) && char.IsAsciiDigit(b[0]) ? Numbers(a, b) : a.CompareTo(b, StringComparison.Ordinal);
            if (order != 0) return order;
            left = left[a.Length..];
            right = right[b.Length..];
        }

        return left.Length - right.Length;
    }

    /// <summary>The digits, or the letters, at the beginning.</summary>
    private static ReadOnlySpan<char> Part(ReadOnlySpan<char> text)
    {
        var length = 1;
        while (length < text.Length && char.IsAsciiDigit(text[length]) == char.IsAsciiDigit(text[0])) length++;
        return text[..length];
    }

    // By length first, because no number is too long to compare that way.
    private static int Numbers(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        a = a.TrimStart('0');
        b = b.TrimStart('0');
        return a.Length != b.Length ? a.Length - b.Length : a.CompareTo(b, StringComparison.Ordinal);
    }
}
