using Hunsuan.Imports.Reading;
using Hunsuan.Imports.Rows;
using Hunsuan.Shared;

namespace Hunsuan.Imports;

/// <summary>One reading of one file from its header to its last row: what its rows have in common (การอ่านหนึ่งไฟล์).</summary>
internal sealed class FilePass : IDisposable
{
    private readonly ImportContext _import;
    private readonly ImportFile _file;
    private readonly SourceTable _table;
    private readonly RefusedFile _refused;
    private readonly (double From, double To) _share;

    private FilePass(ImportContext import, ImportFile file, SourceTable table, ColumnMap map, DateOnly today, (double, double) share)
    {
        (_import, _file, _table, _share) = (import, file, table, share);
        _refused = new RefusedFile(RefusedFile.PathOf(import.Request, file.Name), file.SealedFor, import.Keys);
        Row = new RowReader(table, map, today, Notes);
        Summary = new FileSummary { Name = file.Name, Format = table.Format, UnusedColumns = map.Unused, MissingColumns = map.Missing };
    }

    public RowReader Row { get; }
    public ImportNotes Notes { get; } = new();
    public FileSummary Summary { get; }

    /// <summary>Matches the columns; the pass then owns the table.</summary>
    public static Result<FilePass> Start(
        ImportContext import, ImportFile file, SourceTable table, FieldSet fields, DateOnly today, (double, double) share)
    {
        var map = ColumnMap.Match(fields, table.Header, import.Request.Mapping);
        return map.Value is { } columns ? new FilePass(import, file, table, columns, today, share) : map.Problems.ToList();
    }

    /// <summary>Reads each row, hands the good ones on in batches, and refuses the others.</summary>
    /// <param name="read">The checked row, or null where the reader has problems or the row only repeats another.</param>
    /// <param name="take">Takes a batch into the registry.</param>
    public async Task Run<T>(Func<T?> read, Func<List<T>, Task> take) where T : class
    {
        var batch = new List<T>(ImportContext.BatchSize);
        while (Next())
        {
            Summary.Rows++;
            var row = read();
            if (Row.Problems.Count > 0) Refuse();
            else if (row is not null) batch.Add(row);

            if (batch.Count == ImportContext.BatchSize) await Take();
            if (Summary.Rows % ImportContext.BatchSize == 0) _import.Report(_file, _table, Summary.Rows, _share.From, _share.To);
        }

        await Take();
        _refused.Finish();
        Summary.Notes = Notes.All;
        Summary.Refused = _refused.Count;
        Summary.FirstRefused = _refused.First;

        async Task Take()
        {
            if (_import.IsWriting && batch.Count > 0) await take(batch);
            batch.Clear();
        }
    }

    public void Dispose()
    {
        _refused.Dispose();
        _table.Dispose();
    }

    private bool Next()
    {
        try
        {
            return Row.Read();
        }
        catch (UnreadableFileException fault)
        {
            throw fault.In(_file);
        }
    }

    private void Refuse()
    {
        _import.Refused();
        _refused.Add(_table, Row.Problems);
    }
}
