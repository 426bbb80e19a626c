using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Hunsuan.Engines.Tables;

/// <summary>A place in a text file (ตำแหน่งในไฟล์): line and character on it, both from 1.</summary>
public readonly record struct TextPlace(long Line, long Column);

/// <summary>Looks through a file piece by piece for the first byte that is not UTF-8.</summary>
internal sealed class Utf8Check
{
    private readonly byte[] cut = new byte[4];
    private int cutLength;
    private long line = 1, column = 1;

    /// <summary>Where the first byte stands that is not UTF-8; null as long as there is none.</summary>
    public TextPlace? FirstInvalid { get; private set; }

    /// <summary>Takes the next piece of the file; an empty piece says that the file is at its end.</summary>
    public void Append(ReadOnlySpan<byte> piece)
    {
        if (FirstInvalid is not null)
        {
            return;
        }

        if (piece.IsEmpty)
        {
            FirstInvalid = cutLength > 0 ? new(line, column) : null;
            return;
        }

        // A character cut in two by the pieces is put together first.
        while (cutLength > 0 && !piece.IsEmpty)
        {
            cut[cutLength++] = piece[0];
            piece = piece[1..];
            if (Rune.DecodeFromUtf8(cut.AsSpan(0, cutLength), out _, out _) is var status and not OperationStatus.NeedMoreData)
            {
                cutLength = 0;
                if (status != OperationStatus.Done)
                {
                    FirstInvalid = new(line, column);
                    return;
                }

                column++;
            }
        }

        var whole = piece[..^CutOffAtEnd(piece)];
        if (!Utf8.IsValid(whole))
        {
            whole = whole[..FirstInvalidIn(whole)];
            Pass(whole);
            FirstInvalid = new(line, column);
            return;
        }

        Pass(whole);
        piece[whole.Length..].CopyTo(cut);
        cutLength += piece.Length - whole.Length;
    }

    private void Pass(ReadOnlySpan<byte> valid)
    {
        var lastLine = valid.LastIndexOf((byte)'\n');
        if (lastLine >= 0)
        {
            line += valid.Count((byte)'\n');
            column = 1;
            valid = valid[(lastLine + 1)..];
        }

        foreach (var value in valid)
        {
            column += (value & 0xC0) != 0x80 ? 1 : 0;
        }
    }

    private static int CutOffAtEnd(ReadOnlySpan<byte> piece)
    {
        for (var length = 1; length <= Math.Min(3, piece.Length); length++)
        {
            if (piece[^length] >= 0xC0)
            {
                return Rune.DecodeFromUtf8(piece[^length..], out _, out _) == OperationStatus.NeedMoreData ? length : 0;
            }
        }

        return 0;
    }

    private static int FirstInvalidIn(ReadOnlySpan<byte> text)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(text[at..], out _, out var length) == OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }
}
