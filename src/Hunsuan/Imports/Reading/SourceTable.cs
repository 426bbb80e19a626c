using System.Text;
using Hunsuan.Imports.Rows;
using Hunsuan.Shared;

namespace Hunsuan.Imports.Reading;

/// <summary>The rows of a file as they came, whether from CSV or from a sheet (ตารางต้นทาง).</summary>
internal abstract class SourceTable : IDisposable
{
    // A file of refused rows, mended: what was guarded against spreadsheets in it is not part of the text.
    private readonly bool _isMended;

    protected SourceTable(IReadOnlyList<string> header)
    {
        _isMended = header.Any(ColumnMap.IsOwn);
        Header = _isMended ? [.. header.Select(CsvSheet.Plain)] : header;
    }

    public IReadOnlyList<string> Header { get; }

    /// <summary>How the file was read, such as "Windows-874", for the summary.</summary>
    public abstract string Format { get; }

    /// <summary>Number of the current row as a spreadsheet counts: the header is row 1.</summary>
    public abstract int RowNumber { get; }

    /// <summary>Share of the file that has been read, 0 to 1.</summary>
    public abstract double Progress { get; }

    /// <summary>Goes to the next row that is not blank.</summary>
    /// <exception cref="UnreadableFileException">The rest of the file can't be read.</exception>
    public abstract bool Read();

    /// <summary>A cell of the current row in UTF-8, empty where the row is shorter; good until the next row.</summary>
    public ReadOnlySpan<byte> Cell(int column) => Raw(column) switch
    {
        [(byte)'\'', ..] cell when _isMended => Encoding.UTF8.GetBytes(CsvSheet.Plain(Encoding.UTF8.GetString(cell))),
        var cell => cell,
    };

    public abstract void Dispose();

    protected abstract ReadOnlySpan<byte> Raw(int column);
}

/// <summary>A file that can't be read on, with what the user can do (ไฟล์ที่อ่านไม่ได้).</summary>
internal sealed class UnreadableFileException(Text problem) : Exception(problem.English)
{
    public Text Problem { get; } = problem;

    /// <summary>The same with the name of the file: a survey has two.</summary>
    public UnreadableFileException In(ImportFile file) => new(new($"{file.Name}: {Problem.Thai}", $"{file.Name}: {Problem.English}"));
}
