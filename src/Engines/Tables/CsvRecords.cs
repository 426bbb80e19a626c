using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Hunsuan.Engines.Tables;

/// <summary>
/// Reads the rows of a CSV file one after another (แถวของไฟล์ CSV), as fast as the disk gives them and without keeping them.
/// </summary>
/// <remarks>
/// RFC 4180: cells may be quoted, quoted cells may hold delimiters, line breaks and doubled quotes. Lines end with LF or CRLF. A byte order
/// mark and empty lines are skipped. A quotation mark inside an unquoted cell, and text after a closing one, are taken as they stand, as
/// spreadsheets do. Cells are UTF-8 bytes, valid until the next record is read. Not for several threads at once.
/// </remarks>
public sealed class CsvRecords
{
    private readonly CsvBuffer buffer;
    private readonly CsvLimit limit;
    private readonly CsvCells cells;
    private long nextLine = 1;

    /// <summary>Reads from UTF-8 bytes; the stream stays open and is the caller's.</summary>
    /// <param name="utf8">The file, encoded in UTF-8.</param>
    /// <param name="delimiter">What stands between the cells; found out from the first line when null.</param>
    /// <param name="limit">How far a file may go; the usual when null.</param>
    public CsvRecords(Stream utf8, char? delimiter = null, CsvLimit? limit = null)
    {
        this.limit = limit ?? new();
        cells = new(this.limit);
        buffer = new(utf8, Math.Max(this.limit.BufferBytes, CsvDelimiter.BytesNeeded));
        buffer.Fill();
        var detected = CsvDelimiter.Detect(buffer.Unread, out var start);
        Delimiter = delimiter is { } given ? checked((byte)given) : detected;
        buffer.Start = start;
    }

    /// <summary>What stands between the cells.</summary>
    public byte Delimiter { get; }

    /// <summary>Cells in the record.</summary>
    public int Count => cells.Count;

    /// <summary>The number of the record, from 1, the header included, empty lines not.</summary>
    public long RecordNumber { get; private set; }

    /// <summary>The line of the file on which the record begins, from 1.</summary>
    public long LineNumber { get; private set; }

    /// <summary>A cell of the record, without its quotes; valid until <see cref="Next"/>.</summary>
    public ReadOnlySpan<byte> this[int column] => cells.Of(buffer.Bytes, column);

    /// <summary>A cell of the record as text.</summary>
    public string Text(int column) => System.Text.Encoding.UTF8.GetString(this[column]);

    /// <summary>Goes to the next record; false at the end of the file.</summary>
    /// <exception cref="CsvFaultException">The file breaks a limit or leaves a quotation mark open.</exception>
    public bool Next()
    {
        do
        {
            LineNumber = nextLine;
            while (!TryRecord())
            {
                if (buffer.End - buffer.Start > limit.RecordBytes)
                {
                    throw new CsvFaultException(CsvFault.RecordTooLong, LineNumber);
                }

                buffer.Fill();
                nextLine = LineNumber;
            }
        }
        while (cells.IsOneEmpty);

        cells.Unescape(buffer.Bytes);
        RecordNumber += Count > 0 ? 1 : 0;
        return Count > 0;
    }

    /// <summary>Finds the cells of one record, none at the end of the file; false when more of the file is needed to say.</summary>
    private bool TryRecord()
    {
        cells.Clear();
        var bytes = buffer.Bytes;
        var end = buffer.End;
        var cell = buffer.Start;
        var delimiter = Vector256.Create(Delimiter);
        var block = cell;
        while (block < end)
        {
            var vector = Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(bytes), (nuint)block);
            var marks = (Vector256.Equals(vector, delimiter) | Vector256.Equals(vector, Vector256.Create((byte)'"'))
                | Vector256.Equals(vector, Vector256.Create((byte)'\n'))).ExtractMostSignificantBits();
            marks = end - block < 32 ? marks & ((1u << (end - block)) - 1) : marks;
            var nextBlock = block + 32;
            while (marks != 0)
            {
                var at = block + BitOperations.TrailingZeroCount(marks);
                marks &= marks - 1;
                if (bytes[at] == Delimiter)
                {
                    cells.Add(cell, at - cell, nextLine);
                    cell = at + 1;
                }
                else if (bytes[at] == (byte)'\n')
                {
                    AddLast(cell, at);
                    return true;
                }
                else if (at == cell && CsvQuotes.EndInBlock(bytes, block, marks, Delimiter) is var closing and > 0)
                {
                    cells.Add(cell + 1, closing - cell - 1, nextLine);
                    cell = closing + 2;
                    marks &= marks - 1;
                    marks &= marks - 1;
                }
                else if (at == cell)
                {
                    var after = AddQuoted(cell);
                    if (after < 0)
                    {
                        return false;
                    }

                    if (after == end || bytes[after] == (byte)'\n')
                    {
                        Finish(after);
                        return true;
                    }

                    cell = nextBlock = after + 1;
                    marks = 0;
                }
            }

            block = nextBlock;
        }

        return EndOfBuffer(cell);
    }

    private bool EndOfBuffer(int cell)
    {
        if (buffer.End - cell > limit.CellBytes)
        {
            throw new CsvFaultException(CsvFault.CellTooLong, nextLine);
        }

        if (buffer.IsWhole && (Count > 0 || cell < buffer.End))
        {
            AddLast(cell, buffer.End);
        }

        return buffer.IsWhole;
    }

    /// <summary>Adds a quoted cell and gives the index of what ends it, or −1 when more of the file is needed.</summary>
    private int AddQuoted(int cell)
    {
        var text = buffer.Bytes.AsSpan(cell, buffer.End - cell);
        var length = CsvQuotes.EndOfCell(text, Delimiter, buffer.IsWhole, out var isPlain, out var isOpen);
        if (CsvQuotes.FaultOf(length < 0 ? text : text[..length], length < 0 && isOpen, buffer.IsWhole, limit) is { } fault)
        {
            throw new CsvFaultException(fault, nextLine);
        }

        if (length < 0)
        {
            return -1;
        }

        var inside = text[..length];
        length -= inside is [.., (byte)'\r'] ? 1 : 0;
        cells.AddQuoted(cell, length, isPlain, nextLine);
        nextLine += inside.Count((byte)'\n');

        return cell + inside.Length;
    }

    private void AddLast(int cell, int end)
    {
        cells.Add(cell, end - cell - (end > cell && buffer.Bytes[end - 1] == (byte)'\r' ? 1 : 0), nextLine);
        Finish(end);
    }

    private void Finish(int end)
    {
        if (end - buffer.Start > limit.RecordBytes)
        {
            throw new CsvFaultException(CsvFault.RecordTooLong, LineNumber);
        }

        buffer.Start = Math.Min(end + 1, buffer.End);
        nextLine++;
    }
}
