using System.Runtime.CompilerServices;

namespace Hunsuan.Engines.Linkage;

/// <summary>Rows in groups that are equal in some columns, of which pairs are drawn (แถวที่มีค่าเท่ากัน).</summary>
internal sealed class EqualRows
{
    private readonly ulong[] _rows;

    // Where each group of several begins and ends, and up to where its pairs count.
    private readonly List<(int From, int To, double UpTo)> _groups = [];

    /// <param name="table">The records.</param>
    /// <param name="rows">Those to look at; every column is known in them.</param>
    /// <param name="columns">In which they are equal; none: all make one group.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public EqualRows(LinkTable table, int[] rows, IReadOnlyList<int> columns)
    {
        _rows = new ulong[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            var key = 1u;
            for (var at = 0; at < columns.Count; at++) key = Keys.Both(key + (uint)at, table.Columns[columns[at]].Mark(table.Value(rows[i], columns[at])));
            _rows[i] = (ulong)key << 32 | (uint)rows[i];
        }

        KeySort.Sort(_rows);
        var pairs = 0.0;
        for (var from = 0; from < _rows.Length;)
        {
            var to = from + 1;
            while (to < _rows.Length && _rows[to] >> 32 == _rows[from] >> 32) to++;
            if (to - from > 1) _groups.Add((from, to, pairs += (to - from) * (to - from - 1.0)));
            from = to;
        }

        Chance = pairs / Math.Max(1, rows.Length * (rows.Length - 1.0));
    }

    /// <summary>How likely two of the rows are in one group.</summary>
    public double Chance { get; }

    public (int A, int B) Pair(ref Draws random)
    {
        var (at, from, to) = (random.Unit() * _groups[^1].UpTo, 0, _groups.Count - 1);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (_groups[middle].UpTo > at) to = middle;
            else from = middle + 1;
        }

        var group = _groups[from];
        var first = random.Below(group.To - group.From);
        var second = random.Below(group.To - group.From - 1);
        return ((int)(uint)_rows[group.From + first], (int)(uint)_rows[group.From + (second < first ? second : second + 1)]);
    }
}
