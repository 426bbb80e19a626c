namespace Hunsuan.Engines.Benefits.Columns;

/// <summary>Least and largest value of each row, in 32 bits as long as that holds all of them, and in one array where all are known.</summary>
/// <remarks>In 32 bits the smallest and largest number stand for an end of the fact's range that lies beyond them.</remarks>
internal sealed class NumberColumn : FactColumn
{
    private readonly Interval _unknown;
    private readonly int _rows;
    private int[]? _lo, _hi;
    private long[]? _longLo, _longHi;

    public NumberColumn(int rows, Interval unknown)
    {
        (_rows, _unknown) = (rows, unknown);
        if (Fits(unknown)) (_lo, _hi) = (Filled(Narrow(unknown.Lo)), Filled(Narrow(unknown.Hi)));
        else (_longLo, _longHi) = (Filled(unknown.Lo), Filled(unknown.Hi));
    }

    public Interval Unknown => _unknown;

    /// <summary>Whether <see cref="Lo"/> and <see cref="Hi"/> are to be read, and not the long ones.</summary>
    public bool IsNarrow => _lo is not null;

    public int[] Lo => _lo!;
    public int[] Hi => _hi!;
    public long[] LongLo => _longLo!;
    public long[] LongHi => _longHi!;

    /// <summary>All rows are known: both ends are one array.</summary>
    public bool IsExact => IsNarrow ? ReferenceEquals(_lo, _hi) : ReferenceEquals(_longLo, _longHi);

    public override Interval this[int row]
    {
        get => IsNarrow ? new(WideLo(_lo![row]), WideHi(_hi![row])) : new(_longLo![row], _longHi![row]);
        set
        {
            Separate();
            if (IsNarrow && !Fits(value)) Widen();
            if (IsNarrow) (_lo![row], _hi![row]) = (Narrow(value.Lo), Narrow(value.Hi));
            else (_longLo![row], _longHi![row]) = (value.Lo, value.Hi);
        }
    }

    public long WideLo(int lo) => lo == int.MinValue ? _unknown.Lo : lo;

    public long WideHi(int hi) => hi == int.MaxValue ? _unknown.Hi : hi;

    public override void Settle()
    {
        if (IsNarrow && _lo.AsSpan(0, _rows).SequenceEqual(_hi.AsSpan(0, _rows))) _hi = _lo;
        if (!IsNarrow && _longLo.AsSpan(0, _rows).SequenceEqual(_longHi.AsSpan(0, _rows))) _longHi = _longLo;
    }

    private T[] Filled<T>(T value)
    {
        var column = new T[_rows + Spare];
        column.AsSpan(0, _rows).Fill(value);
        return column;
    }

    private void Separate()
    {
        if (!IsExact) return;
        if (IsNarrow) _hi = [.. _lo!];
        else _longHi = [.. _longLo!];
    }

    private void Widen()
    {
        (_longLo, _longHi) = (new long[_rows + Spare], new long[_rows + Spare]);
        for (var row = 0; row < _rows; row++) (_longLo[row], _longHi[row]) = (WideLo(_lo![row]), WideHi(_hi![row]));
        (_lo, _hi) = (null, null);
    }

    private bool Fits(Interval value) =>
        (value.Lo is > int.MinValue and < int.MaxValue || (value.Lo == _unknown.Lo && value.Lo <= int.MinValue))
        && (value.Hi is > int.MinValue and < int.MaxValue || (value.Hi == _unknown.Hi && value.Hi >= int.MaxValue));

    private static int Narrow(long value) => (int)Math.Clamp(value, int.MinValue, int.MaxValue);
}
