using Hunsuan.Engines.Tables;
using Hunsuan.Shared;

namespace Hunsuan.Wellbeing;

/// <summary>A small table of reference data read from a CSV file, cell by cell under its column names (ตารางข้อมูลอ้างอิง).</summary>
internal sealed class ReferenceTable
{
    private readonly Dictionary<string, int> columns = [];

    private ReferenceTable(string file, IReadOnlyList<Row> rows) => (File, Rows) = (file, rows);

    public string File { get; }
    public IReadOnlyList<Row> Rows { get; }

    /// <summary>The file with its folder, as problems name it: files of different folders have the same names.</summary>
    public static string NameOf(string path) =>
        Path.Combine(Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(path))!), Path.GetFileName(path));

    /// <summary>Reads a file that has at least the named columns; the problem names what is missing.</summary>
    public static Result<ReferenceTable> Read(string path, params ReadOnlySpan<string> expected)
    {
        var file = NameOf(path);
        try
        {
            return Read(file, [.. Records(path)], expected);
        }
        catch (CsvFaultException fault)
        {
            return EditionTexts.CsvBroken(file, fault.Line);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return EditionTexts.FileMissing(path);
        }
    }

    private static Result<ReferenceTable> Read(string file, List<(long Line, List<string> Cells)> records, ReadOnlySpan<string> expected)
    {
        if (records.Count == 0) return EditionTexts.FileEmpty(file);

        var rows = new List<Row>();
        var table = new ReferenceTable(file, rows);
        var header = records[0].Cells;
        for (var column = 0; column < header.Count; column++) table.columns[header[column].Trim()] = column;

        foreach (var name in expected)
            if (!table.columns.ContainsKey(name)) return EditionTexts.ColumnMissing(file, name);

        foreach (var (line, cells) in records.Skip(1))
        {
            if (cells.Count != header.Count) return EditionTexts.WrongCellCount(file, line, header.Count, cells.Count);
            rows.Add(new Row(table, line, cells));
        }
        return table;
    }

    /// <summary>One row; <paramref name="Line"/> is its line in the file, counted from 1 with the header.</summary>
    internal sealed record Row(ReferenceTable Table, long Line, IReadOnlyList<string> Cells)
    {
        public string this[string column] => Cells[Table.columns[column]].Trim();
    }

    private static IEnumerable<(long Line, List<string> Cells)> Records(string path)
    {
        using var file = System.IO.File.OpenRead(path);
        var records = new CsvRecords(file, ',');
        while (records.Next()) yield return (records.LineNumber, [.. Enumerable.Range(0, records.Count).Select(records.Text)]);
    }
}
