using Hunsuan.Engines.Linkage.Columns;

namespace Hunsuan.Engines.Linkage;

/// <summary>Columns whose agreement goes together, weighed as one (กลุ่มช่องที่เปลี่ยนไปด้วยกัน).</summary>
/// <remarks>
/// Who moves house has another house, village and area at once: taken one by one, three differences would speak against a pair where only one thing
/// happened. A cell is one way to agree in all columns of the group; level 0 of a column is that it is not known.
/// </remarks>
internal sealed class FieldGroup
{
    private const int RakingRounds = 20;

    private readonly int[] _columns, _strides, _levels;

    // Of each whole cell those in which some of it is not known.
    private readonly int[][] _partsOf;

    private FieldGroup(int[] columns, IReadOnlyList<LinkColumn> all)
    {
        (_columns, _levels, _strides) = (columns, [.. columns.Select(c => all[c].Levels)], new int[columns.Length]);
        Cells = 1;
        for (var at = 0; at < columns.Length; at++) (_strides[at], Cells) = (Cells, Cells * _levels[at]);
        Whole = [.. Enumerable.Range(0, Cells).Where(cell => Enumerable.Range(0, columns.Length).All(at => LevelAt(cell, at) > 0))];
        _partsOf = new int[Cells][];
        foreach (var cell in Whole) _partsOf[cell] = [.. Enumerable.Range(1, (1 << columns.Length) - 1).Select(without => Without(cell, without))];
        int[][] parts = [.. PartsWrongTogether(columns, all)];
        Parts = parts.Length == 1 ? [this] : [.. parts.Select(p => new FieldGroup(p, all))];
    }

    /// <summary>From the widest to the narrowest.</summary>
    public IReadOnlyList<int> Columns => _columns;

    public int Cells { get; }

    /// <summary>Cells in which every column is known.</summary>
    public IReadOnlyList<int> Whole { get; }

    /// <summary>What of it goes wrong together; the group itself where that is all.</summary>
    public IReadOnlyList<FieldGroup> Parts { get; }

    /// <summary>
    /// The address is one thing. Sex, title, birthday and given name are another: spouses are nearly of one age, and names tell the sex and the age; but
    /// a name is misspelt and a day mistaken for reasons of their own.
    /// </summary>
    public static FieldGroup[] Of(IReadOnlyList<LinkColumn> columns)
    {
        int[] Found(params FieldKind[] kinds) => [.. kinds.SelectMany(kind => Enumerable.Range(0, columns.Count).Where(c => columns[c].Kind == kind).Take(1))];

        int[][] groups = [.. new[] { Found(FieldKind.AreaCode, FieldKind.Village, FieldKind.HouseNumber), Found(FieldKind.Sex, FieldKind.Prefix, FieldKind.BirthDate, FieldKind.GivenName) }.Where(g => g.Length > 0)];
        return
        [
            .. groups.Select(g => new FieldGroup(g, columns)),
            .. Enumerable.Range(0, columns.Count).Where(c => !groups.Any(g => g.Contains(c))).Select(c => new FieldGroup([c], columns)),
        ];
    }

    /// <summary>What of it goes wrong together: of an address all, of a person the day of birth by itself.</summary>
    private static IEnumerable<int[]> PartsWrongTogether(int[] group, IReadOnlyList<LinkColumn> columns)
    {
        var days = group.Where(c => columns[c].Kind is FieldKind.BirthDate).ToArray();
        var others = group.Except(days).ToArray();
        return new[] { others, days }.Where(part => part.Length > 0);
    }

    public int CellOf(ulong pattern)
    {
        var cell = 0;
        for (var at = 0; at < _columns.Length; at++) cell += _strides[at] * Agreement.LevelOf(pattern, _columns[at]);
        return cell;
    }

    /// <summary>Of two records in which all its columns are known.</summary>
    public int CellOf(LinkTable table, int a, int b)
    {
        var cell = 0;
        for (var at = 0; at < _columns.Length; at++) cell += _strides[at] * table.Columns[_columns[at]].Level(table.Value(a, _columns[at]), table.Value(b, _columns[at]));
        return cell;
    }

    /// <param name="cell">A cell.</param>
    /// <param name="at">Place of the column in the group.</param>
    public int LevelAt(int cell, int at) => cell / _strides[at] % _levels[at];

    /// <summary>The cell in which only the first columns are known.</summary>
    public int First(int cell, int columns) => Enumerable.Range(0, columns).Sum(at => _strides[at] * LevelAt(cell, at));

    /// <summary>Gives each cell that says less the sum of what it may be; nothing known is certain.</summary>
    public void FillParts(double[] shares)
    {
        for (var cell = 0; cell < Cells; cell++)
            if (_partsOf[cell] is null) shares[cell] = 0;
        foreach (var whole in Whole)
            foreach (var part in _partsOf[whole]) shares[part] += shares[whole];
        shares[0] = 1;
    }

    /// <summary>Of one column alone, by level.</summary>
    public double[] Of(double[] shares, int at)
    {
        var levels = new double[_levels[at]];
        foreach (var whole in Whole) levels[LevelAt(whole, at)] += shares[whole];
        return levels;
    }

    /// <summary>From its parts, which have nothing to do with each other.</summary>
    /// <param name="parts">Shares of each part by its cells.</param>
    public double[] Joined(IReadOnlyList<double[]> parts)
    {
        if (Parts.Count == 1) return parts[0];
        var shares = new double[Cells];
        for (var cell = 0; cell < Cells; cell++)
        {
            shares[cell] = 1;
            for (var part = 0; part < Parts.Count; part++) shares[cell] *= parts[part][PartOf(cell, Parts[part])];
        }

        return shares;
    }

    /// <summary>As if its columns had nothing to do with each other.</summary>
    public double[] Product(IReadOnlyList<double[]> levels)
    {
        var shares = new double[Cells];
        foreach (var whole in Whole)
        {
            shares[whole] = 1;
            for (var at = 0; at < _columns.Length; at++) shares[whole] *= levels[at][LevelAt(whole, at)];
        }

        FillParts(shares);
        return shares;
    }

    /// <summary>Makes each column by itself as likely as it is known to be, and leaves alone how its columns go together.</summary>
    /// <remarks>Iterative proportional fitting: Deming and Stephan (1940).</remarks>
    /// <param name="shares">Of whole cells.</param>
    /// <param name="levels">Of each column of the group, by level.</param>
    public void Rake(double[] shares, IReadOnlyList<double[]> levels)
    {
        for (var round = 0; round < RakingRounds; round++)
        {
            for (var at = 0; at < _columns.Length; at++)
            {
                var are = Of(shares, at);
                foreach (var whole in Whole)
                    if (LevelAt(whole, at) is var level && are[level] > 0) shares[whole] *= levels[at][level] / are[level];
            }
        }
    }

    /// <summary>Makes one column have nothing to do with the others.</summary>
    /// <param name="shares">Of all cells.</param>
    /// <param name="at">Place of the column in the group.</param>
    /// <param name="levels">How likely its levels are.</param>
    public void SetApart(double[] shares, int at, double[] levels)
    {
        var others = (double[])shares.Clone();
        foreach (var whole in Whole) shares[whole] = others[whole - _strides[at] * LevelAt(whole, at)] * levels[LevelAt(whole, at)];
        FillParts(shares);
    }

    /// <summary>Shares from counts. What is known in part counts for all that it may be, as likely as it was before.</summary>
    /// <param name="counts">Of each cell.</param>
    /// <param name="shares">Those before, and after.</param>
    /// <param name="prior">How many pairs, as if the columns had nothing to do with each other, are put in beside the counted ones.</param>
    public void Learn(double[] counts, double[] shares, double prior)
    {
        var learnt = new double[Cells];
        var sum = 0.0;
        foreach (var whole in Whole)
        {
            learnt[whole] = counts[whole];
            foreach (var part in _partsOf[whole])
                if (part != 0 && counts[part] > 0) learnt[whole] += counts[part] * shares[whole] / shares[part];
            sum += learnt[whole];
        }

        var apart = Product([.. Enumerable.Range(0, _columns.Length).Select(at => Smoothed(Of(learnt, at)))]);
        foreach (var whole in Whole) shares[whole] = (learnt[whole] + prior * apart[whole]) / (sum + prior);
        FillParts(shares);
    }

    private static double[] Smoothed(double[] levels)
    {
        const double Least = 0.05;
        var sum = levels.Skip(1).Sum() + Least * (levels.Length - 1);
        return [0, .. levels.Skip(1).Select(l => (l + Least) / sum)];
    }

    private int PartOf(int cell, FieldGroup part) =>
        Enumerable.Range(0, part._columns.Length).Sum(at => part._strides[at] * LevelAt(cell, Array.IndexOf(_columns, part._columns[at])));

    private int Without(int cell, int columns)
    {
        for (var at = 0; at < _columns.Length; at++)
            if ((columns >> at & 1) != 0) cell -= _strides[at] * LevelAt(cell, at);
        return cell;
    }
}
