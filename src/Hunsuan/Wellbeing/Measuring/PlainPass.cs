using Hunsuan.Engines.Wellbeing.Table;
using Microsoft.Win32.SafeHandles;

namespace Hunsuan.Wellbeing.Measuring;

/// <summary>Reads a plain file piece by piece, on several processors where the order of rows does not matter.</summary>
internal sealed class PlainPass(SafeFileHandle file, long from, long length, byte delimiter)
{
    private const int Piece = 1 << 20, LongestLine = 1 << 14;
    private int _next;
    private volatile bool _isOver;

    /// <summary>Fills the tallies, all beside each other. False when the file is not plain; they are of no use then.</summary>
    public bool Fill(IReadOnlyList<Tallies> workers, CancellationToken stop)
    {
        var others = workers.Skip(1).Select(w => Task.Run(() => Work(w, stop), stop)).ToList();
        var isPlain = Work(workers[0], stop);
        return others.ConvertAll(o => o.GetAwaiter().GetResult()).TrueForAll(plain => plain) && isPlain;
    }

    private bool Work(Tallies worker, CancellationToken stop)
    {
        var rows = new PlainRows(worker.Rows, worker, delimiter);
        var bytes = new byte[1 + Piece + LongestLine + PlainRows.Padding + 1];
        while (!_isOver)
        {
            stop.ThrowIfCancellationRequested();
            var start = from + (long)(Interlocked.Increment(ref _next) - 1) * Piece;
            if (start >= length) return rows.Flush() || GiveUp();
            if (Lines(bytes, start) is not { } lines) return GiveUp();
            if (!rows.Read(bytes, lines.Start, lines.End)) return GiveUp();
        }
        return false;
    }

    /// <summary>The lines that begin in a piece, whichever piece they end in; null when one is too long.</summary>
    private (int Start, int End)? Lines(byte[] bytes, long start)
    {
        // The byte before tells whether a line begins with the piece.
        var before = start > from ? 1 : 0;
        var read = Read(bytes.AsSpan(0, before + Piece + LongestLine), start - before);
        var first = before == 0 ? 0 : bytes.AsSpan(0, read).IndexOf((byte)'\n') + 1;
        if (before == 1 && (first == 0 || first > Piece)) return first == 0 && start - before + read < length ? null : (0, 0);
        var last = before + Piece - 1;
        if (read <= last) return (first, read);
        var end = bytes.AsSpan(last, read - last).IndexOf((byte)'\n');
        return end >= 0 ? (first, last + end + 1) : start - before + read >= length ? (first, read) : null;
    }

    private int Read(Span<byte> bytes, long at)
    {
        var read = 0;
        while (read < bytes.Length && RandomAccess.Read(file, bytes[read..], at + read) is var more and > 0) read += more;
        return read;
    }

    private bool GiveUp()
    {
        _isOver = true;
        return false;
    }
}
