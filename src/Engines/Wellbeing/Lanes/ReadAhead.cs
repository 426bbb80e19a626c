using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace Hunsuan.Engines.Wellbeing.Lanes;

/// <summary>Asks memory for the rows to come while those at hand are counted; memory is slower than the counting.</summary>
internal ref struct ReadAhead(MeasureColumns columns)
{
    private const int RowsOfLine = 64 / sizeof(ulong);

    private readonly ref ulong _failed = ref MemoryMarshal.GetReference(columns.Failed);
    private readonly ref ulong _passed = ref MemoryMarshal.GetReference(columns.Passed);
    private readonly ref ulong _notApplicable =
        ref MemoryMarshal.GetReference(columns.NotApplicable.IsEmpty ? columns.Failed : columns.NotApplicable);

    private readonly int _rows = columns.Rows;
    private int _asked;
    private int _wanted;

    /// <summary>Says up to which row the steps to come shall ask.</summary>
    public void Want(int row) => _wanted = int.Min(row, _rows);

    /// <summary>Asks for a little more, little enough not to wait for it. Changes no result.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Step()
    {
        if (_asked >= _wanted || !Sse.IsSupported) return;
        Ask(_asked);
        Ask(_asked + RowsOfLine);
        _asked += 2 * RowsOfLine;
    }

    /// <summary>The addresses are hints: nothing is read through them, so nothing is pinned, and they may lie beyond the columns.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly unsafe void Ask(int row)
    {
        Sse.Prefetch1((ulong*)Unsafe.AsPointer(ref _failed) + row);
        Sse.Prefetch1((ulong*)Unsafe.AsPointer(ref _passed) + row);
        Sse.Prefetch1((ulong*)Unsafe.AsPointer(ref _notApplicable) + row);
    }
}
