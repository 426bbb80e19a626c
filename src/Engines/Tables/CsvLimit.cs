namespace Hunsuan.Engines.Tables;

/// <summary>How far a CSV file may go before it is taken for rubbish (ขีดจำกัดของไฟล์ CSV); memory stays near the longest record.</summary>
public sealed record CsvLimit
{
    /// <summary>Bytes read at once.</summary>
    public int BufferBytes { get; init; } = 256 * 1024;

    /// <summary>Bytes in one cell.</summary>
    public int CellBytes { get; init; } = 64 * 1024;

    /// <summary>Bytes in one record.</summary>
    public int RecordBytes { get; init; } = 1024 * 1024;

    /// <summary>Columns in one record.</summary>
    public int Columns { get; init; } = 1000;
}
