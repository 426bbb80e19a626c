using System.Text;
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
        if (!System.IO.File.Exists(path)) return EditionTexts.FileMissing(path);
        var file = NameOf(path);

        var records = Records(System.IO.File.ReadAllText(path, Encoding.UTF8));
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
    internal sealed record Row(ReferenceTable Table, int Line, IReadOnlyList<string> Cells)
    {
        public string this[string column] => Cells[Table.columns[column]].Trim();
    }

    private static List<(int Line, List<string> Cells)> Records(string text)
    {
        var records = new List<(int, List<string>)>();
        var cells = new List<string>();
        var cell = new StringBuilder();
        var (line, startLine, quoted, justClosed) = (1, 1, false, false);

        foreach (var letter in text.TrimStart('\uFEFF').ReplaceLineEndings("\n").TrimEnd('\n') + "\n")
        {
            if (letter == '\n') line++;
            if (letter == '"')
            {
                // A doubled quote inside quotes: the second one opens again and is the quote itself.
                if (justClosed) cell.Append('"');
                (quoted, justClosed) = (!quoted, quoted);
                continue;
            }

            justClosed = false;
            if (quoted || letter is not (',' or '\n'))
            {
                cell.Append(letter);
                continue;
            }

            cells.Add(cell.ToString());
            cell.Clear();
            if (letter == ',') continue;
            if (cells is not [""]) records.Add((startLine, cells));
            (cells, startLine) = ([], line);
        }
        return records;
    }
}
