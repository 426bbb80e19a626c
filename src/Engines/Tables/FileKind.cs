namespace Hunsuan.Engines.Tables;

/// <summary>What a file is by its first bytes (ชนิดไฟล์), so that the message can say "this is a PDF".</summary>
public enum FileKind : byte
{
    /// <summary>None of the others: text, or something unknown.</summary>
    Other = 0,

    /// <summary>A ZIP archive; XLSX workbooks are ones.</summary>
    Zip = 1,

    /// <summary>A document of old Office programs, such as XLS.</summary>
    OldOffice = 2,

    /// <summary>A PDF document.</summary>
    Pdf = 3,

    /// <summary>A picture: PNG, JPEG or GIF.</summary>
    Picture = 4,

    /// <summary>A file packed by gzip, 7-Zip or RAR.</summary>
    Packed = 5,

    /// <summary>An SQLite database.</summary>
    Database = 6,

    /// <summary>A web page or XML, which some systems call XLS.</summary>
    Markup = 7,
}

/// <summary>The first bytes of the kinds of files that are brought by mistake.</summary>
internal static class FileKinds
{
    public const int BytesNeeded = 16;

    public static FileKind Of(ReadOnlySpan<byte> beginning) => beginning switch
    {
        [(byte)'P', (byte)'K', 3 or 5, 4 or 6, ..] => FileKind.Zip,
        [0xD0, 0xCF, 0x11, 0xE0, ..] => FileKind.OldOffice,
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => FileKind.Pdf,
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..] => FileKind.Picture,
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => FileKind.Picture,
        [0x1F, 0x8B, ..] or [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] or [(byte)'R', (byte)'a', (byte)'r', (byte)'!', ..] => FileKind.Packed,
        _ when beginning.StartsWith("SQLite format 3"u8) => FileKind.Database,
        _ when IsMarkup(beginning) => FileKind.Markup,
        _ => FileKind.Other,
    };

    /// <summary>Whether a file of this kind is no text.</summary>
    public static bool IsBinary(FileKind kind) => kind is not (FileKind.Other or FileKind.Markup);

    private static bool IsMarkup(ReadOnlySpan<byte> beginning)
    {
        beginning = beginning.StartsWith("\uFEFF"u8) ? beginning[3..] : beginning;
        beginning = beginning.TrimStart(" \r\n\t"u8);
        return beginning is [(byte)'<', (byte)'!' or (byte)'?' or (>= (byte)'A' and <= (byte)'Z') or (>= (byte)'a' and <= (byte)'z'), ..];
    }
}
