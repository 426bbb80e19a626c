namespace Hunsuan.Engines.Tables;

/// <summary>What stands between the cells, found out from the first line.</summary>
internal static class CsvDelimiter
{
    /// <summary>Enough for a byte order mark and "sep=;".</summary>
    public const int BytesNeeded = 12;

    private static readonly byte[] Candidates = ",;\t|"u8.ToArray();

    /// <summary>
    /// The candidate that stands most often outside quotes in the first line that is not empty; comma when none does. A line "sep=;", which
    /// Excel writes and reads, decides and is taken off; <paramref name="start"/> is where the records begin.
    /// </summary>
    public static byte Detect(ReadOnlySpan<byte> text, out int start)
    {
        start = text.StartsWith("\uFEFF"u8) ? 3 : 0;
        text = text[start..];
        if (text.StartsWith("sep="u8) && text.Length > 5 && Array.IndexOf(Candidates, text[4]) >= 0
            && text[5..].TrimStart((byte)'\r') is [(byte)'\n', ..])
        {
            start += 5;
            return text[4];
        }

        Span<int> counts = stackalloc int[Candidates.Length];
        var isQuoted = false;
        foreach (var letter in text.TrimStart("\r\n"u8))
        {
            isQuoted ^= letter == (byte)'"';
            if (!isQuoted && letter == (byte)'\n')
            {
                break;
            }

            var candidate = isQuoted ? -1 : Array.IndexOf(Candidates, letter);
            counts[Math.Max(candidate, 0)] += candidate < 0 ? 0 : 1;
        }

        var best = 0;
        for (var i = 1; i < counts.Length; i++)
        {
            best = counts[i] > counts[best] ? i : best;
        }

        return Candidates[best];
    }
}
