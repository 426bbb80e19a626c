using System.Runtime.CompilerServices;
using Hunsuan.Engines.Linkage.Columns;

namespace Hunsuan.Engines.Linkage;

/// <summary>The records of all files beside each other (ระเบียนของทุกแฟ้ม): first those of the first file.</summary>
internal sealed class LinkTable
{
    private readonly int[] _firstRow;
    private readonly PackedRows _rows;
    private readonly LinkColumn[] _columns;
    private readonly int _given, _family;

    /// <param name="columns">The same fields for all records.</param>
    /// <param name="firstRow">Where each file begins, and the number of records at the end.</param>
    /// <param name="isDedupe">Whether two records of one file can be the same; otherwise those of different files only.</param>
    public LinkTable(IReadOnlyList<LinkColumn> columns, int[] firstRow, bool isDedupe)
    {
        (_columns, _firstRow, IsDedupe) = ([.. columns], firstRow, isDedupe);
        _rows = new(columns);
        (_given, _family) = (ColumnOf(FieldKind.GivenName), ColumnOf(FieldKind.FamilyName));
    }

    public IReadOnlyList<LinkColumn> Columns => _columns;

    /// <summary>The first column of a kind; negative where there is none.</summary>
    public int ColumnOf(FieldKind kind) => Array.FindIndex(_columns, c => c.Kind == kind);

    /// <summary>The number of a record's value; negative where not known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Value(int row, int column) => _rows[row, column];

    /// <summary>The numbers of all values of a record.</summary>
    /// <param name="row">Which.</param>
    /// <param name="values">Takes them, by column.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Read(int row, Span<int> values) => _rows.Read(row, values);

    /// <summary>Of records one after another, one more than the number of their value in a column; 0 where not known.</summary>
    public void Read(int from, int column, Span<uint> values) => _rows.Read(from, column, values);

    /// <summary>How two records agree in all fields.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ulong Agree(int a, int b)
    {
        Span<int> left = stackalloc int[_columns.Length], right = stackalloc int[_columns.Length];
        Read(a, left);
        Read(b, right);
        return Agree(left, right);
    }

    /// <summary>The same of values that were read before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ulong Agree(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        var pattern = 0UL;
        for (var column = 0; column < _columns.Length; column++)
            if ((left[column] | right[column]) >= 0) pattern |= (ulong)_columns[column].Level(left[column], right[column]) << 4 * column;
        return _given >= 0 && _family >= 0 && Exchanged(left, right, pattern) is > 0 and var level ? Exchanged(pattern, level) : pattern;
    }

    public bool IsDedupe { get; }

    public int Rows => _firstRow[^1];

    public int Files => _firstRow.Length - 1;

    public int FirstRow(int file) => _firstRow[file];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int FileOf(int row)
    {
        var file = 0;
        while (row >= _firstRow[file + 1]) file++;
        return file;
    }

    public bool MayPair(int a, int b) => a != b && (IsDedupe || FileOf(a) != FileOf(b));

    /// <summary>All pairs that could be the same.</summary>
    public double AllPairs
    {
        get
        {
            var all = (double)Rows * (Rows - 1) / 2;
            return IsDedupe ? all : all - Enumerable.Range(0, Files).Sum(f => (double)(_firstRow[f + 1] - _firstRow[f]) * (_firstRow[f + 1] - _firstRow[f] - 1) / 2);
        }
    }

    /// <summary>A number of a record's content, wherever it stands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public uint MarkOf(int row)
    {
        var mark = 1u;
        for (var column = 0; column < _columns.Length; column++) mark = Keys.Both(mark + (uint)column, Value(row, column) is >= 0 and var value ? _columns[column].Mark(value) : 1);
        return mark;
    }

    /// <summary>Some records, the same ones in the same order however the files are sorted.</summary>
    public int[] Sample(int wanted)
    {
        const int Part = 1 << 14;
        var limit = Rows <= wanted ? ulong.MaxValue : (ulong)((double)wanted / Rows * ulong.MaxValue);
        var (chosen, locked) = (new List<ulong>(), new Lock());
        Parallel.For(0, (Rows + Part - 1) / Part, part =>
        {
            var own = new List<ulong>();
            for (var row = part * Part; row < Math.Min(Rows, (part + 1) * Part); row++)
            {
                var mark = (ulong)MarkOf(row) << 32 | (uint)row;
                if (mark <= limit) own.Add(mark);
            }

            lock (locked) chosen.AddRange(own);
        });
        chosen.Sort();
        return [.. chosen.Select(m => (int)(uint)m)];
    }

    // The level of names that stand each in the other's place, where one of them is the same and the other at least like; otherwise 0.
    private ulong Exchanged(ReadOnlySpan<int> left, ReadOnlySpan<int> right, ulong pattern)
    {
        if (Agreement.LevelOf(pattern, _given) is not (NameColumn.Differ or NameColumn.Near) || Agreement.LevelOf(pattern, _family) is not (NameColumn.Differ or NameColumn.Near)) return 0;
        var (given, family) = ((NameColumn)_columns[_given], (NameColumn)_columns[_family]);
        var (one, other) = (given.IsSame(left[_given], family, right[_family]), given.IsSame(right[_given], family, left[_family]));
        if (one && other) return NameColumn.SameSkeleton;
        return (one && given.IsLike(right[_given], family, left[_family])) || (other && given.IsLike(left[_given], family, right[_family])) ? NameColumn.Like : 0UL;
    }

    private ulong Exchanged(ulong pattern, ulong level) => pattern & ~(15UL << 4 * _given | 15UL << 4 * _family) | level << 4 * _given | level << 4 * _family;

    /// <summary>How many pairs a group of rows makes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public long PairsOf(ReadOnlySpan<ulong> group)
    {
        var all = (long)group.Length * (group.Length - 1) / 2;
        if (IsDedupe) return all;
        Span<int> byFile = stackalloc int[Files];
        foreach (var entry in group) byFile[FileOf((int)(uint)entry)]++;
        foreach (var count in byFile) all -= (long)count * (count - 1) / 2;
        return all;
    }
}
