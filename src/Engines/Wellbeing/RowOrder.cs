using System.Numerics;
using System.Runtime.InteropServices;

namespace Hunsuan.Engines.Wellbeing;

/// <summary>Brings rows that are not sorted by group into that order, a block at a time, so that memory stays small.</summary>
internal sealed class RowOrder
{
    /// <summary>Rows sorted at once: 26 MB of columns.</summary>
    public const int Block = 1 << 20;

    private readonly ulong[] _failed;
    private readonly ulong[] _passed;
    private readonly ulong[] _notApplicable;
    private readonly ushort[] _groups;
    private readonly int[] _next;

    public RowOrder(MeasureColumns columns)
    {
        var rows = int.Min(columns.Rows, Block);
        (_failed, _passed, _groups) = (new ulong[rows], new ulong[rows], new ushort[rows]);
        _notApplicable = columns.NotApplicable.IsEmpty ? [] : new ulong[rows];
        _next = new int[columns.GroupCount];
    }

    /// <summary>True when no group number is smaller than that of the row before.</summary>
    public static bool IsSorted(ReadOnlySpan<ushort> groups)
    {
        var row = 1;
        if (groups.Length > 1)
        {
            var before = MemoryMarshal.Cast<ushort, Vector<ushort>>(groups[..^1]);
            ref var first = ref MemoryMarshal.GetReference(groups);
            for (var i = 0; i < before.Length; i++, row += Vector<ushort>.Count)
            {
                if (Vector.LessThanAny(Vector.LoadUnsafe(ref first, (nuint)row), before[i])) return false;
            }
        }
        for (; row < groups.Length; row++)
        {
            if (groups[row] < groups[row - 1]) return false;
        }
        return true;
    }

    /// <summary>The same rows, <see cref="Block"/> at most, sorted by group (counting sort). The next call overwrites them.</summary>
    public MeasureColumns Sorted(MeasureColumns rows)
    {
        CountStarts(rows);
        for (var row = 0; row < rows.Rows; row++)
        {
            var place = _next[rows.Groups[row]]++;
            _failed[place] = rows.Failed[row];
            _passed[place] = rows.Passed[row];
            _groups[place] = rows.Groups[row];
            if (_notApplicable.Length > 0) _notApplicable[place] = rows.NotApplicable[row];
        }
        return new()
        {
            Failed = _failed.AsSpan(0, rows.Rows),
            Passed = _passed.AsSpan(0, rows.Rows),
            NotApplicable = _notApplicable.Length > 0 ? _notApplicable.AsSpan(0, rows.Rows) : [],
            Groups = _groups.AsSpan(0, rows.Rows),
            GroupCount = rows.GroupCount,
        };
    }

    private void CountStarts(MeasureColumns rows)
    {
        _next.AsSpan().Clear();
        for (var row = 0; row < rows.Rows; row++) _next[rows.GroupOf(row)]++;
        var start = 0;
        foreach (ref var next in _next.AsSpan()) (next, start) = (start, start + next);
    }
}
