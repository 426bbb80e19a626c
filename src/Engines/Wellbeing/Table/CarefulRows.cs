using System.Buffers.Text;
using System.Text;
using Hunsuan.Engines.Tables;

namespace Hunsuan.Engines.Wellbeing.Table;

/// <summary>Reads any well-formed table row by row and says what is wrong with one that is not (อ่านตารางโดยละเอียด).</summary>
public static class CarefulRows
{
    /// <summary>Reads all rows after the header into the sink. Returns the first fault, or null.</summary>
    /// <param name="records">The file, its header already read.</param>
    /// <param name="rows">Block to use.</param>
    /// <param name="sink">Where blocks go.</param>
    /// <exception cref="CsvFaultException">The file breaks a limit or leaves a quotation mark open.</exception>
    public static UnitFault? Read(CsvRecords records, UnitRows rows, IUnitSink sink)
    {
        while (records.Next())
        {
            if (rows.IsFull && Flush(records, rows, sink) is { } tooMany) return tooMany;
            if (Row(records, rows) is { } fault) return fault;
        }
        return Flush(records, rows, sink);
    }

    private static UnitFault? Flush(CsvRecords records, UnitRows rows, IUnitSink sink)
    {
        var label = rows.Count > 0 ? sink.Take(rows) : null;
        rows.Clear();
        return label is { } tooMany
            ? new(UnitFaultKind.TooManyGroups, records.LineNumber, rows.Layout.Uses.First(u => u.Use is CellUse.Label && u.Place == tooMany).Column)
            : null;
    }

    private static UnitFault? Row(CsvRecords records, UnitRows rows)
    {
        if (records.Count != rows.Layout.Columns) return new(UnitFaultKind.WrongCellCount, records.LineNumber, Cell: $"{records.Count}");
        rows.Begin();
        var year = 0.0;
        foreach (var use in rows.Layout.Uses)
        {
            var cell = records[use.Column];
            if (Cell(use, cell, rows, ref year) is { } kind) return new(kind, records.LineNumber, use.Column, Encoding.UTF8.GetString(cell));
        }
        if (rows.End(year)) return null;
        var column = rows.Layout.Uses.First(u => u.Use is CellUse.Year).Column;
        return new(UnitFaultKind.YearDiffers, records.LineNumber, column, records.Text(column));
    }

    private static UnitFaultKind? Cell(ColumnUse use, ReadOnlySpan<byte> cell, UnitRows rows, ref double year)
    {
        var row = rows.Count;
        switch (use.Use)
        {
            case CellUse.Indicator:
                return Answer(use, cell.Trim(" "u8), rows) ? null : UnitFaultKind.NotAnAnswer;
            case CellUse.Gap:
                return Gap(use, cell.Trim(" "u8), rows) ? null : UnitFaultKind.NotAGap;
            case CellUse.Weight:
                return Number(cell.Trim(" "u8), out rows.Weights[row]) && rows.Weights[row] >= 0 ? null : UnitFaultKind.NotAWeight;
            case CellUse.Year:
                return Number(cell.Trim(" "u8), out year) ? null : UnitFaultKind.NotAYear;
            case CellUse.Label:
                if (cell.IsEmpty && !rows.Layout.MayBeBlank.Contains(use.Place)) return UnitFaultKind.Blank;
                return (rows.Labels[use.Place][row] = rows.Pools[use.Place].Of(cell)) < 0 ? UnitFaultKind.NotUtf8 : null;
        }
        return null;
    }

    private static bool Answer(ColumnUse use, ReadOnlySpan<byte> cell, UnitRows rows)
    {
        var isItsOwnGap = rows.Layout.Gaps.Any(g => g.Column == use.Column);
        switch (cell)
        {
            case []: break;
            case [(byte)'1']: rows.Failed[rows.Count] |= 1UL << use.Place; break;
            case [(byte)'0']: rows.Passed[rows.Count] |= 1UL << use.Place; break;
            case [(byte)'-']: rows.NotApplicable[rows.Count] |= 1UL << use.Place; break;
            case var _ when isItsOwnGap && Number(cell, out var gap):
                if (gap > 0) rows.Failed[rows.Count] |= 1UL << use.Place;
                else rows.Passed[rows.Count] |= 1UL << use.Place;
                break;
            default: return false;
        }
        return true;
    }

    private static bool Gap(ColumnUse use, ReadOnlySpan<byte> cell, UnitRows rows)
    {
        ref var gap = ref rows.Gaps[rows.Count * rows.Layout.Gaps.Count + use.Place];
        gap = double.NaN;
        return cell is [] or [(byte)'-'] || Number(cell, out gap) && gap is >= 0 and <= 1;
    }

    internal static bool Number(ReadOnlySpan<byte> cell, out double number) =>
        Utf8Parser.TryParse(cell, out number, out var used) && used == cell.Length && used > 0 && double.IsFinite(number);
}
