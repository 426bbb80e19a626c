using System.Text;
using Hunsuan.Imports.Reading;
using Hunsuan.Imports.Rows;

namespace Hunsuan.Imports;

/// <summary>The refused rows as they came, each with its reason and remedy, to be mended and imported again (ไฟล์แถวที่ถูกปฏิเสธ).</summary>
/// <remarks>Made only when a row is refused. UTF-8 with BOM, so that spreadsheets open it rightly; only its owner may read it.</remarks>
internal sealed class RefusedFile(string path) : IDisposable
{
    private const int FirstShown = 50;
    private readonly List<RefusedRow> _first = [];
    private StreamWriter? _writer;

    public int Count { get; private set; }
    public IReadOnlyList<RefusedRow> First => _first;

    public static string PathOf(ImportRequest request, string fileName) =>
        Path.Combine(request.RefusedFolder, Path.GetFileNameWithoutExtension(fileName) + ".refused.csv");

    public void Add(SourceTable table, IReadOnlyList<RowProblem> problems)
    {
        Count++;
        if (_first.Count < FirstShown)
            _first.AddRange(problems.Select(p => new RefusedRow(table.RowNumber, p.Column, p.Reason, p.Remedy)));

        _writer ??= Start(table);
        for (var i = 0; i < table.Header.Count; i++)
            if (!IsOwn(table.Header[i])) WriteCell(Encoding.UTF8.GetString(table.Cell(i)));
        WriteCell($"{table.RowNumber}");
        WriteCell(Join(problems, p => p.Column));
        WriteCell(Join(problems, p => $"{p.Reason.Thai} / {p.Reason.English}"));
        WriteCell(Join(problems, p => $"{p.Remedy.Thai} / {p.Remedy.English}"), isLast: true);
    }

    public void Dispose() => _writer?.Dispose();

    private static bool IsOwn(string column) => column.StartsWith(ColumnMap.OwnPrefix, StringComparison.OrdinalIgnoreCase);

    private static string Join(IReadOnlyList<RowProblem> problems, Func<RowProblem, string> part) => string.Join("; ", problems.Select(part).Distinct());

    private StreamWriter Start(SourceTable table)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        _writer = new StreamWriter(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), options);
        foreach (var column in table.Header.Where(c => !IsOwn(c))) WriteCell(column);
        foreach (var column in (string[])["row", "column", "reason"]) WriteCell(ColumnMap.OwnPrefix + column);
        WriteCell(ColumnMap.OwnPrefix + "remedy", isLast: true);
        return _writer;
    }

    private void WriteCell(string text, bool isLast = false)
    {
        var writer = _writer!;
        if (text.AsSpan().IndexOfAny(",\"\r\n") < 0)
        {
            writer.Write(text);
        }
        else
        {
            writer.Write('"');
            writer.Write(text.Replace("\"", "\"\"", StringComparison.Ordinal));
            writer.Write('"');
        }

        writer.Write(isLast ? "\r\n" : ",");
    }
}
