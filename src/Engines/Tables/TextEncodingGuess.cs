namespace Hunsuan.Engines.Tables;

/// <summary>How the characters of a file are written (การเข้ารหัสอักขระ).</summary>
public enum TextEncoding : byte
{
    /// <summary>UTF-8, plain ASCII included; the byte order mark, if any, is no matter.</summary>
    Utf8 = 1,

    /// <summary>UTF-16 with byte order mark, low byte first: "Unicode text" of Excel.</summary>
    Utf16LittleEndian = 2,

    /// <summary>UTF-16 with byte order mark, high byte first.</summary>
    Utf16BigEndian = 3,

    /// <summary>Windows-874 or TIS-620, the Thai encodings of older programs.</summary>
    Windows874 = 4,

    /// <summary>Partly UTF-8, partly something else: the file was put together wrongly.</summary>
    Mixed = 5,

    /// <summary>No text: a workbook, a picture, a program.</summary>
    Binary = 6,

    /// <summary>Text in an encoding that is neither UTF-8 nor Thai.</summary>
    Unknown = 7,

    /// <summary>Nothing at all.</summary>
    Empty = 8,
}

/// <summary>What a file looks like from its bytes (ชนิดและการเข้ารหัสของไฟล์): no file says it by itself.</summary>
/// <param name="Encoding">How its characters are written.</param>
/// <param name="Kind">What else it is, by its first bytes.</param>
/// <param name="FirstInvalid">Where it stops being UTF-8, when it is mixed or unknown.</param>
public sealed record TextEncodingGuess(TextEncoding Encoding, FileKind Kind = FileKind.Other, TextPlace? FirstInvalid = null)
{
    /// <summary>Guesses from the beginning of a file, enough for a preview; the end of the piece may cut a character.</summary>
    public static TextEncodingGuess FromBeginning(ReadOnlySpan<byte> beginning)
    {
        var tally = new EncodingTally();
        tally.Append(beginning);
        return tally.Guess(isWhole: false);
    }

    /// <summary>Guesses from the whole file, reading the stream to its end; stops as soon as it is surely no text.</summary>
    public static TextEncodingGuess FromWhole(Stream file)
    {
        var tally = new EncodingTally();
        var buffer = new byte[128 * 1024];
        for (var read = file.ReadAtLeast(buffer, FileKinds.BytesNeeded, throwOnEndOfStream: false); read > 0; read = file.Read(buffer))
        {
            tally.Append(buffer.AsSpan(0, read));
            if (tally.IsDecided)
            {
                break;
            }
        }

        return tally.Guess(isWhole: true);
    }

    /// <summary>The file as UTF-8, whatever it was written in.</summary>
    /// <exception cref="InvalidOperationException">The file is no text in one known encoding.</exception>
    public Stream ToUtf8(Stream file) => Encoding switch
    {
        TextEncoding.Utf8 or TextEncoding.Empty => file,
        TextEncoding.Windows874 => new Windows874ToUtf8Stream(file),
        TextEncoding.Utf16LittleEndian => FromUtf16(file, System.Text.Encoding.Unicode),
        TextEncoding.Utf16BigEndian => FromUtf16(file, System.Text.Encoding.BigEndianUnicode),
        TextEncoding.Mixed or TextEncoding.Binary or TextEncoding.Unknown =>
            throw new InvalidOperationException($"{Encoding} cannot be read as text."),
    };

    private static Stream FromUtf16(Stream file, System.Text.Encoding utf16) =>
        System.Text.Encoding.CreateTranscodingStream(file, utf16, System.Text.Encoding.UTF8, leaveOpen: true);
}
