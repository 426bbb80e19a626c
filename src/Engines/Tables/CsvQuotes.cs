using System.Numerics;

namespace Hunsuan.Engines.Tables;

/// <summary>Cells in quotation marks.</summary>
internal static class CsvQuotes
{
    private const byte Quote = (byte)'"', LineFeed = (byte)'\n', Return = (byte)'\r';

    /// <summary>
    /// Where a cell that begins with a quotation mark ends: the index of its delimiter or line feed, or the length of
    /// <paramref name="text"/> at the end of the file; −1 when <paramref name="text"/> ends too early to say.
    /// </summary>
    /// <param name="text">From the opening quotation mark on.</param>
    /// <param name="delimiter">What stands between cells.</param>
    /// <param name="isWhole">Whether nothing comes after the text.</param>
    /// <param name="isPlain">Whether the content is simply what stands between the first and the last quotation mark.</param>
    /// <param name="isOpen">With −1: whether the closing quotation mark has not been seen.</param>
    public static int EndOfCell(ReadOnlySpan<byte> text, byte delimiter, bool isWhole, out bool isPlain, out bool isOpen)
    {
        isPlain = true;
        isOpen = true;
        var at = 1;
        while (true)
        {
            var found = text[at..].IndexOf(Quote);
            if (found < 0)
            {
                return -1;
            }

            at += found + 1;
            if (at < text.Length && text[at] == Quote)
            {
                isPlain = false;
                at++;
            }
            else
            {
                break;
            }
        }

        if (at == text.Length && !isWhole)
        {
            return -1;
        }

        isOpen = false;
        var rest = text[at..];
        var end = rest.IndexOfAny(delimiter, LineFeed);
        var after = end < 0 ? rest : rest[..end];
        isPlain &= after is [] or [Return] && (after.IsEmpty || end < 0 || rest[end] == LineFeed);
        return end >= 0 ? at + end : isWhole ? text.Length : -1;
    }

    /// <summary>
    /// The common case at one glance: the closing quotation mark of a cell just opened, when it is the next mark of the block and the
    /// delimiter follows it there; else 0.
    /// </summary>
    public static int EndInBlock(byte[] bytes, int block, uint marks, byte delimiter)
    {
        var closing = block + BitOperations.TrailingZeroCount(marks);
        var isHere = BitOperations.PopCount(marks) >= 2 && closing + 1 < block + 32
            && bytes[closing] == Quote && bytes[closing + 1] == delimiter;
        return isHere ? closing : 0;
    }

    /// <summary>What is wrong with a quoted cell as far as it has been seen, or null.</summary>
    public static CsvFault? FaultOf(ReadOnlySpan<byte> seen, bool isOpen, bool isWhole, CsvLimit limit) =>
        // A cell far too long with line breaks in it is one that somebody forgot to close.
        isOpen && (isWhole || (seen.Length > limit.CellBytes && seen.Contains(LineFeed))) ? CsvFault.QuoteNotClosed
        : seen.Length > limit.CellBytes + 2 ? CsvFault.CellTooLong
        : null;

    /// <summary>Takes quotation marks away in place: the opening and closing one, and one of each pair; gives the length left.</summary>
    public static int Unescape(Span<byte> cell)
    {
        var length = 0;
        var isQuoted = true;
        for (var i = 1; i < cell.Length; i++)
        {
            if (isQuoted && cell[i] == Quote)
            {
                isQuoted = i + 1 < cell.Length && cell[i + 1] == Quote;
                if (!isQuoted)
                {
                    continue;
                }

                i++;
            }

            cell[length++] = cell[i];
        }

        return length;
    }
}
