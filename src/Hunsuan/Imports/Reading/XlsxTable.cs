using System.Globalization;
using System.IO.Compression;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Hunsuan.Imports.Reading;

/// <summary>The first sheet of a workbook as a table (ตารางจาก XLSX).</summary>
internal sealed class XlsxTable : SourceTable
{
    // Longer than any number of ours, and still a decimal.
    private const double Largest = 1e20;

    private readonly IExcelDataReader _reader;
    private readonly byte[]?[] _cells;
    private int _row = 1;

    // The reader asks for Windows-1252 before it looks at the file.
    static XlsxTable() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private XlsxTable(IExcelDataReader reader, List<string> header) : base(header) =>
        (_reader, _cells) = (reader, new byte[header.Count][]);

    public override string Format => "XLSX";
    public override int RowNumber => _row;
    public override double Progress => _reader.RowCount > 0 ? Math.Min(1, (double)_row / _reader.RowCount) : 1;

    /// <exception cref="UnreadableFileException">Too large, damaged, or not a workbook.</exception>
    public static XlsxTable? Open(Stream stream)
    {
        try
        {
            using (var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true)) WorkbookLimits.Check(zip);
            stream.Position = 0;

            var reader = ExcelReaderFactory.CreateOpenXmlReader(stream);
            if (reader.FieldCount > WorkbookLimits.Columns) throw new UnreadableFileException(ImportTexts.WorkbookTooLarge);
            if (!reader.Read()) return null;
            return new XlsxTable(reader, [.. Enumerable.Range(0, reader.FieldCount).Select(i => Text(reader.GetValue(i)))]);
        }
        catch (Exception fault) when (IsBroken(fault))
        {
            throw new UnreadableFileException(ImportTexts.WorkbookBroken);
        }
    }

    public override bool Read()
    {
        try
        {
            while (_reader.Read())
            {
                if (++_row > WorkbookLimits.Rows) throw new UnreadableFileException(ImportTexts.WorkbookTooLarge);
                var isBlank = true;
                for (var i = 0; i < _cells.Length; i++)
                {
                    _cells[i] = i < _reader.FieldCount ? Encoding.UTF8.GetBytes(Text(_reader.GetValue(i))) : [];
                    isBlank &= _cells[i]!.Length == 0;
                }

                if (!isBlank) return true;
            }

            return false;
        }
        catch (Exception fault) when (IsBroken(fault))
        {
            throw new UnreadableFileException(ImportTexts.WorkbookBroken);
        }
    }

    public override void Dispose() => _reader.Dispose();

    protected override ReadOnlySpan<byte> Raw(int column) => _cells[column];

    private static bool IsBroken(Exception fault) =>
        fault is InvalidDataException or HeaderException or ExcelReaderException or System.Xml.XmlException or FormatException or IOException or ArgumentException;

    // A spreadsheet holds dates as days of the Common Era and identity numbers as floating numbers.
    private static string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime instant => instant.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        double number when Math.Abs(number) < Largest => ((decimal)number).ToString("0.############", CultureInfo.InvariantCulture),
        bool yes => yes ? "1" : "0",
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        var other => other.ToString() ?? "",
    };
}
