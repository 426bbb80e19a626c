using System.Runtime.CompilerServices;

namespace Hunsuan.Engines.Linkage.Kernels;

/// <summary>One column of the table of edit distances, a bit a row (จำนวนจุดที่ต่าง): whether it is one more or one less than the row above.</summary>
/// <remarks>Hyyrö (2003), "A bit-vector algorithm for computing Levenshtein and Damerau edit distances", restricted form.</remarks>
internal struct EditColumn(int rows)
{
    private readonly ulong _last = 1UL << rows - 1;
    private ulong _more = ulong.MaxValue, _less, _diagonal, _before;

    /// <summary>Of the whole text of the rows and what was stepped over.</summary>
    public int Distance { get; private set; } = rows;

    /// <param name="places">Rows whose letter is that of the next column.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Step(ulong places)
    {
        var exchanged = (~_diagonal & places) << 1 & _before;
        _diagonal = (places & _more) + _more ^ _more | places | _less | exchanged;
        var (up, down) = (_less | ~(_diagonal | _more), _diagonal & _more);
        Distance += ((up & _last) != 0 ? 1 : 0) - ((down & _last) != 0 ? 1 : 0);
        (up, down) = (up << 1 | 1, down << 1);
        (_more, _less, _before) = (down | ~(_diagonal | up), up & _diagonal, places);
    }
}
