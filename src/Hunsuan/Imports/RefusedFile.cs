using System.Text;
using Hunsuan.Data.Keys;
using Hunsuan.Imports.Keeping;
using Hunsuan.Imports.Reading;
using Hunsuan.Imports.Rows;
using Hunsuan.Shared;

namespace Hunsuan.Imports;

/// <summary>The refused rows as they came, each with its reason and remedy, to be mended and imported again (ไฟล์แถวที่ถูกปฏิเสธ).</summary>
/// <remarks>Made only when a row is refused; sealed where the file that the rows came from lies sealed. UTF-8 with BOM, so that spreadsheets open it rightly, and no cell is a formula in one; only its owner may read it.</remarks>
internal sealed class RefusedFile(string path, Guid? sealedFor, KeyRing keys) : IDisposable
{
    private const int FirstShown = 50;
    private const int BufferSize = 1 << 16;
    private static readonly string[] Own = ["row", "column", "reason", "remedy"];

    private readonly List<RefusedRow> _first = [];
    private Stream? _file;
    private StreamWriter? _writer;

    public int Count { get; private set; }
    public IReadOnlyList<RefusedRow> First => _first;

    /// <summary>Two files of one name but another ending get a file each.</summary>
    public static string PathOf(ImportRequest request, string fileName)
    {
        var stem = Path.GetFileNameWithoutExtension(fileName);
        var isShared = request.Files.Count(f => Path.GetFileNameWithoutExtension(f.Name).Equals(stem, StringComparison.OrdinalIgnoreCase)) > 1;
        return Path.Combine(request.RefusedFolder, (isShared ? fileName : stem) + ".refused.csv");
    }

    /// <exception cref="RefusedFileException">The file can't be written.</exception>
    public void Add(SourceTable table, IReadOnlyList<RowProblem> problems)
    {
        Count++;
        if (_first.Count < FirstShown)
            _first.AddRange(problems.Select(p => new RefusedRow(table.RowNumber, p.Column, p.Reason, p.Remedy)));

        Try(() =>
        {
            _writer ??= Start(table);
            _writer.Write(CsvSheet.Row(
            [
                .. Enumerable.Range(0, table.Header.Count).Where(i => !ColumnMap.IsOwn(table.Header[i])).Select(i => Encoding.UTF8.GetString(table.Cell(i))),
                $"{table.RowNumber}", Join(problems, p => p.Column), Join(problems, p => p.Reason.InBoth), Join(problems, p => p.Remedy.InBoth),
            ]));
        });
    }

    /// <exception cref="RefusedFileException">The rest can't be written.</exception>
    public void Finish() => Try(() =>
    {
        _writer?.Flush();
        (_file as SealedWriter)?.Complete();
    });

    /// <summary>What was not finished is of no use, so nothing more is written.</summary>
    public void Dispose() => _file?.Dispose();

    private void Try(Action write)
    {
        try
        {
            write();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            if (_file is not null)
            {
                _file.Dispose();
                File.Delete(path);
            }

            throw new RefusedFileException(path);
        }
    }

    private static string Join(IReadOnlyList<RowProblem> problems, Func<RowProblem, string> part) => string.Join("; ", problems.Select(part).Distinct());

    private StreamWriter Start(SourceTable table)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        _file = sealedFor is { } import ? SealedImportFile.Write(path, import, keys) : Plain();
        _writer = new StreamWriter(_file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), BufferSize);
        _writer.Write(CsvSheet.Row([.. table.Header.Where(c => !ColumnMap.IsOwn(c)), .. Own.Select(c => ColumnMap.OwnPrefix + c)]));
        return _writer;
    }

    private FileStream Plain()
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, BufferSize = 0 };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(path, options);
    }
}

/// <summary>The file of refused rows can't be written: its folder is closed, or the disk full (เขียนไฟล์แถวที่ถูกปฏิเสธไม่ได้).</summary>
internal sealed class RefusedFileException(string path) : Exception("The refused rows can't be written.")
{
    public Text Problem => ImportTexts.CannotKeepRefused.With(Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : ".");
}
