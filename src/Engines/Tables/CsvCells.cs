using System.Runtime.CompilerServices;

namespace Hunsuan.Engines.Tables;

/// <summary>Where the cells of the current record lie in the buffer.</summary>
internal sealed class CsvCells(CsvLimit limit)
{
    private readonly List<int> escaped = [];
    private int[] starts = new int[64];
    private int[] lengths = new int[64];

    public int Count { get; private set; }

    public bool IsOneEmpty => Count == 1 && lengths[0] == 0;

    public ReadOnlySpan<byte> Of(byte[] bytes, int column)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)column, (uint)Count, nameof(column));
        return bytes.AsSpan(starts[column], lengths[column]);
    }

    public void Clear()
    {
        Count = 0;
        escaped.Clear();
    }

    /// <summary>Adds a cell; <paramref name="line"/> is told when it breaks a limit.</summary>
    public void Add(int start, int length, long line)
    {
        var column = Count;
        if (length > limit.CellBytes || column == limit.Columns || column == starts.Length)
        {
            Refuse(length, line);
        }

        starts[column] = start;
        lengths[column] = length;
        Count = column + 1;
    }

    /// <summary>Adds a cell with the quotation marks around it; a plain one has no others.</summary>
    public void AddQuoted(int start, int length, bool isPlain, long line)
    {
        if (!isPlain)
        {
            escaped.Add(Count);
        }

        Add(isPlain ? start + 1 : start, isPlain ? length - 2 : length, line);
    }

    /// <summary>
    /// Takes the quotation marks away, in place: not before the whole record is there, since it may have to be read again.
    /// </summary>
    public void Unescape(byte[] bytes)
    {
        foreach (var column in escaped)
        {
            lengths[column] = CsvQuotes.Unescape(bytes.AsSpan(starts[column], lengths[column]));
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Refuse(int length, long line)
    {
        if (length > limit.CellBytes || Count == limit.Columns)
        {
            throw new CsvFaultException(Count == limit.Columns ? CsvFault.TooManyColumns : CsvFault.CellTooLong, line);
        }

        Array.Resize(ref starts, Count * 2);
        Array.Resize(ref lengths, Count * 2);
    }
}
