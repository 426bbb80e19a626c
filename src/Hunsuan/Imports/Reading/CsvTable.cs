using System.Text;
using Hunsuan.Engines.Tables;

namespace Hunsuan.Imports.Reading;

/// <summary>A CSV file as a table (ตารางจาก CSV).</summary>
internal sealed class CsvTable : SourceTable
{
    private readonly Stream _file;
    private readonly CsvRecords _records;

    private CsvTable(Stream file, CsvRecords records, string format, List<string> header) : base(header) =>
        (_file, _records, Format) = (file, records, format);

    public override string Format { get; }
    public override int RowNumber => (int)_records.LineNumber;
    public override double Progress => _file.Length == 0 ? 1 : (double)_file.Position / _file.Length;

    /// <summary>The table, or null where there is not even a header.</summary>
    /// <param name="file">The file itself, which tells how much has been read.</param>
    /// <param name="utf8">The same in UTF-8.</param>
    /// <param name="encoding">Name of the encoding, for the summary.</param>
    /// <exception cref="UnreadableFileException">The header can't be read.</exception>
    public static CsvTable? Open(Stream file, Stream utf8, string encoding)
    {
        try
        {
            var records = new CsvRecords(utf8);
            if (!records.Next()) return null;
            var header = Enumerable.Range(0, records.Count).Select(i => Encoding.UTF8.GetString(records[i])).ToList();
            return new(file, records, $"CSV, {encoding}", header);
        }
        catch (CsvFaultException fault)
        {
            throw Unreadable(fault);
        }
    }

    public override bool Read()
    {
        try
        {
            return _records.Next();
        }
        catch (CsvFaultException fault)
        {
            throw Unreadable(fault);
        }
    }

    public override void Dispose() => _file.Dispose();

    protected override ReadOnlySpan<byte> Raw(int column) => column < _records.Count ? _records[column] : [];

    private static UnreadableFileException Unreadable(CsvFaultException fault) => new(fault.Fault switch
    {
        CsvFault.CellTooLong or CsvFault.RecordTooLong or CsvFault.TooManyColumns => ImportTexts.LineTooLong.With(fault.Line),
        CsvFault.QuoteNotClosed => ImportTexts.QuoteNotClosed.With(fault.Line),
    });
}
