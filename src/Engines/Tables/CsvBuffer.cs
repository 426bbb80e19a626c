namespace Hunsuan.Engines.Tables;

/// <summary>The part of a file that is in memory: everything from the beginning of the current record.</summary>
internal sealed class CsvBuffer(Stream stream, int capacity)
{
    /// <summary>Readable bytes behind the last one, so that a whole vector can be loaded anywhere.</summary>
    public const int Padding = 32;

    public byte[] Bytes { get; private set; } = new byte[capacity + Padding];

    /// <summary>Where the current record begins.</summary>
    public int Start { get; set; }

    /// <summary>Behind the last byte read.</summary>
    public int End { get; private set; }

    /// <summary>Whether the file has been read to its end.</summary>
    public bool IsWhole { get; private set; }

    public ReadOnlySpan<byte> Unread => Bytes.AsSpan(Start, End - Start);

    /// <summary>Moves the current record to the front, makes room when it takes all of it, and reads on until the room is full.</summary>
    public void Fill()
    {
        if (Start > 0)
        {
            Unread.CopyTo(Bytes);
            (Start, End) = (0, End - Start);
        }
        else if (End == Bytes.Length - Padding)
        {
            var larger = new byte[End * 2 + Padding];
            Unread.CopyTo(larger);
            Bytes = larger;
        }

        while (!IsWhole && End < Bytes.Length - Padding)
        {
            var read = stream.Read(Bytes, End, Bytes.Length - Padding - End);
            End += read;
            IsWhole = read == 0;
        }
    }
}
