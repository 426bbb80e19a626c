namespace Hunsuan.Engines.Tables;

/// <summary>Why a CSV file cannot be read on (เหตุที่อ่านไฟล์ต่อไม่ได้).</summary>
public enum CsvFault : byte
{
    /// <summary>A quotation mark was opened and never closed; the line is where it opened.</summary>
    QuoteNotClosed = 1,

    /// <summary>A cell is longer than any real one.</summary>
    CellTooLong = 2,

    /// <summary>A record is longer than any real one; often a file without line breaks.</summary>
    RecordTooLong = 3,

    /// <summary>A record has more columns than any real one.</summary>
    TooManyColumns = 4,
}

/// <summary>A CSV file that cannot be read on, with the line to look at (ไฟล์ CSV เสีย).</summary>
public sealed class CsvFaultException(CsvFault fault, long line)
    : Exception($"CSV line {line.ToString(System.Globalization.CultureInfo.InvariantCulture)}: {fault}")
{
    /// <summary>What is wrong.</summary>
    public CsvFault Fault { get; } = fault;

    /// <summary>The line, from 1.</summary>
    public long Line { get; } = line;
}
