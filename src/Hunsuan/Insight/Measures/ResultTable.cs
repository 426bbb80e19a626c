using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hunsuan.Registers;
using Hunsuan.Shared;

namespace Hunsuan.Insight.Measures;

/// <summary>One table of results, written as CSV or JSON (ตารางผลการวัด): full precision, nothing where a figure is undefined.</summary>
internal sealed class ResultTable(params IReadOnlyList<string> columns)
{
    /// <summary>Stands for a figure that the reader may not see.</summary>
    public const string Hidden = TargetTable.Hidden;

    private readonly List<object?[]> _rows = [];

    /// <summary>Texts, numbers, and nothing.</summary>
    public void Add(params object?[] cells)
    {
        if (cells.Length != columns.Count) throw new InvalidOperationException($"A row of {columns.Count} columns has {cells.Length}.");
        _rows.Add(cells);
    }

    public byte[] Csv() => Encoding.UTF8.GetBytes(string.Join('\n', [string.Join(',', columns), .. _rows.Select(row => string.Join(',', row.Select(Cell)))]) + "\n");

    public byte[] Json() => JsonSerializer.SerializeToUtf8Bytes(
        _rows.Select(row => columns.Zip(row).ToDictionary(c => c.First, c => c.Second)), Written);

    // As the command writes it: Thai as it is, for files are no pages.
    private static readonly JsonSerializerOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string Cell(object? cell) => cell switch
    {
        null => "",
        IFormattable number => number.ToString(cell is double ? "R" : null, CultureInfo.InvariantCulture),
        _ => CsvSheet.Cell(cell.ToString()),
    };
}
