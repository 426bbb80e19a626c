using System.IO.Compression;

namespace Hunsuan.Imports.Reading;

/// <summary>
/// How large a workbook may be, found out before anything of it is believed (ขนาดสูงสุดของสมุดงาน): a few kilobytes can unpack to terabytes, and a
/// single cell can say that it is the two-thousand-millionth.
/// </summary>
internal static class WorkbookLimits
{
    /// <summary>As many as a spreadsheet has.</summary>
    public const int Rows = 1_048_576;

    /// <summary>As many as a spreadsheet has; for each row room is made for all of them.</summary>
    public const int Columns = 16_384;

    private const long Unpacked = 1L << 30;

    // A cell has 32,767 letters at most, and each is written with ten signs at most.
    private const int BetweenTags = 1 << 20;

    /// <exception cref="UnreadableFileException">Too large, or no workbook.</exception>
    public static void Check(ZipArchive zip)
    {
        // What it says of itself is looked at first, because that costs nothing.
        if (zip.Entries.Sum(e => e.Length) > Unpacked) throw TooLarge;
        if (!zip.Entries.Any(e => e.FullName.StartsWith("xl/", StringComparison.OrdinalIgnoreCase))) throw new UnreadableFileException(ReadingTexts.NotAWorkbook);

        var left = Unpacked;
        var buffer = new byte[1 << 16];
        foreach (var entry in zip.Entries) left -= Measure(entry, buffer, left);
    }

    /// <summary>Unpacks an entry to nowhere: its reader keeps a whole text in memory, so that none may be long.</summary>
    private static long Measure(ZipArchiveEntry entry, byte[] buffer, long most)
    {
        using var content = entry.Open();
        var (all, sinceTag) = (0L, 0);
        for (int count; (count = content.Read(buffer)) > 0;)
        {
            var part = buffer.AsSpan(0, count);
            var tag = part.IndexOf((byte)'<');
            sinceTag += tag < 0 ? count : tag;
            if (sinceTag > BetweenTags || (all += count) > most) throw TooLarge;
            if (tag >= 0) sinceTag = count - 1 - part.LastIndexOf((byte)'<');
        }

        return all;
    }

    private static UnreadableFileException TooLarge => new(ImportTexts.WorkbookTooLarge);
}
