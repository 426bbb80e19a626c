namespace Hunsuan.Engines.Linkage.Kernels;

/// <summary>How many slips make one text the other (จำนวนจุดที่สะกดต่าง), up to a limit.</summary>
internal static class EditKernel
{
    /// <param name="shorter">At most as long as the longer.</param>
    /// <param name="longer">Up to 64 characters.</param>
    /// <param name="limit">Beyond it the answer is limit + 1.</param>
    public static int Of(ReadOnlySpan<char> shorter, ReadOnlySpan<char> longer, int limit)
    {
        if (longer.Length - shorter.Length > limit) return limit + 1;
        // A common end or beginning costs nothing.
        var (start, end) = (0, 0);
        while (end < shorter.Length && shorter[^(end + 1)] == longer[^(end + 1)]) end++;
        shorter = shorter[..^end];
        longer = longer[..^end];
        while (start < shorter.Length && shorter[start] == longer[start]) start++;
        shorter = shorter[start..];
        longer = longer[start..];
        if (shorter.IsEmpty) return longer.Length;
        return longer.Length switch
        {
            <= 16 when MaskedSixteen.IsSupported => Of<MaskedSixteen>(shorter, longer, limit),
            <= 32 when MaskedThirtyTwo.IsSupported => Of<MaskedThirtyTwo>(shorter, longer, limit),
            < 8 => Of<SevenLetters>(shorter, longer, limit),
            <= 16 => Of<SixteenLetters>(shorter, longer, limit),
            _ => Of<ManyLetters>(shorter, longer, limit),
        };
    }

    /// <summary>The same by a chosen way to hold the text of the rows, which must fit; neither text is empty.</summary>
    internal static int Of<TPlaces>(ReadOnlySpan<char> text, ReadOnlySpan<char> rows, int limit)
        where TPlaces : struct, ILetterPlaces<TPlaces>
    {
        var (places, column) = (TPlaces.In(rows), new EditColumn(rows.Length));
        for (var i = 0; i < text.Length; i++)
        {
            column.Step(places.Of(text[i]));
            // Each further letter can make it one less.
            if (column.Distance - (text.Length - 1 - i) > limit) return limit + 1;
        }

        return column.Distance;
    }
}
