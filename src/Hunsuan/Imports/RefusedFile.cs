using System.Text;
using Hunsuan.Imports.Reading;
using Hunsuan.Imports.Rows;
using Hunsuan.Shared;

namespace Hunsuan.Imports;

/// <summary>The refused rows as they came, each with its reason and remedy, to be mended and imported again (ไฟล์แถวที่ถูกปฏิเสธ).</summary>
/// <remarks>Made only when a row is refused. UTF-8 with BOM, so that spreadsheets open it rightly, and no cell is a formula in one; only its owner may read it.</remarks>
internal sealed class RefusedFile(string path) : IDisposable
{
    private const int FirstShown = 50;
    private static readonly string[] Own = ["row", "column", "reason", "remedy"];

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
        _writer.Write(CsvSheet.Row(
        [
            .. Enumerable.Range(0, table.Header.Count).Where(i => !ColumnMap.IsOwn(table.Header[i])).Select(i => Encoding.UTF8.GetString(table.Cell(i))),
            $"{table.RowNumber}", Join(problems, p => p.Column), Join(problems, p => p.Reason.InBoth), Join(problems, p => p.Remedy.InBoth),
        ]));
    }

    public void Dispose() => _writer?.Dispose();

    private static string Join(IReadOnlyList<RowProblem> problems, Func<RowProblem, string> part) => string.Join("; ", problems.Select(part).Distinct());

    private StreamWriter Start(SourceTable table)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        _writer = new StreamWriter(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), options);
        _writer.Write(CsvSheet.Row([.. table.Header.Where(c => !ColumnMap.IsOwn(c)), .. Own.Select(c => ColumnMap.OwnPrefix + c)]));
        return _writer;
    }
}
