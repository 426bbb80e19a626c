using Hunsuan.Data.Keys;
using Hunsuan.Engines.Tables;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Imports.Keeping;
using Hunsuan.Shared;

namespace Hunsuan.Imports.Reading;

/// <summary>Opens a file by what is in it, not by its name (เปิดไฟล์นำเข้า): CSV in UTF-8, UTF-16 or Windows-874, or a workbook.</summary>
internal static class SourceFile
{
    private const int BufferSize = 1 << 16;

    /// <summary>The table, or what is wrong with the file; the caller disposes the table.</summary>
    public static Result<SourceTable> Open(ImportFile file, KeyRing keys)
    {
        if (Directory.Exists(file.Path)) return new Problem(null, ImportTexts.IsFolder.With(file.Path));
        if (!File.Exists(file.Path)) return new Problem(null, ImportTexts.NoSuchFile.With(file.Path));

        Stream? stream = null;
        SourceTable? table = null;
        try
        {
            stream = file.SealedFor is { } import
                ? SealedImportFile.Read(file.Path, import, keys)
                : new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize, FileOptions.SequentialScan);
            var guess = TextEncodingGuess.FromWhole(stream);
            stream.Position = 0;
            if (Refusal(guess, file) is { } problem) return problem;
            if (guess.Kind is not FileKind.Zip && HasOldMacLines(stream)) return new Problem(null, ReadingTexts.OldMacLines.With(file.Name));

            table = guess.Kind is FileKind.Zip ? XlsxTable.Open(stream) : CsvTable.Open(stream, guess.ToUtf8(stream), Name(guess.Encoding));
            if (table is null) return new Problem(null, ImportTexts.EmptyFile.With(file.Name));
            if (!IsHeaderless(table)) return table;
            table.Dispose();
            return new Problem(null, ImportTexts.NoHeader.With(file.Name));
        }
        catch (UnreadableFileException fault)
        {
            return new Problem(null, fault.In(file).Problem);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return new Problem(null, ImportTexts.CannotOpen.With(file.Name));
        }
        finally
        {
            if (table is null) stream?.Dispose();
        }
    }

    // The names of columns are kept and shown; somebody's number is not to be among them.
    private static bool IsHeaderless(SourceTable table) =>
        table.Header.Any(h => CitizenId.Read(h, out _) is CodeReading.Valid or CodeReading.WrongCheckDigit);

    // All of it would be one line.
    private static bool HasOldMacLines(Stream file)
    {
        var beginning = new byte[BufferSize];
        var length = file.ReadAtLeast(beginning, beginning.Length, throwOnEndOfStream: false);
        file.Position = 0;
        return beginning.AsSpan(0, length).Contains((byte)'\r') && !beginning.AsSpan(0, length).Contains((byte)'\n');
    }

    private static Problem? Refusal(TextEncodingGuess guess, ImportFile file) => guess.Kind is FileKind.Markup
        ? new(null, ReadingTexts.NotATable(guess.Kind).With(file.Name))
        : OfEncoding(guess, file);

    private static Problem? OfEncoding(TextEncodingGuess guess, ImportFile file) => guess.Encoding switch
    {
        TextEncoding.Utf8 or TextEncoding.Utf16LittleEndian or TextEncoding.Utf16BigEndian or TextEncoding.Windows874 => null,
        TextEncoding.Binary when guess.Kind is FileKind.Zip => null,
        TextEncoding.Empty => new(null, ImportTexts.EmptyFile.With(file.Name)),
        TextEncoding.Mixed => new(null, ImportTexts.MixedEncodings.With(file.Name, guess.FirstInvalid?.Line ?? 1)),
        TextEncoding.Binary => new(null, ReadingTexts.NotATable(guess.Kind).With(file.Name)),
        TextEncoding.Unknown => new(null, ReadingTexts.OtherEncoding.With(file.Name, guess.FirstInvalid?.Line ?? 1)),
    };

    private static string Name(TextEncoding encoding) => encoding switch
    {
        TextEncoding.Utf8 or TextEncoding.Empty => "UTF-8",
        TextEncoding.Utf16LittleEndian or TextEncoding.Utf16BigEndian => "UTF-16",
        TextEncoding.Windows874 => "Windows-874",
        TextEncoding.Mixed or TextEncoding.Binary or TextEncoding.Unknown => throw new InvalidOperationException($"{encoding} is no table."),
    };
}
