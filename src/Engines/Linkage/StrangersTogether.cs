using System.Runtime.CompilerServices;
using Hunsuan.Engines.Linkage.Columns;

namespace Hunsuan.Engines.Linkage;

/// <summary>How any two records agree in columns that go together (ความตรงกันโดยบังเอิญของช่องที่ไปด้วยกัน): names tell the age, villages have house numbers of their own.</summary>
/// <remarks>
/// Seen within one file, where two records are two people. A house or a birthday and a name that two share would hardly be met among random pairs, so
/// pairs are also drawn among those that are equal in some columns, for each choice of columns. Of a cell that can be met in several of these draws, the
/// share is what was met over what each draw would meet of a share of one: Vardi (1985), and as weights of draws Veach and Guibas (1995). How the
/// columns go together is kept, and each by itself is made as likely as between files (<see cref="FieldGroup.Rake"/>).
/// </remarks>
internal sealed class StrangersTogether
{
    private const int DrawnPairs = 25_000, MostRows = 250_000, MostChoices = 16, Part = 1 << 14;
    private const double Prior = 20;

    private readonly LinkTable _table;
    private readonly FieldGroup _group;
    private readonly int[] _rows;

    // Where one file holds records of one person, only addresses are looked at, and only of other names.
    private readonly int _name;

    /// <param name="rows">As <see cref="RowsOf"/> gives them.</param>
    public StrangersTogether(LinkTable table, FieldGroup group, int[] rows)
    {
        (_table, _group, _rows) = (table, group, [.. rows.Where(row => IsKnown(table, group.Columns, row))]);
        _name = table.IsDedupe ? table.Columns.ToList().FindIndex(c => c is NameColumn) : -1;
    }

    /// <summary>By cell.</summary>
    /// <param name="apart">As if the columns had nothing to do with each other.</param>
    /// <param name="levels">Of each column of the group, how likely its levels are between the records to be compared.</param>
    public double[] Of(double[] apart, IReadOnlyList<double[]> levels)
    {
        if (_rows.Length < 2 || _group.Columns.Contains(_name)) return apart;
        var (met, would) = (new double[_group.Cells], new double[_group.Cells]);
        for (var choice = 0; choice < Math.Min(MostChoices, 1 << _group.Columns.Count); choice++) Draw(choice, met, would);
        var shares = new double[_group.Cells];
        foreach (var cell in _group.Whole) shares[cell] = would[cell] > 0 ? met[cell] / would[cell] : 0;
        var each = _group.Product([.. Enumerable.Range(0, _group.Columns.Count).Select(at => Normal(_group.Of(shares, at)))]);
        var together = (double[])apart.Clone();
        // As if its columns had nothing to do with each other, where few were met.
        foreach (var cell in _group.Whole) together[cell] *= (met[cell] + Prior) / (would[cell] * each[cell] + Prior);
        _group.Rake(together, levels);
        _group.FillParts(together);
        return together;
    }

    /// <param name="choice">By bits the columns in which pairs are equal.</param>
    /// <param name="met">Pairs by cell.</param>
    /// <param name="would">How many of a cell whose share is 1.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Draw(int choice, double[] met, double[] would)
    {
        int[] columns = [.. Enumerable.Range(0, _group.Columns.Count).Where(at => (choice >> at & 1) != 0)];
        var blocks = new EqualRows(_table, _rows, [.. columns.Select(at => _group.Columns[at])]);
        if (blocks.Chance <= 0) return;
        var (random, drawn) = (new Draws(3 + (ulong)choice), 0);
        for (var i = 0; i < DrawnPairs; i++)
        {
            var (a, b) = blocks.Pair(ref random);
            if (_name >= 0 && _table.Value(a, _name) >= 0 && _table.Value(b, _name) >= 0 && _table.Columns[_name].Level(_table.Value(a, _name), _table.Value(b, _name)) >= NameColumn.Like) continue;
            met[_group.CellOf(_table, a, b)]++;
            drawn++;
        }

        foreach (var cell in _group.Whole)
            if (columns.All(at => _table.Columns[_group.Columns[at]].IsEqual(_group.LevelAt(cell, at)))) would[cell] += drawn / blocks.Chance;
    }

    private static double[] Normal(double[] levels) => levels.Sum() is > 0 and var sum ? Array.ConvertAll(levels, l => l / sum) : levels;

    /// <summary>Rows of the largest file, or of all where its records are compared with each other, in the order of their content.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int[] RowsOf(LinkTable table)
    {
        var largest = Enumerable.Range(0, table.Files).MaxBy(f => table.FirstRow(f + 1) - table.FirstRow(f));
        var (from, to) = table.IsDedupe ? (0, table.Rows) : (table.FirstRow(largest), table.FirstRow(largest + 1));
        var limit = to - from <= MostRows ? uint.MaxValue : (uint)((double)MostRows / (to - from) * uint.MaxValue);
        var (rows, locked) = (new List<ulong>(), new Lock());
        Parallel.For(0, (to - from + Part - 1) / Part, part =>
        {
            var own = new List<ulong>();
            for (var row = from + part * Part; row < Math.Min(to, from + (part + 1) * Part); row++)
                if (table.MarkOf(row) is var mark && mark <= limit) own.Add((ulong)mark << 32 | (uint)row);
            lock (locked) rows.AddRange(own);
        });
        rows.Sort();
        return [.. rows.Select(r => (int)(uint)r)];
    }

    private static bool IsKnown(LinkTable table, IReadOnlyList<int> columns, int row)
    {
        for (var at = 0; at < columns.Count; at++)
            if (table.Value(row, columns[at]) < 0) return false;
        return true;
    }
}
