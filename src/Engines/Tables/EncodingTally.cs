using System.Text.Unicode;

namespace Hunsuan.Engines.Tables;

/// <summary>
/// Collects evidence on a file's encoding, line by line: Thai in Windows-874 hardly ever makes a line of valid UTF-8, and a line of UTF-8
/// is
/// full of three-byte Thai letters. Lines of both sorts in one file mean that it is mixed.
/// </summary>
internal sealed class EncodingTally
{
    private readonly Utf8Check check = new();
    private bool hasBytes, hasNul, hasThaiUtf8, hasBothInLine;
    private long thaiLines, otherLines;
    private FileKind kind;
    private TextEncoding? byMark;

    // The line being read: bytes still to come of a character, then counts of bytes.
    private int expected, thaiLead, high, invalid, thai;
    private bool hasOtherBytesInLine;

    /// <summary>Whether reading on cannot change the guess.</summary>
    public bool IsDecided => byMark is not null || hasNul || FileKinds.IsBinary(kind);

    public void Append(ReadOnlySpan<byte> piece)
    {
        if (!hasBytes && !piece.IsEmpty)
        {
            hasBytes = true;
            kind = FileKinds.Of(piece);
            byMark = piece switch
            {
                [0xFF, 0xFE, ..] => TextEncoding.Utf16LittleEndian,
                [0xFE, 0xFF, ..] => TextEncoding.Utf16BigEndian,
                _ => null,
            };
        }

        hasNul |= piece.Contains((byte)0);
        if (IsDecided || piece.IsEmpty)
        {
            return;
        }

        check.Append(piece);
        // Whole lines of valid UTF-8 are most of most files; what is left of a line before and after them is looked at by the byte.
        var first = piece.IndexOf((byte)'\n') + 1;
        var last = piece.LastIndexOf((byte)'\n') + 1;
        if (Utf8.IsValid(piece[first..last]))
        {
            Take(piece[..first]);
            hasThaiUtf8 = hasThaiUtf8 || HasTwoThaiLetters(piece[first..last]);
            piece = piece[last..];
        }

        Take(piece);
    }

    public TextEncodingGuess Guess(bool isWhole)
    {
        if (byMark is { } marked)
        {
            return new(marked);
        }

        if (!hasBytes || hasNul || FileKinds.IsBinary(kind))
        {
            return new(hasBytes ? TextEncoding.Binary : TextEncoding.Empty, kind);
        }

        if (isWhole)
        {
            check.Append([]);
        }

        // Nothing invalid but a character cut at the end is nothing invalid.
        if (check.FirstInvalid is null)
        {
            return new(TextEncoding.Utf8, kind);
        }

        EndLine();
        // A stray byte in a long file is damage, not another encoding.
        return hasBothInLine || hasThaiUtf8 ? new(TextEncoding.Mixed, kind, check.FirstInvalid)
            : thaiLines <= otherLines * 10 ? new(TextEncoding.Unknown, kind, check.FirstInvalid)
            : new(TextEncoding.Windows874, kind);
    }

    private void Take(ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            Take(value);
        }
    }

    private void Take(byte value)
    {
        if (value < 0x80)
        {
            invalid += expected > 0 ? 1 : 0;
            expected = 0;
            if (value == (byte)'\n')
            {
                EndLine();
            }

            return;
        }

        high++;
        hasOtherBytesInLine |= Windows874ToUtf8Stream.Letter(value) == '\uFFFD';
        if (expected > 0 && value < 0xC0)
        {
            expected--;
            thai += expected == 0 && thaiLead == 2 ? 1 : 0;
            // E0 B8 and E0 B9 begin every Thai letter of UTF-8.
            thaiLead = thaiLead == 1 && value is 0xB8 or 0xB9 ? 2 : 0;
            return;
        }

        invalid += expected > 0 || value is < 0xC2 or > 0xF4 ? 1 : 0;
        expected = value switch { < 0xC2 or > 0xF4 => 0, < 0xE0 => 1, < 0xF0 => 2, _ => 3 };
        thaiLead = value == 0xE0 ? 1 : 0;
    }

    private void EndLine()
    {
        invalid += expected > 0 ? 1 : 0;
        if (invalid == 0)
        {
            hasThaiUtf8 |= thai >= 2;
        }
        else
        {
            hasBothInLine |= thai >= 2 && thai * 3 > high / 2;
            otherLines += hasOtherBytesInLine ? 1 : 0;
            thaiLines += hasOtherBytesInLine ? 0 : 1;
        }

        (expected, thaiLead, high, invalid, thai, hasOtherBytesInLine) = (0, 0, 0, 0, 0, false);
    }

    private static bool HasTwoThaiLetters(ReadOnlySpan<byte> utf8)
    {
        var first = utf8.IndexOf((byte)0xE0);
        return first >= 0 && utf8.Length > first + 3 && utf8[(first + 3)..].Contains((byte)0xE0);
    }
}
