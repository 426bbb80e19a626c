using System.Text;
using Hunsuan.Engines.Tables;
using Hunsuan.Engines.Wellbeing.Table;
using Hunsuan.Shared;

namespace Hunsuan.Wellbeing.Measuring;

/// <summary>A table of units on disk: its header, and its rows read the quick way or else the careful one.</summary>
internal sealed class UnitFile
{
    private const int BeginningBytes = 1 << 20;

    private readonly string _path;
    private readonly bool _isUtf8;
    private readonly int _linesOfHeader;
    private readonly byte _delimiter;

    private UnitFile(string path, bool isUtf8, int linesOfHeader, byte delimiter, IReadOnlyList<string> header) =>
        (_path, _isUtf8, _linesOfHeader, _delimiter, Header) = (path, isUtf8, linesOfHeader, delimiter, header);

    public IReadOnlyList<string> Header { get; }

    public static Result<UnitFile> Open(string path)
    {
        if (Directory.Exists(path)) return new Problem(null, MeasureFileTexts.IsFolder.With(path));
        if (!File.Exists(path)) return new Problem(null, MeasureFileTexts.NoSuchFile.With(path));
        try
        {
            using var file = File.OpenRead(path);
            var beginning = new byte[BeginningBytes];
            beginning = beginning[..file.ReadAtLeast(beginning, beginning.Length, throwOnEndOfStream: false)];
            var guess = TextEncodingGuess.FromBeginning(beginning);
            if (guess.Encoding is TextEncoding.Binary || guess.Kind is not FileKind.Other) return new Problem(null, MeasureFileTexts.NotText.With(path));
            var isUtf8 = guess.Encoding is TextEncoding.Utf8;
            file.Position = 0;
            var records = Records(path, file, guess);
            if (records.Problems is { Count: > 0 } problems) return problems.ToList();
            if (!records.Value!.Next()) return new Problem(null, MeasureFileTexts.NoHeader.With(path));
            return new UnitFile(path, isUtf8, (int)records.Value.LineNumber, records.Value.Delimiter, HeaderOf(records.Value));
        }
        catch (CsvFaultException fault)
        {
            return new Problem(null, MeasureFileTexts.Of(fault));
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or NotSupportedException)
        {
            return new Problem(null, MeasureFileTexts.CannotOpen.With(path));
        }
    }

    /// <summary>Sums all rows; the tallies of the last attempt are what counts.</summary>
    /// <param name="plan">Which columns.</param>
    /// <param name="workers">How many may read beside each other.</param>
    /// <param name="begin">Makes empty tallies; called anew when the file has to be read again.</param>
    public Result<Tallies> Read(MeasurePlan plan, int workers, Func<Tallies> begin, CancellationToken stop)
    {
        if (_isUtf8 && PlainRows.CanRead(plan.Layout) && Plain(workers, begin, stop) is { } quick) return quick;
        var tallies = begin();
        try
        {
            using var file = File.OpenRead(_path);
            var guess = TextEncodingGuess.FromWhole(file);
            file.Position = 0;
            var records = Records(_path, file, guess);
            if (records.Value is not { } rows) return records.Problems.ToList();
            rows.Next();
            return CarefulRows.Read(rows, tallies.Rows, tallies) is { } fault ? new Problem(null, MeasureFileTexts.Of(fault, Header)) : tallies;
        }
        catch (CsvFaultException fault)
        {
            return new Problem(null, MeasureFileTexts.Of(fault));
        }
    }

    private Tallies? Plain(int workers, Func<Tallies> begin, CancellationToken stop)
    {
        using var file = File.OpenHandle(_path, options: FileOptions.SequentialScan);
        if (StartOfRows() is not { } start) return null;
        var tallies = Enumerable.Range(0, workers).Select(_ => begin()).ToList();
        if (!new PlainPass(file, start, RandomAccess.GetLength(file), _delimiter).Fill(tallies, stop)) return null;
        return tallies.Skip(1).All(tallies[0].TryAdd) ? tallies[0] : null;
    }

    /// <summary>Where the line after the header begins; null where the header is not of one line.</summary>
    private long? StartOfRows()
    {
        if (Header.Any(h => h.Contains('\n', StringComparison.Ordinal))) return null;
        using var file = new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16);
        for (var line = 0; line < _linesOfHeader;)
        {
            var next = file.ReadByte();
            if (next < 0) break;
            if (next == '\n') line++;
        }
        return file.Position;
    }

    private static Result<CsvRecords> Records(string path, Stream file, TextEncodingGuess guess) => guess.Encoding switch
    {
        TextEncoding.Empty => new Problem(null, MeasureFileTexts.NoHeader.With(path)),
        TextEncoding.Binary => new Problem(null, MeasureFileTexts.NotText.With(path)),
        TextEncoding.Mixed or TextEncoding.Unknown => new Problem(null, MeasureFileTexts.Mixed.With(path, guess.FirstInvalid?.Line ?? 1)),
        TextEncoding.Utf8 or TextEncoding.Windows874 or TextEncoding.Utf16LittleEndian or TextEncoding.Utf16BigEndian => new CsvRecords(guess.ToUtf8(file)),
    };

    private static List<string> HeaderOf(CsvRecords records) => [.. Enumerable.Range(0, records.Count).Select(i => Encoding.UTF8.GetString(records[i]).Trim())];
}
