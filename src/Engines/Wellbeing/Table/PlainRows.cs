using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hunsuan.Engines.Wellbeing.Table;

/// <summary>Reads plain rows at the speed of memory (อ่านตารางแบบเร็ว). Whatever is not plain or not right it leaves to <see cref="CarefulRows"/>.</summary>
/// <remarks>Plain: answers of one byte, texts of one line whose quotation marks stand only around them, each row with the cells of the header.</remarks>
public sealed class PlainRows(UnitRows rows, IUnitSink sink, byte delimiter)
{
    /// <summary>Bytes that must be readable behind the end.</summary>
    public const int Padding = AnswerRun.Padding + 1;

    private const byte LineFeed = (byte)'\n', Return = (byte)'\r', Quote = (byte)'"';
    private readonly PlainStep[] _steps = PlainStep.Of(rows.Layout);

    /// <summary>Whether tables of this layout can be read so.</summary>
    public static bool CanRead(UnitLayout layout) => layout.IsPlain;

    /// <summary>Reads whole lines. The byte behind the end is overwritten.</summary>
    /// <returns>False when something is not plain; nothing that was read so far is to be used then.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Read(byte[] bytes, int start, int end)
    {
        if (end + Padding > bytes.Length) throw new ArgumentException("There must be room behind the end.");
        if (end > start && bytes[end - 1] != LineFeed) bytes[end++] = LineFeed;
        for (var at = start; at < end;)
        {
            if (bytes[at] == LineFeed || bytes[at] == Return && bytes[at + 1] == LineFeed)
            {
                at += bytes[at] == LineFeed ? 1 : 2;
                continue;
            }
            if (rows.IsFull && !Flush()) return false;
            at = Row(bytes, at, end);
            if (at < 0) return false;
        }
        return true;
    }

    /// <summary>Hands over the rows that are left.</summary>
    public bool Flush()
    {
        var isTaken = rows.Count == 0 || sink.Take(rows) is null;
        rows.Clear();
        return isTaken;
    }

    /// <summary>Reads one row; where the next begins, or −1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Row(byte[] bytes, int start, int end)
    {
        var at = start;
        rows.Begin();
        var year = 0.0;
        var isRight = true;
        foreach (var step in _steps)
        {
            // A cell before ended the line.
            if (at > start && bytes[at - 1] == LineFeed) return -1;
            switch (step.Kind)
            {
                case PlainStepKind.Answers: at = Answers(bytes, at, step); break;
                case PlainStepKind.Skip:
                    at = Skip(bytes, at, end, step.Cells);
                    break;
                case PlainStepKind.Weight:
                    at = After(bytes, at, end, out var weight);
                    isRight &= CarefulRows.Number(weight, out rows.Weights[rows.Count]) && rows.Weights[rows.Count] >= 0;
                    break;
                case PlainStepKind.Year:
                    at = After(bytes, at, end, out var text);
                    isRight &= CarefulRows.Number(text, out year);
                    break;
                case PlainStepKind.Label:
                    at = After(bytes, at, end, out var label);
                    isRight &= Label(step.Place, label);
                    break;
            }
            if (at < 0 || !isRight) return -1;
        }
        // The last cell must have ended the line, and no cell before it.
        return bytes[at - 1] == LineFeed && rows.End(year) ? at : -1;
    }

    private int Skip(byte[] bytes, int at, int end, int cells)
    {
        var last = CellEnds.Find(ref MemoryMarshal.GetArrayDataReference(bytes), at, cells, delimiter);
        if (last >= 0) return last + 1;
        for (var i = 0; i < cells; i++)
        {
            if (i > 0 && bytes[at - 1] == LineFeed) return -1;
            at = After(bytes, at, end, out _);
            if (at < 0) return -1;
        }
        return at;
    }

    private bool Label(int place, ReadOnlySpan<byte> label) =>
        (!label.IsEmpty || rows.Layout.MayBeBlank.Contains(place)) && (rows.Labels[place][rows.Count] = rows.Pools[place].Of(label)) >= 0;

    private int Answers(byte[] bytes, int at, PlainStep step)
    {
        if (!AnswerRun.TryRead(ref MemoryMarshal.GetArrayDataReference(bytes), at, step.Cells, delimiter, out var found))
            return OneByOne(bytes, at, step);
        Add(found, step.Place);
        return Behind(bytes, at + 2 * step.Cells - 1);
    }

    /// <summary>The same where some answers are empty.</summary>
    private int OneByOne(byte[] bytes, int at, PlainStep step)
    {
        for (var i = 0; i < step.Cells; i++)
        {
            var bit = 1u << i;
            var answer = bytes[at];
            if (answer is (byte)'1' or (byte)'0' or (byte)'-')
            {
                Add(new(answer == '1' ? bit : 0, answer == '0' ? bit : 0, answer == '-' ? bit : 0), step.Place);
                at++;
            }
            at = Behind(bytes, at);
            if (at < 0 || i < step.Cells - 1 && bytes[at - 1] == LineFeed) return -1;
        }
        return at;
    }

    private void Add(AnswerRun.Masks found, int bit)
    {
        rows.Failed[rows.Count] |= (ulong)found.Failed << bit;
        rows.Passed[rows.Count] |= (ulong)found.Passed << bit;
        rows.NotApplicable[rows.Count] |= (ulong)found.NotApplicable << bit;
    }

    /// <summary>Behind a cell that ends at <paramref name="at"/>, −1 when neither delimiter nor end of line stands there.</summary>
    private int Behind(byte[] bytes, int at) =>
        bytes[at] == delimiter || bytes[at] == LineFeed ? at + 1
        : bytes[at] == Return && bytes[at + 1] == LineFeed ? at + 2 : -1;

    /// <summary>Behind a cell of any length, which is given without its quotation marks.</summary>
    private int After(byte[] bytes, int at, int end, out ReadOnlySpan<byte> cell)
    {
        var near = CellEnds.Find(ref MemoryMarshal.GetArrayDataReference(bytes), at, 1, delimiter);
        if (near >= 0)
        {
            cell = bytes.AsSpan(at..near);
            return near + 1;
        }
        var isQuoted = bytes[at] == Quote;
        var rest = bytes.AsSpan(isQuoted ? at + 1 : at, end - at - (isQuoted ? 1 : 0));
        var length = isQuoted ? rest.IndexOfAny(Quote, LineFeed) : rest.IndexOfAny(delimiter, LineFeed);
        if (length < 0 || isQuoted && rest[length] != Quote)
        {
            cell = default;
            return -1;
        }
        cell = rest[..length];
        if (isQuoted) return Behind(bytes, at + length + 2);
        // A quotation mark within is a matter for the careful reader; so is a line that is not at its end.
        if (rest[length] == LineFeed && cell is [.., Return]) cell = cell[..^1];
        return at + length + 1;
    }
}
